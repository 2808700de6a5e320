import { describe, expect, it } from 'vitest';
import type { WalkState } from '../../src/interview/walk/state.js';
import { facilitated, GAPS, ONCE_MORE, walk } from './fixtures.js';
import { inShort, play } from './keys.js';
import { FakeLines, script, settledLines } from './lines.js';

/** A whole interview, with every kind of question and most of the words. */
const WHOLE = [
  ...['4', '1', 'profile v3', '2026-10-02'],
  ...['back', 'note', 'by the way', 'again', ''],
  ...['help', "don't know"],
  ...['yes', 'skip', '1, 3', ''],
  ...['60 %', '55', '2026 Q2', 'CRM'],
  ...['50', '30', '20'],
  ...['/lines', 'A colleague who listens in.', '', 'And says so. 漢字 too.', '/end'],
  ...['4', 'does not apply', ''],
  ...['go to coaching.observed', 'x 1', '7', 'The agency'],
  ...['finish', '2', 'not sure'],
];

describe.each([80, 40, 120])('an interview in lines of %i columns', (width) => {
  it('reads like a talk', async () => {
    const { lines, outcome } = await script(walk({ gaps: GAPS }), WHOLE, new FakeLines({ width }));
    await expect(lines.printed).toMatchFileSnapshot(`./lines/whole.${width}.txt`);
    expect(outcome).toBe('finished');
    expect(lines.printed).not.toMatch(/(?!\n)\p{Cc}/u);
    for (const line of lines.printed.split('\n')) expect(columns(line)).toBeLessThanOrEqual(Math.max(width, 60));
  });
});

/** What is on the page depends on who asks, and on what was said before: the lines say it all the same. */
const OTHERS: readonly (readonly [string, WalkState, readonly string[]])[] = [
  [
    'facilitated',
    facilitated(),
    [
      'We looked at it in May.',
      'show the levels',
      '2',
      '/my notes',
      '',
      '/private',
      'Ask again.',
      '/lines',
      'Once.',
      '/end',
      '3',
      '',
    ],
  ],
  ['context', walk(ONCE_MORE), ['1', '2', '', 'not sure']],
  [
    'once_more',
    walk({ ...ONCE_MORE, context: [] }),
    ['', '1', 'notes of May', '', '', 'no', '', '', '', '', '61', '60', 'Q2', '', '', '', '', 'More time'],
  ],
];

describe('an interview in lines', () => {
  it.each(OTHERS)('reads like a talk: %s', async (name, start, typed) => {
    const { lines } = await script(start, typed);
    await expect(lines.printed).toMatchFileSnapshot(`./lines/${name}.80.txt`);
  });
});

