import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOfSwitches } from '../../../src/interview/switches/frame.js';
import { pressSwitch, type SwitchesTurn } from '../../../src/interview/switches/press.js';
import { startSwitches } from '../../../src/interview/switches/state.js';
import { type Key, NAMED_KEYS, type NamedKey } from '../../../src/interview/walk/key.js';
import { SAMPLE } from './sample.js';

/** "<down> b" as keys: names in brackets, everything else a character each. */
function keysOf(typed: string): Key[] {
  return [...typed.matchAll(/<(\w+)>|(.)/g)].map(([, name, text = '']) =>
    name === undefined ? { press: 'character', text } : { press: name as NamedKey },
  );
}

function play(keys: readonly Key[]): SwitchesTurn {
  let turn: SwitchesTurn = { state: startSwitches(SAMPLE) };
  for (const key of keys) if (turn.outcome === undefined) turn = pressSwitch(turn.state, key);
  return turn;
}

/** What is on, as "1..4...": the numbers of those that are. */
function onIn({ state }: SwitchesTurn): string {
  return state.on.map((on, index) => (on ? `${index + 1}` : '.')).join('');
}

describe('keys of switches', () => {
  it.each([
    ['', '1.3....', 0, undefined, null],
    [' ', '..3....', 0, undefined, null],
    ['  ', '1.3....', 0, undefined, null],
    ['<down><down>x', '1......', 2, undefined, null],
    ['<up>', '1.3....', 0, undefined, null],
    ['<end><down>', '1.3....', 6, undefined, null],
    ['<page_down><page_up>', '1.3....', 0, undefined, null],
    ['b', '123....', 0, undefined, 'This is the best choice.'],
    ['bb', '123....', 0, undefined, 'This is the best choice already.'],
    ['<enter>', '1.3....', 0, 'done', null],
    ['q', '1.3....', 0, 'left', null],
    [' q', '..3....', 0, undefined, 'Nothing is kept of what you chose. q once more leaves.'],
    [' qq', '..3....', 0, 'left', null],
    [' q<down>q', '..3....', 1, undefined, 'Nothing is kept of what you chose. q once more leaves.'],
    ['?<down>q', '1.3....', 0, undefined, null],
    ['? ', '1.3....', 0, undefined, null],
    ['z', '1.3....', 0, undefined, 'Space switches, b takes the best choice, ? tells more, Enter finishes, q leaves.'],
  ] as const)('%j: %s, at %i, %s', (typed, on, at, outcome, said) => {
    const turn = play(keysOf(typed));
    expect([onIn(turn), turn.state.at, turn.outcome, turn.state.message?.text ?? null]).toEqual([
      on,
      at,
      outcome,
      said,
    ]);
    expect(turn.state.reading).toBe(null);
  });

  it('too much is told, and taken by Enter once more', () => {
    const told = play(keysOf('<down><down><down> <end> <enter>'));
    expect(told.outcome).toBeUndefined();
    expect(told.state.message?.text).toBe(
      '8 hours more than the 20 of the plan. Enter once more takes it all the same.',
    );
    expect(play(keysOf('<down><down><down> <end> <enter><enter>')).outcome).toBe('done');
  });

  it('another choice is told anew', () => {
    const turn = play(keysOf('<down><down><down> <end> <enter><up> <enter>'));
    expect(turn.outcome).toBeUndefined();
    expect(turn.state.message?.text).toContain('11 hours more than the 20');
  });

  it('what needs something else cannot be taken without it', () => {
    const turn = play(keysOf(' <down> <enter><enter><enter>'));
    expect(turn.outcome).toBeUndefined();
    expect(turn.state.message?.text).toBe('The joint calls need what good looks like first.');
  });

  it('a paste switches nothing', () => {
    const { state } = play([{ press: 'paste', text: ' b q\n' }]);
    expect(state.on).toEqual(SAMPLE.entries.map(({ on }) => on));
    expect(state.message?.text).toBe('What was pasted was not used.');
  });
});

const anyKey: fc.Arbitrary<Key> = fc.oneof(
  fc.constantFrom(...NAMED_KEYS).map((press): Key => ({ press })),
  fc.constantFrom(' ', 'b', '?', 'q', 'z').map((text): Key => ({ press: 'character', text })),
);

describe('whatever is pressed', () => {
  it('the view is that of the choice, and it ends with a choice that may be taken', () => {
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 40 }), (keys) => {
        const { state, outcome } = play(keys);
        expect(state.seen).toEqual(SAMPLE.view(state.on));
        if (outcome === 'done') expect(state.seen.problems.filter(({ stops }) => stops)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('the screen fits its window', () => {
    const size = fc.record({ width: fc.integer({ min: 20, max: 130 }), rows: fc.integer({ min: 6, max: 45 }) });
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 15 }), size, (keys, window) => {
        const { lines, caret } = frameOfSwitches(play(keys).state, window);
        expect(lines.length).toBeLessThan(window.rows);
        for (const { text } of lines) expect([...text].length).toBeLessThan(window.width);
        expect(caret.row).toBeLessThan(lines.length);
      }),
      { numRuns: 50 },
    );
  });
});
