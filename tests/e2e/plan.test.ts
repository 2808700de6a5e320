import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { bin, emptyPlace, salesgap } from './salesgap.js';
import { FINISHED, placeWith } from './saved_place.js';
import { Terminal } from './tmux.js';

/* From answers to plan.yaml, with the installed program: on a terminal, in lines, and where nobody is asked. */
const START = ['--start', '2026-12-01'];
const PLAN = ['plan', 'priorities.yaml', ...START];
/** No action fits, and all of them are the leader's own. */
const TIGHT = ['plan', 'judged.yaml', ...START, '--hours', '0.1', '--accessible'];

/** A file as runs show it: the day of the answers is left out there. */
const asTold = (path: string) =>
  readFileSync(path, 'utf8').replace(/answered_on: \d{4}-\d{2}-\d{2}/, 'answered_on: <today>');

let terminal: Terminal | undefined;
afterEach(() => {
  terminal?.close();
  terminal = undefined;
});

function open(columns = 80, rows = 24) {
  const place = emptyPlace();
  terminal = new Terminal(columns, rows, place.folder, place.env);
  const run = (args: readonly string[]) =>
    terminal?.type(`${process.execPath} ${bin()} ${args.join(' ')}; echo "ended with $?"`);
  return { on: terminal, place, run, file: join(place.folder, 'plan.yaml') };
}

describe('the first day', () => {
  const before = ['--start', '2026-11-19'];
  it.each([
    ['a plan', ['plan', 'priorities.yaml', '--auto', ...before], 'the answers in priorities.yaml are'],
    ['a brief', ['plan', 'priorities.yaml', '--brief', 'coach', ...before], 'the answers in priorities.yaml are'],
    [
      'a plan of several files',
      ['plan', 'good.yaml', 'second_rater.yaml', '--auto', '--start', '2026-01-01'],
      'the last of the answers are',
    ],
  ] as const)('%s cannot begin before the day of the answers', (_name, args, whose) => {
    const { status, stdout, stderr } = salesgap(args);
    expect([status, stdout]).toEqual([2, '']);
    const told = stderr.replaceAll(/\d{4}-11-20/g, '<day>');
    expect(told).toContain(`is before the day of the answers: ${whose} of <day>. Nothing was written.`);
    expect(told).toContain('A plan begins on that day or later, as --start <day>; without --start it begins today.');
  });

  it('may be that very day', () => {
    const { status, stdout } = salesgap(['plan', 'priorities.yaml', '--auto', '-f', 'csv', '--start', '2026-11-20']);
    expect(status).toBe(0);
    expect(stdout).toContain(',2026-11-20,');
  });
});

it('in German the actions are chosen in German, too', () => {
  const place = emptyPlace();
  const answers = ['plan', 'priorities.yaml', ...START, '--accessible', '--lang', 'de', '-o', 'plan.yaml'];
  const { status, stderr, stdout } = salesgap(answers, place, '1\n1\nzeige 1\nfertig\n');
  expect(status).toBe(0);
  const said = (stdout + stderr).replaceAll(/\s+/g, ' ');
  for (const part of ['Was davon wird in 13 Wochen getan?', 'Fertig, wenn:', 'Antwort: fertig', 'die letzte fällig am'])
    expect(said).toContain(part);
  expect(said).not.toMatch(/Which of these|Done when|Answer:/);
});

