import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { bin, emptyPlace, salesgap } from './salesgap.js';
import { Terminal } from './tmux.js';

/* What a person does beside answering, in a real terminal: an own editor, pastes, another window size, Ctrl-Z. */
let terminal: Terminal | undefined;
afterEach(() => {
  terminal?.close();
  terminal = undefined;
});

const KNOWN = '--role first_line --profile team_size=7 motion=mid_market manages_managers=false own_quota=true';

function open(columns = 80, rows = 24, env: NodeJS.ProcessEnv = {}) {
  const place = emptyPlace();
  terminal = new Terminal(columns, rows, place.folder, { ...place.env, ...env });
  const run = (words: string) => terminal?.type(`${process.execPath} ${bin()} ${words}; echo "ended with $?"`);
  return { terminal, place, run };
}

type Place = ReturnType<typeof emptyPlace>;

/** The only session, and what it holds as a file. */
function saved(place: Place) {
  const sessions = join(place.folder, 'data', 'salesgap', 'sessions');
  const [id = ''] = readdirSync(sessions).filter((name) => !name.startsWith('.'));
  const sheet = JSON.parse(salesgap(['sessions', 'export', id], place).stdout);
  return { id, answers: sheet.answers, profile: sheet.profile, files: readdirSync(join(sessions, id)).sort() };
}

/** An editor made of a script that waits for one line and does something with it. */
function editor(place: Place, script: string): string {
  const path = join(place.folder, 'my editor');
  writeFileSync(path, `#!/bin/sh\nfor file; do :; done\necho "EDITOR with $# words"\nread -r line\n${script}\n`, {
    mode: 0o755,
  });
  return path;
}

async function noteOn(on: Terminal, run: (words: string) => void): Promise<void> {
  run(`assess hiring ${KNOWN} --subject X`);
  await on.shows(/Question 1 of/);
  on.press('2', 'w');
  await on.shows(/A note on this answer/);
}

describe('an own editor', () => {
  it('gets the terminal, and its text stands in the field until Enter', async () => {
    const { terminal: on, place, run } = open(80, 24, { VISUAL: "'./my editor' --wait", EDITOR: 'false' });
    editor(place, 'printf \'%s\\nand 漢字\\n\' "$line" >> "$file"');
    await noteOn(on, run);
    on.type('/editor');
    await on.shows(/EDITOR with 2 words/);
    on.type('typed into it');
    await on.shows(/› typed into it\n {2}and 漢字/);
    on.press('Enter');
    await on.shows(/Question 2 of/);
    expect(saved(place).answers).toEqual({ hiring: { scorecard: { value: 2, note: 'typed into it\nand 漢字' } } });
    expect(saved(place).files.filter((name) => name.startsWith('draft'))).toEqual([]);
    on.press('q');
    await on.shows(/ended with 0/);
    expect(on.isCursorVisible()).toBe(true);
    on.type('stty -a');
    await on.shows(/ icanon /);
  });

  it.each([40, 120])('takes what is typed along, at %i columns', async (columns) => {
    const { terminal: on, place, run } = open(columns, 24, { EDITOR: "'./my editor'" });
    editor(place, 'tr a-z A-Z < "$file" > "$file.2"; mv "$file.2" "$file"');
    await noteOn(on, run);
    on.press('h', 'a', 'l', 'f', 'C-x');
    await on.shows(/EDITOR with 1 words/);
    on.press('Enter');
    await on.shows(/› HALF/);
    on.press('C-c');
    await on.shows(/ended with 130/);
  });

  it('has Ctrl-C to itself; one that fails changes nothing', async () => {
    const { terminal: on, place, run } = open(80, 24, { EDITOR: "'./my editor'" });
    editor(place, 'exit 0');
    await noteOn(on, run);
    on.press('a', 'C-x');
    await on.shows(/EDITOR with/);
    on.press('C-c');
    await on.shows(/! The editor was stopped \(SIGINT\)\. The text is as it was\./);
    expect(on.screen()).toContain('› a');
    on.press('b', 'Enter');
    await on.shows(/Question 2 of/);
    expect(saved(place).answers.hiring.scorecard.note).toBe('ab');
  });

  it('a text that is no UTF-8 is kept, and told again at the end', async () => {
    const { terminal: on, place, run } = open(40, 15, { EDITOR: "'./my editor'" });
    editor(place, 'printf \'Gr\\374\\337e\' > "$file"');
    await noteOn(on, run);
    on.type('/editor');
    await on.shows(/EDITOR with/);
    on.press('Enter');
    await on.shows(/not valid/);
    on.type('/q');
    await on.shows(/ended with 0/);
    const history = on.history().replace(/\s+/g, '');
    const path = /Nottaken,andkept:(\S*?text\.txt)/.exec(history)?.[1] ?? '';
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'latin1')).toBe('Grüße');
  });

  it('is asked for by name where none is set, and where it is not there', async () => {
    const { terminal: on, run } = open(80, 24, { EDITOR: '' });
    await noteOn(on, run);
    on.type('/editor');
    await on.shows(/! No editor is set\. Leave, set EDITOR/);
    on.press('C-c');
    await on.shows(/ended with 130/);
  });

  it('serves the plain lines as well', async () => {
    const { terminal: on, place, run } = open(80, 24, { EDITOR: "'./my editor'" });
    editor(place, 'printf \'%s\\n\' "$line" >> "$file"');
    run(`assess hiring ${KNOWN} --subject X --accessible`);
    await on.shows(/Question 1 of[\s\S]*Answer:\s*$/);
    on.type('2');
    await on.shows(/Question 2 of[\s\S]*Answer:\s*$/);
    on.type('back');
    await on.shows(/Question 1 of[\s\S]*Answer:\s*$/);
    on.type('note');
    await on.shows(/Note:\s*$/);
    on.type('/editor');
    await on.shows(/EDITOR with 1 words/);
    on.type('from plain lines');
    await on.shows(/This came from your editor/);
    on.press('Enter');
    await on.shows(/Saved[\s\S]*Answer:\s*$/);
    expect(saved(place).answers.hiring.scorecard).toEqual({ value: 2, note: 'from plain lines' });
  });
});

