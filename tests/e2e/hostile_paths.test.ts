import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.js';
import { emptyPlace, type Ran, salesgap } from './salesgap.js';

/*
 * threat-model rows 12 and 17: ids lead nowhere but into the workspace, output replaces nothing but files, and what
 * is no regular UTF-8 file is refused without waiting for it.
 */

type Place = ReturnType<typeof emptyPlace>;

const GOOD = readFileSync(join(import.meta.dirname, 'fixtures/good.yaml'), 'utf8');

function run(args: readonly string[], place: Place, input = ''): Ran {
  const ran = salesgap(args, place, input);
  expect(audit(ran.stdout + ran.stderr)).toEqual([]);
  expect(ran.stderr).not.toMatch(/^\s+at |fault in salesgap/m);
  return ran;
}

/** Everything below a folder, with its content: to see that nothing of it changed. */
function inventory(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const stat = lstatSync(path);
      const content = stat.isFile() ? readFileSync(path, 'latin1') : stat.isSymbolicLink() ? readlinkSync(path) : '';
      return `${name} ${stat.mode} ${content}`;
    });
}

/** A workspace with one saved interview, beside a folder that is nobody's business. */
function workspace(): { place: Place; inside: Place; id: string } {
  const place = emptyPlace();
  for (const name of ['ws', 'outside']) mkdirSync(join(place.folder, name));
  writeFileSync(join(place.folder, 'outside/journal.jsonl'), 'not ours');
  const inside = { ...place, folder: join(place.folder, 'ws') };
  expect(run(['init'], inside).status).toBe(0);
  run(['assess', '--screen', '--accessible', '--role', 'first_line', '--subject', 'Jo'], inside, '7\nno\n2\n');
  const id = /jo-[0-9a-f]{8}/.exec(run(['sessions', 'list'], inside).stdout)?.[0];
  if (id === undefined) throw new Error('no session was saved');
  return { place, inside, id };
}

const NO_IDS = [
  '..',
  '.',
  '../outside',
  '../../etc',
  'x/../../outside',
  '/etc/passwd',
  'a/b',
  'a\\b',
  '..\\outside',
  'C:\\x',
  'C:x',
  '\\\\host\\share',
  'con',
  'nul',
  'aux',
  'prn',
  'com1',
  'lpt9',
  'con.txt',
  'NUL',
  'x.',
  'x ',
  ' x',
  '.hidden',
  '~',
  '$HOME',
  '%2e%2e',
  'file:///etc/passwd',
  'https://evil.example/x',
  'journal.jsonl',
  '__proto__',
  'Upper',
  'ü',
  'hir\u0456ng',
  'x'.repeat(65),
  'a:b',
  'a*',
  '',
] as const;

describe('the id of a session', () => {
  const COMMANDS = [
    ['sessions', 'purge', '--yes'],
    ['report', '--session'],
  ] as const;

  it.each(COMMANDS.map((words) => [words.join(' '), words] as const))(
    '%s: nothing else than an id is looked for, and nothing changes',
    (_name, words) => {
      const { place, inside } = workspace();
      const before = inventory(place.folder);
      for (const id of NO_IDS) {
        const { status, stdout } = run([...words, id], inside);
        expect([id, status]).toEqual([id, 2]);
        expect(stdout).not.toContain('root:');
      }
      expect(inventory(place.folder)).toEqual(before);
    },
    120_000,
  );

  it.each(['missing', 'export', 'heard', 'notes', 'repair'])('sessions %s, too', (word) => {
    const { place, inside } = workspace();
    const before = inventory(place.folder);
    for (const id of ['../outside', '/etc/passwd', 'nul', 'https://evil.example/x'])
      expect(run(['sessions', word, id], inside).status).toBe(2);
    expect(run(['assess', '--accessible', '--resume', '../outside'], inside).status).toBe(2);
    expect(run(['assess', '--accessible', '--since', '../outside'], inside).status).toBe(2);
    expect(inventory(place.folder)).toEqual(before);
  });

  it('a link in place of a session leads nowhere, and purge leaves what it points to', () => {
    const { place, inside } = workspace();
    symlinkSync('../../outside', join(inside.folder, 'sessions/away'));
    const before = inventory(join(place.folder, 'outside'));
    for (const words of [
      ['sessions', 'export', 'away'],
      ['sessions', 'purge', 'away', '--yes'],
      ['report', '--session', 'away'],
    ]) {
      expect(run(words, inside).status).not.toBe(0);
    }
    run(['sessions', 'list'], inside);
    expect(inventory(join(place.folder, 'outside'))).toEqual(before);
  });

  it('nor does a link in place of a session’s journal', () => {
    const { place, inside, id } = workspace();
    const journal = join(inside.folder, 'sessions', id, 'journal.jsonl');
    execFileSync('mv', [journal, join(place.folder, 'outside/moved.jsonl')]);
    symlinkSync(join(place.folder, 'outside/moved.jsonl'), journal);
    const before = inventory(join(place.folder, 'outside'));
    expect(run(['sessions', 'export', id], inside).status).not.toBe(0);
    expect(run(['assess', '--accessible', '--resume', id], inside, '3\n').status).not.toBe(0);
    expect(inventory(join(place.folder, 'outside'))).toEqual(before);
  });
});

