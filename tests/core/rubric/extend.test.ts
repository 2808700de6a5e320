import { describe, expect, it } from 'vitest';
import { asFile } from '../../../src/core/rubric/as_file.js';
import { compileRubric } from '../../../src/core/rubric/compile.js';
import { parseRubricFile } from '../../../src/core/rubric/parse.js';
import { rubricSchema } from '../../../src/core/rubric/schema.js';
import type { Rubric } from '../../../src/core/rubric/types.js';
import { action, level, orThrow, rubric, text, yesNo } from '../samples.js';
import { rubrics } from '../shipped.js';

/* A rubric that builds on another: what it changes by id, what comes of it, and where its problems are told. */

const base = rubric(
  [
    level('scorecard', { help: 'A page.', screen: true }),
    level('bench', { na: { reasons: ['no_case_yet'] }, screen: false }),
    level('after', { when: 'answers.bench > 2', screen: false }),
    level('look', { screen: true }),
    level('plan'),
  ],
  {
    id: 'hiring',
    version: '1.2.0',
    why: [{ text: 'It pays.', source: 'study' }],
    sources: [{ id: 'study', title: 'A study', grade: 'A' }],
    actions: [action('write', { scorecard: [1, 3] }), action('call', { bench: [1, 3] }, { needs: ['write'] })],
    gates: [{ level: 4, needs: 'level.bench >= 3', message: 'Level 4 needs a bench.' }],
    caps: [{ item: 'scorecard', below: 2, at_most: 2, because: 'Nothing else.', grade: 'J' }],
  },
);

const HEAD = `format: 1
extends: hiring@1
id: ours
version: 2.0.0
`;

const parse = (changes: string, head = HEAD) =>
  parseRubricFile(`${head}${changes}`, {
    ids: ['hiring', 'coaching'],
    find: (id) => (id === 'hiring' ? base : undefined),
  });

const made = (changes: string): Rubric => orThrow(parse(changes)).rubric;
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** `line:column path: message → suggestion` of every problem. */
function problems(changes: string, head = HEAD): readonly string[] {
  const result = parse(changes, head);
  if (result.ok) return [];
  return result.issues.map(
    ({ line, column, path, message, suggestion }) =>
      `${line}:${column} ${path.join('.')}: ${message}${suggestion === undefined ? '' : ` → ${suggestion}`}`,
  );
}

describe('what comes of it', () => {
  it('without changes: the base under another id', () => {
    expect(made('')).toEqual({ ...base, id: 'ours', version: '2.0.0' });
  });

  it('title, summary and why are replaced where they are given', () => {
    const { title, summary, why } = made('title: Ours\nsummary: So.\nwhy: []\n');
    expect({ title, summary, why }).toEqual({ title: 'Ours', summary: 'So.', why: [] });
  });

  it('change: the keys given become another, the others stay; null takes one away', () => {
    const { items } = made('items: {change: {scorecard: {weight: 3, help: null}, bench: {title: A list}}}');
    expect(items[0]).toEqual({ ...base.items[0], weight: 3, help: undefined });
    expect(items[1]).toEqual({ ...base.items[1], title: 'A list' });
  });

  it.each([
    ['at the end', '', ['scorecard', 'bench', 'after', 'look', 'plan', 'new']],
    ['behind another', ', after: scorecard', ['scorecard', 'new', 'bench', 'after', 'look', 'plan']],
  ])('add: %s', (_name, after, order) => {
    const item = `{id: new, type: yes_no, title: New, ask: Is it so?${after}}`;
    expect(ids(made(`items: {add: [${item}]}`).items)).toEqual(order);
  });

  it('retire and order: those named first, the others as they stood', () => {
    const retired = 'actions: {retire: [call]}\ngates: {retire: [4]}\n';
    const { items, actions, gates } = made(`items: {retire: [after], order: [bench]}\n${retired}`);
    expect([ids(items), ids(actions), gates]).toEqual([['bench', 'scorecard', 'look', 'plan'], ['write'], []]);
  });

  it('gates and caps are exchanged by level and by item', () => {
    const gate = '{level: 5, needs: level.after >= 4, message: Level 5 looks back.}';
    const cap = '{item: bench, below: 2, at_most: 3, because: So., grade: J}';
    const { gates, caps } = made(`gates: {add: [${gate}]}\ncaps: {retire: [scorecard], add: [${cap}]}\n`);
    expect(gates.map((each) => each.level)).toEqual([4, 5]);
    expect(caps.map(({ item }) => item)).toEqual(['bench']);
  });

  it('says of every part where it comes from', () => {
    const add = '{id: new, type: text, title: New, ask: What else?}';
    const { provenance } = orThrow(parse(`items: {change: {bench: {weight: 2}}, retire: [after], add: [${add}]}\n`));
    const told = provenance?.lists.items.map(({ id, from, keys }) => [id, from, ...keys].join(' '));
    expect(told).toEqual(['scorecard base', 'bench changed weight', 'look base', 'plan base', 'new added']);
    expect(provenance?.retired.items).toEqual(['after']);
    expect(provenance?.base).toEqual({ id: 'hiring', version: '1.2.0' });
  });
});

