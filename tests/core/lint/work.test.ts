import { expect, it, vi } from 'vitest';
// @ts-expect-error The bench has no types.
import { rubricFiles } from '../../../bench/rubric_files.mjs';
import { lint } from '../../../src/core/lint/lint.js';

const work = vi.hoisted(() => ({ sheets: 0, conditions: 0 }));

vi.mock(import('../../../src/core/batch/score_slots.js'), async (original) => {
  const real = await original();
  return {
    ...real,
    scoreSlots: (...given) => {
      work.sheets += 1;
      real.scoreSlots(...given);
    },
  };
});

vi.mock(import('../../../src/core/conditions/evaluate.js'), async (original) => {
  const real = await original();
  return {
    ...real,
    evaluate: (...given) => {
      work.conditions += 1;
      return real.evaluate(...given);
    },
  };
});

function workFor(items: number, perRubric: number) {
  const files: readonly (readonly [string, string])[] = rubricFiles(items, perRubric);
  const sources = files.map(([file, text]) => ({ file, text }));
  work.sheets = 0;
  work.conditions = 0;
  lint(sources, { rubrics: [], packs: [], vague_words: [] });
  return { ...work };
}

it('four times the rubrics are four times the work', () => {
  const one = workFor(30, 30);
  const four = workFor(120, 30);
  expect(four).toEqual({ sheets: 4 * one.sheets, conditions: 4 * one.conditions });
});

it('a longer rubric tries no more sheets, and judges conditions in step with its questions', () => {
  const [short, long] = [workFor(20, 20), workFor(60, 60)];
  expect(long.sheets).toBe(short.sheets);
  expect(long.conditions / short.conditions).toBeLessThan(4);
});

it('the sheets of a rubric are bounded: for each of 32 profiles 5 plain ones, and 300 for each level', () => {
  expect(workFor(60, 60).sheets).toBeLessThanOrEqual(32 * (5 + 5 * 300));
});
