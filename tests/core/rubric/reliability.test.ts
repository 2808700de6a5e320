import { describe, expect, it } from 'vitest';
import { rubricPage } from '../../../src/cli/rubric_page.js';
import { parseRubric, parseRubricFile } from '../../../src/core/rubric/parse.js';
import { level, orThrow, rubric, rubricFile } from '../samples.js';
import { rubrics } from '../shipped.js';

/* What somebody measured of a rubric: SD and coefficient of the same people, with who they were and who says so. */

const measured = {
  coefficient: 0.8,
  kind: 'retest',
  sd: 12.5,
  n: 120,
  population: 'sales managers of two firms',
  year: 2025,
  source: 'study',
};
const sources = [{ id: 'study', title: 'A study', grade: 'A' }];
const items = [level('a'), level('b')];

function problems(own: object): readonly string[] {
  const result = parseRubric(JSON.stringify(rubricFile(items, { sources, reliability: { ...measured, ...own } })));
  return result.ok ? [] : result.issues.map(({ path }) => path.join('.'));
}

describe('the reliability of a rubric', () => {
  it('is kept as it was written; absent where nobody measured', () => {
    expect(rubric(items, { sources, reliability: measured }).reliability).toEqual(measured);
    expect(rubric(items)).not.toHaveProperty('reliability');
  });

  it.each([
    [{}, []],
    [{ coefficient: 0 }, ['reliability.coefficient']],
    [{ coefficient: 1 }, ['reliability.coefficient']],
    [{ sd: 0 }, ['reliability.sd']],
    [{ sd: 51 }, ['reliability.sd']],
    [{ n: 1 }, ['reliability.n']],
    [{ kind: 'omega' }, ['reliability.kind']],
    [{ year: 25 }, ['reliability.year']],
    [{ source: 'elsewhere' }, ['reliability.source']],
    [{ mean: 50 }, ['reliability.mean']],
  ])('%j: problems at %j', (own, expected) => {
    expect(problems(own)).toEqual(expected);
  });

  it('is not taken over by a rubric that asks something else; it has its own, or none', () => {
    const base = rubric(items, { sources, reliability: measured });
    const bases = { ids: ['skill'], find: () => base };
    const extended = (own: object) =>
      orThrow(
        parseRubricFile(
          JSON.stringify({ format: 1, extends: 'skill', id: 'own_skill', version: '1.0.0', ...own }),
          bases,
        ),
      ).rubric;
    expect(extended({})).not.toHaveProperty('reliability');
    expect(extended({ reliability: { ...measured, n: 40 } }).reliability).toEqual({ ...measured, n: 40 });
  });

  it('is shown with its source', () => {
    const page = rubricPage(rubric(items, { sources, reliability: measured }));
    const at = page.findIndex((part) => 'text' in part && part.text === 'How far the score can be relied on');
    expect(page[at + 1]).toEqual({
      kind: 'list',
      numbered: false,
      lines: ['0.8 asked twice (retest), SD 12.5 points, 120 people: sales managers of two firms, 2025 [A: A study]'],
    });
  });

  it('of the shipped rubrics nothing was measured, so none says anything', () => {
    expect(rubrics.filter(({ reliability }) => reliability !== undefined)).toEqual([]);
  });
});
