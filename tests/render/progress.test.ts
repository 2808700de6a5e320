import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { progressOf } from '../../src/core/checkin/progress.js';
import { foldCheckins } from '../../src/core/checkin/state.js';
import type { CheckinEntry, Progress } from '../../src/core/checkin/types.js';
import type { Plan } from '../../src/core/plan/types.js';
import { type ProgressFormatName, progressFormats } from '../../src/render/checkin/index.js';
import { languages } from '../../src/render/language/index.js';
import type { RenderOptions } from '../../src/render/renderer.js';
import { PLAN, planned } from '../interview/checkin/plan.js';
import { play } from '../interview/checkin/script.js';
import { ATTACKS } from './hostile.js';

const plain: RenderOptions = { width: 80, color: 0, unicode: true };
const names = Object.keys(progressFormats) as ProgressFormatName[];

async function rendered(progress: Progress, format: ProgressFormatName, options = plain): Promise<string> {
  return (await progressFormats[format].load())(progress, options);
}

function progress(entries: readonly CheckinEntry[], today: string, plan: Plan = PLAN): Progress {
  return progressOf(plan, foldCheckins(plan, plan.subject, entries), today);
}

/** Three weeks: something done, something moved twice and stuck, a move that worked and two that came out otherwise. */
const LONGER: Plan = {
  ...PLAN,
  actions: [
    ...PLAN.actions,
    planned('forecasting.snapshot', {
      title: 'Freeze the forecast on day one',
      due_on: '2026-11-16',
      moves: [
        { item: 'snapshot', title: 'A frozen forecast', from: 1, to: 3 },
        { item: 'error', title: 'The error is known', from: 1, to: 2 },
      ],
    }),
    planned('culture.norms', { title: 'Three norms, written down', starts_on: '2026-12-10', due_on: '2026-12-17' }),
  ],
};

const FIRST = [
  ...['Done', 'A document', 'HR folder', '2026-11-08', 'My manager'],
  ...['Moved', '2026-12-04', 'the customer cancelled'],
  'Under way',
  ...['ask what has changed', 'Two joint', "The buyer's", "sends last year's figures", ''],
  ...['debrief in the car', 'Two joint', "A rep's", 'says what they will do differently', ''],
  '',
];
const SECOND = [
  ...[
    'Just that',
    'sent them the same day',
    'Keep it, and show',
    'Something a buyer did',
    'the mail',
    'today',
    'Nobody',
  ],
  ...['Something else', 'wanted to drive on', 'Change it'],
  'Nothing to keep',
  ...['Moved', '2026-12-11', ''],
  'Under way',
  ...['Done', 'A number', 'export of day one', '', 'Nobody'],
  ...['debrief at the coffee machine', "A rep's", 'writes three lines', ''],
  '',
];
const THIRD = [
  ...['Nothing', 'nobody writes standing up', 'Drop'],
  ...['Stuck', 'Tools, rules', 'half an hour of the boss'],
  'Under way',
  ...['send the agenda the day before', 'None', "The buyer's", 'adds a point to it', '2026-11-27'],
  '',
];

async function threeWeeks(): Promise<Progress> {
  let entries: readonly CheckinEntry[] = [];
  for (const [answers, today] of [
    [FIRST, '2026-11-09'],
    [SECOND, '2026-11-16'],
    [THIRD, '2026-11-23'],
  ] as const) {
    entries = (await play(answers, { plan: LONGER, entries, today })).entries;
  }
  return progress(entries, '2026-12-13', LONGER);
}

const variants: readonly (readonly [string, ProgressFormatName, RenderOptions])[] = [
  ['terminal-80.golden.txt', 'terminal', plain],
  ['terminal-40.golden.txt', 'terminal', { ...plain, width: 40 }],
  ['terminal-120.golden.txt', 'terminal', { ...plain, width: 120 }],
  ['terminal-80-ascii.golden.txt', 'terminal', { ...plain, unicode: false }],
  ['markdown.golden.md', 'markdown', plain],
  ['html.golden.html', 'html', plain],
  ['json.golden.json', 'json', plain],
  ['terminal-80.de.golden.txt', 'terminal', { ...plain, language: await languages.de.load() }],
  ['markdown.de.golden.md', 'markdown', { ...plain, language: await languages.de.load() }],
];

