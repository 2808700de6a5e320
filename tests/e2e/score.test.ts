import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { normalise } from '../../src/core/answers/normalise.js';
import type { AnswerSheet } from '../../src/core/answers/types.js';
import { scoreSheet } from '../../src/core/batch/score_sheet.js';
import { packs, rubrics } from '../core/shipped.js';
import { salesgapHere } from './in_process.js';
import { bin, emptyPlace, fixtures, placeWithOwn } from './salesgap.js';

/* `salesgap score`: lines in, lines out, and what cannot be scored in its place. */

const before = process.cwd();
afterEach(() => process.chdir(before));

type Sheet = Readonly<Record<string, unknown>> & { readonly answers: Readonly<Record<string, object>> };

const good: Sheet = parse(readFileSync(join(fixtures, 'good.yaml'), 'utf8'));
const sheet = (id: string, more: object = {}): Sheet => ({ ...good, subject: { id }, ...more });
const text = (...sheets: readonly object[]) => sheets.map((each) => `${JSON.stringify(each)}\n`).join('');
const latin = (line: string) => Buffer.from(line, 'latin1');

/** Runs it on standard input. */
async function score(input: string | Iterable<Uint8Array>, args: readonly string[] = [], place = emptyPlace()) {
  const ran = await salesgapHere(['score', ...args], place, { input });
  return { ...ran, records: ran.stdout.split('\n').filter(Boolean).map(asRecord) };
}

interface Line {
  readonly subject?: string;
  readonly scores?: Readonly<Record<string, object>>;
  readonly error?: { readonly line: number; readonly file?: string; readonly problems: readonly { message: string }[] };
}
const asRecord = (line: string): Line => JSON.parse(line);

/** The subject, or where it was refused. */
const inShort = ({ subject, error }: Line) => subject ?? `${error?.file ?? ''}:${error?.line}`;

function inChunks(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
}

describe('a sheet', () => {
  it('is the line that the functions of the report make of it', async () => {
    const pack = packs.find(({ id }) => id === 'essentials');
    if (pack === undefined) throw new Error('no essentials');
    const asked = pack.rubrics.flatMap(({ id }) => rubrics.find((each) => each.id === id) ?? []);
    const { exit, stdout, stderr } = await score(text(good));
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`${JSON.stringify(scoreSheet(pack, asked, normalise(good) as AnswerSheet))}\n`);
  });

  it('is told apart by its own pack, rubrics, form and sitting', async () => {
    const { pack: _, ...bare } = sheet('two', {
      rubrics: ['hiring@1.0.0'],
      form: 'screen',
      answers: { hiring: { scorecard: 3 } },
    });
    const { exit, records } = await score(text(sheet('one'), bare, sheet('three', { pack: 'sales_leader@1.0.0' })));
    expect(exit).toBe(0);
    expect(records.map(({ scores }) => Object.keys(scores ?? {}).length)).toEqual([
      packs.find(({ id }) => id === 'essentials')?.rubrics.length,
      1,
      packs.find(({ id }) => id === 'sales_leader')?.rubrics.length,
    ]);
  });

  it('gives the same line wherever it stands', async () => {
    const [alone, late] = [await score(text(sheet('x'))), await score(`\n\nnothing\n${text(sheet('a'), sheet('x'))}`)];
    expect(late.stdout.split('\n').at(-2)).toBe(alone.stdout.trimEnd());
  });

  it('holds nothing that steers a terminal or a runner', async () => {
    const { exit, stdout } = await score(text(sheet('a\u202eb\u001b[31m\u2028##vso[x]')));
    expect(exit).toBe(0);
    expect(stdout).not.toMatch(/[^\n -~]|##vso/);
    expect(asRecord(stdout).subject).toBe('a\u202eb\u001b[31m\u2028##vso[x]');
  });
});