describe('the id of a rubric or a pack', () => {
  const place = emptyPlace();
  it.each([
    '../rubrics/hiring',
    'hiring.json',
    '/etc/passwd',
    'HIRING',
    'con',
    '..',
    '',
    'packs/default',
    'hiring\\..',
  ])('%j is none', (id) => {
    expect(run(['rubric', 'show', id], place).status).toBe(2);
    expect(run(['answers', 'template', id], place).status).toBe(2);
    expect(run(['assess', '--accessible', id], place).status).toBe(2);
    expect(run(['assess', '--accessible', '--pack', id], place).status).toBe(2);
  });

  it.each(['../x@1.0.0', '/etc/passwd@1.0.0', 'con@1.0.0', 'https://evil.example/x@1.0.0', 'hiring/..@1.0.0'])(
    'nor in a sheet: %j',
    (reference) => {
      writeFileSync(join(place.folder, 'r.yaml'), GOOD.replace('essentials@1.0.0', JSON.stringify(reference)));
      expect(run(['report', 'r.yaml'], place).status).toBe(4);
      const rubrics = GOOD.replace('pack: essentials@1.0.0', `rubrics: [${JSON.stringify(reference)}]`);
      writeFileSync(join(place.folder, 'r.yaml'), rubrics);
      expect(run(['report', 'r.yaml'], place).status).toBe(4);
    },
  );
});

describe('the name of an artefact in a rubric', () => {
  const rubric = (file: string) => `format: 1
id: bench
version: 1.0.0
title: B
about: leader
summary: S
items:
  - {id: a, type: level, title: T, ask: Q, anchors: [a, b, c, d, e], screen: true}
  - {id: b, type: level, title: T, ask: Q, anchors: [f, g, h, j, k], screen: true}
actions:
  - {id: c, title: T, moves: [{item: a, from: 1, to: 3}, {item: b, from: 1, to: 3}], horizon: week, owner: leader,
     effort: {hours: 1, per: once}, kind: coach, do: D, done_when: Two notes., grade: J}
examples:
  - {file: ${JSON.stringify(file)}, title: E}
`;

  it.each([
    ['page.md', 0],
    ['hiring-scorecard-2.md', 0],
    ['../page.md', 3],
    ['/etc/passwd', 3],
    ['a/../b.md', 3],
    ['a\\b.md', 3],
    ['con.md', 3],
    ['nul.md', 3],
    ['com1.md', 3],
    ['page.md.', 3],
    ['page.md ', 3],
    ['.md', 3],
    ['page.MD', 3],
    ['page.md\n', 3],
    ['https://evil.example/page.md', 3],
    ['page.html', 3],
  ])('%j: exit %i', (file, status) => {
    const place = emptyPlace();
    writeFileSync(join(place.folder, 'r.yaml'), rubric(file));
    expect(run(['rubric', 'lint', 'r.yaml'], place).status).toBe(status);
  });
});

