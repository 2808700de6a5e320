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
    const out = asModule(`
      import { assess, readSheet, render } from 'salesgap';
      const { value: sheet } = await readSheet(text('good.yaml'), 'yaml');
      const report = assess(pack, asked, sheet, stamp);
      say(report.gaps.length, first(await render(report, 'markdown', settings)));
    `);
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

  it('plans, checks in and compares as a library', () => {
    const out = asModule(`
      import { createHash } from 'node:crypto';
      import * as salesgap from 'salesgap';
      const { value: answered } = await salesgap.readSheet(text('priorities.yaml'), 'yaml');
      const sideOf = (answered_on) => {
        const sheet = { ...answered, answered_on };
        return { where: answered_on, report: salesgap.assess(pack, asked, sheet, stamp), sheets: [{ sheet, rubrics: asked }] };
      };
      const [before, between, after] = ['2026-08-20', '2026-10-01', '2026-11-20'].map(sideOf);

      const hash = (of) => createHash('sha256').update(of).digest('hex');
      const budget = { hours: 39, weeks: 13, open: 3 };
      const planner = salesgap.planner(before.report, asked, { budget, made_on: '2026-08-20', hash });
      const { chosen, best } = planner.best();
      const plan = planner.plan(chosen, { by: 'program', best });
      const read = salesgap.readPlan(salesgap.planYaml(plan), 'yaml');
      say(chosen.length > 0, best, JSON.stringify(read.value) === JSON.stringify(plan));
      say(first(await salesgap.renderPlan(plan, 'markdown', { ...settings, made_at: '2026-08-20T00:00:00Z', version: '0' })));
      const brief = salesgap.briefOf('coach', before.report, asked, { made_on: '2026-08-20', plan });
      say(first(await salesgap.renderBrief(brief, 'markdown', settings)));

      const on = '2026-08-27';
      const done = { kind: 'action', action: chosen[0], status: 'done', to: null, cause: null, note: null };
      const entries = [{ kind: 'begun' }, done, { kind: 'finished' }].map((entry) => ({ on, ...entry }));
      const state = salesgap.foldCheckins(plan, plan.subject, entries);
      const progress = salesgap.progressOf(plan, state, on);
      say(progress.actions.filter(({ status }) => status === 'done').length, progress.checkins);
      say(first(await salesgap.renderProgress(progress, 'markdown', settings)));

      const aimed = salesgap.aimedOf(plan, state);
      const comparison = salesgap.compareResults(before, after, { tool_version: '0', aimed });
      const language = await salesgap.languages.de.load();
      say(comparison.aimed[0].status, first(await salesgap.renderComparison(comparison, 'markdown', { ...settings, language })));
      const trend = salesgap.trendOf([before, between, after], { tool_version: '0' });
      say(first(await salesgap.renderComparison(trend, 'markdown', settings)));
      say(salesgap.migrateSheet(answered, [], asked, pack) === null);
    `);
    expect(out.trimEnd().split('\n')).toEqual([
      'true 1 true',
      '# Plan',
      '# Brief: a coach',
      '1 1',
      '# What the check-ins came to',
      'done # Was sich verändert hat',
      '# How it went over time',
      'true',
    ]);
  });
});

/** What a module beside the installed package says; it knows the rubrics of a pack, and the fixtures. */
function asModule(code: string): string {
  const place = emptyPlace();
  const before = `
    import { readdirSync, readFileSync } from 'node:fs';
    import { parsePack, parseRubric } from 'salesgap';
    const text = (file) => readFileSync(file, 'utf8');
    const say = (...words) => process.stdout.write(words.join(' ') + '\\n');
    const first = (lines) => lines.split('\\n')[0];
    const folder = ${JSON.stringify(join(inject('installed'), 'rubrics'))};
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    const rubrics = files.map((name) => parseRubric(text(folder + '/' + name)).value);
    const base = parsePack(text(folder + '/packs/default.yaml'), rubrics).value;
    const pack = parsePack(text(folder + '/packs/essentials.yaml'), rubrics, [base]).value;
    const asked = rubrics.filter(({ id }) => pack.rubrics.some((each) => each.id === id));
    const stamp = { tool_version: '0', rubric_hashes: {}, sheet_hash: null };
    const settings = { width: 80, color: 0, unicode: true };
  `;
  const module = join(inject('installed'), '..', '..', 'use.mjs');
  writeFileSync(module, `${before}${code}`);
  return execFileSync(process.execPath, [module], { cwd: place.folder, env: place.env, encoding: 'utf8' });
}

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
