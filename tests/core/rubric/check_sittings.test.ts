import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../src/core/rubric/parse.js';
import { level, packFile, problemsIn, rubric } from '../samples.js';

const hiring = rubric([level('page'), level('sample'), level('bench', { relations: ['self', 'manager'] })], {
  id: 'hiring',
});
const named = (prefix: string, count: number, own: object = {}) =>
  Array.from({ length: count }, (_, index) => level(`${prefix}_${index + 1}`, { ...own }));
const coaching = rubric(
  [
    ...named('seen', 24),
    ...named('vp', 3, { when: 'profile.role == "vp"' }),
    ...named('line', 3, { when: 'profile.role == "first_line"' }),
    ...named('wide', 2, { when: 'profile.team_size > 10' }),
  ],
  { id: 'coaching' },
);
const RUBRICS = [hiring, coaching];

/** The problems of a pack with these sittings, with line and column. */
function problems(sittings: string): readonly string[] {
  const { rubrics } = packFile(RUBRICS) as { rubrics: object };
  const text = `format: 1
id: trial
version: 1.0.0
title: Trial
intro: A pack.
rubrics: ${JSON.stringify(rubrics)}
sittings:
${sittings}`;
  return problemsIn(parsePack(text, RUBRICS));
}

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}_${index + 1}`);
const sitting = (relation: string, items: string, id = 'one') =>
  `  - {id: ${id}, relation: ${relation}, title: One, items: ${items}}\n`;

describe('what a sitting names', () => {
  it.each([
    ['items of several rubrics', sitting('self', '{hiring: [page, bench], coaching: [seen_1]}'), []],
    [
      'a rubric that is not in the pack',
      sitting('self', '{hirng: [page]}'),
      ['8:51 there is no rubric in this pack called hirng (hiring)'],
    ],
    [
      'an item that is not there',
      sitting('self', '{hiring: [page, smaple]}'),
      ['8:66 there is no item in hiring called smaple (sample)'],
    ],
    [
      'an item that the relation is not asked',
      sitting('sponsor', '{hiring: [page, bench]}'),
      ['8:69 bench is not asked of the relation sponsor; its relations say who is'],
    ],
    ['an item twice', sitting('self', '{hiring: [page, page]}'), ['8:66 the item page is listed twice']],
    [
      'an id twice',
      sitting('self', '{hiring: [page]}') + sitting('report', '{hiring: [page]}'),
      ['9:6 the id one is used twice in sittings'],
    ],
    ['nothing', sitting('self', '{}'), ['8:43 the sitting one asks nothing']],
    [
      'nobody',
      sitting('ceo', '{hiring: [page]}'),
      ['8:15 expected one of self, manager, report, peer, sponsor, consultant; found "ceo"'],
    ],
  ])('%s', (_name, written, found) => {
    expect(problems(written)).toEqual(found);
  });
});

describe('a sitting stays within its cap', () => {
  const asking = (relation: string, ...items: readonly string[]) =>
    problems(sitting(relation, `{coaching: [${items.join(', ')}]}`));

  it.each([
    ['self', 25],
    ['sponsor', 12],
    ['manager', 12],
    ['report', 10],
    ['peer', 10],
  ])('%s: %i items and no more', (relation, most) => {
    const items = [...ids('seen', 24), 'wide_1', 'wide_2'];
    expect(asking(relation, ...items.slice(0, most))).toEqual([]);
    expect(asking(relation, ...items.slice(0, most + 1))).toEqual([
      expect.stringMatching(
        `^8:\\d+ the sitting one asks ${most + 1} questions \\(role first_line\\); ${relation} is asked at most ${most} in one sitting$`,
      ),
    ]);
  });

  it('items for one role and items for another are not asked of the same person', () => {
    expect(asking('report', ...ids('seen', 7), ...ids('vp', 3), ...ids('line', 3))).toEqual([]);
    expect(asking('report', ...ids('seen', 8), ...ids('vp', 3))).toEqual([
      expect.stringContaining('asks 11 questions (role vp)'),
    ]);
  });

  it('a condition on anything but the role may hold, so it counts', () => {
    expect(asking('report', ...ids('seen', 8), 'wide_1', 'wide_2')).toEqual([]);
    expect(asking('report', ...ids('seen', 9), 'wide_1', 'wide_2')).toHaveLength(1);
  });
});