describe('a line that is refused', () => {
  const line = (more: object) => text(sheet('x', more)).trimEnd();
  it.each<[what: string, line: string | Uint8Array, told: string]>([
    [
      'cut off',
      '{"format": 1, "subject": {"id": "j',
      'line 2, column 35: the JSON ends in the middle of a text; it was cut off here\n',
    ],
    ['broken', '{"format" 1}', 'line 2, column 11: expected ":" after the key "format", found "1"\n'],
    ['no JSON at all', 'hello', 'line 2: expected one answer sheet, as {"format": 1, …} on one line'],
    ['another value', '[1]', 'line 2: expected one answer sheet'],
    ['YAML', `{format: 1, ${line({}).slice(12)}`, 'line 2, column 2: a key stands in double quotes, as in "format"\n'],
    ['a key twice', line({}).replace('{"format":1', '{"format":1,"format":1'), 'the key "format" is there twice'],
    ['a forbidden key', line({}).replace('"format"', '"__proto__":{},"format"'), '__proto__'],
    ['bytes that are no UTF-8', latin('{"subject": "J\xfcrgen"}'), 'line 2: not valid UTF-8'],
    ['zero bytes', '{\0}', 'line 2: it holds zero bytes'],
    [
      'an unknown pack',
      line({ pack: 'essential@1.0.0' }),
      'pack: there is no pack essential here; --rubrics says where those of your own are; did you mean essentials?',
    ],
    [
      'a newer version',
      line({ pack: 'essentials@9.0.0' }),
      'pack: these are answers to the pack essentials 9.0.0, and here is essentials@1.0.0; update salesgap',
    ],
    [
      'an unknown item',
      line({ answers: { hiring: { scorecrd: 3 } } }),
      'answers.hiring.scorecrd: hiring has no item scorecrd;',
    ],
    [
      'an answer out of range',
      line({ answers: { hiring: { scorecard: 6 } } }),
      'answers.hiring.scorecard: expected a level from 1 to 5, found 6',
    ],
    ['nothing of a sheet', '{}', '(and 4 more)'],
    ['a hostile key', line({ '\u001b]0;::error::': 1 }), 'unknown key'],
    ['a line that score wrote', '{"format":1,"subject":"a","scores":{}}', 'line 2, column '],
  ])('%s', async (_what, bad, told) => {
    const input = Buffer.concat([
      Buffer.from(text(sheet('a'))),
      Buffer.from(bad),
      Buffer.from(`\n${text(sheet('b'))}`),
    ]);
    const { exit, records, stderr } = await score([input]);
    expect(exit).toBe(8);
    expect(records.map(inShort)).toEqual(['a', ':2', 'b']);
    expect(stderr).toContain(told);
    expect(stderr).toMatch(/^salesgap: line 2[:,] [ -~…]+\n$/);
  });

  it('too long for any sheet is passed over, in memory of a fixed size', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    const long = [Buffer.from('{"a":"'), ...Array.from({ length: 20 }, () => chunk), Buffer.from('"}\n')];
    const { exit, records, stderr } = await score([...long, Buffer.from(text(sheet('b')))]);
    expect([exit, records.map(inShort)]).toEqual([8, [':1', 'b']]);
    expect(stderr).toBe('salesgap: line 1: longer than 8 MB; one line holds one answer sheet\n');
  });

  it('is told up to the twentieth; the output holds all', async () => {
    const { exit, stderr, records } = await score(`${'x\n'.repeat(57)}${text(good)}`);
    expect(exit).toBe(8);
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-2)).toMatch(/^salesgap: line 20: /);
    expect(lines.at(-1)).toBe('salesgap: and 37 more; each is in the output as {"error": …}.');
    expect(records).toHaveLength(58);
  });
});

