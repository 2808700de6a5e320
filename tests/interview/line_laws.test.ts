import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEntry, type Entry } from '../../src/core/answers/entries.js';
import { PROFILE_QUESTIONS } from '../../src/interview/profile/questions.js';
import type { Key } from '../../src/interview/walk/key.js';
import type { WalkOutcome, WalkState } from '../../src/interview/walk/state.js';
import { GAPS, ONCE_MORE, TODAY, walk } from './fixtures.js';
import { type Intention, intentions, typed } from './intentions.js';
import { play } from './keys.js';
import { FakeLines, script, settledLines } from './lines.js';
import { FakeTerminal, host, settled } from './screen.js';

const anyOptions = fc.record({
  relation: fc.constantFrom('self', 'report', 'sponsor', 'consultant'),
  gaps: fc.boolean(),
  context: fc.boolean(),
  facilitated: fc.boolean(),
  once_more: fc.boolean(),
} as const);

type Options = typeof anyOptions extends fc.Arbitrary<infer O> ? O : never;

function startOf({ relation, gaps, context, facilitated, once_more }: Options): WalkState {
  return walk({
    relation,
    gaps: gaps ? GAPS : [],
    context: context ? PROFILE_QUESTIONS : [],
    ...(facilitated ? { interviewed: 'self' } : {}),
    ...(once_more && ONCE_MORE.former !== undefined ? { former: ONCE_MORE.former } : {}),
  });
}

interface Walked {
  readonly state: WalkState;
  readonly entries: readonly Entry[];
  readonly outcome: WalkOutcome | undefined;
  readonly keys: readonly Key[];
  /** Those that lead somewhere, each with the lines that are refused before it. */
  readonly steps: readonly { readonly refused: readonly string[]; readonly lines: readonly string[] }[];
}

/** A walk in full screen that leaves out what is refused, and the lines that go with it. */
function walked(start: WalkState, wishes: readonly Intention[]): Walked {
  let state = start;
  const entries: Entry[] = [];
  const pressed: Key[] = [];
  const steps: { refused: string[]; lines: readonly string[] }[] = [];
  let refused: string[] = [];
  for (const wish of wishes) {
    const next = typed(state, wish);
    if (next === null) continue;
    const led = play(state, next.keys);
    // Whoever sees that a key is refused does not go on typing.
    if (next.keys.some((_, count) => play(state, next.keys.slice(0, count + 1)).state.message?.tone === 'problem')) {
      refused.push(next.lines[0] ?? '');
      continue;
    }
    state = led.state;
    entries.push(...led.entries);
    pressed.push(...next.keys);
    steps.push({ refused, lines: next.lines });
    refused = [];
    if (led.outcome !== undefined) return { state, entries, outcome: led.outcome, keys: pressed, steps };
  }
  return { state, entries, outcome: undefined, keys: pressed, steps };
}

describe('whatever is answered', () => {
  it('a script of lines gives the entries that full screen gives', async () => {
    await fc.assert(
      fc.asyncProperty(anyOptions, intentions, async (options, wishes) => {
        const start = startOf(options);
        const { entries, outcome, steps } = walked(start, wishes);
        const {
          saved,
          lines,
          outcome: ended,
        } = await script(
          start,
          steps.flatMap((step) => step.lines),
        );
        expect(saved).toEqual(entries);
        expect(lines.misread).toBe(false);
        expect(ended).toBe(outcome ?? 'input_ended');
      }),
      { numRuns: 150 },
    );
  });

  it('the full-screen host on its terminal gives the sheet that lines give', async () => {
    await fc.assert(
      fc.asyncProperty(anyOptions, intentions, async (options, wishes) => {
        const start = startOf(options);
        const { keys, steps } = walked(start, wishes);
        const screen = await host(start, new FakeTerminal());
        for (const key of keys) screen.terminal.input.write(bytesOf(key));
        await settled();
        screen.terminal.input.end();
        await screen.ended;
        const lines = await script(
          start,
          steps.flatMap((step) => step.lines),
        );
        const sheet = (entries: readonly Entry[]) => entries.reduce(applyEntry, start.held).sheet;
        expect(sheet(lines.saved)).toEqual(sheet(screen.saved));
      }),
      { numRuns: 20 },
    );
  });

  it('lines that are refused change nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyOptions, intentions, async (options, wishes) => {
        const start = startOf(options);
        const { entries, steps } = walked(start, wishes);
        const lines = new FakeLines({ person: true });
        const saved: Entry[] = [];
        const ended = lines.prompter.walk(start, { save: (entry) => saved.push(entry), today: () => TODAY });
        for (const line of steps.flatMap((step) => [...step.refused, ...step.lines])) {
          await settledLines(() => lines.input.write(`${line}\n`));
        }
        lines.input.end();
        await ended;
        lines.prompter.close();
        expect(saved).toEqual(entries);
      }),
      { numRuns: 40 },
    );
  });

  it('lines of any kind never throw, and nothing but text is printed', async () => {
    const anyLine = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('1', '3', '', '/back', 'go to 8', '/lines', '/end', 'help', '\u001b[A', 'f'),
    );
    await fc.assert(
      fc.asyncProperty(
        anyOptions,
        fc.array(anyLine, { maxLength: 30 }),
        fc.boolean(),
        async (options, typedLines, person) => {
          const start = startOf(options);
          const { saved, lines } = await script(start, typedLines, new FakeLines({ person }));
          expect(saved.reduce(applyEntry, start.held).sheet.answered_on).toBe(TODAY);
          expect(lines.printed).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        },
      ),
      { numRuns: 150 },
    );
  });
});

function bytesOf(key: Key): string {
  if (key.press === 'character') return key.text;
  if (key.press === 'paste') return `\u001b[200~${key.text}\u001b[201~`;
  return { enter: '\r', end: '\u001b[F', delete_line: '\u0015' }[key.press as 'enter' | 'end' | 'delete_line'];
}
