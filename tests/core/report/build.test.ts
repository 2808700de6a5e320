import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess.js';
import { reportSchema } from '../../../src/core/report/schema.js';
import { level, pack, rubric, STAMP, sheet } from '../samples.js';

const skill = rubric([level('a'), level('b')], {
  why: [{ text: 'It matters.', source: 'study' }],
  examples: [{ file: 'page.md', title: 'A page' }],
  sources: [
    { id: 'study', title: 'A study', grade: 'A', link: 'https://example.org/study' },
    { id: 'own', title: 'Judgement', grade: 'J' },
  ],
});
const settings = pack([skill], { skill: { importance: 12, target: 4 } });

describe('a report can be understood without the rubric files', () => {
  const over = sheet({ a: 2, b: 2 }, { profile: { role: 'vp' } });
  const report = assess(settings, [skill], over, {
    tool_version: '1.2.3',
    rubric_hashes: { skill: 'abc' },
    sheet_hash: 'def',
  });

  it('who, when, with what', () => {
    expect(report).toMatchObject({
      format: 1,
      tool: { name: 'salesgap', version: '1.2.3' },
      subject: { id: 'jd', name: 'J. Doe' },
      form: 'full',
      answered_on: '2026-11-20',
      role: 'vp',
      pack: { id: 'trial', version: '1.0.0', title: 'Trial' },
      sheets: [{ rater: 'self_1', relation: 'self', hash: 'def' }],
      views: [{ relation: 'self' }],
    });
  });

  it('each rubric with its target for this role, its reasons with the grade of their source', () => {
    expect(report.rubrics).toEqual([
      {
        id: 'skill',
        version: '1.0.0',
        hash: 'abc',
        title: 'Skill',
        about: 'leader',
        summary: 'What good looks like.',
        importance: 12,
        target: 4,
        why: [{ text: 'It matters.', grade: 'A', source: 'A study' }],
        sources: [
          { title: 'A study', grade: 'A', link: 'https://example.org/study' },
          { title: 'Judgement', grade: 'J', link: null },
        ],
        examples: [{ file: 'page.md', title: 'A page' }],
      },
    ]);
  });

  it('it has the shape that is published', () => {
    expect(reportSchema.parse(report)).toEqual(report);
  });
});

it('an unknown role is said, an unknown hash is empty', () => {
  const report = assess(settings, [skill], sheet({}), STAMP);
  expect(report).toMatchObject({ role: null, rubrics: [{ hash: '' }], sheets: [{ hash: null }] });
  expect(reportSchema.parse(report)).toEqual(report);
});

it('a rubric may be called like something every object has', () => {
  const odd = rubric([level('constructor'), level('b')], { id: 'constructor' });
  const over = { ...sheet({}), rubrics: ['constructor@1.0.0'] };
  expect(assess(pack([odd]), [odd], over, STAMP)).toMatchObject({ rubrics: [{ hash: '' }], gaps: [{ cause: null }] });
});