describe('the end', () => {
  it.each<[what: string, input: string, exit: number, stderr: RegExp]>([
    ['all scored', text(sheet('a'), sheet('b')), 0, /^$/],
    ['some refused', `${text(sheet('a'))}x\n`, 8, /line 2: /],
    ['none scored', 'x\ny\n', 4, /line 2: /],
    ['nothing there', '', 0, /^salesgap: nothing to score: the input holds no answer sheet\.\n$/],
    ['nothing but blank lines and a mark', '\ufeff\n  \r\n\n', 0, /nothing to score/],
    [
      'a mark, CRLF, and no end of the last line',
      `\ufeff${text(sheet('a'), sheet('b')).replaceAll('\n', '\r\n').trimEnd()}`,
      0,
      /^$/,
    ],
  ])('%s', async (_what, input, exit, stderr) => {
    const ran = await score(input);
    expect([ran.exit, ran.stderr]).toEqual([exit, expect.stringMatching(stderr)]);
  });

  it.each<[what: string, args: readonly string[], exit: number, stderr: RegExp]>([
    ['a file that is not there', ['many.ndjson', 'none.ndjson'], 2, /There is no file none\.ndjson/],
    ['a name that says nothing', ['notes.txt'], 2, /does not say what is in it: notes\.txt/],
    ['an empty folder', ['empty'], 2, /holds no answers: empty/],
    ['standard input twice', ['-', '-'], 2, /named twice/],
    ['no thread', ['--threads', '0'], 2, /from 1 to 64, found "0"/],
    ['too many threads', ['--threads', '65'], 2, /found "65"/],
    ['half a thread', ['--threads', '1.5'], 2, /found "1\.5"/],
    ['own rubrics that are not there', ['--rubrics', 'nowhere', '--threads', '2'], 2, /nowhere/],
  ])('%s, before anything is read', async (_what, args, exit, stderr) => {
    const ran = await score('x\n', args, filled());
    expect([ran.exit, ran.stdout, ran.stderr]).toEqual([exit, '', expect.stringMatching(stderr)]);
  });
});

/** A place with files of every kind, in a folder of their own. */
function filled() {
  const place = emptyPlace();
  process.chdir(place.folder);
  mkdirSync('empty');
  mkdirSync('sheets');
  writeFileSync('notes.txt', 'x');
  writeFileSync('many.ndjson', `${text(sheet('m1'))}\nbroken\n${text(sheet('m4'))}`);
  writeFileSync('sheets/b.yaml', readFileSync('good.yaml'));
  writeFileSync('sheets/a.json', JSON.stringify(sheet('a'), null, 2));
  writeFileSync('sheets/c.jsonl', text(sheet('c1'), sheet('c2')));
  writeFileSync('sheets/d.json', '{"format": 1,\n "format": 1}');
  writeFileSync('sheets/e.yml', '');
  writeFileSync('sheets/readme.md', 'no answers');
  writeFileSync('sheets/.hidden.json', 'x');
  return place;
}

describe('files', () => {
  it('one by one, of a folder by name, and standard input where it is named', async () => {
    const { exit, records, stderr } = await score(
      text(sheet('in')),
      ['many.ndjson', '-', 'sheets', 'good.yaml'],
      filled(),
    );
    expect(exit).toBe(8);
    expect(records.map(inShort)).toEqual([
      'm1',
      'many.ndjson:3',
      'm4',
      'in',
      'a',
      'jd',
      'c1',
      'c2',
      'sheets/d.json:1',
      'sheets/e.yml:1',
      'jd',
    ]);
    expect(stderr).toBe(
      `salesgap: many.ndjson, line 3: expected one answer sheet, as {"format": 1, …} on one line
salesgap: sheets/d.json:1:1: name what was asked: pack: essentials@1.0.0, or rubrics: [hiring@1.0.0] (and 4 more)
salesgap: sheets/e.yml: This file is empty
`,
    );
  });

  it('of several threads too, also where one file is named twice', async () => {
    const args = ['many.ndjson', 'many.ndjson', 'sheets', 'many.ndjson'];
    const [one, three] = [await score('', args, filled()), await score('', [...args, '--threads', '3'], filled())];
    expect(three).toEqual(one);
    expect(one.records.map(inShort).slice(0, 6)).toEqual(['m1', 'many.ndjson:3', 'm4', 'm1', 'many.ndjson:3', 'm4']);
  });
});

