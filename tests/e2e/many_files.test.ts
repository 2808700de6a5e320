import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyPlace, salesgap, transcript } from './salesgap.js';
import { inBash } from './saved_place.js';

describe('a report on several files, some of them bad', () => {
  const FILES = ['good.yaml', 'unknown_item.yaml', 'other_subject.yaml', 'nowhere.yaml', 'latin1.yaml', '.'];

  it('reports the good ones exactly as alone, and says in a line each what the others are', async () => {
    const ran = salesgap(['report', ...FILES, '--format', 'json']);
    const [good, other] = ['good.yaml', 'other_subject.yaml'].map((file) =>
      JSON.parse(salesgap(['report', file, '--format', 'json']).stdout),
    );
    expect(JSON.parse(ran.stdout)).toEqual([good, other]);
    expect(ran.stderr.trimEnd().split('\n').length).toBe(5);
    await expect(transcript(['report', ...FILES], { ...ran, stdout: '' })).toMatchFileSnapshot(
      'transcripts/report-some-bad.txt',
    );
    expect(ran.status).toBe(8);
  });

  it('is text as well, one after the other', () => {
    const { status, stdout } = salesgap(['report', ...FILES]);
    const alone = ['good.yaml', 'other_subject.yaml'].map((file) => salesgap(['report', file]).stdout);
    expect([status, stdout]).toEqual([8, alone.join('\n')]);
  });

  it('a list is a list, also of one', () => {
    const { status, stdout } = salesgap(['report', 'good.yaml', 'typo.yaml', '--format', 'json']);
    expect([status, JSON.parse(stdout).length]).toEqual([8, 1]);
  });

  it('where none is good, nothing is reported or written', () => {
    const place = emptyPlace();
    const { status, stdout, stderr } = salesgap(['report', 'typo.yaml', 'nowhere.yaml', '-o', 'r.json'], place);
    expect([status, stdout]).toEqual([4, '']);
    expect(stderr).toContain('None of the 2 files can be used.');
    expect(() => readFileSync(join(place.folder, 'r.json'))).toThrow('ENOENT');
  });

  it('two about one person are one report of the two', () => {
    const args = ['report', 'good.yaml', 'typo.yaml', 'second_rater.yaml', '-f', 'json'];
    const { status, stdout, stderr } = salesgap(args);
    expect([status, JSON.parse(stdout).sheets.length]).toEqual([8, 2]);
    expect(stderr).toContain('1 of 3 left out; the report is made of the others.');
  });

  it('a check goes through all of them, too', () => {
    const { status, stdout, stderr } = salesgap(['answers', 'check', 'typo.yaml', 'good.yaml', 'nowhere.yaml']);
    expect(status).toBe(4);
    expect(stdout).toMatch(/^good\.yaml: valid/);
    expect(stderr).toMatch(/^salesgap: typo\.yaml cannot be used[\s\S]*\nsalesgap: There is no file nowhere\.yaml\./);
  });
});

describe('thousands of files', () => {
  it('need few descriptors and little memory, and bad ones keep none of the others', () => {
    const place = emptyPlace();
    const sheet = JSON.parse(salesgap(['answers', 'export', 'good.yaml'], place).stdout);
    const folder = join(place.folder, 'many');
    mkdirSync(folder);
    const nameOf = (number: number) => `many/s${String(number).padStart(4, '0')}.json`;
    for (let number = 0; number < 2000; number += 1) {
      const subject = { id: `p${number}`, name: `Person ${number}` };
      writeFileSync(join(place.folder, nameOf(number)), JSON.stringify({ ...sheet, subject }));
    }
    // Some bad, some not regular.
    const bad = [3, 500, 501, 1999];
    writeFileSync(join(place.folder, nameOf(3)), '{');
    writeFileSync(join(place.folder, nameOf(500)), '');
    writeFileSync(join(place.folder, nameOf(501)), JSON.stringify({ ...sheet, pack: 'essentials@9.0.0' }));
    writeFileSync(join(place.folder, nameOf(1999)), Buffer.from([0x22, 0xff, 0x22]));
    mkdirSync(join(folder, 't-folder.json'));
    execFileSync('mkfifo', [join(folder, 'u-pipe.json')]);
    symlinkSync('nowhere.json', join(folder, 'v-link.json'));
    const limits = 'ulimit -n 64; export NODE_OPTIONS=--max-old-space-size=100';
    const { status, stderr } = inBash(`${limits}; salesgap report many/* -f json -o all.json`, place);
    expect(status, stderr).toBe(8);
    const lines = stderr.trimEnd().split('\n');
    const named = (line: string) => /many\/[\w-]+\.json/.exec(line)?.[0];
    expect(lines.slice(0, -2).map(named)).toEqual([
      ...bad.map(nameOf),
      'many/t-folder.json',
      'many/u-pipe.json',
      'many/v-link.json',
    ]);
    expect(lines.slice(-2)).toEqual([
      expect.stringContaining('Written: all.json'),
      expect.stringContaining('7 of 2003 left out; the others are reported as they would be alone.'),
    ]);
    const reports = JSON.parse(readFileSync(join(place.folder, 'all.json'), 'utf8'));
    expect(reports.length).toBe(1996);
    for (const [index, number] of [
      [0, 0],
      [3, 4],
      [1000, 1003],
    ] as const) {
      const alone = salesgap(['report', nameOf(number), '-f', 'json'], place);
      expect(reports[index]).toEqual(JSON.parse(alone.stdout));
    }
    rmSync(place.folder, { recursive: true });
  });
});
