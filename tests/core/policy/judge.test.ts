import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, unusable, verdictOf } from '../../../src/core/policy/judge.js';
import { FAIL_UNDER, type Outcome } from '../../../src/core/policy/verdict.js';
import { type Answers, attested, dontKnow, level, notApplicable, rubric, seen, TODAY } from '../samples.js';
import { asked, judged, policy, type RuleFile, report } from './policies.js';

const all = (value: unknown) => ({ hiring: { a: value, b: value }, coaching: { a: value, b: value } });
const good = report(all(seen(4)));

describe('where a rule is judged', () => {
  it.each<[string, RuleFile, string[]]>([
    ['for every area', { rule: 'area.credited >= 3' }, ['Hiring: holds', 'Coaching: holds']],
    ['for the areas named', { rule: 'area.credited >= 3', rubrics: ['coaching'] }, ['Coaching: holds']],
    ['for areas about somebody', { rule: 'area.credited >= 3', about: ['team'] }, []],
    ['once, when it looks at no area', { rule: 'count.met == 2' }, ['sheet: holds']],
    ['once, and what it counts is of all areas', { rule: 'count.real > 0' }, ['sheet: fails']],
    ['nowhere, when it is off', { rule: 'area.credited >= 5', severity: 'off' }, ['sheet: off']],
    ['not where it is not asked', { rule: 'area.credited >= 3', rubrics: ['culture'] }, ['culture: not_asked']],
  ])('%s', (_what, rule, expected) => {
    expect(judged(good, rule)).toEqual(expected);
  });

  it('not where nothing applies', () => {
    const may = { na: { reasons: ['no_case_yet'] } };
    const never = rubric([level('a', may), level('b', may)], { id: 'hiring', title: 'Hiring' });
    const nothing = report({ hiring: { a: notApplicable, b: notApplicable } }, {}, [never]);
    expect(judged(nothing, 'area.credited >= 1')).toEqual(['Hiring: not_applicable']);
  });
});

describe('what a rule sees of an area: levels at their worst', () => {
  // Two questions: 4, seen by somebody, and 2, of which nobody showed anything.
  const mixed = report({ hiring: { a: seen(4), b: 2 }, coaching: { a: 5, b: attested(4) } });
  const half = report({ hiring: { a: seen(4), b: dontKnow }, coaching: {} });
  const screen = report(all(seen(4)), { form: 'screen' });
  it.each<[string, typeof mixed, string, string]>([
    ['claimed is the mean', mixed, 'area.claimed == 3', 'holds'],
    ['proof: half of the weight is seen', mixed, 'area.proof == 0.5', 'holds'],
    ['what is open counts at its worst: (4 + 1) / 2', half, 'area.claimed == 2.5', 'holds'],
    ['coverage is known however low', half, 'area.coverage == 0.5', 'holds'],
    ['a gap has a class', mixed, 'area.gap in ["real", "unproven"]', 'fails'],
    ['a level against the target of the pack', mixed, 'area.claimed >= area.target', 'holds'],
    ['a short form reaches no level', screen, 'area.reached >= 2', 'unknown'],
    ['and has one all the same', screen, 'area.credited >= 4', 'holds'],
    ['unknown does not matter where the rest decides', screen, 'area.reached >= 2 || area.credited >= 4', 'holds'],
  ])('%s', (_what, of, rule, state) => {
    expect(judged(of, { rule, rubrics: ['hiring'] })).toEqual([`Hiring: ${state}`]);
  });

  it('a level that the report withholds is unknown, and so is the proof of nothing', () => {
    for (const rule of ['area.claimed >= 1', 'area.credited < 5', 'area.proof >= 0', 'area.reached >= 1'])
      expect(judged(half, { rule, rubrics: ['coaching'] })).toEqual(['Coaching: unknown']);
  });

  it('of those who observe no proof is asked: their share of it is unknown, not nothing', () => {
    const peer = report(all(4), { relation: 'peer' });
    const [judgement] = judge(peer, 'x', asked({ policy: policy({ rule: 'area.proof >= 0.5' }) })).judgements;
    expect(judgement?.facts).toEqual([{ name: 'area.proof', value: null, unknown: 'no_proof_asked' }]);
  });

  it('weights count in the share of proof', () => {
    const heavy = rubric([level('a', { weight: 3 }), level('b')], { id: 'hiring', title: 'Hiring' });
    expect(judged(report({ hiring: { a: seen(4), b: 4 } }, {}, [heavy]), 'area.proof == 0.75')).toEqual([
      'Hiring: holds',
    ]);
  });
});