describe('however it is cut, and however many threads', () => {
  const mixed = Buffer.concat(
    Array.from({ length: 40 }, (_, at) => [
      Buffer.from(text(sheet(`s${at}`, { profile: { role: 'vp', team_size: at } }))),
      Buffer.from(at % 7 === 0 ? '\r\n' : ''),
      Buffer.from(at % 3 === 0 ? `{"x${at}": 1}\n` : ''),
      latin(at % 5 === 0 ? 'J\xfcrgen\n' : ''),
      Buffer.from(at === 20 ? `{"a":"${'x'.repeat(8 * 1024 * 1024)}"}\n` : ''),
    ]).flat(),
  );
  const whole = score([mixed]);

  it('is a mixture', async () => {
    const { exit, records, stderr } = await whole;
    expect(exit).toBe(8);
    expect(records.filter(({ error }) => error !== undefined)).toHaveLength(14 + 8 + 1);
    expect(stderr).toContain('and 3 more;');
  });

  it.each<[threads: number, size: number]>([
    [1, 997],
    [1, 65_536],
    [1, 1_048_576],
    [2, 65_536],
    [2, 1_048_577],
    [5, 30_001],
    [5, 20_000_000],
  ])('%d threads, chunks of %d bytes: the same bytes', async (threads, size) => {
    expect(await score(inChunks(mixed, size), ['--threads', String(threads)])).toEqual(await whole);
  });
});

describe('rubrics of one’s own', () => {
  const own = parse(readFileSync(join(import.meta.dirname, 'own_rubrics/ours/ours.answers.yaml'), 'utf8'));
  const older = parse(readFileSync(join(import.meta.dirname, 'own_rubrics/moved/visits_1.answers.yaml'), 'utf8'));

  const here = () => {
    const place = placeWithOwn();
    process.chdir(place.folder);
    return place;
  };

  it.each([1, 2])('in %d threads', async (threads) => {
    const args = ['--rubrics', 'ours', '--threads', String(threads)];
    const { exit, records, stderr } = await score(text(own, good), args, here());
    expect([exit, stderr]).toEqual([0, '']);
    expect(records.map(({ scores }) => Object.keys(scores ?? {}).length > 0)).toEqual([true, true]);
  });

  it.each([1, 2])('of which answers to an older version are told once, in %d threads', async (threads) => {
    const args = ['--rubrics', 'moved', '--threads', String(threads)];
    const { exit, stdout, stderr } = await score(text(older, good, older, older), args, here());
    expect(exit).toBe(0);
    expect(stdout.match(/"version":"2\.0\.0"/g)).toHaveLength(3);
    expect(stderr).toBe(
      'salesgap: 3 sheets hold answers to visits@1.2.0; scored as answers to visits@2.0.0. 9 answers have no place any more.\n',
    );
  });

  it.each([1, 2])('with mistakes end it, after what came before, in %d threads', async (threads) => {
    const place = here();
    writeFileSync('moved/visits.yaml', readFileSync('moved/visits.yaml', 'utf8').replace('items:', 'itmes:'));
    const args = ['--rubrics', 'moved', '--threads', String(threads)];
    const { exit, records, stderr } = await score(text(good, older, good), args, place);
    expect([exit, records.length]).toEqual([3, 1]);
    expect(stderr).toContain('visits.yaml cannot be used');
  });
});

