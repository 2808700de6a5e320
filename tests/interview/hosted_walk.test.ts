import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stylesFor } from '../../src/interview/view/styles.js';
import { view } from '../../src/interview/view.js';
import { GAPS, ONCE_MORE, type WalkOptions, walk } from './fixtures.js';
import { inShort, play } from './keys.js';
import { FakeTerminal, host, settled } from './screen.js';

/** Keys of the tables as bytes a terminal sends. */
function bytes(short: string): string {
  const named: Record<string, string> = {
    enter: '\r',
    down: '\u001b[B',
    up: '\u001b[A',
    backspace: '\u007f',
    delete_line: '\u0015',
  };
  return short.replace(/<(\w+)>/g, (_, name: string) => named[name] ?? '');
}

const SCREENS: readonly (readonly [name: string, keys: string])[] = [
  ['first_question', ''],
  ['chosen', '3'],
  ['former_answer', '2<enter>b4'],
  ['evidence', '4<enter>'],
  ['evidence_details', '4<enter>1<enter>profile v3<enter>'],
  ['problem', '<enter>'],
  ['whose_job', 'x1<enter>'],
  ['yes_no', 'ss1'],
  ['checklist', 'g5<enter>13<down>'],
  ['metric', 'g6<enter>60 %<enter>'],
  ['allocation', 'g7<enter>50<enter>30<enter>'],
  ['text', 'g8<enter>Somebody who listens in on calls with me, and tells me afterwards what I did not hear. 漢字 too.'],
  ['help', '?'],
  ['review', '4<enter><enter>1<enter>g8<enter>time<enter>'],
  ['cause', 'g8<enter>time<enter>f3'],
];

/** With the context asked and the answers of last time beside the questions. */
const SCREENS_ONCE_MORE: typeof SCREENS = [
  ['context_once_more', ''],
  ['context_number', '2<enter>'],
  ['context_on_the_way', '<enter>'],
  ['context_list', '<enter>n<enter>40<enter><enter><enter>y<enter><enter>gcontext<enter>3'],
  ['last_time', '<enter>n<enter>40<enter><enter><enter>y<enter><enter>'],
  ['last_time_evidence', '<enter>n<enter>40<enter><enter><enter>y<enter><enter><enter>'],
  ['last_time_metric', '<enter>n<enter>40<enter><enter><enter>y<enter><enter>ghit_rate<enter>'],
  ['next_section', '<enter>n<enter>40<enter><enter><enter>y<enter><enter>grhythm<enter>2<enter><enter>'],
];

const SIZES = [
  [80, 24],
  [40, 15],
  [120, 40],
] as const;

describe.each(SIZES)('on %i × %i', (columns, rows) => {
  async function shows(options: WalkOptions, name: string, keys: string): Promise<void> {
    const { terminal } = await host(walk(options), new FakeTerminal(columns, rows));
    await terminal.type(bytes(keys));
    await expect(await terminal.text()).toMatchFileSnapshot(`./screens/${name}.${columns}x${rows}.txt`);
    const { state } = play(walk(options), keys);
    const drawn = view(state, { width: columns, rows, styles: stylesFor(0) });
    expect(await terminal.text()).toBe(`${drawn.replace(/ +$/gm, '').trimEnd()}\n`);
  }

  it.each(SCREENS)('shows %s', (name, keys) => shows({ gaps: GAPS }, name, keys));
  it.each(SCREENS_ONCE_MORE)('shows %s', (name, keys) => shows(ONCE_MORE, name, keys));
});

const KEYS = '4<enter>1<enter>v3<enter>2026-10-02<enter>2<enter>n<enter><enter>3<enter><enter>12<enter>';

