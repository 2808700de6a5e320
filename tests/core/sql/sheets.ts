import { checkAnswers } from '../../../src/core/answers/check.js';
import { normalise } from '../../../src/core/answers/normalise.js';
import { withoutParked } from '../../../src/core/answers/routing.js';
import { ratersOf, rubricsFor } from '../../../src/core/answers/sitting.js';
import type { AnswerSheet } from '../../../src/core/answers/types.js';
import { scoreSheet } from '../../../src/core/batch/score_sheet.js';
import type { ScoredRubric } from '../../../src/core/batch/scored.js';
import type { Item, Pack, Rubric } from '../../../src/core/rubric/types.js';
import { EVIDENCE_KINDS, MOTIONS, RELATIONS, ROLES, WITNESSES } from '../../../src/core/words.js';
import { possibleAnswers } from '../shipped.js';

/* Answer sheets as they come out of a seed: the same seed, the same sheets. */

/** Numbers from 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Next = () => number;
type Data = Record<string, unknown>;

const oneOf = <T>(next: Next, members: readonly T[]): T => members[Math.floor(next() * members.length)] as T;
const sometimes = <T>(next: Next, share: number, value: () => T): T | undefined =>
  next() < share ? value() : undefined;

export interface Made {
  /** What stands in the table. */
  readonly json: string;
  /** By `score`: rubric → scores; null: refused. */
  readonly scores: Readonly<Record<string, ScoredRubric>> | null;
}

/** Makes sheets of one pack, all kinds of raters and sittings among them; `wrong`: the share that is not in order. */
export function sheetsOf(pack: Pack, rubrics: readonly Rubric[], seed: number, wrong = 0.03): () => Made {
  const next = random(seed);
  const values = new Map(rubrics.flatMap(({ items }) => items.map((item) => [item, valuesOf(item)] as const)));
  return () => {
    const data = structuredClone(sheetData(next, pack, rubrics, (item) => oneOf(next, values.get(item) ?? [])));
    const spoilt = next() < wrong;
    if (spoilt && next() < 0.5) spoil(next, data);
    else if (spoilt) replaceAny(next, data);
    return { json: JSON.stringify(data), scores: scoresOf(pack, rubrics, data) };
  };
}

function valuesOf(item: Item): unknown[] {
  const wide = possibleAnswers(item);
  const wrapped = wide.filter((value) => item.type !== 'metric' || allowed(item, value as unknown as Data));
  return wrapped.slice(0, 400);
}

function allowed({ min, max }: Item & { type: 'metric' }, value: Data): boolean {
  const inside = (number: unknown) =>
    typeof number !== 'number' || ((min === null || number >= min) && (max === null || number <= max));
  return inside(value.now) && inside(value.before);
}

function sheetData(next: Next, pack: Pack, rubrics: readonly Rubric[], value: (item: Item) => unknown): Data {
  const sitting = sometimes(next, 0.15, () => oneOf(next, [...pack.sittings, undefined]));
  const asked = [...new Set(rubrics.flatMap(({ items }) => items.flatMap(({ relations }) => relations)))];
  const relation =
    sitting === undefined
      ? next() < 0.9
        ? asked.includes('self') && next() < 0.7
          ? 'self'
          : oneOf(next, asked)
        : oneOf(next, RELATIONS)
      : oneOf(next, ratersOf(sitting));
  const skip = next() < 0.3 ? next() * 0.7 : 0.08;
  const answers = Object.fromEntries(
    rubrics.map(({ id, items }) => {
      const given = items.flatMap((item) => (next() < skip ? [] : [[item.id, answer(next, item, value(item))]]));
      return [id, Object.fromEntries(given)];
    }),
  );
  const data: Data = {
    format: 1,
    subject: { id: `l_${Math.floor(next() * 1e6)}`, name: 'Ö. "Doe" O\'Brien' },
    rater: { id: 'r_1', relation },
    pack: `${pack.id}@${pack.version}`,
    form: next() < 0.1 ? 'screen' : 'full',
    ...(sitting === undefined ? {} : { sitting: sitting.id }),
    answered_on: '2026-11-20',
    profile: profile(next),
    answers,
    causes: next() < 0.3 ? { [rubrics[0]?.id ?? '']: 'system_prevents' } : {},
  };
  return withoutNotAsked(pack, rubrics, data);
}

