import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bin, emptyPlace, version } from './salesgap.js';

/*
 * The action and every example for a CI, run as written: its script, under bash, in a folder with answers and a policy.
 * `npx` is a stub that leads to the installed program, and refuses any package but the one of this version.
 */

type Step = { readonly uses?: string; readonly run?: string; readonly env?: Record<string, string> };

const at = (path: string) => readFileSync(path, 'utf8');
const action = parse(at('action.yml')) as {
  readonly inputs: Record<string, { readonly default?: string }>;
  readonly runs: { readonly steps: readonly Step[] };
};
const github = parse(at('examples/ci/github.yml')) as {
  readonly jobs: { readonly check: { readonly steps: readonly Step[] } };
};
const gitlab = parse(at('examples/ci/gitlab.yml')) as {
  readonly salesgap: {
    readonly script: readonly string[];
    readonly artifacts: { readonly reports: { readonly junit: string } };
  };
};

const scriptIn = (steps: readonly Step[]) => steps.find(({ run }) => run !== undefined)?.run ?? '';

interface Place {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Answers that the example policy accepts, and the stub. */
function place(answers: Readonly<Record<string, string>> = { 'jd.yaml': 'examples/vp.answers.yaml' }): Place {
  const { folder, env } = emptyPlace();
  mkdirSync(join(folder, 'answers'));
  mkdirSync(join(folder, 'path'));
  for (const [name, from] of Object.entries(answers)) copyFileSync(from, join(folder, 'answers', name));
  // Whatever day the test runs on, these answers are recent.
  const text = at('examples/ci/policy.yaml').replace('age_days <= 100', 'age_days <= 100000');
  writeFileSync(join(folder, 'policy.yaml'), text);
  const npx = join(folder, 'path', 'npx');
  writeFileSync(
    npx,
    `#!/usr/bin/env bash\n[ "$1 $2" = "--yes salesgap@${version()}" ] || { echo "npx $*" >&2; exit 99; }\nshift 2\nexec "${process.execPath}" "${bin()}" "$@"\n`,
  );
  chmodSync(npx, 0o755);
  const summary = join(folder, 'summary.md');
  writeFileSync(summary, '');
  writeFileSync(join(folder, 'output'), '');
  const path = `${join(folder, 'path')}:${env.PATH}`;
  return {
    folder,
    env: { ...env, CI: '1', PATH: path, GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: join(folder, 'output') },
  };
}

function bash(script: string, { folder, env }: Place, more: NodeJS.ProcessEnv = {}, args: readonly string[] = []) {
  // As GitHub and GitLab run a step.
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script, 'step', ...args], {
    cwd: folder,
    env: { ...env, ...more },
    encoding: 'utf8',
    timeout: 60_000,
  });
}

const content = ({ folder }: Place, name: string) => readFileSync(join(folder, name), 'utf8');
const BAD = { 'jd.yaml': 'examples/first-line.answers.yaml' };
const EMPTY = { 'jd.yaml': 'examples/mostly-unanswered.answers.yaml' };

describe('the example for GitHub', () => {
  const script = scriptIn(github.jobs.check.steps);
  it.each<[string, Record<string, string> | undefined, number]>([
    ['passes', undefined, 0],
    ['fails where a rule does not hold', BAD, 1],
    ['and where little is answered', EMPTY, 1],
  ])('%s', (_what, answers, status) => {
    const here = place(answers);
    const ran = bash(script, here, { GITHUB_ACTIONS: 'true' });
    expect([ran.status, ran.stderr.includes('::error')]).toEqual([status, status !== 0]);
    expect(content(here, 'summary.md')).toContain(status === 0 ? '# Check: passed' : '# Check: not passed');
    expect(ran.stdout).not.toMatch(/^::/m);
  });

  it('says nothing to GitHub elsewhere', () => {
    const here = place(BAD);
    const ran = bash(script, here);
    expect([ran.status, ran.stderr, content(here, 'summary.md')]).toEqual([1, '', '']);
  });
});

describe('the example for GitLab', () => {
  const [script = ''] = gitlab.salesgap.script;
  it.each<[string, Record<string, string> | undefined, number]>([
    ['passes', undefined, 0],
    ['fails', BAD, 1],
  ])('%s and leaves the tests where they are looked for', (_what, answers, status) => {
    const here = place(answers);
    expect(bash(script, here).status).toBe(status);
    const failures = /failures="(\d+)"/.exec(content(here, gitlab.salesgap.artifacts.reports.junit))?.[1];
    expect(failures === '0').toBe(status === 0);
  });
});

