import { describe, expect, it } from 'vitest';
import { answersForAPlan, planForAnswers } from '../../src/cli/mistaken.js';

/* Two files that are easily taken for each other. */
const ANSWERS = 'format: 1\nsubject: {id: jd}\nrater: {id: self_1, relation: self}\nanswers:\n  hiring: {bench: 3}\n';
const PLAN = 'format: 1\nid: jd-1a2b3c4d\nbudget:\n  hours: 39\nactions:\n  - action: hiring.bench_hour\n';
const AS_JSON = {
  answers: JSON.stringify({ format: 1, rater: { id: 'self_1' }, answers: {} }, null, 2),
  plan: JSON.stringify({ format: 1, budget: {}, actions: [] }),
};

describe('answers where a plan was asked for', () => {
  it.each([
    ['YAML', ANSWERS],
    ['JSON', AS_JSON.answers],
  ])('%s: says so, and how a plan is made of them', (_format, text) => {
    expect(answersForAPlan('my answers.yaml', text)?.lines).toEqual([
      'my answers.yaml holds answers, and a plan is needed here. The file was not changed.',
      'A plan is made of them: salesgap plan "my answers.yaml" --auto -o plan.yaml',
    ]);
  });

  it.each([PLAN, AS_JSON.plan, '', 'hello', '  answers: x\n  rater: y\n', `{${' '.repeat(100_000)}`])(
    'not: %.20s',
    (text) => {
      expect(answersForAPlan('a.yaml', text)).toBeNull();
    },
  );
});

describe('a plan where answers were asked for', () => {
  it.each([
    ['YAML', PLAN],
    ['JSON', AS_JSON.plan],
  ])('%s: says so, and how it is shown', (_format, text) => {
    expect(planForAnswers('plan.yaml', text)?.lines).toEqual([
      'plan.yaml is a plan, and answers are needed here. The file was not changed.',
      'The plan is shown by: salesgap plan --plan plan.yaml',
    ]);
  });

  it.each([ANSWERS, AS_JSON.answers, 'actions: 1'])('not: %.20s', (text) => {
    expect(planForAnswers('a.yaml', text)).toBeNull();
  });
});
