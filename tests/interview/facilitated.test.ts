import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldEntries } from '../../src/core/answers/entries.js';
import { wordsAt } from '../../src/core/answers/heard.js';
import { cardOf } from '../../src/interview/pages/index.js';
import { stylesFor } from '../../src/interview/view/styles.js';
import { view } from '../../src/interview/view.js';
import type { WalkState } from '../../src/interview/walk/state.js';
import { startWalk } from '../../src/interview/walk.js';
import { anyKeys } from './any.js';
import { COACHING, COACHING_ANCHORS, facilitated, HIRING, startFor, TODAY, walk } from './fixtures.js';
import { inShort, play } from './keys.js';
import { script } from './lines.js';
import { FakeTerminal, host } from './screen.js';

/* A consultant asks a leader, a CEO or a rep in a meeting room; the screen may be seen. */

/** Keys, and the entries they lead to. */
const TABLE: readonly (readonly [title: string, keys: string, entries: readonly string[]])[] = [
  [
    'what is said, then the level',
    'We watched two calls.<enter>2<enter>',
    ['coaching.observed heard "We watched two calls."', 'coaching.observed = 2 note "We watched two calls."'],
  ],
  ['nothing noted, then the level', '<enter>2<enter>', ['coaching.observed = 2']],
  ['words alone are saved', 'Two calls.<enter>q', ['coaching.observed heard "Two calls."']],
  ['words typed and not confirmed are not', 'Two calls.', []],
  [
    'words are changed, before a level and after',
    'Two.<enter>b<delete_line>Three.<enter>2<enter>/b<enter>b<delete_line>Four.<enter>',
    [
      'coaching.observed heard "Two."',
      'coaching.observed heard "Three."',
      'coaching.observed = 2 note "Three."',
      'coaching.observed heard "Four."',
    ],
  ],
  [
    'words are taken away',
    'Two.<enter>b<delete_line><enter>',
    ['coaching.observed heard "Two."', 'coaching.observed heard null'],
  ],
  ['going through the words again changes nothing', 'Two.<enter>b<enter>b<enter>', ['coaching.observed heard "Two."']],
  [
    'w leads back to the words, with the level that was chosen',
    'Two.<enter>2w<delete_line>Three.<enter>',
    ['coaching.observed heard "Two."', 'coaching.observed = 2 note "Two."', 'coaching.observed heard "Three."'],
  ],
  ['a paste keeps its lines', '<paste:one\r\ntwo\n><enter>', ['coaching.observed heard "one\\ntwo"']],
  [
    'skip, and does not apply, from the question',
    '/s<enter>/s<enter>/s<enter>/x<enter>1<enter>',
    ['coaching.rhythm not_applicable no_case_yet'],
  ],
  [
    'does not apply keeps the words',
    'Not yet.<enter>x2<enter>',
    ['coaching.observed heard "Not yet."', 'coaching.observed not_applicable no_case_yet note "Not yet."'],
  ],
  ["don't know, from the question", '/d<enter>', ['coaching.observed dont_know']],
  [
    'evidence, seen by the one who asks',
    '<enter>4<enter>1<enter>v3<enter>today<enter>1<enter>',
    ['coaching.observed = 4', `coaching.observed = 4 (document, v3, ${TODAY}, consultant)`],
  ],
  [
    'undo leaves the words',
    'Two.<enter>2<enter>/b<enter>u',
    ['coaching.observed heard "Two."', 'coaching.observed = 2 note "Two."', 'coaching.observed taken back'],
  ],
  [
    'an answer in words is noted where it is given',
    '/g<enter>8<enter>More time.<enter>',
    ['hiring.wish = "More time."'],
  ],
  [
    'a private note on a question, and one in general',
    '/p<enter>evasive<enter>/p<enter>/p<enter>call the CFO<enter>',
    ['private on coaching.observed: "evasive"', 'private in general: "call the CFO"'],
  ],
  [
    'a second private note is added to the first, unseen',
    '<enter>pone<enter>ptwo<enter>',
    ['private on coaching.observed: "one"', 'private on coaching.observed: "one\\ntwo"'],
  ],
  [
    'a private note is shown, changed and taken away',
    '<enter>pone<enter>p/a<enter><delete_line>two<enter>p/a<enter><delete_line><enter>',
    [
      'private on coaching.observed: "one"',
      'private on coaching.observed: "two"',
      'private on coaching.observed: null',
    ],
  ],
  ['a private note left by Esc is none', '<enter>pone<escape>', []],
];

describe('keys and the entries they lead to', () => {
  it.each(TABLE)('%s', (_title, typed, expected) => {
    const { entries } = play(facilitated(), typed);
    expect(entries.map(inShort)).toEqual(expected);
  });
});

