import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditRelease } from '../../../src/core/raters/audit.js';
import { auditListed } from '../../../src/core/raters/audit_listed.js';
import { LEAK_KINDS } from '../../../src/core/raters/leak.js';
import { release } from '../../../src/core/raters/release.js';
import type {
  AnonymousRelation,
  Released,
  ReleasedBatch,
  ReleasedGroup,
  ReleasedItem,
} from '../../../src/core/raters/types.js';
import { checklist, choice, dontKnow, level, rubric, yesNo } from '../samples.js';
import { ASKED_OF_ALL, raters, released, rulesFor } from './groups.js';

const kit = checklist('kit', { a: 1, b: 2 }, ASKED_OF_ALL);
const rhythm = choice('rhythm', { no: 0, bit: 10, half: 60, yes: 100 }, ASKED_OF_ALL);
const skill = rubric([level('page', ASKED_OF_ALL), yesNo('task', ASKED_OF_ALL), kit, rhythm]);
const rules = rulesFor([skill]);

const person = (page: number, task: boolean, more = {}) => ({ page, task, kit: ['a'], rhythm: 'bit', ...more });
const five = [person(5, true), person(4, false), person(2, true), person(4, true), person(3, false)];
const honest = released([...raters('report', five), ...raters('peer', five.slice(1))], rules);

/** What is found, as `kind release group batch rubric.item`, without what is empty. */
const found = (...all: readonly Released[]) =>
  auditRelease(all, rules).map(({ kind, release: number, relations, batch, rubric: id, item }) => {
    const place = id === null ? null : [id, item].filter((each) => each !== null).join('.');
    return [kind, number, relations.join('+') || null, batch, place].filter((each) => each !== null).join(' ');
  });

/** The release with its first group, its first batch, or one item of this batch changed. */
const withGroup = (change: (group: ReleasedGroup) => ReleasedGroup): Released => ({
  ...honest,
  groups: honest.groups.map((group, index) => (index === 0 ? change(group) : group)),
});
const withFirst = (change: (batch: ReleasedBatch) => ReleasedBatch): Released =>
  withGroup((group) => ({
    ...group,
    batches: group.batches.map((each, index) => (index === 0 ? change(each) : each)),
  }));
const withItem = (item: string, told: Partial<ReleasedItem>, batch: Partial<ReleasedBatch> = {}): Released =>
  withFirst((each) => ({
    ...each,
    ...batch,
    rubrics: each.rubrics.map((own) => ({
      ...own,
      items: own.items?.map((cell) => (cell.item === item ? { ...cell, ...told } : cell)) ?? null,
    })),
  }));
const withComments = (comments: readonly string[]): Released =>
  withFirst((each) => ({ ...each, rubrics: each.rubrics.map((own) => ({ ...own, comments })) }));

const group = (relations: readonly AnonymousRelation[], ...batches: readonly ReleasedBatch[]): ReleasedGroup => ({
  relations,
  batches,
});
const batchOf = (n: number): ReleasedBatch => ({ raters: n, rubrics: [], doubts: [] });
const of = (...groups: readonly ReleasedGroup[]): Released => ({ fewest: 3, groups, hidden: [] });

