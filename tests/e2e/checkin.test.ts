import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { daysAfter } from '../../src/core/calendar_day.js';
import type { CheckinEntry } from '../../src/core/checkin/types.js';
import type { Plan } from '../../src/core/plan/types.js';
import { PLAN, planned } from '../interview/checkin/plan.js';
import { inShort } from '../interview/checkin/script.js';
import { salesgapHere } from './in_process.js';
import { bin, emptyPlace, salesgap } from './salesgap.js';
import { Terminal } from './tmux.js';

/* Check-ins with the installed program: in lines from a pipe, on a terminal, and as it would read on a fixed day. */

const JOINT = planned('feedback_loop.two_with_plan', {
  title: 'Two joint meetings with a plan',
  rubric_title: 'Feedback loop',
  moves: [{ item: 'debrief', title: 'Debrief on the same day', from: 1, to: 3 }],
});

/** A plan that was made three days before `today`. */
function planOf(today: string): Plan {
  const made_on = daysAfter(today, -3);
  const dates = { starts_on: made_on, due_on: daysAfter(today, 4) };
  const [scorecard] = PLAN.actions.slice(0, 1).map((action) => ({ ...action, ...dates }));
  return {
    ...PLAN,
    made_on,
    actions: scorecard === undefined ? [] : [scorecard, { ...JOINT, ...dates }],
    dates: { ...PLAN.dates, checkins: [daysAfter(today, 4)] },
    measured: { again_on: daysAfter(today, 87), rubrics: ['hiring', 'feedback_loop'] },
  };
}

type Place = ReturnType<typeof emptyPlace>;

function placeWithPlan(today = new Date().toISOString().slice(0, 10)): Place {
  const place = emptyPlace();
  writeFileSync(join(place.folder, 'plan.yaml'), JSON.stringify(planOf(today), null, 2));
  return place;
}

function journal({ folder }: Place): string[] {
  const path = join(folder, 'data/salesgap/checkins', PLAN.id, 'journal.jsonl');
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => inShort((JSON.parse(line) as { entry: CheckinEntry }).entry));
}

/** Everything there is to say: shown, stuck and replaced, a small move. */
const LINES = [
  ...['done', '1', 'HR folder', '', '2'],
  ...['4', '3', '1'],
  ...['ask what has changed', '1', '1', "sends last year's figures", ''],
  '',
];

const SAID = [
  'begun',
  'hiring.scorecard done',
  '(hiring.scorecard.proof: document)',
  '(hiring.scorecard.proof.note: HR folder)',
  '(hiring.scorecard.proof.date: null)',
  'hiring.scorecard shown by {"kind":"document","note":"HR folder","seen_by":"manager"}',
  'feedback_loop.two_with_plan stuck',
  'feedback_loop.two_with_plan stuck | system_prevents',
  'feedback_loop.two_with_plan gives way to feedback_loop.form_on_its_own',
  '(try_1.tried: ask what has changed)',
  '(try_1.action: feedback_loop.form_on_its_own)',
  '(try_1.whose: buyer)',
  "(try_1.expected: sends last year's figures)",
];

