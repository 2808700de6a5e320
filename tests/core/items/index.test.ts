import { describe, expect, it } from 'vitest';
import { itemKinds, kindOf } from '../../../src/core/items/index.js';
import { ITEM_TYPES, type ItemType } from '../../../src/core/words.js';
import { allocation, checklist, choice, compiled, type ItemFile, level, metric, text, yesNo } from '../samples.js';

/** One sample of every question type with a valid answer. */
const SAMPLES: Record<ItemType, { file: ItemFile; value: unknown; fact: unknown; words: string }> = {
  level: { file: level('a'), value: 4, fact: 4, words: '4: four' },
  yes_no: { file: yesNo('a'), value: true, fact: true, words: 'Yes' },
  choice: { file: choice('a', { never: 0, weekly: 100 }), value: 'weekly', fact: 'weekly', words: 'weekly' },
  checklist: {
    file: checklist('a', { written: 1, dated: 1, shared: 1 }),
    value: ['dated', 'written'],
    fact: ['dated', 'written'],
    words: '2 of 3: written; dated',
  },
  metric: {
    file: metric(
      'a',
      [
        {
          knots: [
            [0, 0],
            [9, 100],
          ],
        },
      ],
      { unit: 'weeks' },
    ),
    value: { now: 5, before: 4, source: 'CRM', period: 'Q3' },
    fact: 5,
    words: '5 weeks (before: 4), Q3, from CRM',
  },
  allocation: {
    file: allocation('a', { coaching: [0, 100], selling: [0, 100] }, { unit: 'hours' }),
    value: { coaching: 12, selling: 30 },
    fact: null,
    words: 'coaching 12 h, selling 30 h',
  },
  text: { file: text('a'), value: 'Nothing.', fact: null, words: 'Nothing.' },
};

describe.each(ITEM_TYPES)('the question type %s', (type) => {
  const { file, value, fact, words } = SAMPLES[type];
  const item = compiled(file);

  it('stands in the list under its own name, with one line for authors', () => {
    expect(kindOf(item).type).toBe(type);
    expect(kindOf(item).summary).not.toBe('');
  });

  it('takes its own answer, and refuses what no type takes', () => {
    expect(kindOf(item).problem(item, value)).toBeNull();
    for (const odd of [undefined, null, Number.NaN, {}, [{}], () => 1]) {
      expect(kindOf(item).problem(item, odd), String(odd)).not.toBeNull();
    }
  });

  it('shows its answer to conditions and to readers', () => {
    expect(kindOf(item).fact(value as never)).toEqual(fact);
    expect(kindOf(item).inWords(item, value as never)).toBe(words);
  });
});

it('the list holds every type and nothing else', () => {
  expect(Object.keys(itemKinds)).toEqual([...ITEM_TYPES]);
});

it('claims need proof; numbers with a source and collected texts do not', () => {
  const needsProof = ITEM_TYPES.filter((type) => itemKinds[type].needsProof);
  expect(needsProof).toEqual(['level', 'yes_no', 'choice', 'checklist']);
});
