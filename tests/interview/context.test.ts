import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startSheet } from '../../src/core/answers/entries.js';
import { normalise } from '../../src/core/answers/normalise.js';
import type { Profile } from '../../src/core/answers/types.js';
import { cardOf } from '../../src/interview/pages/index.js';
import { PROFILE_QUESTIONS } from '../../src/interview/profile/questions.js';
import type { WalkState } from '../../src/interview/walk/state.js';
import { startWalk } from '../../src/interview/walk.js';
import { anyKeys } from './any.js';
import { COACHING, HIRING, item, START, startFor } from './fixtures.js';
import { inShort, play } from './keys.js';

/** A rubric that asks managers of managers something more. */
const FOR_MANAGERS = {
  ...HIRING,
  items: [
    ...HIRING.items,
    item('managers', {
      type: 'yes_no',
      ask: { self: 'Do your managers hire?' },
      reverse: false,
      when: {
        source: '',
        tree: {
          op: '==',
          left: { op: 'name', path: ['profile', 'role'] },
          right: { op: 'value', value: 'second_line' },
        },
      },
    } as const),
  ],
};

function start(profile: Profile = {}, relation: 'self' | 'consultant' = 'self'): WalkState {
  const state = startSheet({ ...startFor(relation), subject: START.subject });
  return startWalk({
    rubrics: [COACHING, FOR_MANAGERS],
    state: { ...state, sheet: { ...state.sheet, profile } },
    openGaps: () => [],
    context: PROFILE_QUESTIONS,
  });
}

const ALL: Profile = {
  role: 'first_line',
  team_size: 7,
  manages_managers: false,
  motion: 'mid_market',
  deals_per_quarter: 40,
  average_deal_value: 20_000,
  currency: 'EUR',
  cycle_days: 60,
  own_quota: true,
  months_in_role: 5,
};

const shown = (state: WalkState) => {
  const card = cardOf(state);
  const options = card.body.as === 'pick' ? card.body.options.map(({ text }) => text) : [];
  return { header: card.header[0], ask: card.ask, given: card.answer.given, options, said: state.message?.text };
};

describe('the context on the way in', () => {
  it('is asked one by one and ends at the first question, with its section', () => {
    const { state, entries } = play(
      start(),
      '1<enter>7<enter>n<enter>2<enter>40<enter>20000<enter>eur<enter>60<enter>y<enter>5<enter>',
    );
    expect(entries.map(inShort).at(-1)).toBe(`profile ${JSON.stringify(ALL)}`);
    expect(shown(state)).toMatchObject({
      ask: COACHING.items[0]?.ask.self,
      said: 'Saved. First: Coaching, 4 questions.',
    });
  });

  it('keeps count, and asks for a currency only of an amount', () => {
    expect(shown(start()).header).toBe('Before the questions · 1 of 9');
    const amount = play(start(), '1<enter>7<enter>2<enter>2<enter>40<enter>20000<enter>').state;
    expect(shown(amount)).toMatchObject({ header: 'Before the questions · 7 of 10', ask: 'In which currency?' });
    const none = play(start(), '1<enter>7<enter>2<enter>2<enter>40<enter><enter>').state;
    expect(shown(none).ask).toContain('How many days');
  });

  it('takes "not sure" and nothing for an answer, and leaves no trace of it', () => {
    const { entries } = play(start(), '1<enter><enter>3<enter>5<enter>');
    expect(entries.map(inShort)).toEqual(['profile {"role":"first_line"}']);
  });

  it('goes back any number of steps, and on from there', () => {
    const back = play(start(), '1<enter>7<enter>2<enter>bb/b<enter>');
    expect(shown(back.state).given).toBe('1');
    const on = play(back.state, '2<enter>');
    expect(on.entries.map(inShort)).toEqual(['profile {"team_size":7,"manages_managers":false,"role":"second_line"}']);
    expect(shown(on.state).ask).toContain('How do your people sell');
    expect(shown(play(start(), 'b').state).said).toBe('It begins here.');
  });

  it.each([
    ['1<enter>seven<enter>', 'Type a number in digits, for example 12.5.'],
    ['1<enter>7.5<enter>', 'Type a whole number.'],
    ['1<enter>-1<enter>', 'Type 0 or a larger number.'],
    ['1<enter>10001<enter>', 'Type a number up to 10000.'],
    ['<enter>', 'Choose what comes nearest.'],
    ['g', 'The questions come after this; then go anywhere.'],
    ['1<enter>7<enter>2<enter>2<enter>40<enter>9<enter>euro<enter>', 'Type three letters such as EUR, or nothing.'],
  ])('says what is wrong with %s', (typed, said) => {
    expect(shown(play(start(), typed).state).said).toBe(said);
  });

  it('can be left', () => {
    expect(play(start(), '1<enter>/q<enter>').outcome).toBe('left');
  });

  it('whatever is typed, what is saved can stand in an answers file', () => {
    fc.assert(
      fc.property(anyKeys, (pressed) => {
        for (const entry of play(start(), pressed).entries) {
          if (entry.kind !== 'profile') continue;
          const file = { format: 1, subject: { id: 'x' }, rater: { id: 'x', relation: 'self' }, pack: 'x@1.0.0' };
          expect(normalise({ ...file, answered_on: '2026-01-01', profile: entry.profile })).not.toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the context later', () => {
  it('is a list that can be corrected from the review, and leads back there', () => {
    const review = play(start(ALL), 'greview<enter>').state;
    const list = play(review, 'c').state;
    expect(shown(list).options.slice(0, 3)).toEqual(['Role: Leads sellers', 'People: 7 people', 'Managers report: No']);
    const corrected = play(list, '2<enter><delete_line>9<enter>');
    expect(corrected.entries.map(inShort)).toEqual([expect.stringContaining('"team_size":9')]);
    expect(shown(corrected.state).options[1]).toBe('People: 9 people');
    expect(play(corrected.state, '<enter>').state.page.kind).toBe('review');
  });

  it('is reached from any question, and from the first one by going back', () => {
    const chosen = play(start(ALL), 's3').state;
    expect(play(chosen, 'gcontext<enter><enter>').state.page).toEqual(chosen.page);
    expect(play(chosen, 'gcontext<enter>b').state.page).toEqual(chosen.page);
    expect(play(start(ALL), 'b').state.page.kind).toBe('context');
  });

  it('changes what is asked: answers are parked and come back, and that is said', () => {
    const answered = play(start({ ...ALL, role: 'second_line' }), 'gmanagers<enter>y<enter>greview<enter>').state;
    const hidden = play(answered, 'c1<enter>1<enter>').state;
    expect(shown(hidden).said).toBe('Saved. One other answer is parked; it comes back if you change this back.');
    const back = play(hidden, '1<enter>2<enter>').state;
    expect(shown(back).said).toBe('Saved. A parked answer is back.');
  });

  it('leads to a question that is still asked when the one below it no longer is', () => {
    const below = play(start({ ...ALL, role: 'second_line' }), 'gmanagers<enter>').state;
    const changed = play(below, 'gcontext<enter>1<enter>1<enter><enter>').state;
    expect(shown(changed).ask).toBe(COACHING.items[0]?.ask.self);
  });

  it('may become unknown again', () => {
    const { entries } = play(start(ALL), 'b3<enter>3<enter>');
    expect(entries.map(inShort)[0]).not.toContain('manages_managers');
  });
});