describe('what is typed', () => {
  it('means the same in one burst and key by key', async () => {
    const burst = await host(walk());
    await burst.terminal.type(bytes(KEYS));
    const single = await host(walk());
    for (const byte of bytes(KEYS)) await single.terminal.type(byte);
    expect(burst.saved.map(inShort)).toEqual(play(walk(), KEYS).entries.map(inShort));
    expect(single.saved).toEqual(burst.saved);
    expect(await single.terminal.text()).toBe(await burst.terminal.text());
  });

  it('means the same however a burst is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 }), async (cuts) => {
        const { terminal, saved } = await host(walk());
        let rest = bytes(KEYS);
        for (let turn = 0; rest !== ''; turn++) {
          const size = cuts[turn % cuts.length] ?? 1;
          await terminal.type(rest.slice(0, size));
          rest = rest.slice(size);
        }
        expect(saved.map(inShort)).toEqual(play(walk(), KEYS).entries.map(inShort));
      }),
      { numRuns: 15 },
    );
  });

  it('is taken line by line from terminals that send both halves of a line end', async () => {
    const { terminal, saved } = await host(walk());
    await terminal.type('2\r\n1\r\n');
    expect(saved.map(inShort)).toEqual(['coaching.observed = 2', 'coaching.again = 1']);
  });

  it('may be pasted, line breaks included, without answering anything', async () => {
    const { terminal, saved } = await host(walk());
    await terminal.lines();
    expect(terminal.pasteMode).toBe(true);
    await terminal.type('\u001b[200~3\r3\r\u001b[201~');
    expect(saved).toEqual([]);
    await terminal.type(`g8\r\u001b[200~first line\r\nsecond line\r\u001b[201~`);
    expect(saved).toEqual([]);
    await terminal.type('\r');
    expect(saved.map(inShort)).toEqual(['hiring.wish = "first line\\nsecond line"']);
  });

  it('is edited as in a shell', async () => {
    const { terminal, saved } = await host(walk());
    await terminal.type(
      'g8\rone two thre\u0017three\u0001\u0005 four\u001b[D\u001b[D\u001b[D\u001b[D\u001b[D\u007fE\r',
    );
    expect(saved.map(inShort)).toEqual(['hiring.wish = "one two threE four"']);
  });

  it('goes past keys that mean nothing', async () => {
    const { terminal, saved } = await host(walk());
    await terminal.type('\t\u001b[5~\u001bOP\u0000\u001b[1;5Q\u000c2\r');
    expect(saved.map(inShort)).toEqual(['coaching.observed = 2']);
  });
});

describe('saving', () => {
  it('comes before anything that builds on the answer is drawn', async () => {
    const terminal = new FakeTerminal();
    const drawnAtSave: boolean[] = [];
    await host(walk(), terminal, () => drawnAtSave.push(/Question 2|What shows it/.test(terminal.sent)));
    await terminal.type('2\r');
    expect(drawnAtSave).toEqual([false]);
    expect(await terminal.text()).toContain('Question 2');
  });

  it('ends the walk when it fails, and shows nothing as saved', async () => {
    const terminal = new FakeTerminal();
    const full = new Error('no space left');
    const { ended, saved } = await host(walk(), terminal, () => {
      throw full;
    });
    await terminal.type('2\r3\r');
    await expect(ended).rejects.toBe(full);
    expect(saved).toEqual([]);
    expect(terminal.sent).not.toContain('Saved');
    expect(await terminal.text()).toBe('\n');
  });
});

describe('the end', () => {
  const ends: readonly (readonly [string, string, (terminal: FakeTerminal) => void])[] = [
    ['q', 'left', (terminal) => terminal.input.write('q')],
    ['finishing', 'finished', (terminal) => terminal.input.write('g8\r/s\rf')],
    ['Ctrl-C', 'interrupted', (terminal) => terminal.input.write('\u0003')],
    ['Ctrl-D', 'input_ended', (terminal) => terminal.input.write('\u0004')],
    ['the end of the input', 'input_ended', (terminal) => terminal.input.end()],
    ['an error of the input', 'input_ended', (terminal) => terminal.input.emit('error', new Error('EIO'))],
    ['an abort', 'interrupted', (terminal) => terminal.abort.abort('SIGTERM')],
  ];

  for (const [page, keys] of [
    ['a choice', '3'],
    ['a text field', 'g8\rhalf an ans'],
    ['the middle of a text field', 'g8\rhalf\u001b[D\u001b[D'],
    ['the review', 'g8\r/s\r'],
    ['the help', '?'],
  ] as const) {
    it.each(ends)(`by %s on ${page} leaves a clean terminal`, async (how, outcome, act) => {
      if (page !== 'a choice' && (how === 'q' || how === 'finishing')) return;
      const { terminal, ended, saved } = await host(walk());
      await terminal.type(keys);
      act(terminal);
      await settled();
      await expect(ended).resolves.toBe(outcome);
      expect(saved.filter(({ kind }) => kind === 'answer')).toEqual([]);
      await expectClean(terminal);
    });
  }

  it('comes at once when the input has ended or the signal was given before', async () => {
    const closed = new FakeTerminal();
    closed.input.end();
    closed.input.resume();
    await settled();
    await expect((await host(walk(), closed)).ended).resolves.toBe('input_ended');
    const aborted = new FakeTerminal();
    aborted.abort.abort('SIGHUP');
    await expect((await host(walk(), aborted)).ended).resolves.toBe('interrupted');
  });

  it('survives a terminal that can no longer be written to', async () => {
    const { terminal, ended } = await host(walk());
    terminal.output.emit('error', new Error('EIO'));
    terminal.input.end();
    await expect(ended).resolves.toBe('input_ended');
  });
});

