import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerSheet } from '../../../src/core/answers/types.js';
import { askedOf } from '../../../src/core/raters/asked.js';
import { groupsFor } from '../../../src/core/raters/grouping.js';
import { release } from '../../../src/core/raters/release.js';
import type { AnonymousRelation } from '../../../src/core/raters/types.js';
import { scoreItem } from '../../../src/core/scoring/item_score.js';
import {
  type Answers,
  checklist,
  choice,
  declined,
  dontKnow,
  type ItemFile,
  level,
  MAY_NOT_APPLY,
  metric,
  notApplicable,
  pack,
  rubric,
  sheet,
  text,
  yesNo,
} from '../samples.js';
import { ASKED_OF_ALL, overSeveral, raters, released, rulesFor, toldOf } from './groups.js';

const asked = (file: ItemFile): ItemFile => ({ ...ASKED_OF_ALL, ...file });
const skill = (...files: readonly ItemFile[]) => rulesFor([rubric(files.map(asked))]);
const two = skill(level('page'), level('task'));
const say = (pages: readonly number[]) => pages.map((page) => ({ page, task: 3 }));

describe('who is told of together', () => {
  it.each<[number, number, number, string]>([
    [3, 3, 3, 'report | peer'],
    [3, 5, 0, 'report'],
    [3, 0, 4, 'peer'],
    [3, 5, 2, 'report+peer'],
    [3, 2, 5, 'report+peer'],
    [3, 2, 1, 'report+peer'],
    [3, 1, 1, ''],
    [3, 2, 0, ''],
    [3, 0, 0, ''],
    [5, 4, 5, 'report+peer'],
    [5, 2, 2, ''],
    [5, 5, 5, 'report | peer'],
  ])('with at least %s, %s reports and %s peers: %s', (fewest, report, peer, expected) => {
    const groups = groupsFor({ report, peer }, fewest);
    expect(groups.map((relations) => relations.join('+')).join(' | ')).toBe(expected);
  });

  it('one label, one number of raters, and no total beside it', () => {
    const told = released([...raters('report', say([1, 2, 3, 4, 5])), ...raters('peer', say([5, 5]))], two);
    expect(told).toMatchObject({ groups: [{ relations: ['report', 'peer'], batches: [{ raters: 7 }] }], hidden: [] });
    expect(toldOf(told, 'page')).toEqual({
      item: 'page',
      level: 3.6,
      about: false,
      spread: { low: 2, middle: 1, high: 4 },
    });
  });

  it('too few altogether: named without any number', () => {
    const sheets = [...raters('report', say([1])), ...raters('peer', say([5]))];
    expect(release(null, sheets, two)).toEqual({
      released: { fewest: 3, groups: [], hidden: ['report', 'peer'] },
      waiting: ['report', 'peer'],
    });
  });
});

