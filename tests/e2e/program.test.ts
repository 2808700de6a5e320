import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { helpText } from '../../src/cli/program.js';
import { bin, emptyPlace, salesgap, version } from './salesgap.js';

describe('the package as installed', () => {
  it('has no dependencies and no install scripts', () => {
    const { dependencies, scripts } = JSON.parse(readFileSync(join(inject('installed'), 'package.json'), 'utf8'));
    expect(dependencies).toBeUndefined();
    expect(Object.keys(scripts).filter((name) => /^(pre|post)?install$/.test(name))).toEqual([]);
    expect(readdirSync(join(inject('installed'), '..')).filter((name) => !name.startsWith('.'))).toEqual(['salesgap']);
  });

  it('names the licences of what it bundles', () => {
    const notices = readFileSync(join(inject('installed'), 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['commander', 'inquirer', '@inquirer/core', 'chalk', 'zod', 'yaml'])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  it('works as a library whose types mention nothing that is bundled', () => {
    const place = emptyPlace();
    const code = `
      import { readdirSync, readFileSync } from 'node:fs';
      import { assess, parsePack, parseRubric, readSheet, render } from 'salesgap';
      const folder = ${JSON.stringify(join(inject('installed'), 'rubrics'))};
      const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
      const rubrics = files.map((name) => parseRubric(readFileSync(folder + '/' + name, 'utf8')).value);
      const base = parsePack(readFileSync(folder + '/packs/default.yaml', 'utf8'), rubrics).value;
      const pack = parsePack(readFileSync(folder + '/packs/essentials.yaml', 'utf8'), rubrics, [base]).value;
      const { value: sheet } = await readSheet(readFileSync('good.yaml', 'utf8'), 'yaml');
      const asked = rubrics.filter(({ id }) => pack.rubrics.some((each) => each.id === id));
      const report = assess(pack, asked, sheet, { tool_version: '0', rubric_hashes: {}, sheet_hash: null });
      process.stdout.write(report.gaps.length + ' ' + (await render(report, 'markdown', { width: 80, color: 0, unicode: true })).split('\\n')[0]);
    `;
    writeFileSync(join(place.folder, 'use.mjs'), code);
    const modules = join(inject('installed'), '..', '..', 'use.mjs');
    writeFileSync(modules, code);
    const out = execFileSync(process.execPath, [modules], { cwd: place.folder, env: place.env, encoding: 'utf8' });
    expect(out).toMatch(/^4 # /);
    const types = readdirSync(join(inject('installed'), 'dist/types'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.d.ts'),
    );
    expect(types).toContain('index.d.ts');
    for (const name of types) {
      expect(readFileSync(join(inject('installed'), 'dist/types', name), 'utf8')).not.toMatch(
        /from '(zod|yaml|commander|inquirer|chalk|@)/,
      );
    }
  });
});

describe('what is printed', () => {
  it('the help built into the program is the program’s own', () => {
    const { stdout } = salesgap(['--help']);
    expect(stdout).toBe(helpText(80));
    // Asked differently, commander prints it itself.
    expect(salesgap(['help']).stdout).toBe(stdout);
  });

  it('the version is the package’s', () => {
    for (const word of ['--version', '-V'])
      expect(salesgap([word])).toEqual({ status: 0, stdout: `${version()}\n`, stderr: '' });
  });

  it('a JSON report stands alone on stdout and is the same every time', () => {
    const first = salesgap(['report', 'good.yaml', '--format', 'json']);
    expect(first.stderr).toBe('');
    expect(JSON.parse(first.stdout)).toMatchObject({ format: 1, subject: { id: 'jd' }, headline: { priority: 0 } });
    for (const env of [{ TZ: 'Pacific/Auckland' }, { LANG: 'de_DE.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, { COLUMNS: '40' }]) {
      expect(salesgap(['report', 'good.yaml', '--format', 'json'], emptyPlace(), '', env).stdout).toBe(first.stdout);
    }
  });

  it('several subjects give a list of reports', () => {
    const { stdout } = salesgap(['report', 'good.yaml', 'other_subject.yaml', '--format', 'json']);
    expect(JSON.parse(stdout).map(({ subject }: { subject: { id: string } }) => subject.id)).toEqual(['jd', 'mk']);
  });

  it('YAML and JSON answers give the same report but for the hash of the file', () => {
    const place = emptyPlace();
    salesgap(['answers', 'export', 'good.yaml', '-o', 'good.json'], place);
    const [yaml, json] = ['good.yaml', 'good.json'].map((file) =>
      JSON.parse(salesgap(['report', file, '-f', 'json'], place).stdout),
    );
    expect({ ...json, sheets: null }).toEqual({ ...yaml, sheets: null });
  });

  it('without a terminal, demo reports on the example answers', () => {
    const { status, stdout, stderr } = salesgap(['demo']);
    expect(status).toBe(0);
    expect(stdout).toContain('J. Doe');
    expect(stderr).toContain('example answers');
  });

  it('is black and white when piped, and coloured when told', () => {
    expect(salesgap(['report', 'good.yaml']).stdout).not.toContain('\u001b');
    expect(salesgap(['report', 'good.yaml'], emptyPlace(), '', { FORCE_COLOR: '1' }).stdout).toContain('\u001b[');
    expect(salesgap(['report', 'good.yaml', '--color'], emptyPlace(), '', { NO_COLOR: '1' }).stdout).toContain(
      '\u001b[',
    );
    expect(
      salesgap(['report', 'good.yaml'], emptyPlace(), '', { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout,
    ).not.toContain('\u001b');
  });
});

describe('files', () => {
  it('--out writes a file for its owner only, and replaces none without --force', () => {
    const place = emptyPlace();
    expect(salesgap(['report', 'good.yaml', '-f', 'markdown', '-o', 'r.md'], place)).toMatchObject({
      status: 0,
      stdout: '',
    });
    const file = join(place.folder, 'r.md');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const before = readFileSync(file, 'utf8');
    const again = salesgap(['report', 'other_subject.yaml', '-o', 'r.md'], place);
    expect(again).toMatchObject({ status: 2 });
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(salesgap(['report', 'other_subject.yaml', '-o', 'r.md', '--force'], place).status).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toBe(before);
  });

  it('init makes a workspace once', () => {
    const place = emptyPlace();
    mkdirSync(join(place.folder, 'acme'));
    expect(salesgap(['init', 'acme'], place).status).toBe(0);
    expect(existsSync(join(place.folder, 'acme/salesgap.yaml'))).toBe(true);
    expect(salesgap(['init', 'acme'], place).status).toBe(2);
  });
});

describe('a slow or full output', () => {
  const inBash = (line: string) => {
    const { folder, env } = emptyPlace();
    const run = `"${process.execPath}" "${bin()}" report good.yaml`;
    return spawnSync('bash', ['-c', line.replace('salesgap', run)], { cwd: folder, env, encoding: 'utf8' });
  };
  const whole = () => salesgap(['report', 'good.yaml']).stdout;

  it('a slow reader gets all of it', () => {
    expect(inBash('salesgap | (sleep 1; cat)').stdout).toBe(whole());
  });

  it('so does a file that is added to', () => {
    expect(inBash('echo before > f; salesgap >> f; cat f').stdout).toBe(`before\n${whole()}`);
  });

  it('a full disk is told, as a failure to store', () => {
    const { status, stderr } = inBash('salesgap > /dev/full');
    expect(status).toBe(6);
    expect(stderr).toContain('Not all of the output was written: the disk is full (ENOSPC).');
  });
});

describe('a reader that goes away', () => {
  it('ends the program quietly, without a trace', () => {
    const { folder, env } = emptyPlace();
    const line = `"${process.execPath}" "${bin()}" report good.yaml | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: folder, env, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.split('\n')[0]).not.toBe('');
    expect(['0', '141']).toContain(stdout.trim().split('\n').at(-1));
  });

  it('also when nobody reads from the start', async () => {
    const { folder, env } = emptyPlace();
    const child = spawn(process.execPath, [bin(), 'report', 'good.yaml'], { cwd: folder, env });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, stderr]).toEqual([141, '']);
  });
});
