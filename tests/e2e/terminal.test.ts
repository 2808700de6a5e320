import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { bin, emptyPlace, salesgap } from './salesgap.js';
import { Terminal } from './tmux.js';

/* The installed program in a real terminal, as a person uses it. */
let terminal: Terminal | undefined;
afterEach(() => {
  terminal?.close();
  terminal = undefined;
});

function open(columns = 80, rows = 24) {
  const place = emptyPlace();
  terminal = new Terminal(columns, rows, place.folder, place.env);
  const run = (words: string) => terminal?.type(`${process.execPath} ${bin()} ${words}; echo "ended with $?"`);
  return { terminal, place, run };
}

/** Answers the question on the screen with a level and says that nothing shows it. */
async function answer(on: Terminal, number: number, level: number): Promise<void> {
  await on.shows(new RegExp(`Question ${number} of`));
  on.press(`${level}`, 'Enter');
  if (level >= 3) {
    await on.shows(/What shows it\?/);
    on.press('Enter');
  }
}

/** Takes the first choice or leaves empty whatever is asked about the context, up to the first question. */
async function skipContext(on: Terminal): Promise<string> {
  for (let tries = 0; tries < 12; tries++) {
    await on.shows(/\?/);
    const before = await drawn(on);
    if (/Question 1 of/.test(before)) return before;
    if (/choose/.test(before)) on.press('1');
    on.press('Enter');
    for (let waits = 0; waits < 30 && on.screen() === before; waits++) await wait(100);
  }
  throw new Error(`no first question:\n${on.screen()}`);
}

/** The screen once nothing more is being drawn: half a question is not answered. */
async function drawn(on: Terminal): Promise<string> {
  for (let before = on.screen(); ; before = on.screen()) {
    await wait(150);
    if (on.screen() === before) return before;
  }
}

describe('a quick look on a terminal', () => {
  it('asks, saves, is left, resumed, and ends in the report', async () => {
    const { terminal: on, place, run } = open();
    run('assess --screen --role first_line --subject "Dana Smith"');
    await on.shows(/How many people report to you/);
    on.type('7');
    await on.shows(/quota of your own/);
    on.press('n', 'Enter');
    for (const [number, level] of [
      [1, 2],
      [2, 3],
      [3, 2],
    ] as const)
      await answer(on, number, level);
    await on.shows(/Question 4 of 8/);
    on.press('q');
    await on.shows(/ended with 0/);
    expect(on.isCursorVisible()).toBe(true);

    expect(salesgap(['sessions', 'list'], place).stdout).toMatch(
      /^dana-smith-[0-9a-f]{8}\n {2}Dana Smith: open, 3 of 8/,
    );

    on.press('C-l');
    run('assess --resume');
    for (let number = 4; number <= 8; number++) await answer(on, number, 2);
    await on.shows(/Before you finish/);
    on.press('Enter');
    await on.shows(/What stands in the way/);
    for (let gap = 0; gap < 4; gap++) {
      await on.shows(new RegExp(`What stands in the way · ${gap + 1} of 4`));
      on.press('2', 'Enter');
    }
    await on.shows(/ended with 0/);
    const report = on.history();
    expect(report).toContain('THE ONE MOVE');
    expect(report).toContain('Dana Smith');
    expect(salesgap(['sessions', 'list'], place).stdout).toContain('Dana Smith: finished');
  });

  it('keeps what was answered when it is interrupted, and says how to go on', async () => {
    const { terminal: on, place, run } = open();
    run('assess hiring --role owner --subject X');
    await skipContext(on);
    await answer(on, 1, 2);
    await on.shows(/Question 2 of/);
    on.press('C-c');
    const screen = await on.shows(/ended with 130/);
    expect(screen.replaceAll('\n', '')).toMatch(/salesgap assess --resume x-[0-9a-f]{8}/);
    expect(on.isCursorVisible()).toBe(true);
    const id = /x-[0-9a-f]{8}/.exec(salesgap(['sessions', 'list'], place).stdout)?.[0] ?? '';
    const exported = JSON.parse(salesgap(['sessions', 'export', id], place).stdout);
    expect(exported.answers).toEqual({ hiring: { scorecard: 2 } });
  });

  it('is readable at 40 columns', async () => {
    const { terminal: on, run } = open(40, 24);
    run('assess --screen --role vp --subject X');
    const screen = await skipContext(on);
    for (const line of screen.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
    on.press('C-c');
    await on.shows(/ended with 130/);
  });

  it('starts with a menu when called alone', async () => {
    const { terminal: on, run } = open();
    run('');
    await on.shows(/What would you like to do\?/);
    on.press('C-c');
    await on.shows(/ended with 130/);
  });

  it('demo asks ten questions', async () => {
    const { terminal: on, run } = open();
    run('demo');
    expect(await skipContext(on)).toMatch(/Question 1 of 10/);
    on.press('C-d');
    await on.shows(/ended with 0/);
  });
});
