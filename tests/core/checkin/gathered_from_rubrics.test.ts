import { describe, expect, it } from 'vitest';
import { gatheredFromRubrics } from '../../../src/core/checkin/gathered_from_rubrics.js';
import type { CheckinEntry } from '../../../src/core/checkin/types.js';
import type { PlannedAction } from '../../../src/core/plan/types.js';
import { action, level, rubric } from '../samples.js';

const SKILL = rubric([level('look'), level('talk')], {
  actions: [action('look_first', { look: [1, 3], talk: [1, 2] }), action('talk_more', { talk: [1, 3] })],
});

const said = (of: string, note: string, on = '2026-12-04'): CheckinEntry => ({
  on,
  kind: 'evidence',
  of,
  evidence: { kind: 'document', note },
});
const move = (id: string, of: string | null): CheckinEntry => ({
  on: '2026-12-01',
  kind: 'move',
  move: id,
  action: of,
  tried: 'x',
  whose: 'buyer',
  expected: 'x',
  by: null,
});
const replaced = { on: '2026-12-02', kind: 'replaced', action: 'skill.look_first' } as const;
const other = (key: string, item: string) =>
  ({
    action: key,
    rubric: 'skill',
    title: 'Another',
    moves: [{ item, title: item, from: 1, to: 3 }],
  }) as unknown as PlannedAction;

const inShort = (entries: readonly CheckinEntry[]) =>
  gatheredFromRubrics(entries, [SKILL]).map(
    ({ on, item, evidence, action: title }) => `${on} ${item}: ${evidence.note} (${title})`,
  );

describe('evidence noted in check-ins', () => {
  it.each<[string, readonly CheckinEntry[], readonly string[]]>([
    [
      'with an action belongs to all questions that it moves',
      [said('skill.look_first', 'a')],
      ['2026-12-04 look: a (Title of look_first)', '2026-12-04 talk: a (Title of look_first)'],
    ],
    [
      'with a small move belongs to those of its action',
      [move('m1', 'skill.talk_more'), said('m1', 'a')],
      ['2026-12-04 talk: a (Title of talk_more)'],
    ],
    ['with a small move of no action belongs to none', [move('m1', null), said('m1', 'a')], []],
    [
      'with what took the place of an action is known from that entry',
      [{ ...replaced, by: other('own.other', 'talk') }, said('own.other', 'a')],
      ['2026-12-04 talk: a (Another)'],
    ],
    ['with an action of a rubric that is not asked belongs to none', [said('hiring.bench', 'a')], []],
    [
      'comes oldest first',
      [said('skill.talk_more', 'late', '2026-12-18'), said('skill.talk_more', 'early', '2026-12-11')],
      ['2026-12-11 talk: early (Title of talk_more)', '2026-12-18 talk: late (Title of talk_more)'],
    ],
  ])('%s', (_name, entries, expected) => {
    expect(inShort(entries)).toEqual(expected);
  });
});