describe('what three weeks of check-ins came to', () => {
  test.each(variants)('%s', async (file, format, options) => {
    await expect(await rendered(await threeWeeks(), format, options)).toMatchFileSnapshot(`golden/progress.${file}`);
  });

  test('what was done and what worked come before what is open', async () => {
    const text = await rendered(await threeWeeks(), 'terminal');
    const at = (title: string) => text.indexOf(title);
    const order = ['WHAT WAS DONE', 'WHAT WORKED', 'WHAT THE TEAM', 'WHAT CAME OUT', 'WHAT IS OPEN', 'PROOF'].map(at);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThan(0);
  });
});

const NONE = { said: 0, did: 0, did_later: 0 };

/** How many days that were named have come, and how many actions were done by then, later; what is said of it. */
const RATIOS: readonly (readonly [number, number, number, string])[] = [
  [0, 0, 0, 'No day that was named has come yet.'],
  [1, 1, 0, 'One action was due by now: it was done in time.'],
  [1, 0, 1, 'One action was due by now: it was done later.'],
  [1, 0, 0, 'One action was due by now: it is still open.'],
  [2, 2, 0, 'Two actions were due by now: both were done in time.'],
  [2, 0, 0, 'Two actions were due by now: both are still open.'],
  [2, 1, 1, 'Two actions were due by now: one was done in time, one was done later.'],
  [3, 3, 0, '3 of 3 actions due by now were done in time.'],
  [5, 4, 1, '4 of 5 actions due by now were done in time, 1 later.'],
  [5, 1, 1, '1 of 5 actions due by now was done in time, 1 later, 3 still open.'],
];

describe('said and done', () => {
  test.each(RATIOS)('%i named, %i done by then, %i later', async (said, did, did_later, words) => {
    const text = await rendered(
      { ...progress([{ on: '2026-11-09', kind: 'begun' }], '2026-11-09'), said, did, did_later },
      'markdown',
    );
    expect(text).toContain(words);
  });

  test.each(names.filter((name) => name !== 'json'))(
    '%s: before the first check-in it says how to begin',
    async (name) => {
      const text = await rendered({ ...progress([], '2026-11-03'), ...NONE }, name);
      expect(text).toContain('One takes two minutes: salesgap checkin');
      expect(text).not.toMatch(/what was done/i);
    },
  );
});

/** Texts from plan and check-ins exchanged for anything at all. */
const anyProgress = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...ATTACKS)), {
  minLength: 1,
  maxLength: 6,
});

describe('whatever was typed', () => {
  test.each(['terminal', 'markdown', 'html'] as const)(
    '%s: nothing steers a terminal, no line is too long',
    async (format) => {
      const whole = await threeWeeks();
      await fc.assert(
        fc.asyncProperty(anyProgress, async (texts) => {
          let count = 0;
          const anything = () => texts[count++ % texts.length] ?? '';
          const text = await rendered(exchanged(whole, anything), format, { ...plain, width: 60 });
          expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
          if (format === 'terminal')
            for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(60);
          if (format === 'html') expect(text).not.toMatch(/<(script|img|svg|iframe)/i);
        }),
        { numRuns: 20 },
      );
    },
  );
});

const WORDS = new Set(['title', 'tried', 'expected', 'happened', 'note', 'text', 'done_when', 'rubric_title']);

function exchanged<T>(value: T, anything: () => string, key = ''): T {
  if (typeof value === 'string') return (WORDS.has(key) ? anything() : value) as T;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((each) => exchanged(each, anything)) as T;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, exchanged(each, anything, name)])) as T;
}