function profile(next: Next): Data {
  const all = {
    role: sometimes(next, 0.9, () => oneOf(next, ROLES)),
    team_size: sometimes(next, 0.8, () => Math.floor(next() * 25)),
    manages_managers: sometimes(next, 0.7, () => next() < 0.5),
    motion: sometimes(next, 0.8, () => oneOf(next, MOTIONS)),
    deals_per_quarter: sometimes(next, 0.5, () => Math.floor(next() * 100)),
    average_deal_value: sometimes(next, 0.5, () => next() * 100_000),
    currency: sometimes(next, 0.5, () => 'EUR'),
    cycle_days: sometimes(next, 0.6, () => Math.floor(next() * 200)),
    own_quota: sometimes(next, 0.6, () => next() < 0.5),
    months_in_role: sometimes(next, 0.6, () => Math.floor(next() * 60)),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function answer(next: Next, item: Item, value: unknown): unknown {
  const kind = next();
  if (kind < 0.04) return { state: oneOf(next, ['dont_know', 'declined']), note: 'No.' };
  if (kind < 0.09 && item.na !== null) {
    const reason = oneOf(next, item.na.reasons);
    return { state: 'not_applicable', reason, ...(reason === 'not_my_job' ? { whose: 'nobody' } : {}) };
  }
  const short = typeof value !== 'object' || Array.isArray(value);
  if (kind < 0.75 && short) return value;
  if (kind < 0.8) return { state: 'answered', value, note: 'So {it} "goes": [1].' };
  return { value, evidence: Array.from({ length: 1 + Math.floor(next() * 2) }, () => piece(next)) };
}

function piece(next: Next): Data {
  const date = sometimes(next, 0.7, () =>
    new Date(Date.parse('2026-11-20') - Math.floor(next() * 400) * 86_400_000).toISOString().slice(0, 10),
  );
  const seen_by = sometimes(next, 0.4, () => oneOf(next, WITNESSES));
  return {
    kind: oneOf(next, EVIDENCE_KINDS),
    ...(date === undefined ? {} : { date }),
    ...(seen_by === undefined ? {} : { seen_by }),
  };
}

/** Whoever is not asked has not answered, and nobody has seen their own proof. */
function withoutNotAsked(pack: Pack, rubrics: readonly Rubric[], data: Data): Data {
  const sheet = normalise(data);
  if (sheet === null) throw new Error('no sheet was made');
  const kept = withoutParked(sheet, rubricsFor(sheet, pack, rubrics)).sheet.answers;
  const answers = data.answers as Record<string, Record<string, unknown>>;
  const relation = sheet.rater.relation;
  const cleaned = Object.entries(answers).map(([rubric, items]) => {
    const asked = Object.entries(items).filter(([item]) => Object.hasOwn(kept[rubric] ?? {}, item));
    for (const [, each] of asked) {
      const evidence = (each as { evidence?: Data[] }).evidence ?? [];
      for (const own of evidence) if (own.seen_by === relation && relation !== 'consultant') delete own.seen_by;
    }
    return [rubric, Object.fromEntries(asked)] as const;
  });
  return { ...data, answers: Object.fromEntries(cleaned.filter(([, items]) => Object.keys(items).length > 0)) };
}

/** One mistake, as people and exports make them. */
function spoil(next: Next, data: Data): void {
  const answers = data.answers as Record<string, Record<string, unknown>>;
  const [rubric = 'x', items = {}] = oneOf(next, Object.entries(answers)) ?? [];
  const item = oneOf(next, Object.keys(items)) ?? 'x';
  oneOf(next, [
    () => Object.assign(data, { pack: 'other@1.0.0' }),
    () => Object.assign(data, { answered_on: '2026-02-30' }),
    () => Object.assign(data, { profile: { role: 'boss' } }),
    () => Object.assign(data, { sitting: 'nowhere' }),
    () => Object.assign(data, { more: 1 }),
    () => Object.assign(data, { causes: { [rubric]: 'laziness' } }),
    () => Object.assign(answers, { no_such_rubric: {} }),
    () => Object.assign(items, { no_such_item: 3 }),
    () => Object.assign(items, { [item]: 6 }),
    () => Object.assign(items, { [item]: null }),
    () => Object.assign(items, { [item]: ['none', 'none'] }),
    () => Object.assign(items, { [item]: { value: 3, evidence: [{ kind: 'crm', date: '2027-01-01' }] } }),
    () => Object.assign(items, { [item]: { state: 'not_applicable', reason: 'not_my_job' } }),
  ])();
}

const JUNK = [null, 0, 7, -1, 2.5, true, [], {}, 'x', [1], ['x'], { value: 3 }, { x: 1 }, { state: 'declined' }];

/** Anything in the place of anything, down to a piece of evidence. */
function replaceAny(next: Next, data: Data): void {
  let here: Record<string, unknown> = data;
  for (;;) {
    const keys = Object.keys(here);
    const key = oneOf(next, keys);
    const inside = key === undefined ? null : here[key];
    const deeper = typeof inside === 'object' && inside !== null && Object.keys(inside).length > 0 && next() < 0.8;
    if (deeper) here = inside as Record<string, unknown>;
    else {
      here[key ?? 'x'] = oneOf(next, JUNK);
      return;
    }
  }
}

/** What `score` says, or null where it refuses. */
export function scoresOf(pack: Pack, rubrics: readonly Rubric[], data: unknown): Made['scores'] {
  const sheet = normalise(data);
  if (sheet === null || !isOf(pack, sheet)) return null;
  if (checkAnswers(sheet, rubricsFor(sheet, pack, rubrics)).length > 0) return null;
  return scoreSheet(pack, rubrics, sheet).scores;
}

function isOf(pack: Pack, sheet: AnswerSheet): boolean {
  if (sheet.pack !== `${pack.id}@${pack.version}`) return false;
  if (sheet.sitting === undefined) return true;
  const sitting = pack.sittings.find(({ id }) => id === sheet.sitting);
  return sitting !== undefined && ratersOf(sitting).includes(sheet.rater.relation);
}