/** CJK letters are two wide. */
function columns(line: string): number {
  return line.length + (line.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** Lines, and the entries they lead to. Questions in order: observed, again, rescue, rhythm · kit, hit_rate, week, wish. */
const TABLE: readonly (readonly [title: string, lines: readonly string[], entries: readonly string[]])[] = [
  ['a number is choice and Enter', ['2'], ['coaching.observed = 2']],
  ['as it is printed', ['2.'], ['coaching.observed = 2']],
  ['as it reads', ['2', 'Spoken tips.'], ['coaching.observed = 2', 'coaching.again = 2']],
  [
    'yes and no by word, letter and number',
    ['go to 3', 'YES', 'b', 'n', 'b', '1'],
    ['coaching.rescue = true', 'coaching.rescue = false', 'coaching.rescue = true'],
  ],
  [
    "don't know in every spelling",
    ["don't know", 'b', 'u', 'dont_know', 'b', 'u', 'do not know', 'b', 'u', 'Don’t know', 'b', 'u', 'D'],
    [
      ...Array.from({ length: 4 }, () => ['coaching.observed dont_know', 'coaching.observed taken back']).flat(),
      'coaching.observed dont_know',
    ],
  ],
  ['does not apply, with its reason on the same line', ['x 2'], ['coaching.observed not_applicable no_case_yet']],
  [
    'rather not say, said in full or by its letter',
    ['rather not say', 'r'],
    ['coaching.observed declined', 'coaching.again declined'],
  ],
  [
    'a note in one go',
    ['2', 'b', 'note Seen in May'],
    ['coaching.observed = 2', 'coaching.observed = 2 note "Seen in May"'],
  ],
  ['an empty line keeps an answer', ['2', 'b', '', '1'], ['coaching.observed = 2', 'coaching.again = 1']],
  [
    'going to a question, a section, a title',
    ['go to 3', 'y', 'go to hiring', '0', '/go to wish', 'Time'],
    ['coaching.rescue = true', 'hiring.kit = ["none"]', 'hiring.wish = "Time"'],
  ],
  [
    'a checklist by numbers, however they are parted',
    ['go to 5', '1 and 3', '', '/go to 5', '2,1', ''],
    ['hiring.kit = ["scorecard","references"]', 'hiring.kit = ["scorecard","sample"]'],
  ],
  ['a checklist: none', ['go to 5', 'none'], ['hiring.kit = ["none"]']],
  [
    'a checklist: none, and then one',
    ['go to 5', 'none', '/b', '2'],
    ['hiring.kit = ["none"]', 'hiring.kit = ["sample"]'],
  ],
  ['a text as it is typed', ['go to 8', '  two  blanks and a /slash  '], ['hiring.wish = "two  blanks and a /slash"']],
  ['a path is a text', ['go to 8', '/home/jd/notes.txt'], ['hiring.wish = "/home/jd/notes.txt"']],
  ['a text that looks like a command, behind a space', ['go to 8', ' /back'], ['hiring.wish = "/back"']],
  [
    'another text instead of the one before',
    ['go to 8', 'one', 'b', 'two'],
    ['hiring.wish = "one"', 'hiring.wish = "two"'],
  ],
  ['several lines', ['go to 8', '/lines', 'one', '', ' two', '/END'], ['hiring.wish = "one\\n\\n two"']],
  [
    'a note that is emptied',
    ['2', 'b', 'w first', 'note', '/empty'],
    ['coaching.observed = 2', 'coaching.observed = 2 note "first"', 'coaching.observed = 2'],
  ],
  [
    'a command in the middle of the fields',
    ['go to 6', '60', '/back', '61', '', 'Q2', 'CRM'],
    ['hiring.hit_rate = {"now":61,"period":"Q2","source":"CRM"}'],
  ],
  ['a tab is a blank', ['go to 8', 'a\tb'], ['hiring.wish = "a b"']],
  [
    'a byte order mark and CR LF are no part of a line',
    ['\ufeff2\r', '1\r'],
    ['coaching.observed = 2', 'coaching.again = 1'],
  ],
];

describe('what is typed', () => {
  it.each(TABLE)('%s', async (_title, typed, entries) => {
    const { saved, lines } = await script(walk(), typed);
    expect(saved.map(inShort)).toEqual(entries);
    expect(lines.misread).toBe(false);
  });

  it('ends where somebody leaves or finishes', async () => {
    expect((await script(walk(), ['2', 'save and leave'])).outcome).toBe('left');
    expect((await script(walk(), ['2', 'quit'])).outcome).toBe('left');
    expect((await script(walk(), ['go to 8', '/leave'])).outcome).toBe('left');
    const finished = await script(walk(), ['go to review', 'finish', '', 'more']);
    expect(finished.outcome).toBe('finished');
    expect(finished.lines.printed).toContain('The lines after this one were not used.');
  });

  it('of somebody else is told apart from what is private', async () => {
    const start = walk({ relation: 'consultant' });
    const { saved } = await script(start, ['3', '1', 'the form', '', 'yes']);
    expect(saved.map(inShort)).toEqual(
      play(start, '3<enter>1<enter>the form<enter><enter>y<enter>').entries.map(inShort),
    );
  });
});

describe('an acknowledgement', () => {
  it('comes after the saving and before the next question', async () => {
    const lines = new FakeLines();
    const printedAtSave: string[] = [];
    await script(walk(), ['2'], lines, { save: () => printedAtSave.push(lines.printed) });
    expect(printedAtSave).toHaveLength(1);
    expect(printedAtSave[0]).not.toMatch(/Saved|Question 2/);
    expect(lines.printed).toMatch(/Saved: 2\. The talk drew[\s\S]*Question 2/);
  });

  it('is not given when saving fails', async () => {
    const lines = new FakeLines();
    const full = new Error('no space left');
    const save = () => {
      throw full;
    };
    await expect(script(walk(), ['2', '1'], lines, { save })).rejects.toBe(full);
    expect(lines.printed).not.toContain('Saved');
  });
});

/** A line that means nothing, and what is said about it. */
const MISTAKES: readonly (readonly [lines: readonly string[], said: RegExp])[] = [
  [['9'], /There is no 9 on the list\. Type 1 to 5\./],
  [[''], /Choose an answer first/],
  [['skp'], /That means nothing here\. Did you mean skip\?/],
  [['3 4'], /That means nothing here/],
  [['skip now'], /Nothing can follow/],
  [['help me'], /Nothing can follow/],
  [['go to 99'], /99 is none of them/],
  [['evidence'], /Answer first/],
  [['go to 5', '1 7'], /names something that is not on the list/],
  [['go to 5', '1 0'], /stands alone/],
  [['go to 6', 'sixty'], /Type a number in digits/],
  [['go to 6', '/lines'], /Only one line fits here/],
  [['go to 8', '/bakc'], /There is no command "\/bakc"/],
  [['go to 8', 'x'.repeat(10_001)], /Only 10000 characters fit here, and these are 10001; none of them was taken/],
  [['go to 8', '/editor'], /editor/],
  [['\u001b[A'], /cannot be read/],
  [['go to 8', 'M\ufffdller'], /cannot be read/],
];

describe('a line that means nothing', () => {
  it.each(MISTAKES)('stops a script: %j', async (typed, said) => {
    const { outcome, saved, lines } = await script(walk(), [...typed, '1', '2', 'y']);
    expect(lines.printed.replace(/\s+/g, ' ')).toMatch(said);
    expect(lines.printed).toContain(`Stopped at line ${typed.length} of the input`);
    expect([outcome, saved, lines.misread]).toEqual(['interrupted', [], true]);
  });

  it('may be one of several: a text of nothing stops where it began', async () => {
    const { saved, lines } = await script(walk(), ['go to 8', '/lines', '', '/end', 'text']);
    expect(lines.printed).toContain('Stopped at line 2 of the input, "/lines". There was nothing between');
    expect(saved).toEqual([]);
  });

  it.each(MISTAKES.filter(([lines]) => lines.length === 1))('is asked again of a person: %j', async (typed, said) => {
    const lines = new FakeLines({ person: true });
    const ended = lines.prompter.walk(walk(), { save: () => {}, today: () => '2026-11-20' });
    for (const line of typed) await settledLines(() => lines.input.write(`${line}\n`));
    expect(lines.printed.replace(/\s+/g, ' ')).toMatch(said);
    expect(lines.printed.match(/Question 1 of 8/g)).toHaveLength(1);
    await settledLines(() => lines.input.end('2\n'));
    expect(lines.printed).toContain('Saved: 2.');
    expect(await ended).toBe('input_ended');
    expect(lines.misread).toBe(false);
  });

  it('takes what was typed ahead along', async () => {
    const lines = new FakeLines({ person: true });
    const saved: string[] = [];
    const ended = lines.prompter.walk(walk(), {
      save: (entry) => saved.push(inShort(entry)),
      today: () => '2026-11-20',
    });
    await settledLines(() => lines.input.write('nonsense\n1\n1\n'));
    expect(saved).toEqual([]);
    expect(lines.printed).toContain('What was typed after it was not used.');
    await settledLines(() => lines.input.end('2\n'));
    await ended;
    expect(saved).toEqual(['coaching.observed = 2']);
  });

  it('is the whole line: a word that takes an answer back does not do so when more follows', async () => {
    const { saved, outcome } = await script(walk(), ['2', 'back', 'undo 3']);
    expect([outcome, saved.map(inShort)]).toEqual(['interrupted', ['coaching.observed = 2']]);
  });

  it('leaves the field that has the mistake open', async () => {
    const lines = new FakeLines({ person: true });
    const saved: string[] = [];
    const ended = lines.prompter.walk(walk(), {
      save: (entry) => saved.push(inShort(entry)),
      today: () => '2026-11-20',
    });
    for (const line of ['go to 7', '50', '30', '30', '20']) await settledLines(() => lines.input.write(`${line}\n`));
    lines.input.end();
    await ended;
    expect(lines.printed).toContain('110 %');
    expect(saved).toEqual(['hiring.week = {"people":50,"deals":30,"inside":20}']);
  });
});

describe('the end', () => {
  it('of the input keeps what was confirmed', async () => {
    const { outcome, saved, lines } = await script(walk(), ['2']);
    expect([outcome, saved.map(inShort)]).toEqual(['input_ended', ['coaching.observed = 2']]);
    expect(lines.printed).toMatch(/Answer: \nThe input ends here\.\n$/);
  });

  it('of the input in the middle of a line does not answer with half of it', async () => {
    const lines = new FakeLines();
    const saved: unknown[] = [];
    const ended = lines.prompter.walk(walk(), { save: (entry) => saved.push(entry), today: () => '2026-11-20' });
    lines.input.end('3');
    expect(await ended).toBe('input_ended');
    expect(saved).toEqual([]);
    expect(lines.printed.replace(/\s+/g, ' ')).toContain('Its last line, "3", has no line break');
  });

  it('of the input in the middle of a text leaves the text out', async () => {
    const { saved } = await script(walk(), ['go to 8', '/lines', 'one', 'two']);
    expect(saved).toEqual([]);
  });

  it.each([
    ['an abort', 'interrupted', (lines: FakeLines) => lines.abort.abort()],
    ['an error of the input', 'input_ended', (lines: FakeLines) => lines.input.destroy(new Error('EIO'))],
    ['the end of the input', 'input_ended', (lines: FakeLines) => lines.input.end()],
  ] as const)('by %s leaves nobody listening', async (_how, outcome, act) => {
    const lines = new FakeLines({ person: true });
    const before = lines.listeners();
    const ended = lines.prompter.walk(walk(), { save: () => {}, today: () => '2026-11-20' });
    await settledLines(() => lines.input.write('half an ans'));
    act(lines);
    expect(await ended).toBe(outcome);
    lines.prompter.close();
    expect(lines.listeners()).toBe(before);
  });

  it('comes at once when the input has ended or the signal was given before', async () => {
    const closed = new FakeLines();
    closed.input.end();
    await settledLines(() => closed.input.resume());
    expect((await script(walk(), [], closed)).outcome).toBe('input_ended');
    const aborted = new FakeLines();
    aborted.abort.abort();
    expect((await script(walk(), ['2'], aborted)).outcome).toBe('interrupted');
  });

  it('comes when a line has none', async () => {
    const lines = new FakeLines();
    const ended = lines.prompter.walk(walk(), { save: () => {}, today: () => '2026-11-20' });
    for (let count = 0; count < 20; count++) lines.input.write('x'.repeat(64 * 1024));
    expect(await ended).toBe('interrupted');
    expect(lines.misread).toBe(true);
  });
});

describe('text from outside', () => {
  it('is shown with its escapes visible', async () => {
    const typed = ['go to 8', 'evil \u202e text', 'go to 8', '/back'];
    const { lines } = await script(walk(), typed);
    expect(lines.printed).toContain('Saved: evil \\u{202e} text');
    expect(lines.printed).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e]/u);
  });
});

