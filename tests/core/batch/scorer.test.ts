import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BatchScorer, batchScorer } from '../../../src/core/batch/scorer.js';
import type { Pack, Rubric } from '../../../src/core/rubric/types.js';
import { packs, rubricCalled } from '../shipped.js';
import { lineText } from './line_text.js';
import { own } from './own_rubrics.js';
import { longWay, sheetsOver } from './sheets.js';

const over = (pack: Pack, rubrics: readonly Rubric[]): BatchScorer => batchScorer(() => ({ pack, rubrics }));
const rubricsOf = (pack: Pack) => pack.rubrics.map(({ id }) => rubricCalled(id));

/** The quick way says the same as the long one, or gives up. Returns whether it did not. */
function agrees(scorer: BatchScorer, data: unknown, pack: Pack, rubrics: readonly Rubric[]): boolean {
  const text = JSON.stringify(data);
  const quick = lineText(scorer, JSON.parse(text), text);
  const long = longWay(JSON.parse(text), pack, rubrics);
  // Whatever is in order here is plain enough: nothing is given up for no reason.
  expect(quick).toBe(long);
  const object = scorer.scored(JSON.parse(text), text);
  expect(object === null ? null : JSON.stringify(object)).toBe(long === null ? null : JSON.stringify(JSON.parse(long)));
  return quick !== null;
}

describe('the quick way gives the line of the long way, byte for byte', () => {
  it.each(packs.map((pack) => [pack.id, pack] as const))('over the pack %s', (_id, pack) => {
    const rubrics = rubricsOf(pack);
    const scorer = over(pack, rubrics);
    let scored = 0;
    fc.assert(
      fc.property(sheetsOver(pack, rubrics), (data) => {
        if (agrees(scorer, data, pack, rubrics)) scored += 1;
      }),
      // Of the long packs most random sheets hold some mistake; this seed has sheets in order for each.
      { numRuns: 25, seed: 20261130 },
    );
    expect(scored).toBeGreaterThan(0);
  });

  it('over random rubrics with conditions, gates, caps and findings', () => {
    let scored = 0;
    const cases = own.chain((mine) =>
      fc.tuple(fc.constant(mine), fc.array(sheetsOver(mine.pack, mine.rubrics), { minLength: 3, maxLength: 3 })),
    );
    fc.assert(
      fc.property(cases, ([{ pack, rubrics }, sheets]) => {
        const scorer = over(pack, rubrics);
        for (const data of sheets) if (agrees(scorer, data, pack, rubrics)) scored += 1;
      }),
      { numRuns: 150 },
    );
    expect(scored).toBeGreaterThan(150);
  });

  it('over rubrics named one by one', () => {
    const pack = packs.find(({ id }) => id === 'default') as Pack;
    const rubrics = [rubricCalled('hiring'), rubricCalled('time_allocation')];
    const scorer = over(pack, rubrics);
    fc.assert(
      fc.property(sheetsOver(pack, rubrics, true), (data) => void agrees(scorer, data, pack, rubrics)),
      { numRuns: 40 },
    );
  });
});