describe('planted leaks are found', () => {
  it('in what was honestly told there is none', () => {
    expect(found(honest)).toEqual([]);
    expect(found(honest, honest)).toEqual([]);
  });

  it.each<[string, readonly Released[], readonly string[]]>([
    // Answers that follow from one number.
    ['all 5, told exactly', [withItem('page', { level: 5, about: false })], ['only_unanimous 1 report 1 skill.page']],
    ['all yes, told exactly', [withItem('task', { level: 5, about: false })], ['only_unanimous 1 report 1 skill.task']],
    ['all no, told exactly', [withItem('task', { level: 1, about: false })], ['only_unanimous 1 report 1 skill.task']],
    [
      'all the least of a checklist',
      [withItem('kit', { level: 1, about: false })],
      ['only_unanimous 1 report 1 skill.kit'],
    ],
    [
      'all in the middle, where no other answers come to that',
      [withItem('rhythm', { level: 1.4, about: false })],
      ['only_unanimous 1 report 1 skill.rhythm'],
    ],
    [
      'a number that no answers give',
      [withItem('page', { level: 0.4, about: false })],
      ['no_answers_fit 1 report 1 skill.page'],
    ],
    [
      'yes or no of three to five at 3.2',
      [withItem('task', { level: 3.2, about: false })],
      ['no_answers_fit 1 report 1 skill.task'],
    ],
    // More than a mean.
    [
      'a spread of three',
      [withItem('page', { level: 3, about: false, spread: { low: 1, middle: 1, high: 1 } })],
      ['spread_too_few 1 report 1 skill.page'],
    ],
    [
      'a spread where all but one are alike',
      [withItem('page', { level: 4.3, about: false, spread: { low: 1, middle: 0, high: 5 } }, { raters: 6 })],
      ['spread_alike 1 report 1 skill.page'],
    ],
    [
      'a spread where all are alike says all of yes or no',
      [withItem('task', { level: 5, about: true, spread: { low: 0, middle: 0, high: 6 } }, { raters: 6 })],
      ['spread_alike 1 report 1 skill.task', 'only_unanimous 1 report 1 skill.task'],
    ],
    [
      'a spread of more than there are',
      [withItem('page', { level: 3, spread: { low: 3, middle: 0, high: 3 } })],
      ['no_answers_fit 1 report 1 skill.page'],
    ],
    [
      'a spread that does not go with its mean',
      [withItem('page', { level: 1.2, about: false, spread: { low: 2, middle: 2, high: 2 } }, { raters: 6 })],
      ['no_answers_fit 1 report 1 skill.page'],
    ],
    [
      'doubts about one of five',
      [withFirst((each) => ({ ...each, doubts: ['far_off'] }))],
      ['doubts_too_few 1 report 1'],
    ],
    // What people wrote.
    ['a comment of one', [withComments(['I left because of this'])], ['comments_too_few 1 report 1 skill']],
    ['all wrote the same', [withComments(['ok', 'ok', 'ok'])], ['comments_alike 1 report 1 skill']],
    // One item of a rubric.
    [
      'an item hidden beside its siblings',
      [
        withFirst((each) => ({
          ...each,
          rubrics: each.rubrics.map((own) => ({ ...own, items: own.items?.slice(1) ?? null })),
        })),
      ],
      ['item_missing 1 report 1 skill.page'],
    ],
    // Groups.
    ['two raters', [of(group(['peer'], batchOf(2)))], ['below_fewest 1 peer 1']],
    ['two as the fewest', [{ ...honest, fewest: 2 }], ['fewest_lowered 1']],
    ['fewer from one release to the next', [{ ...of(), fewest: 5 }, of()], ['fewest_lowered 2']],
    [
      'a total beside its parts',
      [of(group(['report'], batchOf(5)), group(['peer'], batchOf(4)), group(['report', 'peer'], batchOf(9)))],
      ['overlap 1 report', 'overlap 1 peer', 'overlap 1 report+peer'],
    ],
    [
      'a total beside the one part that is shown: the rest are two',
      [of(group(['report'], batchOf(5)), group(['report', 'peer'], batchOf(7)))],
      ['overlap 1 report', 'overlap 1 report+peer', 'difference 1 report+peer 1'],
    ],
    ['numbers of who is hidden', [{ ...honest, hidden: ['peer'] }], ['hidden_told 1 peer']],
    // Several releases.
    [
      'one newcomer in a new total',
      [of(group(['report'], batchOf(5))), of(group(['report'], batchOf(6)))],
      ['difference 2 report 1', 'retold 2 report 1'],
    ],
    [
      'one newcomer, and with the next the rules are kept',
      [of(group(['report'], batchOf(5))), of(group(['report'], batchOf(6))), of(group(['report'], batchOf(9)))],
      ['difference 2 report 1', 'retold 2 report 1'],
    ],
    [
      'three newcomers in a new total can be subtracted, and are three',
      [of(group(['report'], batchOf(5))), of(group(['report'], batchOf(8)))],
      ['retold 2 report 1'],
    ],
    ['the same raters with other numbers', [honest, withItem('page', { level: 3.8 })], ['retold 2 report 1']],
    ['a batch that is gone', [honest, { ...honest, groups: honest.groups.slice(1) }], ['retold 2 report 1']],
    [
      'told apart first, then together',
      [of(group(['report'], batchOf(3))), of(group(['report', 'peer'], batchOf(5)))],
      ['overlap 2 report+peer', 'difference 2 report+peer 1', 'retold 2 report 1'],
    ],
    [
      'a late batch of one',
      [of(group(['peer'], batchOf(4))), of(group(['peer'], batchOf(4), batchOf(1)))],
      ['below_fewest 2 peer 2'],
    ],
  ])('%s', (_name, all, expected) => {
    expect(found(...all)).toEqual(expected);
  });

  it('each kind has been planted', async () => {
    const text = await import('node:fs').then(({ readFileSync }) => readFileSync(new URL(import.meta.url), 'utf8'));
    expect(LEAK_KINDS.filter((kind) => !text.includes(`'${kind} `))).toEqual([]);
  });
});