describe('an editor', () => {
  it('gives its text to the field, and Enter takes it', async () => {
    const lines = new FakeLines({ person: true });
    const saved: string[] = [];
    const edit = async () => ({ text: 'written\nelsewhere' });
    const session = {
      save: (entry: Parameters<typeof inShort>[0]) => saved.push(inShort(entry)),
      today: () => '2026-11-20',
      edit,
    };
    const ended = lines.prompter.walk(walk(), session);
    for (const line of ['go to 8', '/editor', '']) await settledLines(() => lines.input.write(`${line}\n`));
    lines.input.end();
    await ended;
    expect(lines.printed).toContain('So far: written\nelsewhere');
    expect(saved).toEqual(['hiring.wish = "written\\nelsewhere"']);
  });
});

describe('the stock questions', () => {
  const ROLE = {
    ask: 'What would you like to do?',
    why: 'It decides what comes.',
    choices: [
      { label: 'Quick look', value: 'look' },
      { label: 'Nothing', value: undefined },
    ],
  };

  it.each([
    ['1', { value: 'look' }],
    ['quick look', { value: 'look' }],
    ['2.', { value: undefined }],
    ['leave', { ended: 'input_ended' }],
    ['3', { ended: 'interrupted' }],
  ] as const)('choose by %s', async (line, reply) => {
    const lines = new FakeLines();
    lines.input.end(`${line}\n`);
    expect(await lines.prompter.choose(ROLE)).toEqual(reply);
    expect(lines.printed).toContain('What would you like to do?\nIt decides what comes.\n1. Quick look\n2. Nothing\n');
  });

  it('take a text that passes, or nothing', async () => {
    const lines = new FakeLines({ person: true });
    const problem = (text: string) => (text === 'euro' ? 'Three capital letters.' : null);
    const reply = lines.prompter.text({ ask: 'Currency?', problem });
    await settledLines(() => lines.input.write('euro\n'));
    expect(lines.printed).toContain('Three capital letters.');
    lines.input.write('EUR\n\n/leave\n');
    expect(await reply).toEqual({ value: 'EUR' });
    expect(await lines.prompter.text({ ask: 'Name?' })).toEqual({ value: null });
    expect(await lines.prompter.text({ ask: 'Name?' })).toEqual({ ended: 'input_ended' });
  });

  it('confirm by yes and no, or by what is suggested', async () => {
    const lines = new FakeLines();
    lines.input.end('yes\nN\n\n');
    const confirm = () => lines.prompter.confirm({ ask: 'Go on?', suggested: true });
    expect([await confirm(), await confirm(), await confirm()]).toEqual([
      { value: true },
      { value: false },
      { value: true },
    ]);
    expect(await confirm()).toEqual({ ended: 'input_ended' });
  });

  it('leave the lines of the next question where they are', async () => {
    const lines = new FakeLines();
    lines.input.end('Dana\n2\n1\n');
    expect(await lines.prompter.text({ ask: 'Your name?' })).toEqual({ value: 'Dana' });
    const saved: string[] = [];
    await lines.prompter.walk(walk(), { save: (entry) => saved.push(inShort(entry)), today: () => '2026-11-20' });
    expect(saved).toEqual(['coaching.observed = 2', 'coaching.again = 1']);
  });
});