describe('a plan on a terminal', () => {
  it('is chosen with switches, and written with what is next', async () => {
    const { on, run, file } = open();
    run(PLAN);
    await on.shows(/Which of these will be done in 13 weeks\?/);
    const count = () => /Plan of jd · \d+ of \d+ on/.exec(on.screen())?.[0];
    const before = count();
    on.press('Space');
    await on.shows(/› \[ \]/);
    on.press('b');
    await on.shows(/This is the best choice/);
    expect(before).toBeDefined();
    expect(count()).toBe(before);
    on.press('Enter');
    const end = await on.shows(/ended with 0/);
    expect(end).toContain('salesgap checkin --plan plan.yaml');
    expect(end).toContain('-f calendar');
    expect(readFileSync(file, 'utf8')).toContain('made_on: 2026-12-01');
    // Whoever keeps the best choice has the plan of the program.
    expect(salesgap([...PLAN, '--auto', '-f', 'yaml']).stdout).toBe(asTold(file));
  });

  it.each([
    ['Ctrl-C', ['Space', 'C-c'], 130],
    ['q, twice after a change', ['Space', 'q', 'q'], 0],
    ['Ctrl-D', ['C-d'], 0],
  ] as const)('%s writes nothing', async (_name, keys, status) => {
    const { on, run, file } = open();
    run(PLAN);
    await on.shows(/Enter done/);
    on.press(...keys);
    await on.shows(new RegExp(`Nothing was written\\.\\s+ended with ${status}`));
    expect(on.isCursorVisible()).toBe(true);
    expect(existsSync(file)).toBe(false);
  });

  it('is refused before anything is asked where there is one', async () => {
    const { on, run, file } = open();
    writeFileSync(file, 'mine');
    run(PLAN);
    const screen = await on.shows(/ended with 2/);
    expect(screen).not.toContain('Which of these');
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('comes back after Ctrl-Z', async () => {
    const { on, run } = open();
    run(PLAN);
    await on.shows(/Enter done/);
    on.press('C-z');
    await on.shows(/Stopped/);
    on.type('fg');
    await on.shows(/Which of these[\s\S]*Enter done/);
    on.press('C-c');
    on.type('echo "ended with $?"');
    await on.shows(/ended with 130/);
  });

  it('is readable at 40 columns', async () => {
    const { on, run } = open(40, 24);
    run(PLAN);
    const screen = await on.shows(/Enter done/);
    for (const line of screen.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
    on.press('C-c');
    await on.shows(/ended with 130/);
  });
});

describe('a plan of a saved interview', () => {
  const place = placeWith(FINISHED);

  it('is offered by the menu', () => {
    terminal = new Terminal(80, 24, place.folder, place.env);
    terminal.type(`${process.execPath} ${bin()}`);
    return terminal.shows(/Report: .*\n.*Plan: /);
  });

  it('once it lies here, the menu offers check-ins on it', async () => {
    writeFileSync(join(place.folder, 'plan.yaml'), salesgap([...PLAN, '--auto', '-f', 'yaml']).stdout);
    terminal = new Terminal(80, 24, place.folder, place.env);
    terminal.type(`${process.execPath} ${bin()}`);
    const screen = await terminal.shows(/1\. Check-in: two minutes on plan\.yaml\n.*What the check-ins came to/);
    expect(screen).not.toContain('Plan: ');
  });

  it('is made of it', () => {
    const { status, stdout } = salesgap(['plan', '--session', FINISHED, '--auto'], place);
    expect(status).toBe(0);
    expect(stdout).toContain('WHAT IS DONE UNTIL WHEN');
  });
});

describe('a plan in lines', () => {
  it('is chosen by numbers from a script', () => {
    const place = emptyPlace();
    const ran = salesgap([...PLAN, '--accessible'], place, '1\n1\ndone\n');
    expect(ran.status).toBe(0);
    expect(ran.stderr).toContain('Off: 1.');
    expect(existsSync(join(place.folder, 'plan.yaml'))).toBe(true);
  });

  it('takes more than the budget once that was told, and the budget of the file is then what it takes', () => {
    const place = emptyPlace();
    const ran = salesgap(TIGHT, place, '1\ndone\ndone\n');
    expect(ran.stderr.replace(/\s+/g, ' ')).toContain('Type done once more to take it all the same.');
    expect(ran.status).toBe(0);
    const plan = JSON.parse(salesgap(['plan', '--plan', 'plan.yaml', '-f', 'json'], place).stdout);
    expect(plan.actions).toHaveLength(1);
    expect(plan.budget.hours).toBe(plan.actions[0].hours);
    expect(plan.best).toBe(null);
  });

  it('has at least one action', () => {
    const ran = salesgap(TIGHT, emptyPlace(), 'done\n');
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('Nothing is on yet');
  });

  it.each([
    ['a line that means nothing', '1\nnonsense\ndone\n', 2],
    ['the end of the input', '1\n', 0],
    ['leave', '1\nleave\n', 0],
  ])('%s writes nothing', (_name, typed, status) => {
    const place = emptyPlace();
    const ran = salesgap([...PLAN, '--accessible'], place, typed);
    expect(ran.status).toBe(status);
    expect(existsSync(join(place.folder, 'plan.yaml'))).toBe(false);
    expect(ran.stdout).toBe('');
  });
});

describe('a plan where nobody is asked', () => {
  it('is the same bytes twice, and goes where it is told', () => {
    const once = salesgap([...PLAN, '--auto']);
    expect(once.stdout).toContain('2026-12-01');
    expect(salesgap(PLAN).stdout).toBe(once.stdout);
    const place = emptyPlace();
    expect(salesgap([...PLAN, '--auto', '-o', 'plan.yaml'], place).status).toBe(0);
    expect(salesgap([...PLAN, '-f', 'yaml'], place).stdout).toBe(asTold(join(place.folder, 'plan.yaml')));
  });

  it('is shown again from its file, whole', () => {
    const place = emptyPlace();
    salesgap([...PLAN, '-o', 'plan.yaml'], place);
    const again = salesgap(['plan', '--plan', 'plan.yaml'], place);
    expect(again.stderr).toBe('');
    expect(again.stdout).toBe(salesgap([...PLAN, '--auto'], place).stdout);
    expect(salesgap(['plan', '--plan', 'plan.yaml', '-f', 'yaml'], place).stdout).toBe(
      asTold(join(place.folder, 'plan.yaml')),
    );
  });

  it('becomes files with names of their own', () => {
    const place = emptyPlace();
    const ran = salesgap([...PLAN, '--auto', '-f', 'yaml,calendar,html,csv', '-o', 'out/'], place);
    expect(ran.status).toBe(0);
    for (const name of ['plan.yaml', 'plan.ics', 'plan.html', 'plan.csv'])
      expect(existsSync(join(place.folder, 'out', name)), name).toBe(true);
    expect(ran.stderr).toContain('salesgap checkin --plan out/plan.yaml');
  });

  it('never takes more hours than it is given', () => {
    for (const hours of ['1', '4', '9.5', '40']) {
      const plan = JSON.parse(salesgap([...PLAN, '--hours', hours, '-f', 'json']).stdout);
      const counted = plan.actions.filter(({ owner }: { owner: string }) => ['leader', 'team'].includes(owner));
      const sum = counted.reduce((all: number, each: { hours: number }) => all + each.hours, 0);
      expect(sum).toBeLessThanOrEqual(Number(hours));
    }
  });

  it('is in German, as the report is', () => {
    const german = salesgap([...PLAN, '--auto', '--lang', 'de']);
    expect(german.status).toBe(0);
    expect(german.stdout).not.toContain('WHAT IS DONE');
  });
});
