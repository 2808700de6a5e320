import { daysBetween } from '../calendar_day.js';
import type { Fact, Facts } from '../conditions/evaluate.js';
import { counted } from '../finding_facts.js';
import type { RubricScore } from '../report/scores.js';
import type { Report } from '../report/types.js';
import { ABOUTS, type About, type Basis } from '../words.js';
import type { Unknown } from './verdict.js';

/** What a name stands for, or why nobody knows. */
export type Known = { readonly value: Fact } | { readonly unknown: Unknown };

/** Dotted names, e.g. area.credited, with what they stand for. */
export type KnownNames = ReadonlyMap<string, Known>;

/** What the rules see of a whole report. `today`: calendar day, YYYY-MM-DD. */
export function sheetNames(report: Report, today: string): KnownNames {
  const counts = Object.entries(counted(report.gaps)).map(([name, value]) => [`count.${name}`, { value }] as const);
  return new Map<string, Known>([
    ['sheet.age_days', ageOf(report, today)],
    ...counts,
    ...ABOUTS.flatMap((about) => overallNames(report, about)),
    ...profileNames(report),
  ]);
}

/** Those of one area of it. */
export function areaNames({ gaps }: Report, score: RubricScore): KnownNames {
  const gap = gaps.find(({ rubric }) => rubric === score.rubric);
  return new Map<string, Known>([
    ['area.reached', reachedOf(score)],
    ['area.claimed', levelOf(score, 'claimed')],
    ['area.credited', levelOf(score, 'credited')],
    ['area.target', gap === undefined ? { unknown: 'no_such_area' } : { value: gap.target }],
    ['area.coverage', { value: score.coverage }],
    ['area.proof', proofShare(score)],
    ['area.gap', gap === undefined ? { unknown: 'no_such_area' } : { value: gap.class }],
  ]);
}

/** The same for the evaluator: groups in groups, and nothing where nothing is known. */
export function asFacts(names: KnownNames): Facts {
  const facts = {};
  for (const [name, known] of names) if ('value' in known) put(facts, name.split('.'), known.value);
  return facts;
}

function put(facts: Record<string, unknown>, [first = '', ...rest]: readonly string[], value: Fact): void {
  if (rest.length === 0) {
    facts[first] = value;
    return;
  }
  const group = (facts[first] ?? {}) as Record<string, unknown>;
  facts[first] = group;
  put(group, rest, value);
}

/** Whole days since the last answer. A day ahead is another time zone; more than that is no age at all. */
function ageOf({ answered_on }: Report, today: string): Known {
  const days = daysBetween(answered_on, today);
  return days < -1 ? { unknown: 'in_the_future' } : { value: Math.max(0, days) };
}

/** The lower bound of a level: what is open counts at its worst. A level that the report withholds is unknown. */
function levelOf(score: RubricScore, basis: Basis): Known {
  const { level, low } = score[basis];
  return level === null || low === null ? { unknown: 'too_little_answered' } : { value: low };
}

function reachedOf({ reached, credited }: RubricScore): Known {
  if (reached !== null) return { value: reached };
  return { unknown: credited.level === null ? 'too_little_answered' : 'no_level_on_this_form' };
}

/**
 * The share of proof that somebody else has seen: weight of the answers with proof `seen` ÷ weight of all answers of
 * which proof is asked, 0–1. Of numbers from a system, and of those who only observe, none is asked: they are in neither
 * sum. Unknown where no proof is asked at all, and where nothing is answered.
 */
export function proofShare({ items }: Pick<RubricScore, 'items'>): Known {
  const asked = items.filter(
    ({ counts, claimed_points, proof }) => counts && claimed_points !== null && proof !== null,
  );
  const weight = (of: typeof asked) => of.reduce((sum, item) => sum + item.weight, 0);
  if (asked.length > 0) return { value: weight(asked.filter(({ proof }) => proof === 'seen')) / weight(asked) };
  const answered = items.some(({ counts, claimed_points }) => counts && claimed_points !== null);
  return { unknown: answered ? 'no_proof_asked' : 'too_little_answered' };
}

function overallNames(report: Report, about: About): (readonly [string, Known])[] {
  const overall = report.views[0]?.overall.find((each) => each.about === about);
  const name = (part: string) => `overall.${about}.${part}`;
  const coverage: Known =
    overall === undefined || overall.rubrics === 0 ? { unknown: 'no_such_area' } : { value: overall.coverage };
  return [
    [name('claimed'), overallLow(report, about, 'claimed')],
    [name('credited'), overallLow(report, about, 'credited')],
    [name('coverage'), coverage],
  ];
}

/**
 * The lower bound of an overall level: the mean of the lower bounds of all its areas that apply. The report leaves an
 * area without enough answers out of its mean; here it counts with its lower bound, or leaving a weak area open would
 * help. However the open questions are answered, the mean does not come to less. Unknown where the report shows no
 * overall level.
 */
export function overallLow({ views }: Report, about: About, basis: Basis): Known {
  const [view] = views;
  const areas = (view?.scores ?? []).filter((score) => score.about === about && score.status !== 'not_applicable');
  if (areas.length === 0) return { unknown: 'no_such_area' };
  if (areas.every((score) => score[basis].level === null)) return { unknown: 'too_little_answered' };
  return { value: areas.reduce((sum, score) => sum + (score[basis].low ?? 1), 0) / areas.length };
}

function profileNames({ profile }: Report): (readonly [string, Known])[] {
  return Object.entries(profile).flatMap(([name, value]) =>
    typeof value === 'object' ? [] : [[`profile.${name}`, { value }] as const],
  );
}