describe('--out', () => {
  const outputs = (place: Place) => {
    const { folder } = place;
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere/precious'), 'precious');
    symlinkSync('elsewhere/precious', join(folder, 'link'));
    symlinkSync('elsewhere/nothing', join(folder, 'dangling'));
    symlinkSync('loop', join(folder, 'loop'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    return ['link', 'dangling', 'loop', 'pipe', 'elsewhere', '/dev/null', '/dev/full', '.'];
  };

  it.each([[[]], [['--force']]])('replaces neither links nor pipes, devices and folders %j', (force) => {
    const place = emptyPlace();
    for (const out of outputs(place)) {
      const { status, stderr } = run(['report', 'good.yaml', '-o', out, ...force], place);
      expect([out, [2, 6].includes(status ?? 0)]).toEqual([out, true]);
      expect(stderr).not.toBe('');
      expect(run(['answers', 'export', 'good.yaml', '-o', out, ...force], place).status).toBe(status);
    }
    expect(readFileSync(join(place.folder, 'elsewhere/precious'), 'utf8')).toBe('precious');
    expect(readdirSync(join(place.folder, 'elsewhere'))).toEqual(['precious']);
    expect(lstatSync(join(place.folder, 'link')).isSymbolicLink()).toBe(true);
  });
});

describe('a file that is none', () => {
  const COMMANDS = [['report'], ['rubric', 'lint']] as const;

  it('a pipe, a device, a folder, a loop: refused at once', () => {
    const place = emptyPlace();
    const { folder } = place;
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync('pipe', join(folder, 'to_pipe'));
    symlinkSync('loop', join(folder, 'loop'));
    symlinkSync('nothing', join(folder, 'dangling'));
    symlinkSync('.', join(folder, 'to_folder'));
    mkdirSync(join(folder, 'folder.yaml'));
    const files = ['pipe', 'to_pipe', 'loop', 'dangling', 'to_folder', 'folder.yaml', 'good.yaml/x', '/dev/zero'];
    for (const file of [...files, '/dev/null', '/dev/stdin', '/dev/tty', '.', '/', '']) {
      for (const words of COMMANDS) {
        const { status, stderr } = run([...words, file], place);
        expect([file, words, status]).toEqual([file, words, 2]);
        expect(stderr).toMatch(/There is no file|This is a folder|This is a link|This cannot be/);
      }
    }
  }, 180_000);

  it('a socket', async () => {
    const place = emptyPlace();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(place.folder, 'socket'), resolve));
    const { status, stderr } = run(['report', 'socket'], place);
    await new Promise((resolve) => server.close(resolve));
    expect(status).toBe(2);
    expect(stderr).toContain('not a file');
  });

  it('a file that claims to be empty and is not', () => {
    for (const file of ['/proc/self/cmdline', '/proc/cpuinfo', '/proc/kallsyms']) {
      expect([2, 4, 6]).toContain(run(['report', file], emptyPlace()).status);
    }
  });

  it('a link to a good file is followed: whoever names it means it', () => {
    const place = emptyPlace();
    symlinkSync('good.yaml', join(place.folder, 'link.yaml'));
    chmodSync(join(place.folder, 'good.yaml'), 0o400);
    expect(run(['report', 'link.yaml'], place).status).toBe(0);
  });
});

describe('encodings', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  const bytes = (...parts: (string | number[])[]) =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

  it.each<[string, Buffer, number, RegExp]>([
    ['UTF-8', bytes(GOOD), 0, /^$/],
    ['with a byte order mark', bytes('\uFEFF', GOOD), 0, /^$/],
    ['with line ends of Windows', bytes(GOOD.replaceAll('\n', '\r\n')), 0, /^$/],
    ['with both', bytes('\uFEFF', GOOD.replaceAll('\n', '\r\n')), 0, /^$/],
    ['UTF-16, marked', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(GOOD)]), 4, /UTF-16 text, UTF-8 is needed/],
    ['UTF-16, the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(GOOD).swap16()]), 4, /UTF-16/],
    ['UTF-16, unmarked', utf16(GOOD), 4, /UTF-16/],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0, 0x66, 0, 0, 0]), 4, /UTF-16/],
    [
      'Latin-1',
      Buffer.from(GOOD.replace('J. Doe', 'J. D\u00f6'), 'latin1'),
      4,
      new RegExp(`UTF-8: a\\.yaml, line 2, byte ${GOOD.indexOf('J. Doe') + 4} \\(0xf6\\)`),
    ],
    ['Windows quotes', bytes('format: 1\n# ', [0x93], 'x', [0x94]), 4, /line 2, byte 12 \(0x93\)/],
    ['a character cut in two', bytes('format: 1\n# ', [0xe2, 0x82]), 4, /line 2, byte 12 \(0xe2\)/],
    ['an overlong slash', bytes('# ', [0xc0, 0xaf]), 4, /line 1, byte 2 \(0xc0\)/],
    ['half a surrogate pair', bytes('# ', [0xed, 0xa0, 0x80]), 4, /byte 2 \(0xed\)/],
    ['beyond Unicode', bytes('# ', [0xf5, 0x80, 0x80, 0x80]), 4, /byte 2 \(0xf5\)/],
    ['nothing', bytes(''), 4, /This file is empty/],
    ['nothing but a byte order mark', bytes('\uFEFF'), 4, /This file is empty/],
    ['zeros', Buffer.alloc(100), 4, /a\.yaml:1:1|a\.yaml cannot be used/],
    ['a program', readFileSync(process.execPath).subarray(0, 4096), 4, /not valid UTF-8|UTF-16/],
  ])('%s', (_name, content, status, message) => {
    const place = emptyPlace();
    writeFileSync(join(place.folder, 'a.yaml'), content);
    const ran = run(['report', 'a.yaml'], place);
    expect(ran.status).toBe(status);
    expect(ran.stderr).toMatch(message);
    expect(run(['answers', 'check', 'a.yaml'], place).status).toBe(status);
    if (status !== 0) expect([3, 4]).toContain(run(['rubric', 'lint', 'a.yaml'], place).status);
  });
});
