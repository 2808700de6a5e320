import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/core/answers/check.js';
import { readSheet } from '../../../src/core/answers/read.js';
import { assess } from '../../../src/core/assess.js';
import { sha256Hex } from '../../../src/core/campaign/seal.js';
import { type SelfGiven, selfForm } from '../../../src/core/form/self_form.js';
import { selfReport } from '../../../src/core/form/self_report.js';
import { packCalled, rubricCalled } from '../shipped.js';
import { given } from './given.js';

const pack = packCalled('screen');
const rubrics = pack.rubrics.map(({ id }) => rubricCalled(id));
const hashed = rubrics.map((rubric) => ({ rubric, hash: sha256Hex(rubric.id) }));
const form = selfForm({ lang: 'en', tool_version: '0.1.0', pack, rubrics: hashed });

/** What the command line does with the file: it knows nothing of a page, and has the rubrics whole. */
async function byHand(text: string): Promise<string> {
  const result = await readSheet(text, 'json');
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expect(checkAnswers(result.value, rubrics)).toEqual([]);
  const rubric_hashes = Object.fromEntries(hashed.map(({ rubric, hash }) => [rubric.id, hash]));
  return JSON.stringify(
    assess(pack, rubrics, result.value, { tool_version: '0.1.0', rubric_hashes, sheet_hash: sha256Hex(text) }),
  );
}

describe('the report of a page', () => {
  it('is the one that every command makes of its answers file, whatever was answered', () =>
    fc.assert(
      fc.asyncProperty(given(form), async (said) => {
        const { text, report } = selfReport(form, said);
        expect(JSON.stringify(report)).toBe(await byHand(text));
      }),
      { numRuns: 30 },
    ));

  const nothing: SelfGiven = {
    subject: { id: 'leader' },
    profile: {},
    answers: {},
    causes: {},
    answered_on: '2026-11-20',
  };

  it('says nothing of what a question hides that is no longer asked', () => {
    const answers = { hiring: { no_such: { state: 'dont_know' as const } } };
    expect(selfReport(form, { ...nothing, answers }).sheet.answers).toEqual({ hiring: {} });
  });

  it('is there before anything is answered', () =>
    expect(selfReport(form, nothing).report).toMatchObject({ subject: { id: 'leader' }, questions_answered: 0 }));
});

describe('what a page holds', () => {
  const text = JSON.stringify(form);

  it('has no questions for an interviewer and no wording for others', () => {
    const [item] = rubricCalled('coaching').items;
    expect(item?.ask.report).toBeDefined();
    expect(text).not.toContain(JSON.stringify(item?.ask.report));
    expect(item?.probes[0]).toBeDefined();
    expect(text).not.toContain(JSON.stringify(item?.probes[0]));
  });

  it('is small enough to be mailed', () => expect(text.length).toBeLessThan(400_000));
});
