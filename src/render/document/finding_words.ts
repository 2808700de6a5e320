import type { Finding, FindingFact, Report } from '../../core/report/types.js';
import { amount, level, percent, shortfall } from '../display.js';
import { MOTION, PROFILE, ROLE } from '../phrases.js';

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

function factWords(report: Report, { group, name, title, value }: FindingFact): string {
  if (title === null) return `${profileName(name)}: ${profileValue(name, value)}`;
  if (typeof value !== 'number') return `${title}: ${value ?? 'not known'}`;
  const target = report.gaps.find((gap) => gap.rubric === name)?.target ?? null;
  switch (group) {
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