describe('what is told of one item', () => {
  it('as the scoring says of every type, and what an observer saw is never capped', () => {
    const bands = { bands: { cuts: [10, 20], points: [0, 50, 100] } };
    const files = [
      level('page'),
      yesNo('task', { reverse: true }),
      choice('rhythm', { never: 0, often: 65 }),
      checklist('kit', { a: 1, b: 3 }),
      metric('share', [bands]),
    ];
    const rules = skill(...files);
    const [only] = rules.rubrics;
    const sheets = raters('report', [
      { page: 5, task: true, rhythm: 'often', kit: ['a'], share: { value: { now: 12, source: 'CRM', period: 'Q3' } } },
    ]);
    const [asked] = askedOf(sheets, rules);
    const scored = only?.items.map((item) => scoreItem('skill', item, 'asked', sheets[0] as AnswerSheet));
    expect(asked?.map(({ level: given }) => given)).toEqual([5, 1, 3.6, 2, 3]);
    expect(asked?.map(({ level: given }) => given)).toEqual(scored?.map(({ credited_level }) => credited_level));
  });

  it.each<[string, readonly unknown[], object | null]>([
    ['answered by all', [5, 5, 5, 5], { level: 5, about: true }],
    ['one does not know', [5, 4, 4, dontKnow], { level: 3.9, about: false }],
    ['nobody could say', [dontKnow, declined, notApplicable, undefined], { level: null, about: false, spread: null }],
    ['two could say', [5, 5, dontKnow, undefined], null],
    ['one could say', [5, dontKnow, dontKnow, declined], null],
  ])('%s', (_name, pages, expected) => {
    const rules = skill(choice('page', { no: 0, half: 57.5, most: 90, yes: 100 }, MAY_NOT_APPLY), level('task'));
    const worth: Record<number, string> = { 1: 'no', 4: 'half', 5: 'yes' };
    const answers = pages.map((page) => ({
      task: 3,
      ...(page === undefined ? {} : { page: typeof page === 'number' ? worth[page] : page }),
    }));
    const [group] = released(raters('report', answers), rules).groups;
    const items = group?.batches[0]?.rubrics[0]?.items;
    if (expected === null) expect(items).toBeNull();
    else
      expect(items).toMatchObject([
        { item: 'page', ...expected },
        { item: 'task', level: 3, about: true },
      ]);
  });

  it('hidden in one rubric hides nothing in another', () => {
    const rules = rulesFor([
      rubric([asked(level('page')), asked(level('task'))]),
      rubric([asked(level('call'))], { id: 'other' }),
    ]);
    const answers = [
      { skill: { page: 4, task: 2 }, other: { call: 3 } },
      { skill: { page: 4, task: dontKnow }, other: { call: 3 } },
      { skill: { page: 2, task: 1 }, other: { call: 2 } },
    ];
    const rubrics = released(overSeveral('peer', answers), rules).groups[0]?.batches[0]?.rubrics;
    expect(rubrics).toMatchObject([
      { rubric: 'skill', items: null },
      { rubric: 'other', items: [{ level: 3, about: true }] },
    ]);
  });
});

describe('what is told of no group', () => {
  it('numbers between knots, free text, and what depends on another answer; the others of the rubric stay', () => {
    const knots = [
      [0, 0],
      [9, 100],
    ];
    const rules = skill(
      level('page'),
      metric('share', [{ knots }]),
      text('words'),
      level('sample', { when: 'answers.page >= 3' }),
    );
    const answers = { page: 4, share: { value: { now: 5, source: 'CRM', period: 'Q3' } }, sample: 2 };
    const [batch] = released(raters('report', [answers, answers, answers]), rules).groups[0]?.batches ?? [];
    expect(batch?.rubrics[0]?.items).toEqual([{ item: 'page', level: 4, about: true, spread: null }]);
  });

  it('an item that only the few of two relations are asked; one that the many are asked counts them', () => {
    const rules = skill(
      level('page'),
      level('ours', { relations: ['peer'] }),
      level('theirs', { relations: ['report'] }),
    );
    const reports = raters(
      'report',
      [5, 4, 1, 4].map((theirs) => ({ page: 4, theirs })),
    );
    const peers = raters('peer', [
      { page: 2, ours: 1 },
      { page: 2, ours: 5 },
    ]);
    const told = released([...reports, ...peers], rules);
    expect(told.groups[0]?.batches[0]?.rubrics[0]?.items).toEqual([
      { item: 'page', level: 3.3, about: false, spread: { low: 2, middle: 0, high: 4 } },
      { item: 'theirs', level: 3.5, about: false, spread: null },
    ]);
  });

  it('what a sitting or the short form does not ask', () => {
    const [first] = [rubric([asked(level('page')), asked(level('task')), asked(level('more'))])];
    const sittings = [{ id: 'rep', relation: 'report', title: 'A rep', items: { skill: ['task'] } }];
    const rules = rulesFor([first], { pack: pack([first], {}, { sittings }) });
    const ids = (sheets: readonly AnswerSheet[]) =>
      released(sheets, rules).groups[0]?.batches[0]?.rubrics[0]?.items?.map(({ item }) => item);
    const sheets = raters('report', [{ task: 1 }, { task: 1 }, { task: 1 }]);
    expect(ids(sheets.map((each) => ({ ...each, sitting: 'rep' })))).toEqual(['task']);
    const screen = raters(
      'report',
      [1, 2, 3].map((page) => ({ page, task: 1 })),
    );
    expect(ids(screen.map((each) => ({ ...each, form: 'screen' as const })))).toEqual(['page', 'task']);
  });

  it('what the profile of the campaign does not ask, whatever the sheets say of it', () => {
    const rules = skill(level('page'), level('vp_only', { when: "profile.role == 'vp'" }));
    const sheets = raters(
      'report',
      [1, 2, 3].map((page) => ({ page, vp_only: 5 })),
    );
    const claims = sheets.map((each) => ({ ...each, profile: { role: 'vp' as const } }));
    expect(toldOf(released(claims, { ...rules, profile: { role: 'owner' } }), 'vp_only')).toBeUndefined();
    expect(toldOf(released(claims, { ...rules, profile: { role: 'vp' } }), 'vp_only')).toMatchObject({ level: 5 });
  });
});

