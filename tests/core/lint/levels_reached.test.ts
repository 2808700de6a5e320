import fc from 'fast-check';
import { expect, it } from 'vitest';
import { profilesFor } from '../../../src/core/lint/rubric_space.js';
import { levelsReached, profileIn, trialOf } from '../../../src/core/lint/sheets.js';
import type { Rubric } from '../../../src/core/rubric/types.js';
import { own } from '../batch/own_rubrics.js';
import { rubrics } from '../shipped.js';
import { answersIn, levelsReachedByReport } from './whole_sheets.js';

/** Of some profiles that its conditions tell apart: the levels reached by the quick way beside those of the report. */
function bothWays(rubric: Rubric, profiles: number) {
  const whens = rubric.items.flatMap(({ when }) => when ?? []);
  const rules = rubric.items.flatMap((item) =>
    'scoring' in item ? item.scoring.flatMap((rule) => rule.for ?? []) : [],
  );
  const needs = rubric.gates.map((gate) => gate.needs);
  const trial = trialOf(rubric);
  const answers = answersIn(rubric);
  return [...profilesFor([...whens, ...rules, ...needs], profiles).facts].map((facts) => {
    const profile = profileIn(facts);
    return [[...levelsReached(trial, profile)], [...levelsReachedByReport(rubric, answers, profile)]] as const;
  });
}

it.each(rubrics.map((rubric) => [rubric.id, rubric] as const))(
  '%s: the report reaches the same levels',
  (_id, rubric) => {
    for (const [quick, long] of bothWays(rubric, 4)) expect(quick).toEqual(long);
  },
);

it('the report reaches the same levels in any rubric', () => {
  fc.assert(
    fc.property(own, ({ rubrics: random }) => {
      for (const rubric of random) for (const [quick, long] of bothWays(rubric, 2)) expect(quick).toEqual(long);
    }),
    { numRuns: 5, seed: 7 },
  );
});
