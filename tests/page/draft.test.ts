import { describe, expect, it } from 'vitest';
import { sealHolds } from '../../src/core/campaign/seal.js';
import type { FormResponse } from '../../src/core/form/types.js';
import { draftText, readDraft } from '../../src/page/questionnaire/draft.js';
import { type Answers, questionsOf } from '../../src/page/questionnaire/questions.js';
import { responseText } from '../../src/page/rater/response.js';
import { form } from './forms.js';

const questions = questionsOf(form.areas, form.profile);
const ANSWERS: Answers = {
  coaching: {
    feedback: { state: 'answered', value: 4, evidence: [], note: 'ü "quoted" \u2028' },
    where: { state: 'dont_know' },
  },
  rhythm: { cycle: { state: 'not_applicable', reason: 'not_in_this_business' } },
};

it('a draft comes back as it was saved, and holds no token', () => {
  const text = draftText(form, ANSWERS);
  expect(readDraft(text, form, questions)).toEqual(ANSWERS);
  expect(text).not.toContain(form.token);
  expect(Object.keys(JSON.parse(text))).toEqual(['salesgap_draft', 'campaign', 'questions_sha256', 'answers']);
});

it('finished answers are loaded like a draft', () => {
  expect(readDraft(responseText(form, ANSWERS, '2026-11-30'), form, questions)).toEqual(ANSWERS);
});

it('a response is sealed by its token, whatever the order of its keys', () => {
  const response = JSON.parse(responseText(form, ANSWERS, '2026-11-30')) as FormResponse;
  expect(response).toMatchObject({ salesgap_response: 1, answered_on: '2026-11-30', token: form.token });
  expect(sealHolds(response)).toBe(true);
  expect(sealHolds({ ...response, answered_on: '2026-12-01' })).toBe(false);
});

const draft = (change: object) => JSON.stringify({ ...JSON.parse(draftText(form, ANSWERS)), ...change });
const answer = (given: unknown) => draft({ answers: { coaching: { feedback: given } } });

describe('what is no draft of this form changes nothing', () => {
  it.each([
    ['nothing', '', 'damaged'],
    ['half a draft', draftText(form, ANSWERS).slice(0, 90), 'damaged'],
    ['another kind of file', '{"format": 1}', 'damaged'],
    ['a list', '[]', 'damaged'],
    ['another round', draft({ campaign: 'kp_2026' }), 'other_form'],
    ['other questions', draft({ questions_sha256: 'b'.repeat(64) }), 'other_form'],
    ['no answers', draft({ answers: null }), 'damaged'],
    ['a foreign area', draft({ answers: { hiring: {} } }), 'damaged'],
    ['a foreign question', draft({ answers: { coaching: { bench: { state: 'dont_know' } } } }), 'damaged'],
    ['an inherited name', draft({ answers: { coaching: { constructor: { state: 'dont_know' } } } }), 'damaged'],
    ['a level beyond', answer({ state: 'answered', value: 6, evidence: [] }), 'damaged'],
    ['a level as text', answer({ state: 'answered', value: '4', evidence: [] }), 'damaged'],
    ['evidence', answer({ state: 'answered', value: 4, evidence: [{}] }), 'damaged'],
    ['an unknown state', answer({ state: 'skipped' }), 'damaged'],
    ['a note that is no text', answer({ state: 'dont_know', note: 7 }), 'damaged'],
    ['a reason not offered', answer({ state: 'not_applicable', reason: 'not_in_this_business' }), 'damaged'],
  ])('%s', (_name, text, expected) => {
    expect(readDraft(text, form, questions)).toBe(expected);
  });
});