describe('problems stand where the author can do something about them', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'an unknown id in change, retire, after and order',
      'items:\n  change: {scorcard: {weight: 2}}\n  retire: [bensch]\n  add: [{id: x, type: text, title: X, ask: What?, after: aftr}]\n  order: [bnch]\n',
      [
        '6:12 items.change.scorcard: there is no item scorcard in hiring 1.2.0 → scorecard',
        '7:12 items.retire.0: there is no item bensch in hiring 1.2.0 → bench',
        '8:51 items.add.0.after: there is no item aftr that it could stand behind → after',
        '9:11 items.order.0: there is no item bnch here → bench',
      ],
    ],
    [
      'a wrong value behind change',
      'items:\n  change:\n    bench:\n      weight: heavy\n      wieght: 2\n',
      [
        '8:7 items.change.bench.weight: expected a number, found "heavy"',
        expect.stringMatching(/^9:7 items\.change\.bench\.wieght: unknown key "wieght"; .* → weight$/) as never,
      ],
    ],
    [
      'an action of the base that moves a retired item',
      'items: {retire: [bench, after]}\ngates: {retire: [4]}\n',
      ['5:18 items.retire.0: the action call, taken over from hiring 1.2.0: there is no item bench in this rubric'],
    ],
    [
      'an own action that moves a retired item',
      'items: {retire: [after]}\nactions:\n  change:\n    call: {moves: [{item: after, from: 1, to: 3}]}\n',
      ['8:21 actions.change.call.moves.0.item: there is no item after in this rubric'],
    ],
    [
      'a condition of the base that names a retired item',
      'items: {retire: [bench]}\nactions: {retire: [call]}\ngates: {retire: [4]}\n',
      [
        expect.stringMatching(
          /^5:18 items\.retire\.0: the item after, taken over from hiring 1\.2\.0: .*answers\.bench/,
        ) as never,
      ],
    ],
    [
      'a sentence of the base whose source is retired',
      'sources: {retire: [study]}\n',
      ['5:20 sources.retire.0: why of hiring, taken over from hiring 1.2.0: there is no source study in this rubric'],
    ],
    [
      'an id that the base has already',
      'items: {add: [{id: bench, type: text, title: B, ask: What?}]}\n',
      ['5:16 items.add.0.id: hiring 1.2.0 has an item bench already; change it, or choose another id'],
    ],
    [
      'an id that is retired in the same file',
      'items: {retire: [after], add: [{id: after, type: text, title: B, ask: What?}]}\n',
      ['5:33 items.add.0.id: hiring 1.2.0 has an item after already; what is new needs a new id'],
    ],
    [
      'another type',
      'items: {change: {bench: {type: text}}}\n',
      ['5:26 items.change.bench.type: id and type never change: retire bench and add another'],
    ],
    [
      'nothing to take away',
      'items: {change: {scorecard: {when: null}}}\n',
      ['5:30 items.change.scorecard.when: scorecard has no when that could be taken away'],
    ],
    [
      'too few questions for a quick look',
      'items: {change: {look: {screen: false}}}\n',
      ['5:1 items: expected two items with screen: true, found 1'],
    ],
    ['an unknown key', 'itmes: {}\n', [expect.stringMatching(/^5:1 itmes: unknown key "itmes"; .* → items$/) as never]],
  ])('%s', (_name, changes, expected) => {
    expect(problems(changes)).toEqual(expected);
  });

  it.each([
    ['no such rubric', 'coachng', '2:1 extends: there is no rubric coachng to build on → coaching'],
    [
      'another major version',
      'hiring@2',
      '2:1 extends: this builds on hiring 2, and here is hiring 1.2.0: check what it changes, then say hiring@1',
    ],
    [
      'a whole version',
      'hiring@1.2.0',
      '2:1 extends: expected the id of a rubric, with or without its major version: hiring@1; found "hiring@1.2.0"',
    ],
  ])('extends: %s', (_name, reference, problem) => {
    expect(problems('', HEAD.replace('hiring@1', reference))).toEqual([problem]);
  });
});

describe('a compiled rubric as file data', () => {
  it.each(rubrics.map((each) => [each.id, each] as const))('%s compiles to itself again', (_id, each) => {
    expect(orThrow(compileRubric(rubricSchema.parse(asFile(each))))).toEqual(each);
  });

  it('so does one with every kind of item', () => {
    const each = rubric([level('a'), yesNo('b', { reverse: true }), text('c')]);
    expect(orThrow(compileRubric(rubricSchema.parse(asFile(each))))).toEqual(each);
  });
});
