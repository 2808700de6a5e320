import { describe, expect, it, vi } from 'vitest';
import type { Reply, SwitchesQuestion } from '../../../src/interview/prompter.js';
import { FakeTerminal } from '../screen.js';
import { SAMPLE } from './sample.js';

const DOWN = '\u001b[B';
const END = '\u001b[F';

const SCREENS: readonly (readonly [name: string, keys: string])[] = [
  ['start', ''],
  ['needs', ` ${DOWN} `],
  ['over', `b${DOWN}${DOWN}${DOWN} \r`],
  ['last', END],
  ['details', `${DOWN}?`],
];

async function open(columns = 80, rows = 24, question: SwitchesQuestion = SAMPLE) {
  const terminal = new FakeTerminal(columns, rows);
  const reply: Promise<Reply<readonly boolean[]>> = terminal.prompter.switches(question);
  reply.catch(() => {});
  // The screen is loaded when it is asked for.
  await vi.waitFor(async () => expect((await terminal.text()).trim()).not.toBe(''));
  return { terminal, reply };
}

describe.each([
  [80, 24],
  [40, 24],
  [120, 40],
  [80, 12],
])('switches on %i × %i', (columns, rows) => {
  it.each(SCREENS)('show %s', async (name, keys) => {
    const { terminal } = await open(columns, rows);
    await terminal.type(keys);
    await expect(await terminal.text()).toMatchFileSnapshot(`./screens/${name}.${columns}x${rows}.txt`);
    terminal.abort.abort();
  });
});

it.each(SCREENS)('switches in German show %s', async (name, keys) => {
  const { terminal } = await open(80, 24, { ...SAMPLE, lang: 'de' });
  await terminal.type(keys);
  await expect(await terminal.text()).toMatchFileSnapshot(`./screens/${name}.80x24.de.txt`);
  terminal.abort.abort();
});

describe('switches on a screen', () => {
  it('give what is on, and clear the screen', async () => {
    const { terminal, reply } = await open();
    await terminal.type(`${DOWN} \r`);
    expect(await reply).toEqual({ value: [true, true, true, false, false, false, false] });
    expect(await terminal.text()).toBe('\n');
    expect(terminal.pasteMode).toBe(false);
  });

  it.each([
    ['Ctrl-C', '\u0003', 'interrupted'],
    ['Ctrl-D', '\u0004', 'input_ended'],
    ['q', 'q', 'input_ended'],
  ])('end with %s', async (_name, key, ended) => {
    const { terminal, reply } = await open();
    await terminal.type(key);
    expect(await reply).toEqual({ ended });
  });

  it('end when the process is told to stop, and when the terminal goes', async () => {
    const told = await open();
    told.terminal.abort.abort();
    expect(await told.reply).toEqual({ ended: 'interrupted' });
    const gone = await open();
    gone.terminal.input.end();
    expect(await gone.reply).toEqual({ ended: 'input_ended' });
    expect(await gone.terminal.prompter.switches(SAMPLE)).toEqual({ ended: 'input_ended' });
  });

  it('lead back from the details by Escape, and by any other key', async () => {
    for (const key of ['\u001b', 'x', ' ', '\r']) {
      const { terminal } = await open();
      await terminal.type('?');
      expect(await terminal.text()).toContain('Done when: three people have used it.');
      await terminal.type(key);
      // Escape may be the beginning of another key: readline waits for half a second.
      if (key === '\u001b') await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await terminal.text()).toContain('Enter done');
      terminal.abort.abort();
    }
  });

  it('are drawn anew in another window', async () => {
    const { terminal } = await open();
    terminal.resize(40, 24);
    const text = await terminal.text();
    expect(text).toContain('Which of these will you do in the next\n13 weeks?');
    terminal.abort.abort();
  });

  it('throw on what computing their view throws', async () => {
    let views = 0;
    const view = (on: readonly boolean[]) => {
      views += 1;
      if (views > 1) throw new Error('a fault');
      return SAMPLE.view(on);
    };
    const { terminal, reply } = await open(80, 24, { ...SAMPLE, view });
    await terminal.type(' ');
    await expect(reply).rejects.toThrow('a fault');
  });
});
