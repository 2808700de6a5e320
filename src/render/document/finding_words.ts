import type { Finding, FindingFact, Report } from '../../core/report/types.js';
import { amount, level, percent, shortfall } from '../display.js';
import { APART, CAUSES_NAMED, COUNT, MOTION, PROFILE, ROLE } from '../phrases.js';
import { rubricTitle } from './names.js';

export interface FindingWords {
  readonly title: string;
  readonly message: string;
  /** The numbers that triggered it; empty when there are none. */
  readonly because: string;
}

/** A rule brings its author's words; a responsibility that nobody owns is worded here. */
export function findingWords(report: Report, finding: Finding): FindingWords {
  const { orphans } = finding;
  const because = finding.facts.map((fact) => factWords(report, fact)).join('; ');
  if (orphans === null) return { title: finding.title ?? finding.id, message: finding.message ?? '', because };
  return {
    title: `Nobody owns a part of ${orphans.title}`,
    message: `Answered "not my job", and nobody's: ${orphans.items.join('; ')}. Work without an owner waits, however well everybody else does. An owner comes first.`,
    because,
  };
}

function factWords(report: Report, { group, name, rubric, title, value }: FindingFact): string {
  if (group === 'profile') return `${profileName(name)}: ${profileValue(name, value)}`;
  if (title === null) return countWords(group, name, value);
  if (typeof value !== 'number') return `${title}: ${value ?? 'not known'}`;
  const target = report.gaps.find((gap) => gap.rubric === rubric)?.target ?? null;
  switch (group) {
    case 'item':
      return `${rubricTitle(report, rubric ?? '')}, "${title}": ${level(value, null)}`;
    case 'claimed':
      return `${title} claimed ${level(value, target)}`;
    case 'credited':
      return `${title} proven so far ${level(value, target)}`;
    case 'coverage':
      return `${title} ${percent(value)} answered`;
    case 'gap': {
      const below = target === null ? null : shortfall(target - value, target);
      return below === null ? `${title} at the target` : `${title} ${below} below the target`;
    }
    default:
      return `${title} ${amount(value)}`;
  }
}

/** What was counted over all areas: "areas with a gap: 5". */
function countWords(group: string, name: string, value: FindingFact['value']): string {
  const words: Readonly<Record<string, string>> = group === 'causes' ? CAUSES_NAMED : group === 'apart' ? APART : COUNT;
  const what = Object.hasOwn(words, name) ? (words[name] ?? name) : name;
  if (typeof value !== 'number') return `${what}: not known`;
  return `${what}: ${group === 'share' ? percent(value) : amount(value)}`;
}

function profileName(name: string): string {
  return Object.hasOwn(PROFILE, name) ? PROFILE[name as keyof typeof PROFILE] : name;
}

function profileValue(name: string, value: FindingFact['value']): string {
  if (value === null) return 'not known';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return amount(value);
  const words: Readonly<Record<string, string>> = name === 'role' ? ROLE : name === 'motion' ? MOTION : {};
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}