describe('those who come later', () => {
  const first = released([...raters('report', say([1, 2, 3, 5])), ...raters('peer', say([4, 4, 2]))], two);

  it('wait until they are enough; what was told stays to the letter', () => {
    const late = raters('report', say([5, 5]), 10);
    const again = release(first, late, two);
    expect(again).toEqual({ released: first, waiting: ['report'] });
  });

  it('are told of as a batch of their own, never as a new total', () => {
    const { released: now, waiting } = release(first, raters('report', say([5, 3, 1]), 10), two);
    expect(waiting).toEqual([]);
    expect(now.groups[0]?.batches).toHaveLength(2);
    expect(now.groups[0]?.batches[0]).toBe(first.groups[0]?.batches[0]);
    expect(now.groups[0]?.batches[1]).toMatchObject({ raters: 3 });
    expect(now.groups[1]).toBe(first.groups[1]);
  });

  it('do not join another group: two reports and a peer wait, each for their own', () => {
    const late = [...raters('report', say([5, 5]), 10), ...raters('peer', say([5]), 10)];
    expect(release(first, late, two)).toEqual({ released: first, waiting: ['report', 'peer'] });
  });

  it('join the group as it was formed: two reports and a peer, where both were told of together', () => {
    const both = released([...raters('report', say([1, 2])), ...raters('peer', say([4]))], two);
    const late = [...raters('report', say([5, 5]), 10), ...raters('peer', say([5]), 10)];
    const { released: now } = release(both, late, two);
    expect(now.groups).toMatchObject([{ relations: ['report', 'peer'], batches: [{ raters: 3 }, { raters: 3 }] }]);
  });

  it('of a relation that nothing was told of come together with those who had to wait', () => {
    const early = [...raters('report', say([1, 2, 3])), ...raters('peer', [])];
    const before = released(early, two);
    const waiting = raters('peer', say([4, 5]));
    const between = release(before, waiting, two);
    expect(between).toEqual({ released: { ...before, hidden: ['peer'] }, waiting: ['peer'] });
    const now = release(between.released, [...waiting, ...raters('peer', say([1]), 3)], two);
    expect(now).toMatchObject({ released: { groups: [{}, { relations: ['peer'] }], hidden: [] }, waiting: [] });
  });
});

describe('what people wrote', () => {
  const note = (text: string, page: unknown = 4) => ({ page: { value: page, note: text }, task: 3 });
  const commentsOf = (answers: readonly Answers[]) =>
    released(raters('report', answers), two).groups[0]?.batches[0]?.rubrics[0]?.comments;

  it.each<[string, readonly Answers[], readonly string[] | null]>([
    [
      'from three, by its text',
      [note('More time'), note('Asks first'), note('Zeal')],
      ['Asks first', 'More time', 'Zeal'],
    ],
    ['from two of three', [note('a'), note('b'), { page: 1, task: 2 }], null],
    [
      'several of one do not make up for others',
      [{ page: { value: 1, note: 'a' }, task: { value: 1, note: 'b' } }, note('c'), { page: 1 }],
      null,
    ],
    ['all the same would say what each wrote', [note('ok'), note('ok'), note('ok')], null],
    ['twice the same stays twice', [note('ok'), note('ok'), note('no')], ['no', 'ok', 'ok']],
    ['blanks are nothing', [note('a'), note('b'), note('  ')], null],
    [
      'whoever does not know may say why',
      [note('a'), note('b'), { page: { state: 'dont_know', note: 'new here' } }],
      ['a', 'b', 'new here'],
    ],
    [
      'whoever declined is not quoted',
      [note('a'), note('b'), { page: { state: 'declined', note: 'rather not' } }],
      null,
    ],
    ['what was typed stays, days as well', [note('as on 3 May'), note('b'), note('<b>')], ['<b>', 'as on 3 May', 'b']],
  ])('%s', (_name, answers, expected) => {
    expect(commentsOf(answers)).toEqual(expected);
  });

  it('free text asked for is a comment; it stays where the numbers are hidden', () => {
    const rules = skill(level('page'), text('words'));
    const answers = ['one', 'two', 'three'].map((words) => ({ page: dontKnow, words }));
    const [told] = released(raters('report', [{ page: 1 }, ...answers]), rules).groups[0]?.batches[0]?.rubrics ?? [];
    expect(told).toEqual({ rubric: 'skill', items: null, comments: ['one', 'three', 'two'] });
  });
});