const cardAfter = (typed: string, start = facilitated()) => cardOf(play(start, typed).state);
const drawn = (state: WalkState) => view(state, { width: 100, rows: 60, styles: stylesFor(0) });

describe('what the room sees', () => {
  it('first the question in the words of whoever is asked, and what to ask next', () => {
    expect(cardAfter('')).toMatchObject({
      ask: COACHING.items[0]?.ask.self,
      hints: ['· Read me the note on the person you heard last.', '· Whom have you not heard for the longest time?'],
    });
    expect(cardAfter('', facilitated('report')).ask).toBe(COACHING.items[0]?.ask.report);
    // No wording for the CEO: everybody's.
    expect(cardAfter('', facilitated('sponsor')).ask).toBe(COACHING.items[0]?.ask.self);
  });

  it('asks a witness what one asks witnesses: the probes are for the leader', () => {
    for (const relation of ['sponsor', 'report'] as const) {
      const { hints } = cardAfter('', facilitated(relation));
      expect(hints.join(' ')).not.toContain('Read me');
      expect(hints.length).toBeGreaterThan(0);
    }
  });

  it('levels without their descriptions, until they are called', () => {
    const shown = (typed: string) =>
      COACHING_ANCHORS.filter((anchor) =>
        drawn(play(facilitated(), typed).state).replace(/\s+/g, ' ').includes(anchor),
      );
    expect(shown('')).toEqual([]);
    expect(shown('<enter>')).toEqual([]);
    expect(shown('<enter>3')).toEqual([]);
    expect(shown('<enter>?')).toEqual([]);
    expect(shown('<enter>a')).toEqual(COACHING_ANCHORS);
    expect(shown('<enter>3a')).toEqual(COACHING_ANCHORS);
    expect(shown('<enter>aa')).toEqual([]);
    // Called for one question is not called for the next, nor for the same one later.
    expect(shown('<enter>a2<enter>/b<enter>')).toEqual([]);
  });

  it('what is chosen stays chosen when the descriptions come and go', () => {
    const { entries } = play(facilitated(), '<enter>2aa<enter>');
    expect(entries.map(inShort)).toEqual(['coaching.observed = 2']);
  });

  it('other kinds of answers as they are: options are no secret', () => {
    const body = cardAfter('/g<enter>4<enter><enter>').body;
    expect(body.as === 'pick' && body.options.map(({ text }) => text)).toContain('Once a month');
    expect(cardAfter('/g<enter>4<enter><enter>').commands.map(({ name }) => name)).not.toContain('reveal');
  });

  it('what was said beside the level, and where it can be changed on the way back', () => {
    expect(cardAfter('Two calls.<enter>').hints).toEqual(['In their words: Two calls.']);
    expect(play(facilitated(), 'Two calls.<enter>b').state.page.input).toMatchObject({ texts: ['Two calls.'] });
  });

  it('no earlier private note, until it is called', () => {
    const noted = '<enter>pthe CEO drinks<enter>';
    for (const typed of ['', 'b', 'p', 'p?', 'p/p<enter>', '2<enter>', 'g1<enter>', '/g<enter>review<enter>']) {
      expect(drawn(play(facilitated(), noted + typed).state), typed).not.toContain('drinks');
    }
    expect(drawn(play(facilitated(), `${noted}p`).state)).toContain('in no report');
    expect(drawn(play(facilitated(), `${noted}p/a<enter>`).state)).toContain('the CEO drinks');
  });

  it('asks whose job it is in the voice of the person asked', () => {
    const texts = (start: WalkState) => {
      const { body } = cardAfter('<enter>x1<enter>', start);
      return body.as === 'pick' ? body.options.map(({ text }) => text) : [];
    };
    expect(texts(facilitated('self'))).toContain("My boss's");
    expect(texts(facilitated('sponsor'))).toContain('The boss of the person this is about');
  });

  it('nobody but a consultant has notes of their own', () => {
    expect(play(walk(), 'p').state.message?.text).toContain('as a consultant');
    expect(play(walk({ relation: 'consultant' }), 'pevasive<enter>').entries.map(inShort)).toEqual([
      'private on coaching.observed: "evasive"',
    ]);
  });
});

