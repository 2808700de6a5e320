import fc from 'fast-check';
import { checkAnswers } from '../../../src/core/answers/check.js';
import { normalise } from '../../../src/core/answers/normalise.js';
import { routeItems } from '../../../src/core/answers/routing.js';
import { ratersOf, rubricsFor, sittingOf } from '../../../src/core/answers/sitting.js';
import { scoreSheet } from '../../../src/core/batch/score_sheet.js';
import { lineOf } from '../../../src/core/batch/write.js';
import type { Item, Pack, Rubric } from '../../../src/core/rubric/types.js';
import { CAUSES, FORMS, MOTIONS, RELATIONS, ROLES } from '../../../src/core/words.js';
import { evidence } from '../arbitraries.js';
import { TODAY } from '../samples.js';
import { possibleAnswers } from '../shipped.js';

/* Sheets as JSON holds them, over any pack, and the long way that says what their line has to be. */

type Json = Record<string, unknown>;

/** The line by the ordinary functions; null: the sheet is refused. */
export function longWay(data: unknown, pack: Pack, rubrics: readonly Rubric[]): string | null {
  const sheet = normalise(data);
  if (sheet === null) return null;
  if (sheet.sitting !== undefined) {
    const sitting = sheet.pack === null ? undefined : sittingOf(pack, sheet.sitting);
    if (sitting === undefined || !ratersOf(sitting).includes(sheet.rater.relation)) return null;
  }
  if (checkAnswers(sheet, rubricsFor(sheet, pack, rubrics)).length > 0) return null;
  return lineOf(scoreSheet(pack, rubrics, sheet));
}

const short = fc.oneof(
  fc.constantFrom('jd', 'J. Doe', 'ä"\\\u202e##vso[x', '😀'),
  fc.string({ minLength: 1, maxLength: 9 }),
);
const number = fc.oneof(
  fc.nat(200),
  fc.double({ min: 0, max: 1e7, noNaN: true }),
  fc.constantFrom(0, -0, 1e21, 38_000),
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const profile = fc
  .record(
    {
      role: fc.constantFrom(...ROLES),
      team_size: fc.nat(30),
      manages_managers: fc.boolean(),
      motion: fc.constantFrom(...MOTIONS),
      deals_per_quarter: fc.nat(300),
      average_deal_value: number,
      currency: fc.constantFrom('EUR', 'USD'),
      cycle_days: fc.nat(400),
      own_quota: fc.boolean(),
      months_in_role: fc.nat(1200),
      quarters: fc.array(fc.record({ period: short, plan: number, actual: number }), { maxLength: 8 }),
      costs: fc.constant({
        period: '2026',
        currency: 'EUR',
        forecast_misses: { misses: 2, cost_each: { low: 1, high: 5 } },
      }),
    },
    { requiredKeys: [] },
  )
  .chain((fields) => fc.shuffledSubarray(Object.entries(fields), { minLength: Object.keys(fields).length }))
  .map((fields) => Object.fromEntries(fields));

/** A plain answer to a question, or one of its other states. */
function answerTo(item: Item): fc.Arbitrary<unknown> {
  const value = fc.constantFrom(...possibleAnswers(item));
  const plain = value.map((each) => (typeof each === 'object' && !Array.isArray(each) ? { value: each } : each));
  const long = fc.tuple(
    value,
    fc.record({ evidence, note: short, state: fc.constant('answered') }, { requiredKeys: [] }),
  );
  const open = fc.record({ state: fc.constantFrom('dont_know', 'declined'), note: short }, { requiredKeys: ['state'] });
  const leaves = fc
    .tuple(fc.constantFrom(...(item.na?.reasons ?? ['no_case_yet'])), fc.constantFrom('finance', ' Nobody ', 'nobody'))
    .map(([reason, whose]) => ({ state: 'not_applicable', reason, ...(reason === 'not_my_job' ? { whose } : {}) }));
  return fc.oneof(
    { weight: 8, arbitrary: plain },
    { weight: 4, arbitrary: long.map(([given, rest]) => ({ value: given, ...rest })) },
    { weight: 1, arbitrary: open },
    { weight: item.na === null ? 0 : 1, arbitrary: leaves },
  );
}

function answersTo(rubrics: readonly Rubric[]): fc.Arbitrary<Record<string, Json>> {
  const rubric = ({ items }: Rubric) =>
    fc
      .tuple(...items.map((item) => fc.option(answerTo(item), { nil: undefined, freq: 6 })))
      .map((given) =>
        Object.fromEntries(items.flatMap(({ id }, at) => (given[at] === undefined ? [] : [[id, given[at]]]))),
      );
  return fc
    .tuple(...rubrics.map(rubric))
    .map((given) => Object.fromEntries(rubrics.map(({ id }, at) => [id, given[at] ?? {}])));
}

/** Without the answers to what is not asked, which no sheet has. */
function withoutUnasked(data: Json, pack: Pack, rubrics: readonly Rubric[]): Json {
  const sheet = normalise(data);
  if (sheet === null) return data;
  const answers = rubricsFor(sheet, pack, rubrics).map((rubric) => {
    const routes = routeItems(rubric, sheet);
    const stays = ([id]: [string, unknown]) => routes.get(id) === 'asked' || routes.get(id) === 'not_on_screen_form';
    const given = (data.answers as Record<string, Json>)[rubric.id] ?? {};
    return [rubric.id, Object.fromEntries(Object.entries(given).filter(stays))];
  });
  return { ...data, answers: Object.fromEntries(answers) };
}

/** Sheets over a pack, or over rubrics named one by one, in any order of keys. Some proof is later than the answers. */
export function sheetsOver(pack: Pack, rubrics: readonly Rubric[], named = false): fc.Arbitrary<Json> {
  const reference = ({ id, version }: { id: string; version: string }) => `${id}@${version}`;
  const names: Json = named ? { rubrics: rubrics.map(reference) } : { pack: reference(pack) };
  const sittings =
    named || pack.sittings.length === 0 ? [undefined] : [undefined, ...pack.sittings.map(({ id }) => id)];
  return fc
    .record({
      format: fc.constant(1),
      subject: fc.record({ id: short, name: short }, { requiredKeys: ['id'] }),
      rater: fc.record({ id: short, relation: fc.constantFrom('self', ...RELATIONS) }),
      form: optional(fc.constantFrom('full', ...FORMS)),
      sitting: fc.constantFrom(...sittings),
      agreed_to: optional(fc.constantFrom([], ['pairing'])),
      answered_on: fc.constantFrom(TODAY, TODAY, '2026-12-24', '2026-03-01'),
      profile: optional(profile),
      answers: answersTo(rubrics),
      causes: optional(fc.dictionary(fc.constantFrom(...rubrics.map(({ id }) => id)), fc.constantFrom(...CAUSES))),
    })
    .map((data) => withoutUnasked(JSON.parse(JSON.stringify({ ...data, ...names })), pack, rubrics))
    .chain((data) => fc.shuffledSubarray(Object.entries(data), { minLength: Object.keys(data).length }))
    .map((entries) => Object.fromEntries(entries));
}