describe('doubts', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
  const many = skill(...ids.map((id) => level(id)));
  /** One digit per item; 0: does not know. */
  const digits = (line: string) =>
    Object.fromEntries([...line].map((digit, index) => [ids[index], digit === '0' ? dontKnow : Number(digit)]));
  const doubtsOf = (lines: readonly string[], rules = many) =>
    released(raters('report', lines.map(digits)), rules).groups[0]?.batches[0]?.doubts;
  const apart = ['1342124223', '3232124434', '5342445543', '4344445352', '2324224324'];

  it.each<[string, readonly string[], readonly string[]]>([
    ['none', [...apart, '2514325143'], []],
    ['one answer to everything', [...apart, '3333333333'], ['same_everywhere']],
    ['mostly not observed', [...apart, '0000051243'], ['mostly_unknown']],
    ['two of five not observed is not mostly', [...apart, '0000251243'], []],
    ['far from the others', [...apart, '5555555445'], ['far_off']],
    ['several', [...apart, '1111111111'], ['same_everywhere', 'far_off']],
    ['five raters are too few', [...apart.slice(1), '3333333333'], []],
  ])('%s', (_name, lines, expected) => {
    expect(doubtsOf(lines)).toEqual(expected);
  });

  it('what nearly all agree on says nothing of anybody: it could make an answer certain', () => {
    // Of six who all gave 4, "nobody is far off" beside "about 4" would leave no other answer.
    expect(doubtsOf(['4444444444', '4444444444', '4444444444', '4444444444', '4444444444', '4444444444'])).toEqual([]);
    expect(doubtsOf(['4444444444', '4444444444', '4444444444', '4444444444', '4444444444', '3333333333'])).toEqual([]);
  });

  it('yes to everything counts, whichever answer is the better one', () => {
    const files = ids.map((id, index) => yesNo(id, { reverse: index % 2 === 0 }));
    const mixed = ['0101011010', '1010100101', '0011001101', '1100110010', '0110011001', '1111111111'];
    const answers = mixed.map((line) =>
      Object.fromEntries([...line].map((digit, index) => [ids[index], digit === '1'])),
    );
    const told = released(raters('report', answers), skill(...files));
    expect(told.groups[0]?.batches[0]?.doubts).toEqual(['same_everywhere']);
  });
});

describe('whose form came first', () => {
  const answer = fc.oneof(
    fc.integer({ min: 1, max: 5 }),
    fc.constant(dontKnow),
    fc.constant({ value: 2, note: 'why' }),
  );
  const rater = fc.record({
    relation: fc.constantFrom<AnonymousRelation>('report', 'peer'),
    page: answer,
    task: answer,
  });

  it('changes nothing', () => {
    fc.assert(
      fc.property(fc.array(rater, { maxLength: 14 }), fc.infiniteStream(fc.nat()), (people, random) => {
        const sheets = people.flatMap(({ relation, ...answers }, index) => raters(relation, [answers], index));
        const shuffled = sheets
          .map((each) => ({ each, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(release(null, shuffled, two)).toEqual(release(null, sheets, two));
      }),
      { numRuns: 60 },
    );
  });
});

describe('called wrongly', () => {
  const three = raters('report', say([1, 2, 3]));
  it.each<[string, () => unknown]>([
    ['fewer than 3', () => release(null, three, { ...two, fewest: 2 })],
    ['no number', () => release(null, three, { ...two, fewest: Number.NaN })],
    ['other thresholds than before', () => release(released(three, two), [], { ...two, fewest: 4 })],
    ['an openly named rater', () => release(null, [sheet({ page: 3 }, { relation: 'manager' })], two)],
    ['a rater twice', () => release(null, [...three, ...three], two)],
  ])('%s', (_name, call) => {
    expect(call).toThrow();
  });
});
