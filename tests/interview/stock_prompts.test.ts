import { describe, expect, it } from 'vitest';
import { FakeTerminal, settled } from './screen.js';

/** Loading the stock prompts takes longer than a few turns of the event loop. */
async function shown(terminal: FakeTerminal, text: string) {
  while (!(await terminal.text()).includes(text)) await settled();
}

/** The words of a screen, however they are broken into lines. */
function wordsOn(lines: readonly string[]): string {
  return lines.join(' ').replace(/\s+/g, ' ');
}

const ROLE = {
  ask: 'Which comes nearest to your role?',
  why: 'What the role needs sets the targets.',
  choices: [
    { label: 'Leads sellers', value: 'first_line' },
    { label: 'Heads sales', value: 'vp' },
    { label: 'Not sure', value: undefined },
  ],
};

describe('the stock prompts', () => {
  it('choose one of several, with the reason why it is asked', async () => {
    const terminal = new FakeTerminal();
    const reply = terminal.prompter.choose(ROLE);
    await shown(terminal, 'Heads sales');
    expect(await terminal.text()).toContain(
      '? Which comes nearest to your role?\n  What the role needs sets the targets.\n❯ 1. Leads sellers',
    );
    await terminal.type('\u001b[B\r');
    expect(await reply).toEqual({ value: 'vp' });
    expect(await terminal.text()).toContain('✔ Which comes nearest to your role? Heads sales\n');
    expect(terminal.sent.match(/What the role/g)?.length).toBeLessThan(5);
  });

  it('show what a choice says and never obey it', async () => {
    const terminal = new FakeTerminal();
    const label = 'A title \u001b]0;owned\u0007\u202e from a file';
    const reply = terminal.prompter.choose({ ask: `Which? \u009b2J${label}`, choices: [{ label, value: 1 }] });
    await shown(terminal, 'Enter confirm');
    await terminal.type('\r');
    expect(await reply).toEqual({ value: 1 });
    expect(await terminal.text()).toContain('A title \\u{1b}]0;owned');
    expect(terminal.sent).not.toMatch(/\u001b\]0;|\u009b|\u202e/);
  });

  it('give back "not sure" as undefined', async () => {
    const terminal = new FakeTerminal();
    const reply = terminal.prompter.choose(ROLE);
    await shown(terminal, 'Not sure');
    await terminal.type('\u001b[B\u001b[B\r');
    expect(await reply).toEqual({ value: undefined });
  });

  it('are chosen by number as well, and say so in our words', async () => {
    const terminal = new FakeTerminal();
    const reply = terminal.prompter.choose(ROLE);
    await shown(terminal, '↑↓ or number choose · Enter confirm');
    await terminal.type('2\r');
    expect(await reply).toEqual({ value: 'vp' });
  });

  it.each([40, 60])('break at words in %i columns, in choices and in what is wrong', async (columns) => {
    const long = 'Quick look: three priorities for the week ahead in about five minutes';
    const choosing = new FakeTerminal(columns, 24);
    const chosen = choosing.prompter.choose({ ...ROLE, choices: [{ label: long, value: 'look' }, ...ROLE.choices] });
    await shown(choosing, 'Enter confirm');
    expect(wordsOn(await choosing.lines())).toContain(long);
    await choosing.type('\r');
    await chosen;
    expect(wordsOn(await choosing.lines())).toContain(`${ROLE.ask} ${long}`);

    const typing = new FakeTerminal(columns, 24);
    const wrong = 'Two hundred characters are the most that fit into a name; please leave something out.';
    const typed = typing.prompter.text({ ask: 'Name?', problem: (text) => (text === '' ? wrong : null) });
    await shown(typing, 'Name?');
    await typing.type('\r');
    await shown(typing, 'something out');
    expect(wordsOn(await typing.lines())).toContain(`! ${wrong}`);
    await typing.type('x\r');
    expect(await typed).toEqual({ value: 'x' });
  });

  it('take a text that passes, or nothing', async () => {
    const terminal = new FakeTerminal();
    const problem = (text: string) => (text === '' || text === 'EUR' ? null : 'Three capital letters.');
    const reply = terminal.prompter.text({ ask: 'Currency?', problem });
    await shown(terminal, 'Currency?');
    await terminal.type('euro\r');
    await shown(terminal, 'Three capital letters.');
    await terminal.type('\u0015EUR\r');
    expect(await reply).toEqual({ value: 'EUR' });
  });

  it('confirm', async () => {
    const terminal = new FakeTerminal();
    const reply = terminal.prompter.confirm({ ask: 'Go on?', suggested: true });
    await shown(terminal, 'Go on?');
    await terminal.type('n\r');
    expect(await reply).toEqual({ value: false });
  });

  it.each([
    ['Ctrl-C', 'interrupted', (terminal: FakeTerminal) => terminal.input.write('\u0003')],
    ['Ctrl-D', 'input_ended', (terminal: FakeTerminal) => terminal.input.write('\u0004')],
    ['the end of the input', 'input_ended', (terminal: FakeTerminal) => terminal.input.end()],
    ['an abort', 'interrupted', (terminal: FakeTerminal) => terminal.abort.abort('SIGTERM')],
  ] as const)('end by %s', async (_how, ended, act) => {
    const terminal = new FakeTerminal();
    const reply = terminal.prompter.choose(ROLE);
    await shown(terminal, 'Heads sales');
    act(terminal);
    expect(await reply).toEqual({ ended });
    expect(terminal.sent).toMatch(/\u001b\[\?25h[^\u001b]*$/);
  });
});