describe('the age of answers', () => {
  it.each<[string, string, string]>([
    ['on the day', TODAY, 'sheet.age_days == 0'],
    ['after thirty days', '2026-12-20', 'sheet.age_days == 30'],
    ['a day ahead is another time zone', '2026-11-19', 'sheet.age_days == 0'],
  ])('%s', (_what, today, rule) => {
    expect(judged(good, rule, today)).toEqual(['sheet: holds']);
  });

  it('answers from the future have none, or nothing would ever be too old', () => {
    expect(judged(good, 'sheet.age_days <= 90', '2026-11-01')).toEqual(['sheet: unknown']);
  });
});

describe('the profile', () => {
  it('may be asked for, and is unknown where it says nothing', () => {
    const vp = report(all(4), { profile: { role: 'vp' } });
    expect(judged(vp, 'profile.role != "vp" || area.claimed >= 4')).toEqual(['Hiring: holds', 'Coaching: holds']);
    expect(judged(good, 'profile.role == "vp"')).toEqual(['sheet: unknown']);
  });
});

describe('an overall level asked for on the command line', () => {
  const under = (of: ReturnType<typeof report>, level: number, about: 'leader' | 'team' = 'leader') => {
    const { judgements, outcome } = judge(of, 'x', asked({ fail_under: { level, about, basis: 'claimed' } }));
    return [outcome, judgements[0]?.facts[0]?.value ?? judgements[0]?.facts[0]?.unknown];
  };

  it.each<[string, Readonly<Record<string, Answers>>, number, Outcome, unknown]>([
    ['is a mean', { hiring: { a: 4, b: 4 }, coaching: { a: 2, b: 2 } }, 3, 'passed', 3],
    ['just below', { hiring: { a: 4, b: 4 }, coaching: { a: 2, b: 2 } }, 3.01, 'failed', 3],
    ['of lower bounds', { hiring: { a: 4, b: dontKnow }, coaching: { a: 4, b: 4 } }, 3.5, 'failed', 3.25],
    ['in which an area left open counts at its worst', { hiring: { a: 5, b: 5 }, coaching: {} }, 3, 'passed', 3],
    ['of nothing answered is unknown', { hiring: {}, coaching: {} }, 1, 'incomplete', 'too_little_answered'],
  ])('%s', (_what, answers, level, outcome, value) => {
    expect(under(report(answers), level)).toEqual([outcome, value]);
  });

  it('about somebody nothing was asked about is unknown', () => {
    expect(under(good, 1, 'team')).toEqual(['incomplete', 'no_such_area']);
  });

  it('is a rule beside those of a policy', () => {
    const rules = asked({
      policy: policy({ rule: 'area.credited >= 3' }),
      fail_under: { level: 5, about: 'leader', basis: 'claimed' },
    });
    const { outcome, judgements } = judge(good, 'x', rules);
    expect(outcome).toBe('failed');
    expect(judgements.filter(({ state }) => state === 'fails').map(({ rule }) => rule)).toEqual([FAIL_UNDER]);
  });
});

