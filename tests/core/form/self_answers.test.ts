import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSelfAnswers } from '../../../src/core/form/self_answers.js';
import { contextFields } from '../../../src/core/form/self_context.js';
import { selfForm } from '../../../src/core/form/self_form.js';
import { selfReport } from '../../../src/core/form/self_report.js';
import { level, pack, rubric } from '../samples.js';
import { packCalled, rubricCalled } from '../shipped.js';
import { given } from './given.js';

const screen = packCalled('screen');
const rubrics = screen.rubrics.map(({ id }) => rubricCalled(id));
const form = selfForm({
  lang: 'en',
  tool_version: '0.1.0',
  pack: screen,
  rubrics: rubrics.map((each) => ({ rubric: each, hash: '' })),
});

const file = (own: object = {}) =>
  JSON.stringify({
    format: 1,
    subject: { id: 'jd' },
    rater: { id: 'self_1', relation: 'self' },
    pack: 'screen@1.0.0',
    answered_on: '2026-11-20',
    answers: { hiring: { scorecard: 2 } },
    ...own,
  });

describe('an answers file that is opened in a page', () => {
  it('goes on where it was left: the same file and the same report come out again', () =>
    fc.assert(
      fc.property(given(form), (said) => {
        const { text } = selfReport(form, said);
        const read = readSelfAnswers(text, form);
        if (typeof read === 'string') throw new Error(read);
        expect(selfReport(form, read).text).toBe(text);
      }),
      { numRuns: 20 },
    ));

  it.each([
    ['no JSON', 'subject: jd', 'damaged'],
    ['nothing', '', 'damaged'],
    ['another key', file({ more: 1 }), 'damaged'],
    ['a key twice', file().replace('"format":1', '"format":1,"format":1'), 'damaged'],
    ['a level that does not exist', file({ answers: { hiring: { scorecard: 9 } } }), 'damaged'],
    ['a question that does not exist', file({ answers: { hiring: { constructor: 2 } } }), 'damaged'],
    ['an area that does not exist', file({ answers: { toString: {} } }), 'damaged'],
    ['answers of somebody else', file({ rater: { id: 'report_1', relation: 'report' } }), 'other_check'],
    ['another pack', file({ pack: 'essentials@1.0.0' }), 'other_check'],
    ['another major version', file({ pack: 'screen@2.0.0' }), 'other_check'],
    ['rubrics without a pack', file({ pack: undefined, rubrics: ['hiring@1.0.0'] }), 'other_check'],
  ])('is refused with %s', (_what, text, why) => expect(readSelfAnswers(text, form)).toBe(why));

  it('may come from the interview, with proof and numbers', () => {
    const scorecard = { value: 4, evidence: [{ kind: 'document', seen_by: 'manager' }] };
    expect(readSelfAnswers(file({ form: 'full', answers: { hiring: { scorecard } } }), form)).toMatchObject({
      answers: { hiring: { scorecard: { value: 4, evidence: [{ seen_by: 'manager' }] } } },
    });
  });
});

describe('the context of a self-check', () => {
  it('asks what its questions and findings look at', () =>
    expect(contextFields(screen, rubrics)).toEqual([
      'role',
      'team_size',
      'manages_managers',
      'own_quota',
      'months_in_role',
    ]));

  it('asks role and team where nothing looks at it', () => {
    const plain = rubric([level('a'), level('b')]);
    expect(contextFields(pack([plain]), [plain])).toEqual(['role', 'team_size']);
  });
});