describe('beside the list of those who are told of', () => {
  /** A leader, six reps and four peers; the last rep has not answered. */
  const invited = [
    { id: 'self', relation: 'self' as const, received: true },
    ...[1, 2, 3, 4, 5, 6, 7].map((n) => ({ id: `rep${n}`, relation: 'report' as const, received: n < 7 })),
    ...[1, 2, 3, 4].map((n) => ({ id: `peer${n}`, relation: 'peer' as const, received: true })),
  ];
  const ids = (from: string, ...numbers: readonly number[]) => numbers.map((n) => `${from}${n}`);
  const three = group(['report'], batchOf(3));
  const sixReps = group(['report'], batchOf(3), batchOf(3));
  const first = { released: of(three), included: ids('rep', 1, 2, 3) };
  const all = ids('rep', 1, 2, 3, 4, 5, 6);
  const withPeers = of(sixReps, group(['peer'], batchOf(4)));

  it.each<[string, Parameters<typeof auditListed>[0], readonly string[]]>([
    ['one release', [first], []],
    ['a batch of three others', [first, { released: of(sixReps), included: all }], []],
    ['nobody new', [first, first], []],
    ['another group later', [first, { released: withPeers, included: [...all, ...ids('peer', 1, 2, 3, 4)] }], []],
    [
      'both in one group',
      [
        {
          released: of(group(['report', 'peer'], batchOf(5))),
          included: [...ids('rep', 1), ...ids('peer', 1, 2, 3, 4)],
        },
      ],
      [],
    ],
    // A new batch of three with two who were told of before: the list names one as new.
    [
      'one new, two told of before',
      [first, { released: of(sixReps), included: ids('rep', 1, 2, 3, 4) }],
      ['told_twice 2 report 2'],
    ],
    [
      'the same three once more',
      [first, { released: of(sixReps), included: ids('rep', 1, 2, 3) }],
      ['told_twice 2 report 2'],
    ],
    ['a rater listed twice', [{ released: of(three), included: ids('rep', 1, 2, 2) }], ['told_twice 1 report 1']],
    [
      'a rep in the place of a peer',
      [first, { released: withPeers, included: [...all, ...ids('peer', 1, 2, 3)] }],
      ['told_twice 2 peer 1'],
    ],
    [
      'a fourth who is not counted',
      [{ released: of(three), included: ids('rep', 1, 2, 3, 4) }],
      ['listed_untold 1 report 1'],
    ],
    ['late ones without a batch', [first, { released: of(three), included: all }], ['listed_untold 2 report']],
    [
      'peers without a group',
      [{ released: of(three), included: [...first.included, ...ids('peer', 1)] }],
      ['listed_untold 1 peer'],
    ],
    [
      'three are forgotten, and told of again',
      [
        { released: of(group(['report'], batchOf(6))), included: all },
        { released: of(group(['report'], batchOf(6))), included: ids('rep', 1, 2, 3) },
        { released: of(group(['report'], batchOf(6), batchOf(3))), included: all },
      ],
      ['unlisted 2', 'told_twice 3 report 2'],
    ],
    ['somebody who did not answer', [{ released: of(three), included: ids('rep', 1, 2, 7) }], ['not_received 1']],
    [
      'somebody whom nobody invited',
      [{ released: of(three), included: [...ids('rep', 1, 2), 'x'] }],
      ['not_received 1', 'told_twice 1 report 1'],
    ],
  ])('%s', (_, releases, leaks) => {
    expect(
      auditListed(releases, invited).map(({ kind, release: number, relations, batch }) =>
        [kind, number, relations.join('+') || null, batch].filter((each) => each !== null).join(' '),
      ),
    ).toEqual(leaks);
  });
});

describe('what a release tells has no leaks', () => {
  const answers = fc.record({
    page: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(5), fc.constant(dontKnow)),
    task: fc.oneof(fc.boolean(), fc.constant(true), fc.constant(dontKnow)),
    kit: fc.constantFrom(['none'], ['a'], ['b'], ['a', 'b']),
    rhythm: fc.constantFrom('no', 'bit', 'half', 'yes'),
  });
  const people = fc.array(answers, { maxLength: 9 });

  it('with any answers, at once and in three steps', () => {
    fc.assert(
      fc.property(people, people, people, (reports, peers, late) => {
        const first = [...raters('report', reports), ...raters('peer', peers)];
        const steps = [release(null, first, rules)];
        for (const from of [20, 40]) {
          const last = steps.at(-1);
          const waiting = first.filter(({ rater }) => last?.waiting.some((relation) => relation === rater.relation));
          const came = raters(from === 20 ? 'report' : 'peer', late, from);
          steps.push(release(last?.released ?? null, [...waiting, ...came], rules));
        }
        expect(found(...steps.map((step) => step.released))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