describe('pastes', () => {
  it('of ten thousand lines go into a note as far as they fit; on a choice they answer nothing', async () => {
    const { terminal: on, place, run } = open();
    run(`assess hiring ${KNOWN} --subject X`);
    await on.shows(/Question 1 of/);
    on.paste('3\n4\n5\n');
    await on.shows(/! A paste answers nothing here\./);
    on.press('2', 'w');
    await on.shows(/A note on this answer/);
    on.paste(Array.from({ length: 10_000 }, (_, number) => `line ${number + 1}`).join('\n'));
    await on.shows(/10000 characters are the most that fit here: 10000 of/);
    on.press('Enter');
    await on.shows(/Question 2 of/);
    const { note } = saved(place).answers.hiring.scorecard;
    expect(note.split('\n').slice(0, 3)).toEqual(['line 1', 'line 2', 'line 3']);
    expect(note.length).toBeGreaterThan(9_900);
  });
});

describe('the window', () => {
  it('may become small and large again, on every kind of page', async () => {
    const { terminal: on, run } = open(120, 40);
    run(`assess hiring ${KNOWN} --subject X`);
    await on.shows(/Question 1 of/);
    on.press('3');
    await on.shows(/Answer: 3/);
    for (const [columns, rows] of [
      [40, 12],
      [200, 60],
      [60, 10],
      [80, 24],
    ] as const) {
      on.resize(columns, rows);
      await wait(300);
      const lines = (await on.shows(/Answer: 3/)).split('\n');
      expect(lines.filter((line) => line.includes('Answer: 3'))).toHaveLength(1);
      expect(lines.filter((line) => /\b1 of 7\b/.test(line)).length).toBeLessThanOrEqual(1);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
    }
    on.press('?');
    await on.shows(/Keys|↓ more/);
    on.resize(40, 10);
    await on.shows(/↓ more/);
    on.press('C-c');
    await on.shows(/ended with 130/);
  });

  it('may change while the program rests', async () => {
    const { terminal: on, run } = open(100, 30);
    run(`assess hiring ${KNOWN} --subject X`);
    await on.shows(/Question 1 of/);
    on.press('4', 'C-z');
    await on.shows(/Stopped/);
    on.resize(50, 20);
    on.type('fg');
    await on.shows(/Answer: 4/);
    for (const line of on.screen().split('\n')) expect(line.length).toBeLessThanOrEqual(50);
    on.press('C-c');
    await on.shows(/Go on whenever you like/);
  });
});

describe('once more', () => {
  it('shows what was said last time and counts what is confirmed', async () => {
    const { terminal: on, place, run } = open();
    // Two answers and no proof; the rest stays open.
    const script = ['4', '', '2', 'go to', 'review', 'finish'].join('\n');
    const args = ['assess', 'hiring', ...KNOWN.split(' '), '--subject', 'Jane', '--accessible'];
    salesgap(args, place, `${script}\n`);
    const former = saved(place);
    expect(salesgap(['sessions', 'list'], place).stdout).toContain('Jane: finished');
    run('assess --since last');
    const context = await on.shows(/Is the context still the same\?/);
    expect(context).toMatch(/As it was on \d{4}-\d\d-\d\d/);
    expect(context).toContain('1  Role: Leads sellers (last time)');
    on.press('2', 'Enter');
    await on.shows(/How many people/);
    on.press('C-u', '9', 'Enter');
    await on.shows(/2 {2}People: 9 people\n/);
    on.press('Enter');
    await on.shows(/Last time \(\d{4}-\d\d-\d\d\): 4[\s\S]*As last time: 4/);
    on.press('Enter');
    await on.shows(/What shows it\?/);
    on.press('Enter');
    await on.shows(/Question 2 of[\s\S]*As last time: 2/);
    on.press('3', 'Enter', 'Enter');
    await on.shows(/Question 3 of/);
    on.press('q');
    await on.shows(/ended with 0/);
    const [line = ''] = salesgap(['sessions', 'list'], place).stdout.split('\n');
    const sheet = JSON.parse(salesgap(['sessions', 'export', line.trim()], place).stdout);
    expect(line.trim()).not.toBe(former.id);
    expect(sheet.profile.team_size).toBe(9);
    expect(sheet.answers).toEqual({ hiring: { scorecard: 4, interviews: 3 } });
  });
});
