import { describe, expect, it } from 'vitest';
import type { LintProblem, LintReport } from '../../../src/core/lint/report.js';
import { lintFormats } from '../../../src/render/lint/index.js';

const problem = (own: Partial<LintProblem>): LintProblem => ({
  rule: 'for-gap',
  severity: 'error',
  file: 'my rubrics/hiring.yaml',
  line: 12,
  column: 5,
  message: 'no scoring rule fits this profile: motion channel',
  fix: 'add a last rule without `for`',
  ...own,
});

const REPORT: LintReport = {
  rules: [
    { id: 'for-gap', proves: 'Some rule of every `scoring` list holds.', severity: 'error' },
    { id: 'anchor-vague', proves: 'No anchor has a vague word.', severity: 'warning' },
    { id: 'file', proves: 'The file can be read.', severity: 'error' },
  ],
  files: [
    { file: 'fine.yaml', kind: 'rubric', contents: '8 items, 12 actions', problems: [] },
    {
      file: 'my rubrics/hiring.yaml',
      kind: 'rubric',
      contents: '2 items, 0 actions',
      problems: [
        problem({}),
        problem({
          rule: 'anchor-vague',
          severity: 'warning',
          line: 20,
          column: 9,
          message: 'anchor 2 of a has "\u202eoften"',
          fix: 'say it',
        }),
      ],
    },
    {
      file: 'C:\\mine\\p.yaml',
      kind: null,
      contents: '',
      problems: [problem({ rule: 'file', file: 'C:\\mine\\p.yaml', fix: 'did you mean leader?' })],
    },
  ],
};

describe.each(Object.entries(lintFormats))('%s', (name, render) => {
  it('is what it was', async () => {
    await expect(render(REPORT)).toMatchFileSnapshot(`lint.golden.${name === 'terminal' ? 'txt' : `${name}.json`}`);
  });

  it('shows what would hide', () => {
    expect(render(REPORT)).not.toContain('\u202e');
  });
});

describe('sarif', () => {
  const log = JSON.parse(lintFormats.sarif(REPORT));
  const [run] = log.runs;

  it('has what SARIF 2.1.0 asks for, and no more than it knows', () => {
    expect(Object.keys(log).sort()).toEqual(['$schema', 'runs', 'version']);
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    expect(Object.keys(run).sort()).toEqual(['artifacts', 'columnKind', 'results', 'tool']);
    expect(run.columnKind).toMatch(/^(utf16CodeUnits|unicodeCodePoints)$/);
    expect(run.tool.driver).toMatchObject({
      name: expect.any(String),
      informationUri: expect.stringMatching(/^https:/),
    });
    for (const rule of run.tool.driver.rules) {
      expect(Object.keys(rule).sort()).toEqual(['defaultConfiguration', 'id', 'shortDescription']);
      expect(rule.shortDescription).toEqual({ text: expect.stringMatching(/./) });
      expect(rule.defaultConfiguration.level).toMatch(/^(none|note|warning|error)$/);
    }
  });

  it('every result names its rule by id and place, a level, and a region that starts at 1 or later', () => {
    expect(run.results).toHaveLength(3);
    for (const result of run.results) {
      expect(Object.keys(result).sort()).toEqual(['level', 'locations', 'message', 'ruleId', 'ruleIndex']);
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(result.level).toMatch(/^(none|note|warning|error)$/);
      const [{ physicalLocation }] = result.locations;
      expect(physicalLocation.region.startLine).toBeGreaterThanOrEqual(1);
      expect(physicalLocation.region.startColumn).toBeGreaterThanOrEqual(1);
      const uris = run.artifacts.map(({ location }: { location: { uri: string } }) => location.uri);
      expect(uris).toContain(physicalLocation.artifactLocation.uri);
    }
  });

  it.each([
    ['my rubrics/hiring.yaml', 'my%20rubrics/hiring.yaml'],
    ['/home/me/a#b.yaml', 'file:///home/me/a%23b.yaml'],
    ['C:\\mine\\p.yaml', 'file:///C:/mine/p.yaml'],
    ['half \ud83d.yaml', 'half%20%EF%BF%BD.yaml'],
  ])('%s is %s', (file, uri) => {
    const one = { ...REPORT, files: [{ file, kind: 'rubric', contents: '', problems: [] }] } as LintReport;
    expect(JSON.parse(lintFormats.sarif(one)).runs[0].artifacts).toEqual([{ location: { uri } }]);
  });
});
