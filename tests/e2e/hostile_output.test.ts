import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit, COLOURS } from './audit.js';
import {
  BROKEN_YAML,
  HOSTILE,
  HOSTILE_NAME,
  HOSTILE_RUBRIC,
  HOSTILE_WORD,
  hostileSheet,
  PORTIONS,
  WRONG_RUBRICS,
  WRONG_SHEETS,
} from './hostile.js';
import { emptyPlace, type Ran, salesgap } from './salesgap.js';

/*
 * threat-model rows 18 and 21: text from rubrics, raters, file names and the command line is only ever text.
 * Every byte that the installed program prints is looked at.
 */

type Place = ReturnType<typeof emptyPlace>;

function placeWith(files: Readonly<Record<string, string | object>>): Place {
  const place = emptyPlace();
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(place.folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return place;
}

function clean(ran: Ran, allowed?: RegExp): Ran {
  expect(audit(ran.stdout, allowed)).toEqual([]);
  expect(audit(ran.stderr, allowed)).toEqual([]);
  return ran;
}

const run = (args: readonly string[], place?: Place, input = '', env: NodeJS.ProcessEnv = {}) =>
  clean(salesgap(args, place, input, env));

it('the audit finds each of the pieces when nobody escapes it', () => {
  expect(PORTIONS.filter((portion) => audit(portion).length === 0)).toEqual([]);
  expect(audit('plain text, Grüße, 漢字, ▇▁ – … · 🙂\n')).toEqual([]);
  expect(audit('\u001b[31mred\u001b[0m', COLOURS)).toEqual([]);
});

describe('answers', () => {
  const all = PORTIONS.map((_, index) => index);

  it.each(['terminal', 'json', 'markdown', 'csv'])('reports as %s, whatever stands where', (format) => {
    const files = Object.fromEntries(all.map((index) => [`${index}.json`, hostileSheet(index)]));
    const ran = run(['report', ...Object.keys(files), '-f', format], placeWith(files));
    expect(ran).toMatchObject({ status: 0, stderr: '' });
  });

  it.each(['terminal', 'markdown'])('how the levels come about, as %s', (format) => {
    const place = placeWith({ 'a.json': hostileSheet() });
    expect(run(['explain', 'a.json', '-f', format], place)).toMatchObject({ status: 0, stderr: '' });
  });

  it.each(all)('one page, the texts moved by %i', (index) => {
    const place = placeWith({ 'a.json': hostileSheet(index) });
    expect(run(['report', 'a.json', '-f', 'html'], place)).toMatchObject({ status: 0, stderr: '' });
  });

  it.each(['40', '80', '200'])('at %s columns, in colour, in a CI log', (width) => {
    const place = placeWith({ 'a.json': hostileSheet() });
    run(['report', 'a.json', '--width', width], place, '', { CI: 'true', GITHUB_ACTIONS: 'true', TF_BUILD: 'True' });
    const coloured = clean(salesgap(['report', 'a.json', '--width', width, '--color'], place), COLOURS);
    expect(coloured.stdout).toContain('\u001b[');
  });

  it('in a file of its own', () => {
    const place = placeWith({ 'a.json': hostileSheet() });
    for (const name of ['r.md', 'r.txt', 'r.json']) {
      expect(run(['report', 'a.json', '-o', name], place).status).toBe(0);
      expect(audit(readFileSync(join(place.folder, name), 'utf8'))).toEqual([]);
    }
  });

  it('checked and exported, and the export says the same', () => {
    const place = placeWith({ 'a.json': hostileSheet() });
    expect(run(['answers', 'check', 'a.json'], place).status).toBe(0);
    const { stdout } = run(['answers', 'export', 'a.json'], place);
    expect(JSON.parse(stdout)).toMatchObject({ answers: { hiring: { scorecard: { note: HOSTILE } } } });
  });

  it.each(WRONG_SHEETS.map((sheet, index) => [index, sheet] as const))('wrong in many places: %i', (_index, sheet) => {
    const place = placeWith({ 'a.json': sheet, 'b.yaml': sheet });
    for (const file of ['a.json', 'b.yaml']) expect(run(['report', file], place).status).toBe(4);
  });

  it.each(BROKEN_YAML.map((text, index) => [index, text] as const))('no YAML at all: %i', (_index, text) => {
    const place = placeWith({ 'a.yaml': text });
    expect(run(['report', 'a.yaml'], place).status).toBe(4);
    expect(run(['rubric', 'lint', 'a.yaml'], place).status).toBe(3);
  });
});

describe('rubrics', () => {
  it.each(['terminal', 'json', 'sarif'])('one that compiles, and whose anchors are all alike: %s', (format) => {
    const place = placeWith({ 'a.yaml': HOSTILE_RUBRIC });
    expect(run(['rubric', 'lint', 'a.yaml', '--format', format], place).status).toBe(3);
  });

  it.each(WRONG_RUBRICS.map((rubric, index) => [index, rubric] as const))('a wrong one: %i', (_index, rubric) => {
    expect(run(['rubric', 'lint', 'a.yaml'], placeWith({ 'a.yaml': rubric })).status).toBe(3);
  });
});

describe('names of files and folders', () => {
  const name = `${HOSTILE_NAME}.json`;

  it('that are fine, broken, not there, folders, written and there already', () => {
    const place = placeWith({ [name]: hostileSheet(), [`b${name}`]: '{"a": 1, "a": 2}', 'good.json': hostileSheet(3) });
    mkdirSync(join(place.folder, `folder${HOSTILE_NAME}`));
    expect(run(['report', name], place).status).toBe(0);
    expect(run(['answers', 'check', name], place).status).toBe(0);
    expect(run(['report', `b${name}`], place).status).toBe(4);
    expect(run(['rubric', 'lint', `b${name}`], place).status).toBe(3);
    expect(run(['report', `no${name}`], place).status).toBe(2);
    expect(run(['report', `folder${HOSTILE_NAME}`], place).status).toBe(2);
    expect(run(['report', name, name], place).status).toBe(2);
    expect(run(['report', 'good.json', '-o', `out${name}`], place).status).toBe(0);
    expect(run(['report', 'good.json', '-o', `out${name}`], place).status).toBe(2);
    expect(run(['report', 'good.json', '-o', `no${HOSTILE_NAME}/out`], place).status).toBe(6);
  });

  it('a workspace in such a folder, made, listed and made again', () => {
    const place = placeWith({});
    expect(run(['init', HOSTILE_NAME], place).status).toBe(0);
    expect(run(['init', HOSTILE_NAME], place).status).toBe(2);
    const inside = { ...place, folder: join(place.folder, HOSTILE_NAME) };
    expect(run(['sessions', 'list'], inside).status).toBe(0);
    run(['sessions', 'list'], place, '', { XDG_DATA_HOME: join(place.folder, `data${HOSTILE_NAME}`) });
  });
});

/** What is typed where something else is expected. */
const MISTYPED: readonly (readonly string[])[] = [
  [HOSTILE_WORD],
  [`-${HOSTILE_WORD}`],
  [`--${HOSTILE_WORD}`],
  ['help', HOSTILE_WORD],
  ['report', HOSTILE_WORD],
  ['report', 'good.yaml', `--${HOSTILE_WORD}`],
  ['report', 'good.yaml', `-${HOSTILE_WORD}`],
  ['report', 'good.yaml', `--${HOSTILE_WORD}=${HOSTILE_WORD}`],
  ['report', 'good.yaml', `--format=${HOSTILE_WORD}`],
  ['report', 'good.yaml', '--format', HOSTILE_WORD],
  ['report', 'good.yaml', `-f${HOSTILE_WORD}`],
  ['report', 'good.yaml', '--width', HOSTILE_WORD],
  ['report', '--session', HOSTILE_WORD],
  ['demo', HOSTILE_WORD],
  ['init', HOSTILE_WORD, HOSTILE_WORD],
  ['rubric', HOSTILE_WORD],
  ['rubric', 'show', HOSTILE_WORD],
  ['rubric', 'lint', HOSTILE_WORD],
  ['rubric', 'schema', HOSTILE_WORD],
  ['answers', HOSTILE_WORD],
  ['answers', 'template', HOSTILE_WORD],
  ['answers', 'check', HOSTILE_WORD],
  ['answers', 'export', HOSTILE_WORD],
  ['sessions', HOSTILE_WORD],
  ['sessions', 'missing', HOSTILE_WORD],
  ['sessions', 'export', HOSTILE_WORD],
  ['sessions', 'heard', HOSTILE_WORD],
  ['sessions', 'notes', HOSTILE_WORD],
  ['sessions', 'repair', HOSTILE_WORD],
  ['sessions', 'purge', HOSTILE_WORD],
  ...[
    [HOSTILE_WORD],
    ['--role', HOSTILE_WORD],
    ['--as', HOSTILE_WORD],
    ['--pack', HOSTILE_WORD],
    ['--sitting', HOSTILE_WORD],
    ['--resume', HOSTILE_WORD],
    ['--since', HOSTILE_WORD],
    ['--profile', HOSTILE_WORD],
    ['--profile', `role=${HOSTILE_WORD}`],
    ['--profile', `${HOSTILE_WORD}=1`],
  ].map((words) => ['assess', '--accessible', ...words]),
];

describe('words on the command line', () => {
  it.each(
    MISTYPED.map(
      (args) =>
        [
          args
            .join(' ')
            .replace(/[^ -~]/g, '?')
            .slice(0, 60),
          args,
        ] as const,
    ),
  )('%s', (_name, args) => {
    const { status, stderr } = run(args);
    expect([0, 2, 6]).toContain(status);
    // Whatever breaks lines in what was typed, it does not start one.
    expect(stderr).not.toMatch(/^\s*(\\u\{[0-9a-f]+\}|[:#])/m);
    expect(stderr).not.toMatch(/^(seven|gnp|three)/m);
  });

  it('settings of the machine', () => {
    // Of LANG and LC_ALL node itself dies when they are odd enough.
    const env = { TERM: HOSTILE_NAME, COLUMNS: HOSTILE_NAME, TZ: HOSTILE_NAME, NO_COLOR: HOSTILE_NAME };
    const place = placeWith({ 'a.json': hostileSheet() });
    expect(run(['report', 'a.json'], place, '', env).status).toBe(0);
    run(['assess', '--screen'], place, '', env);
  });
});

describe('an interview in lines', () => {
  // A line with keys in it is refused; what hides or turns the direction is text.
  const oneLine = HOSTILE_WORD.replaceAll(/\p{Cc}/gu, ' ');
  const typed = ['7', 'no', '4', '1', oneLine, '', `note ${oneLine}`, '2', oneLine];

  it('typed, stopped, listed, looked at, gone on with, reported and removed', () => {
    const place = emptyPlace();
    const subject = HOSTILE_WORD.slice(0, 150);
    const words = ['assess', '--screen', '--accessible', '--role', 'first_line', '--subject', subject];
    expect(run(words, placeWith({}), `7\nno\n4\n1\n${HOSTILE_WORD}\n`).status).toBe(2);
    const { stderr } = run(words, place, `${typed.join('\n')}\n`);
    expect(stderr).toContain('Question 2 of');
    const id = /\S+-[0-9a-f]{8}/.exec(run(['sessions', 'list'], place).stdout)?.[0] ?? 'none';
    for (const command of ['missing', 'export', 'heard', 'notes', 'purge']) run(['sessions', command, id], place);
    expect(run(['report', '--session', id], place).status).toBe(0);
    run(['assess', '--resume', id, '--accessible'], place, `${oneLine}\n`);
    run(['assess', '--since', id, '--accessible'], place, `${oneLine}\n`);
  });
});