describe('how a sheet ends', () => {
  const nothing = report({ hiring: {}, coaching: {} });
  const some = report({ hiring: { a: seen(4), b: seen(4) }, coaching: {} });
  it.each<[string, ReturnType<typeof report>, RuleFile[], Outcome]>([
    ['all holds', good, [{ rule: 'area.credited >= 3' }], 'passed'],
    ['one does not', good, [{ rule: 'area.credited >= 3' }, { rule: 'area.credited >= 5' }], 'failed'],
    [
      'a warning only warns',
      good,
      [{ rule: 'area.credited >= 3' }, { rule: 'area.credited >= 5', severity: 'warn' }],
      'passed',
    ],
    ['nor does it judge alone', nothing, [{ rule: 'area.credited >= 5', severity: 'warn' }], 'passed'],
    ['an unknown rule fails where something is known', some, [{ rule: 'area.credited >= 3' }], 'failed'],
    ['nothing known is too little', nothing, [{ rule: 'area.credited >= 3' }], 'incomplete'],
    [
      'also beside a rule on something else',
      nothing,
      [{ rule: 'area.credited >= 3' }, { rule: 'sheet.age_days <= 9' }],
      'incomplete',
    ],
    ['which alone needs no levels', nothing, [{ rule: 'sheet.age_days <= 9' }], 'passed'],
    ['nor does coverage', nothing, [{ rule: 'area.coverage >= 0.5' }], 'failed'],
    ['no rule applies', good, [{ rule: 'area.credited >= 3', rubrics: ['culture'] }], 'incomplete'],
  ])('%s', (_what, of, rules, outcome) => {
    expect(judge(of, 'jd.yaml', asked({ policy: policy(...rules) })).outcome).toBe(outcome);
  });

  it('of several the worst counts, and what cannot be used is worst', () => {
    const by = asked({ policy: policy({ rule: 'area.credited >= 3' }) });
    const [passed, failed] = [judge(good, 'a', by), judge(report(all(2)), 'b', by)];
    expect(verdictOf([passed, failed], by, '0').outcome).toBe('failed');
    expect(verdictOf([failed, judge(nothing, 'c', by), passed], by, '0').outcome).toBe('incomplete');
    expect(verdictOf([unusable('d', ['broken']), failed], by, '0').outcome).toBe('invalid');
  });
});

describe('laws', () => {
  const answer = fc.oneof(
    fc.constant(undefined),
    fc.constant(dontKnow),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 5 }).map((value) => seen(value)),
  );
  const area = fc
    .record({ a: answer, b: answer })
    .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
  const sheets = fc.record({ hiring: area, coaching: area });
  const levels = fc.integer({ min: 4, max: 20 }).map((quarter) => quarter / 4);

  it('never passes less because a blank is answered, at whatever level', () => {
    const filled = (answers: Readonly<Record<string, object>>, value: unknown) =>
      Object.fromEntries(Object.entries(answers).map(([id, given]) => [id, { a: value, b: value, ...given }]));
    fc.assert(
      fc.property(sheets, levels, fc.integer({ min: 1, max: 5 }), (answers, level, value) => {
        const blank = Object.fromEntries(
          Object.entries(answers).map(([id, given]) => [
            id,
            Object.fromEntries(Object.entries(given).filter(([, each]) => each !== dontKnow)),
          ]),
        );
        const by = asked({ fail_under: { level, about: 'leader', basis: 'claimed' } });
        if (judge(report(blank), 'x', by).outcome === 'passed')
          expect(judge(report(filled(blank, value)), 'x', by).outcome).toBe('passed');
      }),
    );
  });

  it('an error rule that does not hold everywhere never passes', () => {
    fc.assert(
      fc.property(sheets, levels, (answers, level) => {
        const by = asked({ policy: policy({ rule: `area.credited >= ${level.toFixed(2)}` }) });
        const { judgements, outcome } = judge(report(answers), 'x', by);
        expect(outcome === 'passed').toBe(judgements.every(({ state }) => state === 'holds'));
      }),
    );
  });

  it('changes nothing it is given', () => {
    const before = JSON.stringify(good);
    judge(good, 'x', asked({ policy: policy({ rule: 'area.credited >= 3' }) }));
    expect(JSON.stringify(good)).toBe(before);
  });
});
