import type { Finding, FindingFact, Report } from '../../core/report/types.js';
import type { Language, Texts } from '../language/language.js';
import { rubricTitle } from './names.js';

export interface FindingWords {
  readonly title: string;
  readonly message: string;
  /** The numbers that triggered it; empty when there are none. */
  readonly because: string;
}

/** A rule brings its author's words; a responsibility that nobody owns is worded here. */
export function findingWords(report: Report, finding: Finding, language: Language): FindingWords {
  const { findings } = language.texts;
  const { orphans } = finding;
  const because = telling(finding.facts)
    .map((fact) => factWords(report, fact, language))
    .join('; ');
  if (orphans === null) return { title: finding.title ?? finding.id, message: finding.message ?? '', because };
  return {
    title: findings.nobodyOwns(orphans.title),
    message: findings.orphans(orphans.items.join('; ')),
    because,
  };
}

/** Apart in one thing is enough for the finding; that there were none of the other tells nothing. */
function telling(facts: Finding['facts']): Finding['facts'] {
  const isNone = ({ group, value }: FindingFact) => group === 'apart' && value === 0;
  return facts.every(isNone) ? facts : facts.filter((fact) => !isNone(fact));
}

function factWords(report: Report, { group, name, rubric, title, value }: FindingFact, language: Language): string {
  const { texts, level, percent, shortfall, amount } = language;
  const { findings, levels } = texts;
  if (group === 'profile') return `${profileName(name, texts)}: ${profileValue(name, value, language)}`;
  if (title === null) return countWords(group, name, value, language);
  if (typeof value !== 'number') return `${title}: ${value ?? findings.notKnown}`;
  const target = report.gaps.find((gap) => gap.rubric === rubric)?.target ?? null;
  switch (group) {
    case 'item':
      return findings.question(rubricTitle(report, rubric ?? ''), title, level(value, null));
    case 'claimed':
      return `${title} ${levels.claimed(level(value, target))}`;
    case 'credited':
      return `${title} ${levels.proven(level(value, target))}`;
    case 'coverage':
      return findings.answered(title, percent(value));
    case 'gap': {
      const below = target === null ? null : shortfall(target - value, target);
      return below === null ? findings.atTarget(title) : findings.below(title, below);
    }
    default:
      return `${title} ${amount(value)}`;
  }
}

/** What was counted over all areas: "areas with a gap: 5". */
function countWords(
  group: string,
  name: string,
  value: FindingFact['value'],
  { texts, percent, amount }: Language,
): string {
  const { causesNamed, apart, count } = texts.words;
  const words: Readonly<Record<string, string>> = group === 'causes' ? causesNamed : group === 'apart' ? apart : count;
  const what = Object.hasOwn(words, name) ? (words[name] ?? name) : name;
  if (typeof value !== 'number') return `${what}: ${texts.findings.notKnown}`;
  return `${what}: ${group === 'share' ? percent(value) : amount(value)}`;
}

function profileName(name: string, { words: { profile } }: Texts): string {
  return Object.hasOwn(profile, name) ? profile[name as keyof typeof profile] : name;
}

function profileValue(name: string, value: FindingFact['value'], { texts, amount }: Language): string {
  const { findings, words } = texts;
  if (value === null) return findings.notKnown;
  if (typeof value === 'boolean') return value ? findings.yes : findings.no;
  if (typeof value === 'number') return amount(value);
  const named: Readonly<Record<string, string>> = name === 'role' ? words.role : name === 'motion' ? words.motion : {};
  return Object.hasOwn(named, value) ? (named[value] ?? value) : value;
}
