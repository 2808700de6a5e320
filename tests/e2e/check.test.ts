import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verdictSchema } from '../../src/core/policy/schema_verdict.js';
import { audit } from './audit.js';
import { HOSTILE, HOSTILE_NAME, hostileSheet } from './hostile.js';
import { emptyPlace, salesgap } from './salesgap.js';

/* `salesgap check` as a whole: baselines of both kinds, one verdict in all formats, and hostile texts on a CI runner. */

const OUTCOMES = { passed: 0, regression: 5, failed: 1, incomplete: 4, invalid: 4 } as const;

const CHECKS: readonly (readonly string[])[] = [
  ['judged.yaml', '--policy', 'policy.yaml'],
  ['judged.yaml', '--policy', 'policy_strict.yaml'],
  ['judged.yaml', '--policy', 'policy.yaml', '--baseline', 'judged_before.yaml'],
  ['judged.yaml', 'wrong_type.yaml', '--policy', 'policy_strict.yaml'],
  ['good.yaml', '--fail-under', '2', '--about', 'leader'],
];

describe('one verdict', () => {
  it.each(CHECKS)('%s %s %s %s %s', (...args) => {
    const ran = salesgap(['check', ...args, '--format', 'json']);
    const verdict = verdictSchema.parse(JSON.parse(ran.stdout));
    expect(ran.status).toBe(OUTCOMES[verdict.outcome]);
    for (const format of ['terminal', 'markdown', 'junit', 'github'])
      expect(salesgap(['check', ...args, '--format', format]).status).toBe(ran.status);
  });
});

describe('a baseline', () => {
  it('may be a report that was stored as JSON, alone or with others', () => {
    const place = emptyPlace();
    for (const files of [['judged_before.yaml'], ['other_subject.yaml', 'judged_before.yaml']]) {
      const stored = salesgap(['report', ...files, '-f', 'json', '-o', 'before.json', '--force'], place);
      expect(stored.status).toBe(0);
      const by = (file: string) => salesgap(['check', 'judged.yaml', '--baseline', file, '-f', 'json'], place);
      const [json, yaml] = [by('before.json'), by('judged_before.yaml')];
      expect([json.status, yaml.status]).toEqual([5, 5]);
      expect(JSON.parse(json.stdout).sheets).toEqual(JSON.parse(yaml.stdout).sheets);
    }
  });

  it('that is broken is told with its place', () => {
    const place = emptyPlace();
    writeFileSync(join(place.folder, 'before.json'), '{"format": 1, "views": 3}');
    const ran = salesgap(['check', 'judged.yaml', '--baseline', 'before.json'], place);
    expect([ran.status, ran.stdout]).toEqual([4, '']);
    expect(ran.stderr).toContain('before.json cannot be used');
  });
});

describe('a file', () => {
  it('is written whole, its format is in its name, and the end is said', () => {
    const place = emptyPlace();
    const args = ['check', 'judged.yaml', '--policy', 'policy_strict.yaml', '--out', 'check.xml'];
    const ran = salesgap(args, place);
    expect([ran.status, ran.stdout]).toEqual([1, '']);
    expect(ran.stderr).toBe('Written: check.xml\nsalesgap: Check: not passed.\n');
    expect(readFileSync(join(place.folder, 'check.xml'), 'utf8')).toMatch(/^<\?xml /);
    expect(salesgap(args, place).status).toBe(2);
  });
});

describe('on a runner that obeys what it reads', () => {
  const OURS = /^::(?:error|warning) file=[^:,\n]*,title=[^:,\n]*::/gm;

  function hostilePlace() {
    const place = emptyPlace();
    writeFileSync(join(place.folder, `${HOSTILE_NAME}.json`), JSON.stringify(hostileSheet()));
    const rule = { id: 'a', rule: 'area.credited >= 5', message: HOSTILE, because: HOSTILE };
    writeFileSync(
      join(place.folder, 'hostile_policy.yaml'),
      JSON.stringify({ format: 1, id: 'p', version: '1.0.0', title: HOSTILE.slice(0, 80), rules: [rule] }),
    );
    const summary = join(place.folder, 'summary.md');
    writeFileSync(summary, '');
    return { place, summary };
  }

  it.each(['terminal', 'markdown', 'json', 'junit', 'github'])('%s holds no command but ours', (format) => {
    const { place, summary } = hostilePlace();
    const env = { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
    const args = ['check', `${HOSTILE_NAME}.json`, '--policy', 'hostile_policy.yaml', '--format', format];
    const ran = salesgap(args, place, '', env);
    expect(ran.status).not.toBe(0);
    const written = readFileSync(summary, 'utf8');
    expect(written).toContain('# Check:');
    const annotated = format === 'github' ? ran.stdout : ran.stderr;
    expect(annotated).toMatch(OURS);
    for (const text of [ran.stdout, ran.stderr, written]) expect(audit(text, OURS)).toEqual([]);
    if (format !== 'github') expect(ran.stdout).not.toMatch(/^::/m);
  });

  it('a summary that cannot be written is said, and changes no verdict', () => {
    const args = ['check', 'judged.yaml', '--policy', 'policy.yaml'];
    const ran = salesgap(args, emptyPlace(), '', { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: 'nowhere/summary.md' });
    expect(ran.status).toBe(0);
    expect(ran.stderr).toContain('salesgap: no step summary: There is no file nowhere/summary.md.');
  });

  it('--no-github says nothing to it', () => {
    const { place, summary } = hostilePlace();
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
    const args = ['check', 'judged.yaml', '--policy', 'policy_strict.yaml', '--no-github'];
    const ran = salesgap(args, place, '', env);
    expect([ran.status, ran.stderr, readFileSync(summary, 'utf8')]).toEqual([1, '', '']);
  });
});