describe('walking', () => {
  const header = (typed: string) => cardAfter(typed).header[0];

  it('goes back page by page: the level, the words, the question before', () => {
    expect(header('<enter>2<enter>/b<enter>')).toContain('Question 1');
    expect(cardAfter('<enter>2<enter>/b<enter>').body.as).toBe('pick');
    expect(cardAfter('<enter>2<enter>/b<enter>b').body.as).toBe('fields');
    expect(play(facilitated(), '/b<enter>').state.message?.text).toBe('This is the first question.');
  });

  it('goes to the beginning of any question, and from the review to the end of the last', () => {
    expect(cardAfter('/g<enter>5<enter>').body.as).toBe('fields');
    expect(header('/g<enter>5<enter>')).toContain('Question 5');
    expect(header('/g<enter>review<enter>b')).toContain('Question 8');
  });

  it('side steps lead back to the answer', () => {
    for (const typed of [
      '<enter>2<enter>/b<enter>e<escape>',
      '<enter>x<escape>',
      '<enter>?<enter>',
      '<enter>p<escape>',
    ]) {
      expect(play(facilitated(), typed).state.page.kind, typed).toBe('question');
    }
    expect(play(facilitated(), '/p<enter><enter>').state.page.kind).toBe('talk');
  });

  it('a resumed session shows what was said to its first open question', () => {
    const { state } = play(facilitated(), '<enter>1<enter>Two calls.<enter>q');
    const again = startWalk({ rubrics: [COACHING, HIRING], state: state.held, openGaps: () => [] });
    expect(again.page).toMatchObject({ kind: 'talk', input: { texts: ['Two calls.'] } });
    expect(cardOf(again).header[0]).toContain('Question 2');
  });

  it('a private note does not open a finished interview again', () => {
    const all = { ...facilitated().held, finished: true };
    const review = startWalk({ rubrics: [COACHING, HIRING], state: all, openGaps: () => [] });
    const noted = play(review, 'pthank them<enter>');
    expect(noted.entries.map(inShort)).toEqual(['private in general: "thank them"']);
    expect(noted.state.held.finished).toBe(true);
    const said = play(review, 'g1<enter>More.<enter>');
    expect(said.entries.map(({ kind }) => kind)).toEqual(['reopened', 'heard']);
  });
});

describe('whatever is typed', () => {
  it('the state is the fold of the entries, and words are never lost', () => {
    fc.assert(
      fc.property(anyKeys, (pressed) => {
        const { state, entries } = play(facilitated(), pressed);
        expect(state.held).toEqual(foldEntries(startFor('consultant', 'self'), entries));
        const last = new Map(
          entries.flatMap((entry) =>
            entry.kind === 'heard' ? [[`${entry.rubric}.${entry.item}`, entry] as const] : [],
          ),
        );
        for (const { rubric, item, words } of last.values()) {
          expect(wordsAt(state.held, { rubric, item })).toBe(words ?? undefined);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the sheet is the same without the private notes', () => {
    fc.assert(
      fc.property(anyKeys, (pressed) => {
        const { entries } = play(facilitated(), pressed);
        const start = startFor('consultant', 'self');
        const without = entries.filter(({ kind }) => kind !== 'private_note');
        expect(foldEntries(start, without).sheet).toEqual(foldEntries(start, entries).sheet);
      }),
    );
  });
});

describe('in plain lines', () => {
  const printed = async (...typed: string[]) => {
    const { lines, saved } = await script(facilitated(), typed);
    return { text: lines.printed.replace(/\s+/g, ' '), saved: saved.map(inShort) };
  };

  it('the same pages, and what a level looks like only when it is asked for', async () => {
    const { text, saved } = await printed('Two calls.', '2', '/save and leave');
    expect(saved).toEqual(['coaching.observed heard "Two calls."', 'coaching.observed = 2 note "Two calls."']);
    expect(text).toContain('In their words: Two calls.');
    for (const anchor of COACHING_ANCHORS) expect(text).not.toContain(anchor);
    expect((await printed('Two calls.', 'show the levels')).text).toContain(COACHING_ANCHORS[4]);
  });

  it('a private note is not said back', async () => {
    const { text, saved } = await printed('/my notes', 'evasive', '/my notes', '/save and leave');
    expect(saved).toEqual(['private on coaching.observed: "evasive"']);
    expect(text).toContain('Private: in no report');
    // A script is echoed; that once is all.
    expect(text.match(/evasive/g)).toHaveLength(1);
  });
});

const SCREENS: readonly (readonly [name: string, keys: string])[] = [
  ['talk', ''],
  ['talk_said', 'We watched two calls in May, "and then the quarter came".'],
  ['level_hidden', 'We watched two calls in May, "and then the quarter came".<enter>'],
  ['level_shown', '<enter>2a'],
  ['private_note', '<enter>pevasive<enter>p'],
  ['private_note_shown', '<enter>pevasive<enter>p/a<enter>'],
];

describe.each([
  [80, 24],
  [40, 15],
  [120, 40],
] as const)('on %i × %i', (columns, rows) => {
  it.each(SCREENS)('shows %s', async (name, typed) => {
    const { state } = play(facilitated(), typed);
    const { terminal } = await host(state, new FakeTerminal(columns, rows));
    await expect(await terminal.text()).toMatchFileSnapshot(`./screens/facilitated_${name}.${columns}x${rows}.txt`);
  });
});