describe('on a terminal', () => {
  it('what is expected is said before it waits', async () => {
    const ran = await salesgapHere(['score'], emptyPlace(), { input: text(good), terminals: ['stdin'] });
    expect(ran.exit).toBe(0);
    expect(ran.stderr).toBe(
      'Answer sheets are read from here, each as one line of JSON; Ctrl-D ends. Examples: salesgap score --help\n',
    );
  });

  const slow = () => {
    let milliseconds = 0;
    return () => (milliseconds += 200);
  };
  const chunks = Array.from({ length: 6 }, (_, at) => Buffer.from(text(sheet(`s${at}`))));

  it('how far it is stands in one line, which is gone at the end', async () => {
    const ran = await salesgapHere(['score'], emptyPlace(), { input: chunks, terminals: ['stderr'], clock: slow() });
    expect(ran.stderr.split('\r').map((line) => line.trimEnd())).toEqual([
      '2 sheets, 5 a second',
      '4 sheets, 5 a second',
      '6 sheets, 5 a second',
      '',
      '',
    ]);
    expect(ran.stderr).toMatch(/second\r +\r$/);
  });

  it.each([
    ['a pipe', []],
    ['the output there as well', ['stderr', 'stdout']],
  ] as const)('not with %s', async (_what, terminals) => {
    const ran = await salesgapHere(['score'], emptyPlace(), { input: chunks, terminals, clock: slow() });
    expect([ran.exit, ran.stderr]).toEqual([0, '']);
  });
});

describe('among other programs', () => {
  const lines = text(...Array.from({ length: 300 }, (_, at) => sheet(`s${at}`)));

  function inBash(line: string, place = emptyPlace(), input = lines) {
    const script = `score() { "${process.execPath}" "${bin()}" score "$@"; }; export -f score; ${line}`;
    return spawnSync('bash', ['-c', script], { cwd: place.folder, env: place.env, encoding: 'utf8', input });
  }

  it.each<[what: string, line: string]>([
    ['halves by split, put together', 'split -l 150 - half_ && for f in half_*; do score <$f; done'],
    [
      'pieces of any size, by a process each',
      'split -l 70 - piece_ --additional-suffix=.ndjson && ls piece_* | xargs -n 2 -P 1 bash -c \'score "$@"\' _',
    ],
    [
      'side by side, in order by name',
      "split -l 100 - p_ --additional-suffix=.ndjson; ls p_* | xargs -P 3 -I{} bash -c 'score {} >{}.out'; cat p_*.out",
    ],
    ['threads', 'score --threads 3'],
    ['a slow writer', '(head -c 1000; sleep 0.2; cat) | score'],
    ['a slow reader', 'score | (sleep 0.3; cat)'],
    ['a slow reader of threads', 'score --threads 2 | (sleep 0.3; cat)'],
    ['a file as standard input', 'cat >in; score <in'],
  ])('%s: the same as the whole', (_what, line) => {
    const whole = inBash('score');
    expect(whole.stdout.split('\n')).toHaveLength(301);
    const { stdout, stderr } = inBash(line);
    expect(stderr).toBe('');
    expect(stdout).toBe(whole.stdout);
  });

  it.each([1, 2])('a reader that goes away ends it quietly, with %d threads', (threads) => {
    const { stdout, stderr } = inBash(
      `score --threads ${threads} | head -n 1 >/dev/null; echo "\${PIPESTATUS[0]}"`,
      emptyPlace(),
      lines.repeat(10),
    );
    expect([stdout, stderr]).toEqual(['141\n', '']);
  });

  it.each([1, 2])('a full disk is a failure to store, with %d threads', (threads) => {
    const { status, stderr } = inBash(`score --threads ${threads} >/dev/full`);
    expect(status).toBe(6);
    expect(stderr).toContain('Not all of the output was written: the disk is full (ENOSPC).');
    expect(stderr).not.toContain('--out');
  });

  it.each(['1', '2'])('Ctrl-C ends it while it waits, with %s threads', async (threads) => {
    const { folder, env } = emptyPlace();
    const child = spawn(process.execPath, [bin(), 'score', '--threads', threads], { cwd: folder, env });
    child.stdin.on('error', () => undefined).write(lines.repeat(3));
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    // What is there is scored while the input stays open.
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGINT');
    // To a shell that is 130.
    const signal = await new Promise((resolve) => child.on('close', (_code, by) => resolve(by)));
    expect([signal, stderr]).toEqual(['SIGINT', '']);
  });
});