it('in German it asks in German, and keeps the same', () => {
  const [english, german] = [placeWithPlan(), placeWithPlan()];
  const args = ['checkin', '--accessible'];
  salesgap(args, english, LINES.map((line) => `${line}\n`).join(''));
  const lines = ['fertig', ...LINES.slice(1)].map((line) => `${line}\n`).join('');
  const { status, stderr } = salesgap([...args, '--lang', 'de'], german, lines);
  expect(status).toBe(0);
  for (const part of ['Zwei Minuten:', 'Wie steht es damit?', 'Tippen Sie 1 bis 4 oder abbrechen.', 'Gewählt: Fertig'])
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(part);
  expect(stderr).toContain('--report --lang de');
  expect(stderr).not.toMatch(/Answer:|Chosen|Type |Done when/);
  // The action that takes the place of another speaks German, too.
  const kinds = (place: Place) => journal(place).map((line) => line.replace(/ \{.*$/, ''));
  expect(kinds(german)).toEqual(kinds(english));
  const { status: left, stderr: told } = salesgap([...args, '--lang', 'de'], placeWithPlan(), 'abbrechen\n');
  expect(left).toBe(0);
  expect(told).toContain('Machen Sie weiter, wann immer Sie möchten:');
});

describe('a check-in in lines through a pipe', () => {
  it('is finished, and reported', () => {
    const place = placeWithPlan();
    const ran = salesgap(['checkin', '--accessible'], place, `${LINES.join('\n')}\n`);
    expect([ran.status, ran.stdout]).toEqual([0, '']);
    expect(ran.stderr).toContain('Done: “Write the scorecard”. Next: “ask what has changed” by');
    expect(journal(place).slice(0, -3)).toEqual(SAID);
    const report = salesgap(['checkin', '--report', '-f', 'json'], place);
    expect(JSON.parse(report.stdout)).toMatchObject({
      checkins: 1,
      evidence: [{ rubric: 'hiring', item: 'scorecard', evidence: { note: 'HR folder' } }],
      open_moves: [{ move: 'm1', tried: 'ask what has changed' }],
    });
    expect(salesgap(['checkin', '--report', '-o', 'progress.html'], place).stderr).toBe('Written: progress.html\n');
    expect(readFileSync(join(place.folder, 'progress.html'), 'utf8')).toContain('<h1>What the check-ins came to</h1>');
  });

  it('goes on where the input ended, line for line', () => {
    const place = placeWithPlan();
    for (const [index, line] of LINES.entries()) {
      const ran = salesgap(['checkin', '--accessible'], place, `${line}\n`);
      expect(ran.status).toBe(0);
      expect(ran.stderr.includes('Going on with the check-in of')).toBe(index > 0);
      const isLast = index === LINES.length - 1;
      expect(ran.stderr.includes('  salesgap checkin --accessible\n')).toBe(!isLast);
    }
    expect(journal(place).slice(0, -3)).toEqual(SAID);
    expect(journal(place).at(-1)).toBe('finished');
  });

  it('a line that means nothing ends it with 2, and what was said before is kept', () => {
    const place = placeWithPlan();
    const ran = salesgap(['checkin', '--accessible'], place, 'done\nnine\n');
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('Stopped at line 2 of the input, "nine".');
    expect(journal(place)).toEqual(['begun', 'hiring.scorecard done']);
  });

  it('on a fixed day it reads like this', async () => {
    const place = placeWithPlan('2026-11-24');
    const plan = join(place.folder, 'plan.yaml');
    const args = ['checkin', '--plan', plan];
    const broken = await salesgapHere([...args, '--accessible'], place, { input: `${LINES.slice(0, 6).join('\n')}\n` });
    const rest = await salesgapHere([...args, '--accessible'], place, { input: `${LINES.slice(6).join('\n')}\n` });
    const report = await salesgapHere([...args, '--report', '--width', '80'], place);
    const text = [broken, rest, report].map(({ exit, stdout, stderr }) => `${stdout}${stderr}--- exit ${exit}\n`);
    await expect(text.join('\n').replaceAll(place.folder, '<here>')).toMatchFileSnapshot(
      'transcripts/checkin-in-lines.txt',
    );
  });
});

describe('what it is called with', () => {
  it.each([
    ['no plan here', ['checkin'], 'There is no plan.yaml in this folder. Nothing was asked or saved.'],
    ['a plan that is not there', ['checkin', '--plan', 'nowhere.yaml'], 'nowhere.yaml'],
    ['a format without a report', ['checkin', '-f', 'html'], '--format goes with --report'],
    ['a format that is none', ['checkin', '--report', '-f', 'csv'], 'csv'],
  ])('%s', (_name, args, said) => {
    const ran = salesgap(args);
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  it('no terminal', () => {
    const ran = salesgap(['checkin'], placeWithPlan());
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('A check-in needs a terminal, and here is none');
  });
});

let terminal: Terminal | undefined;
afterEach(() => {
  terminal?.close();
  terminal = undefined;
});

describe('on a terminal', () => {
  it('is interrupted in the middle, and goes on', async () => {
    const place = placeWithPlan();
    terminal = new Terminal(80, 30, place.folder, place.env);
    const on = terminal;
    const run = (words: string) => on.type(`${process.execPath} ${bin()} ${words}; echo "ended with $?"`);
    run('checkin');
    await on.shows(/“Write the scorecard”, due [\s\S]*Enter confirm/);
    on.press('1', 'Enter');
    await on.shows(/What shows that[\s\S]*Enter confirm/);
    on.press('1', 'Enter');
    await on.shows(/Where is it\?/);
    on.press('h', 'a', 'l', 'f');
    on.press('C-c');
    await on.shows(/Go on whenever you like:\s+salesgap checkin\s+ended with 130/);
    expect(on.isCursorVisible()).toBe(true);
    expect(journal(place)).toEqual(SAID.slice(0, 3));

    on.type('clear');
    run('checkin');
    const screen = await on.shows(/Where is it\?/);
    expect(screen).toContain('Going on with the check-in of');
    on.type('HR folder');
    await on.shows(/Which day is it from\?/);
    on.press('Enter');
    await on.shows(/Who else has looked at it\?[\s\S]*Enter confirm/);
    on.press('2', 'Enter');
    await on.shows(/“Two joint meetings with a plan”, due [\s\S]*Enter confirm/);
    on.press('2', 'Enter');
    await on.shows(/A small move for the coming week/);
    on.press('Enter');
    await on.shows(/Done: “Write the scorecard”\.[\s\S]*ended with 0/);
    expect(journal(place).slice(0, 6)).toEqual(SAID.slice(0, 6));
    expect(journal(place).at(-1)).toBe('finished');
  });
});
