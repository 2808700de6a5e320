import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEntry, startSheet } from '../../src/core/answers/entries.js';
import { formerSitting } from '../../src/core/answers/former.js';
import type { Profile } from '../../src/core/answers/types.js';
import type { Rubric } from '../../src/core/rubric/types.js';
import { cardOf } from '../../src/interview/pages/index.js';
import { PROFILE_QUESTIONS } from '../../src/interview/profile/questions.js';
import { openSpots } from '../../src/interview/walk/spots.js';
import type { WalkState } from '../../src/interview/walk/state.js';
import { startWalk } from '../../src/interview/walk.js';
import { anyKeys } from './any.js';
import { COACHING, HIRING, START, startFor, walk } from './fixtures.js';
import { inShort, play } from './keys.js';

const THEN = '2026-08-20';
const RUBRICS = [COACHING, HIRING];

/** All kinds of answers, given in August. */
const ANSWERS =
  '4<enter>1<enter>notes<enter>2026-08-01<enter>dy<enter>x<enter>' +
  '13<enter><enter>60<enter>50<enter>2026 H1<enter>CRM<enter>50<enter>20<enter>30<enter>time<enter>';

function former(typed = ANSWERS, { now = RUBRICS as readonly Rubric[], profile = {} as Profile } = {}) {
  const { entries } = play(walk(), typed);
  const held = entries.map((entry) => ({ ...entry, on: THEN })).reduce(applyEntry, startSheet(START));
  return formerSitting({ ...held.sheet, profile }, RUBRICS, now);
}

interface Options {
  readonly rubrics?: readonly Rubric[];
  readonly profile?: Profile;
  readonly facilitated?: boolean;
}

function again(last = former(), { rubrics = RUBRICS, profile = {}, facilitated = false }: Options = {}): WalkState {
  const start = facilitated ? { ...startFor('consultant'), interviewed: 'self' as const } : startFor();
  const state = startSheet(start);
  return startWalk({
    rubrics,
    state: { ...state, sheet: { ...state.sheet, profile } },
    openGaps: () => [],
    context: last.profile.role === undefined ? [] : PROFILE_QUESTIONS,
    former: last,
  });
}

function seen(state: WalkState) {
  const { hints, answer, enter, body } = cardOf(state);
  const texts = body.as === 'fields' ? body.input.texts : undefined;
  return { hints, lead: answer.lead, given: answer.given, enter, texts };
}

