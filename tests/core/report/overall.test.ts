import { describe, expect, it } from 'vitest';
import type { Rubric } from '../../../src/core/rubric/types.js';
import {
  type Answers,
  level,
  MAY_NOT_APPLY,
  notApplicable,
  pack,
  reportOn,
  rubric,
  seen,
  sheetOver,
} from '../samples.js';

const area = (id: string, about = 'leader', items = 2) =>
  rubric(
    Array.from({ length: items }, (_, n) => level(`q${n}`, MAY_NOT_APPLY)),
    { id, about },
  );
const at = (claimed: unknown, items = 2): Answers =>
  Object.fromEntries(Array.from({ length: items }, (_, n) => [`q${n}`, claimed]));

function overall(rubrics: readonly Rubric[], answers: Record<string, Answers>, settings = {}) {
  return reportOn(rubrics, sheetOver(answers), pack(rubrics, settings)).views[0]?.overall;
}

describe('overall: the equal-weight mean of level scores, per about', () => {
  it('claimed and credited, with the mean target', () => {
    const rubrics = [area('a'), area('b')];
    expect(overall(rubrics, { a: at(4), b: at(seen(3)) }, { a: { target: 4 } })).toEqual([
      { about: 'leader', claimed: 3.5, credited: 2.5, target: 3.5, coverage: 1, scored: 2, rubrics: 2 },
    ]);
  });

  it('a rubric counts once, however many items it has', () => {
    const rubrics = [area('long', 'leader', 8), area('short')];
    expect(overall(rubrics, { long: at(1, 8), short: at(5) })).toMatchObject([{ claimed: 3 }]);
  });

  it('leader, organization, executive and team are never averaged with each other', () => {
    const rubrics = [area('a', 'leader'), area('b', 'organization'), area('c', 'leader'), area('d', 'team')];
    expect(overall(rubrics, { a: at(1), b: at(5), c: at(2), d: at(3) })).toMatchObject([
      { about: 'leader', claimed: 1.5, rubrics: 2 },
      { about: 'organization', claimed: 5, rubrics: 1 },
      { about: 'team', claimed: 3, rubrics: 1 },
    ]);
  });

  it('a rubric without a score leaves the mean and lowers the coverage', () => {
    const rubrics = [area('a'), area('b', 'leader', 4)];
    expect(overall(rubrics, { a: at(2), b: { q0: 5 } }, { b: { target: 5 } })).toEqual([
      { about: 'leader', claimed: 2, credited: 2, target: 3, coverage: (1 + 0.25) / 2, scored: 1, rubrics: 2 },
    ]);
  });

  it('a rubric that does not apply leaves both', () => {
    expect(overall([area('a'), area('b')], { a: at(2), b: at(notApplicable) })).toMatchObject([
      { claimed: 2, coverage: 1, scored: 1, rubrics: 1 },
    ]);
  });

  it('nothing answered: no number, never zero', () => {
    expect(overall([area('a')], { a: {} })).toEqual([
      { about: 'leader', claimed: null, credited: null, target: null, coverage: 0, scored: 0, rubrics: 1 },
    ]);
  });
});
