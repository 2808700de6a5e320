import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import type { Report } from '../../src/core/report/types.js';
import { salesgap } from '../e2e/salesgap.js';

const folder = join(inject('installed'), 'examples', 'intake');
const readOut = readFileSync('examples/intake/read-out.md', 'utf8');
const reports = new Map<string, Report>();

function reportOf(file: string): Report {
  const known = reports.get(file);
  if (known !== undefined) return known;
  const { stdout, status } = salesgap(['report', join(folder, file), '--format', 'json']);
  expect([file, status]).toEqual([file, 0]);
  const report = JSON.parse(stdout) as Report;
  reports.set(file, report);
  return report;
}

/** Lines of the last comment: file | path | value in the report | as printed. */
const lines = [...readOut.matchAll(/^(\S+\.answers\.yaml) \| (\$\S+) \| ([^|\n]+?)(?: \| ([^|\n]+))?$/gm)];

describe('the read-out of the worked intake is what the six reports say', () => {
  const levels = lines.filter(([, , path]) => path?.includes('.items['));

  it.each(levels.map(([, file = '', path = '', value = '', printed = '']) => [file, path, value, printed]))(
    '%s %s',
    (file, path, value, printed) => {
      const [, rubric, item, field] = /rubric=='(\w+)'.*item=='(\w+)'\]\.(\w+)$/.exec(path) ?? [];
      const score = reportOf(file).views[0]?.scores.find((each) => each.rubric === rubric);
      const found = score?.items.find((each) => each.item === item) as Record<string, unknown> | undefined;
      expect(String(found?.[field ?? ''])).toBe(value);
      expect(readOut.split('<!--')[0]).toContain(printed);
    },
  );

  it.each(lines.filter(([, , path]) => path === '$.findings[*].id').map(([, file = '', , ids = '']) => [file, ids]))(
    'the findings of %s',
    (file, ids) => {
      expect(
        reportOf(file)
          .findings.map(({ id }) => id)
          .sort(),
      ).toEqual(ids.split(', ').sort());
    },
  );

  it('where the two differ: what is found side by side is told, and nothing else', () => {
    const [own, other] = ['leader', 'ceo'].map((name) => join(folder, `${name}.answers.yaml`));
    const { stdout } = salesgap(['report', own ?? '', '--beside', other ?? '', '--format', 'json']);
    const { apart, findings } = JSON.parse(stdout) as Report;
    expect(apart?.questions.map(({ rubric, item }) => `${rubric}.${item}`).sort()).toEqual([
      'accountability.same_rule',
      'forecasting.commit_basis',
      'hiring.scorecard',
      'transition.whom_they_ring',
    ]);
    const told = /^## Where Claire and Ivo differ\n\n([\s\S]*?)\n\n/m.exec(readOut)?.[1] ?? '';
    expect(told.match(/^\* /gm)).toHaveLength(apart?.questions.length ?? 0);
    expect(findings.map(({ id }) => id)).toContain('seen_differently');
  });

  it('none of its sheets is left out, and the comment has all it promises', () => {
    expect(levels.length).toBeGreaterThan(20);
    for (const file of ['leader', 'ceo', 'rep-1', 'rep-2', 'pipeline-meeting', 'coaching-talk']) {
      expect(salesgap(['answers', 'check', join(folder, `${file}.answers.yaml`)]).status).toBe(0);
    }
  });
});