describe('the example for a plain shell', () => {
  const script = at('examples/ci/check.sh');
  it.each<[string, Record<string, string> | undefined, readonly string[], number, string]>([
    ['passes', undefined, [], 0, 'Every rule holds.'],
    ['fails', BAD, [], 1, 'A rule does not hold'],
    ['finds answers that are broken', { 'x.yaml': 'tests/e2e/fixtures/wrong_type.yaml' }, [], 4, 'cannot be used'],
    ['takes a baseline', undefined, ['better.yaml'], 5, 'lower than before'],
    ['does not run without it', undefined, ['nowhere.yaml'], 2, 'did not run (exit code 2)'],
  ])('%s', (_what, answers, args, status, said) => {
    const here = place(answers);
    const better = at('examples/vp.answers.yaml').replaceAll(/(\{value: |: )4\b/g, '$15');
    writeFileSync(join(here.folder, 'better.yaml'), better);
    const ran = bash(script, here, {}, args);
    expect([ran.status, ran.stdout.trimEnd().split('\n').at(-1)]).toEqual([status, expect.stringContaining(said)]);
  });
});

describe('action.yml', () => {
  const step = action.runs.steps.find(({ run }) => run !== undefined);
  const script = step?.run ?? '';

  /** The variables of the step with the inputs of a workflow, as the runner fills them in. */
  function env(inputs: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
    const filled = Object.entries(step?.env ?? {}).map(([name, from]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(from)?.[1] ?? '';
      expect(Object.keys(action.inputs)).toContain(input);
      return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
    });
    return { ...Object.fromEntries(filled), GITHUB_ACTIONS: 'true' };
  }

  it('judges, writes a report, and hands on how it ended', () => {
    const here = place({ 'a b.yaml': 'examples/vp.answers.yaml', 'c.yaml': 'examples/first-line.answers.yaml' });
    const ran = bash(script, here, env({ files: 'answers/*.yaml\n', policy: 'policy.yaml', report: 'check.xml' }));
    expect([ran.status, content(here, 'output')]).toEqual([1, 'exit-code=1\n']);
    expect(content(here, 'check.xml')).toContain('answers/a b.yaml');
    expect(content(here, 'summary.md')).toContain('# Check: not passed');
  });

  it('takes every input', () => {
    const here = place();
    const inputs = {
      files: 'answers/jd.yaml',
      'fail-under': '1',
      about: 'leader',
      baseline: 'answers/jd.yaml',
      tolerance: '0.5',
    };
    const ran = bash(script, here, env(inputs));
    expect([ran.status, content(here, 'output')]).toEqual([0, 'exit-code=0\n']);
    expect(ran.stdout).toContain('may fall by 0.5');
  });

  it.each<[string, Record<string, string>]>([
    ['a command', { files: '$(touch ran) `touch ran`; touch ran\nanswers/jd.yaml', policy: 'policy.yaml' }],
    ['quotes and a command', { files: '"; touch ran; "', policy: '"; touch ran; #' }],
    ['an option', { files: '--version', policy: 'policy.yaml' }],
    ['an option for npx', { files: 'answers/jd.yaml', policy: '--help\n--version' }],
  ])('runs nothing that stands in an input: %s', (_what, inputs) => {
    const here = place();
    const ran = bash(script, here, env(inputs));
    expect([ran.status, existsSync(join(here.folder, 'ran'))]).toEqual([2, false]);
    expect(content(here, 'output')).toBe('exit-code=2\n');
  });

  it('has no input in its script', () => {
    expect(script).not.toContain('${{');
  });
});

describe('what is pinned', () => {
  const files = ['action.yml', 'examples/ci/github.yml', 'examples/ci/gitlab.yml', 'examples/ci/check.sh'];
  it.each(files)('%s: this version of salesgap, and actions by their commit', (file) => {
    const text = at(file);
    expect([...text.matchAll(/salesgap@(\S+)/g)].map(([, pinned]) => pinned)).toEqual([version()]);
    for (const [, used = ''] of text.matchAll(/uses: (\S+)/g)) expect(used).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });

  it('the same actions as our own', () => {
    const own = at('.github/workflows/ci.yml');
    for (const { uses } of [...action.runs.steps, ...github.jobs.check.steps])
      if (uses !== undefined) expect(own).toContain(uses);
  });
});