describe('the answers of last time', () => {
  it('stand beside the questions, chosen and not yet given', () => {
    const at = (typed: string) => seen(play(again(), typed).state);
    expect(at('')).toMatchObject({
      hints: ['Last time (2026-08-20): 4'],
      lead: 'As last time:',
      given: '4',
      enter: 'as last time',
    });
    expect(at('3')).toMatchObject({ lead: 'Answer:', given: '3' });
    expect(at('g3<enter>')).toMatchObject({ hints: ['Last time (2026-08-20): Yes'], given: '1' });
    expect(at('g5<enter>')).toMatchObject({
      hints: ['Last time (2026-08-20): 2 of 3: The same scorecard; Reference calls with notes'],
      given: '1, 3',
    });
    expect(at('g7<enter>').texts).toEqual(['50', '20', '30']);
    expect(at('g8<enter>')).toMatchObject({ hints: ['Last time (2026-08-20): time'], texts: ['time'] });
  });

  it('count for nothing until Enter', () => {
    expect(openSpots(again())).toHaveLength(8);
    expect(play(again(), 'sssss/s<enter>/s<enter>/s<enter>').entries).toEqual([]);
  });

  it('are given again with Enter, or changed, or left', () => {
    const { entries } = play(again(), '<enter><enter><enter>n<enter>');
    expect(entries.map(inShort)).toEqual([
      'coaching.observed = 4',
      'coaching.again dont_know',
      'coaching.rescue = false',
    ]);
    expect(seen(play(again(), '3').state).enter).toBe('confirm');
  });

  it('stay in sight while a new answer is looked at, and are not chosen over it', () => {
    expect(seen(play(again(), '2<enter>b').state)).toMatchObject({ hints: ['Last time (2026-08-20): 4'], given: '2' });
    expect(seen(play(again(), '2<enter>bu').state).given).toBe('4');
  });

  it('leave evidence behind: it is told and noted anew, for it ages', () => {
    const { state, entries } = play(again(), '<enter>');
    expect(entries.map(inShort)).toEqual(['coaching.observed = 4']);
    expect(state.page.kind).toBe('evidence');
    expect(cardOf(state).hints.at(-1)).toBe(
      'Last time (2026-08-20): A document, notes, 2026-08-01. It counts if you note it again.',
    );
  });

  it('leave notes behind', () => {
    const noted = former('2wa note<enter>');
    expect(play(again(noted), '<enter>').entries.map(inShort)).toEqual(['coaching.observed = 2']);
  });

  it('say "don\'t know" and "does not apply" again with Enter, and silence only with r', () => {
    const silent = former('x2<enter>drr');
    const state = again(silent);
    expect(seen(state)).toMatchObject({
      hints: ["Last time (2026-08-20): doesn't apply: There has been no case yet"],
      enter: 'as last time',
    });
    const { entries, state: third } = play(state, '<enter><enter><enter>');
    expect(entries.map(inShort)).toEqual(['coaching.observed not_applicable no_case_yet', 'coaching.again dont_know']);
    expect(seen(third)).toMatchObject({ hints: ['Last time (2026-08-20): rather not say'], enter: 'confirm' });
  });

  it('make the number of last time the one before, and ask for the number of today', () => {
    const state = play(again(), 'g6<enter>').state;
    expect(seen(state)).toMatchObject({
      hints: ['Last time (2026-08-20): 60 % of hires (before: 50), 2026 H1, from CRM'],
      texts: ['', '60', '', 'CRM'],
    });
    expect(play(state, '<enter>').entries).toEqual([]);
    const { entries } = play(state, '70<enter><enter>2026 H2<enter><enter>');
    expect(entries.map(inShort)).toEqual([
      'hiring.hit_rate = {"now":70,"before":60,"period":"2026 H2","source":"CRM"}',
    ]);
  });

  it('are cut where they are long', () => {
    const long = former(`g8<enter><paste:${'word '.repeat(100)}><enter>`);
    const [hint = ''] = seen(play(again(long), 'g8<enter>').state).hints;
    expect(hint.length).toBeLessThan(240);
    expect(hint).toMatch(/word…$/);
  });

  it('are out of sight, and not chosen, where levels are', () => {
    const state = play(again(former(), { facilitated: true }), '<enter>').state;
    expect(seen(state)).toMatchObject({ hints: [], given: '', enter: 'confirm' });
    expect(play(state, '<enter>').entries).toEqual([]);
    expect(seen(play(state, 'a').state).hints).toEqual(['Last time (2026-08-20): 4']);
  });

  it('are not given by asking for evidence or a note beside them', () => {
    for (const key of ['e', 'w', '4e']) {
      const { state, entries } = play(again(), key);
      expect(entries).toEqual([]);
      expect(state.message?.text).toBe('Confirm the answer of last time with Enter first; this goes with the answer.');
    }
    expect(play(again(), '3e').entries.map(inShort)).toEqual(['coaching.observed = 3']);
  });

  it('whatever is typed, are recorded by Enter only', () => {
    const noChoice = anyKeys.map((pressed) =>
      pressed.filter((key) =>
        key.press === 'character'
          ? !/[0-9yn]/.test(key.text)
          : !['enter', 'up', 'down', 'home', 'end'].includes(key.press),
      ),
    );
    fc.assert(
      fc.property(noChoice, (pressed) => {
        const { entries } = play(again(), pressed);
        expect(entries.filter((entry) => entry.kind === 'answer' && entry.answer?.state === 'answered')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('answers that have no place any more', () => {
  const without = (id: string) => ({ ...HIRING, items: HIRING.items.filter((item) => item.id !== id) });

  it('are left out, and named, when their question is gone or asks something else', () => {
    const gone = former(ANSWERS, { now: [COACHING, without('kit')] });
    expect(gone.left_out).toEqual(['hiring.kit']);
    expect(Object.keys(gone.answers.hiring ?? {})).toEqual(['hit_rate', 'week', 'wish']);
    const other = HIRING.items.map((item) => (item.id === 'wish' ? { ...COACHING.items[0], id: 'wish' } : item));
    expect(former(ANSWERS, { now: [COACHING, { ...HIRING, items: other } as Rubric] }).left_out).toEqual([
      'hiring.wish',
    ]);
  });

  it('are left out when they are no answers now: an option that is gone, a reason that no longer fits', () => {
    const kit = HIRING.items[0] as Extract<Rubric['items'][number], { type: 'checklist' }>;
    const fewer = { ...HIRING, items: [{ ...kit, options: kit.options.slice(0, 2) }, ...HIRING.items.slice(1)] };
    expect(former(ANSWERS, { now: [COACHING, fewer] }).left_out).toEqual(['hiring.kit']);
    const strict = { ...COACHING, items: COACHING.items.map((item) => ({ ...item, na: null })) };
    expect(former('x2<enter>', { now: [strict, HIRING] }).left_out).toEqual(['coaching.observed']);
  });

  it('are not missed where a whole area is not asked this time', () => {
    expect(former(ANSWERS, { now: [HIRING] })).toMatchObject({ left_out: [], answers: { hiring: {} } });
  });

  it('are not those that other answers had parked', () => {
    const parked = former('2<enter>2<enter>g1<enter>1<enter>');
    expect(parked.answers.coaching).toEqual({ observed: { state: 'answered', value: 1, evidence: [] } });
  });
});

describe('a question that has changed since', () => {
  const [observed, second, ...others] = COACHING.items as [Rubric['items'][number], ...Rubric['items'][number][]];
  const changed = (own: object, id = 'observed'): readonly Rubric[] =>
    RUBRICS.map((rubric) => ({
      ...rubric,
      items: rubric.items.map((item) => (item.id === id ? ({ ...item, ...own } as Rubric['items'][number]) : item)),
    }));
  const at = (rubrics: readonly Rubric[], typed = '') =>
    seen(play(again(former(ANSWERS, { now: rubrics }), { rubrics }), typed).state);

  it.each<[string, object, string, boolean]>([
    ['in words', { ask: { self: 'Which talk was it?' } }, 'other words.', true],
    ['in weight', { weight: 2 }, 'another weight.', true],
    [
      'in its levels',
      { anchors: ['a', 'b', 'c', 'd', 'e'] },
      'other descriptions of the levels. Please choose anew.',
      false,
    ],
    [
      'in all of these',
      { ask: { self: 'Which talk?' }, anchors: ['a', 'b', 'c', 'd', 'e'], weight: 2 },
      'other words, other descriptions of the levels, another weight. Please choose anew.',
      false,
    ],
  ])('%s says so; the answer of last time is chosen only where it means the same', (_name, own, words, chosen) => {
    const { hints, given, enter } = at(changed(own));
    expect(hints).toEqual(['Last time (2026-08-20): 4', `The question has changed since: ${words}`]);
    expect([given, enter]).toEqual(chosen ? ['4', 'as last time'] : ['', 'confirm']);
  });

  it('in the wording of somebody else has not changed', () => {
    const own = { ask: { ...observed.ask, report: 'Which of your talks?' } };
    expect(at(changed(own)).hints).toEqual(['Last time (2026-08-20): 4']);
  });

  it('in its options, parts or unit is chosen anew', () => {
    const [kit, , week] = HIRING.items as readonly object[] as readonly {
      options: { id: string; text: string }[];
      parts: { id: string; text: string }[];
    }[];
    const more = changed({ options: [...(kit?.options ?? []), { id: 'more', text: 'More', value: 1 }] }, 'kit');
    expect(at(more, 'g5<enter>')).toMatchObject({
      given: '',
      hints: [expect.any(String), expect.stringContaining('other options')],
    });
    const parts = (week?.parts ?? []).map((part) => ({ ...part, text: `All ${part.text}` }));
    expect(at(changed({ parts }, 'week'), 'g7<enter>')).toMatchObject({ texts: ['', '', ''] });
    expect(at(changed({ unit: 'hires' }, 'hit_rate'), 'g6<enter>')).toMatchObject({
      texts: ['', '', '', ''],
      hints: [expect.any(String), 'The question has changed since: another unit. Please choose anew.'],
    });
  });

  it('"don\'t know" is not said again by Enter where the options are others', () => {
    const rubrics = changed({ anchors: ['a', 'b', 'c', 'd', 'e'] }, 'again');
    expect(at(rubrics, 'g2<enter>')).toMatchObject({ enter: 'confirm' });
  });

  it('may be new, in a rubric that was asked', () => {
    const fresh = { ...observed, id: 'fresh' } as Rubric['items'][number];
    const rubrics = [{ ...COACHING, items: [fresh, observed, second, ...others] } as Rubric, HIRING];
    expect(at(rubrics)).toMatchObject({ hints: ['This question is new since last time.'], given: '' });
  });

  it('is found by its new name through a migration; a part of it is chosen anew', () => {
    const named = (id: string) => ({ ...observed, id }) as Rubric['items'][number];
    const [moved, split] = [{ renamed: { observed: 'seen' } }, { split: { observed: ['seen', 'heard'] } }];
    const marks = (own: object, ids: readonly string[]) => {
      const now = [{ ...COACHING, version: '2.0.0', items: [...ids.map(named), ...others] } as Rubric];
      const nothing = { renamed: {}, split: {}, retired: { again: 'Nobody looked.' }, options: {} };
      const migrations = [{ kind: 'rubric', id: 'coaching', from: 1, to: 2, ...nothing, ...own } as const];
      const { entries } = play(walk(), ANSWERS);
      const { sheet } = entries.map((entry) => ({ ...entry, on: THEN })).reduce(applyEntry, startSheet(START));
      return formerSitting(sheet, RUBRICS, now, { migrations });
    };
    const renamed = marks(moved, ['seen']);
    expect(renamed.answers.coaching?.seen).toMatchObject({ value: 4 });
    expect([renamed.changes, renamed.left_out]).toEqual([{}, []]);
    expect(renamed.retired).toEqual([{ kind: 'retired', rubric: 'coaching', item: 'again', why: 'Nobody looked.' }]);
    expect([renamed.again, renamed.stay]).toEqual([['Coaching'], ['Hiring']]);
    expect(marks(split, ['seen', 'heard']).changes).toEqual({ coaching: { seen: ['split'], heard: ['split'] } });
  });
});

describe('the context of last time', () => {
  const CONTEXT: Profile = { role: 'first_line', team_size: 7, motion: 'mid_market' };
  const start = (profile: Profile = {}) => again(former(ANSWERS, { profile: CONTEXT }), { profile });

  it('is shown first and counts once it is taken', () => {
    const card = cardOf(start());
    expect(card).toMatchObject({ ask: 'Is the context still the same?', enter: 'take it as it is' });
    const lines = card.body.as === 'pick' ? card.body.options.slice(0, 3) : [];
    expect(lines.map(({ text, aside }) => [text, aside])).toEqual([
      ['Role: Leads sellers', 'last time'],
      ['People: 7 people', 'last time'],
      ['Managers report: not known', undefined],
    ]);
    const { state, entries } = play(start(), '<enter>');
    expect(entries.map(inShort)).toEqual([`profile ${JSON.stringify(CONTEXT)}`]);
    expect(cardOf(state).ask).toBe('Do managers report to you?');
  });

  it('can be corrected before it is taken; a corrected line alone takes nothing else', () => {
    const corrected = play(start(), '2<enter><delete_line>9<enter>');
    expect(corrected.entries.map(inShort)).toEqual(['profile {"team_size":9}']);
    expect(play(corrected.state, '<enter>').entries.map(inShort)).toEqual([
      'profile {"role":"first_line","motion":"mid_market","team_size":9}',
    ]);
  });

  it('can become unknown', () => {
    const unknown = play(start(), '4<enter>5<enter><enter>');
    expect(unknown.entries.map(inShort)).toEqual(['profile {"role":"first_line","team_size":7}']);
  });

  it('gives way to what is said today', () => {
    const { entries } = play(start({ role: 'vp' }), '<enter>');
    expect(entries.map(inShort)).toEqual(['profile {"team_size":7,"motion":"mid_market","role":"vp"}']);
  });
});