/** Nothing is left on the screen, the cursor is visible, and nobody listens any more. */
async function expectClean(terminal: FakeTerminal) {
  expect(await terminal.text()).toBe('\n');
  expect(terminal.cursor()).toEqual({ row: 0, column: 0 });
  expect(terminal.pasteMode).toBe(false);
  expect(terminal.sent.lastIndexOf('\u001b[?25h')).toBeGreaterThan(terminal.sent.lastIndexOf('\u001b[?25l'));
  expect(terminal.output.listenerCount('resize')).toBe(0);
}

describe('the window', () => {
  it.each([
    [40, 15],
    [120, 40],
    [60, 10],
  ])('is filled anew after a resize to %i × %i', async (columns, rows) => {
    const { terminal } = await host(walk());
    await terminal.type('3');
    terminal.resize(columns, rows);
    const fresh = await host(walk(), new FakeTerminal(columns, rows));
    await fresh.terminal.type('3');
    expect(await terminal.text()).toBe(await fresh.terminal.text());
    await terminal.type('\u0003');
    expect(await terminal.text()).toBe('\n');
  });

  it('has the cursor where one answers', async () => {
    const { terminal } = await host(walk());
    const at = async () => {
      const lines = await terminal.lines();
      const { row, column } = terminal.cursor();
      return lines[row]?.slice(0, column).trimEnd();
    };
    expect(await at()).toBe('Answer:');
    await terminal.type('4');
    expect(await at()).toBe('Answer: 4');
    await terminal.type('g8\rabc漢\u001b[D');
    expect(await at()).toBe('› abc');
  });
});

describe('wide characters', () => {
  it.each([
    ['漢字', 4],
    ['ｱｲ', 2],
    ['한국어', 6],
    ['😀x', 3],
    ['e\u0301x', 2],
    ['Grüße', 5],
  ])('%j takes %i columns, here as on the terminal', async (text, columns) => {
    const { terminal } = await host(walk());
    await terminal.type(`g8\r${text}`);
    await terminal.lines();
    expect(terminal.cursor().column).toBe(2 + columns);
    await terminal.type('\u0001');
    await terminal.lines();
    expect(terminal.cursor().column).toBe(2);
  });

  it.each([40, 80, 120])('stay in their lines at %i columns', async (columns) => {
    const { terminal, saved } = await host(walk(), new FakeTerminal(columns, 24));
    const text = '漢字仮名交じり文は幅が二倍になる。😀 한국어 e\u0301 '.repeat(5).trim();
    await terminal.type(`g8\r\u001b[200~${text}\u001b[201~`);
    const lines = await terminal.lines();
    const from = lines.findIndex((line) => line.startsWith('› '));
    const to = lines.findIndex((line, index) => index > from && line === '');
    const rows = lines.slice(from, to).map((line) => line.slice(2));
    expect(rows.length).toBeGreaterThan(1);
    // Drawn composed, kept as it was typed.
    expect(rows.join('').replace(/\s/g, '').normalize()).toBe(text.replace(/\s/g, '').normalize());
    await terminal.type('\r');
    expect(saved.map(inShort)).toEqual([`hiring.wish = ${JSON.stringify(text)}`]);
  });
});

describe('the bytes sent', () => {
  it('move the cursor, erase, colour and paste, and nothing else', async () => {
    const { terminal } = await host(walk(), new FakeTerminal(80, 24, 1));
    await terminal.type(bytes(`${KEYS}?<enter>g8<enter>`));
    await terminal.type('\u001b[200~evil \u001b]0;title\u0007 \u001b[2J \u202e text\u001b[201~');
    expect(await terminal.text()).toContain('evil \\u{1b}]0;title\\u{7} \\u{1b}[2J \\u{202e} text');
    await terminal.type('\u0003');
    const rest = terminal.sent.replace(/\u001b\[(\d*[ABGK]|\d+(;\d+)*m|\?2004[hl]|\?25[hl])/g, '');
    expect(rest).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e]/u);
  });
});
