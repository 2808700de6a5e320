import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/core/answers/types.js';
import { scoreAnswers } from '../../src/core/assess.js';
import { judgeFindings, rulesFor } from '../../src/core/findings.js';
import { findGaps } from '../../src/core/gaps.js';
import {
  type Answers,
  level,
  MAY_NOT_APPLY,
  notMyJob,
  pack,
  rubric,
  type SheetParts,
  seen,
  sheetOver,
} from './samples.js';

const hiring = rubric([level('page', MAY_NOT_APPLY), level('bench', MAY_NOT_APPLY)], { id: 'hiring', title: 'Hiring' });
const coaching = rubric([level('seen'), level('again')], { id: 'coaching', title: 'Coaching' });

const rule = (when: string, own: object = {}) => ({
  id: 'busy',
  title: 'Too busy',
  when,
  message: 'Time first.',
  importance: 8,
  ...own,
});

/** What the rules of a pack find in a sheet over the rubrics it asks. */
function judged(findings: readonly object[], answers: Record<string, Answers>, parts: SheetParts = {}) {
  const settings = pack([hiring, coaching], { hiring: { importance: 12 } }, { findings });
  const over = sheetOver(answers, parts);
  const scores = scoreAnswers(
    [hiring, coaching].filter(({ id }) => Object.hasOwn(answers, id)),
    over,
  );
  return judgeFindings(settings, scores, findGaps(scores, settings, over), over, null);
}

const bothAt = (atLevel: number): Record<string, Answers> => ({
  hiring: { page: atLevel, bench: atLevel },
  coaching: { seen: atLevel, again: atLevel },
});

describe('a rule is found, not found, or not judged', () => {
  const found = ['busy', []];
  const cleared = [undefined, []];
  const open = [undefined, ['busy']];
  it.each<[string, string, Record<string, Answers>, SheetParts, unknown[]]>([
    ['true', 'claimed.coaching < 3', bothAt(2), {}, found],
    ['true, said with "not"', '!(claimed.coaching >= 3)', bothAt(2), {}, found],
    ['true, said with a list', 'claimed.coaching in [1, 2]', bothAt(2), {}, found],
    ['false', 'claimed.coaching < 3', bothAt(3), {}, cleared],
    ['credited counts what is proven', 'credited.coaching < 3 && claimed.coaching >= 3', bothAt(4), {}, found],
    ['a gap is target − claimed', 'gap.hiring > 0.5 && gap.hiring < 1.5', bothAt(2), {}, found],
    ['coverage', 'coverage.hiring < 0.8', { hiring: { page: 3 }, coaching: {} }, {}, found],
    ['the profile', 'profile.team_size > 10', bothAt(3), { profile: { team_size: 11 } }, found],
    ['a score withheld: not judged', 'claimed.coaching < 3', { ...bothAt(2), coaching: {} }, {}, open],
    ['an unknown profile: not judged', 'profile.own_quota && claimed.coaching < 3', bothAt(2), {}, open],
    ['unknown and false is false', 'profile.own_quota && claimed.coaching < 3', bothAt(3), {}, cleared],
    ['unknown or true is true', 'profile.own_quota || claimed.coaching < 3', bothAt(2), {}, found],
    ['the level of one item', 'item.coaching.again <= 2', { ...bothAt(3), coaching: { seen: 4, again: 2 } }, {}, found],
    ['an item without an answer: not judged', 'item.coaching.again <= 2', { coaching: { seen: 1 } }, {}, open],
    [
      'an item that does not apply: silent',
      'item.hiring.page <= 2',
      { hiring: { page: notMyJob('finance'), bench: 1 } },
      {},
      cleared,
    ],
    ['areas are counted', 'count.real_leader >= 2 && count.areas == 2', bothAt(1), {}, found],
    ['a count of none', 'count.met > 0', bothAt(1), {}, cleared],
    ['shares of the areas', 'share.unproven >= 0.5', bothAt(4), {}, found],
    [
      'of no area, no share',
      'share.real < 0.5',
      { hiring: { page: notMyJob('finance'), bench: notMyJob('finance') } },
      {},
      open,
    ],
    [
      'what stands in the way, counted',
      'causes.nobody_can_teach >= 2',
      bothAt(1),
      { causes: { hiring: 'nobody_can_teach', coaching: 'nobody_can_teach' } },
      found,
    ],
    // A rule over a rubric nobody was asked about is not even open.
    ['a rubric not asked: silent', 'claimed.coaching < 3', { hiring: { page: 1, bench: 1 } }, {}, cleared],
    [
      'one of two not asked, and the other decides',
      'claimed.hiring < 3 || claimed.coaching < 3',
      { hiring: { page: 1, bench: 1 } },
      {},
      found,
    ],
    [
      'one of two not asked, and the other does not decide: silent',
      'claimed.hiring < 3 || claimed.coaching < 3',
      { hiring: { page: 4, bench: 4 } },
      {},
      cleared,
    ],
    [
      'named in a list or a choice: silent too',
      'true ? claimed.coaching in [1, 2] : false',
      { hiring: {} },
      {},
      cleared,
    ],
  ])('%s', (_name, when, answers, parts, [id, notJudged]) => {
    const result = judged([rule(when)], answers, parts);
    expect(result.findings[0]?.id).toBe(id);
    expect(result.not_judged.map((each) => each.id)).toEqual(notJudged);
  });
});

it('a finding carries its texts and every number it looked at', () => {
  const when = 'claimed.coaching < 3 && (profile.own_quota || claimed.coaching < 2.5) && coverage.hiring >= 0.5';
  const { findings } = judged([rule(when, { not_now: 'A course.' })], bothAt(2));
  expect(findings).toEqual([
    {
      id: 'busy',
      kind: 'rule',
      title: 'Too busy',
      message: 'Time first.',
      importance: 8,
      not_now: 'A course.',
      orphans: null,
      facts: [
        { group: 'claimed', name: 'coaching', rubric: 'coaching', title: 'Coaching', value: 2 },
        { group: 'profile', name: 'own_quota', rubric: null, title: null, value: null },
        { group: 'coverage', name: 'hiring', rubric: 'hiring', title: 'Hiring', value: 1 },
      ],
    },
  ]);
});

describe('"not my job", and nobody\'s, is a finding for the sponsor', () => {
  it.each([
    ['nobody', true],
    ['Nobody', true],
    [' NOBODY ', true],
    ['finance', false],
    ['somebody in HR', false],
    ['nobody knows', false],
  ])('whose: %j', (whose, isFinding) => {
    const { findings } = judged([], { hiring: { page: notMyJob(whose), bench: seen(4) } });
    expect(findings.map(({ id }) => id)).toEqual(isFinding ? ['nobody_owns_hiring'] : []);
  });

  it('one finding per rubric, with the titles of its items and the importance of the rubric', () => {
    const { findings } = judged([], { hiring: { page: notMyJob('nobody'), bench: notMyJob('nobody') }, coaching: {} });
    expect(findings).toEqual([
      {
        id: 'nobody_owns_hiring',
        kind: 'nobody_owns',
        title: null,
        message: null,
        facts: [],
        orphans: { rubric: 'hiring', title: 'Hiring', items: ['page', 'bench'] },
        // Nothing of hiring applies, so it has no gap; the finding weighs what hiring weighs.
        importance: 12,
        not_now: null,
      },
    ]);
    const [one] = judged([], { hiring: { page: notMyJob('nobody'), bench: 2 } }).findings;
    expect(one).toMatchObject({ importance: 12, orphans: { items: ['page'] } });
  });

  it('the importance is that of the role; of a first-line leader while the role is unknown', () => {
    const importance = { first_line: 10, vp: 4 };
    const rubrics = [{ id: 'hiring', importance, target: { first_line: 3, vp: 3 } }];
    const settings = pack([hiring], {}, { rubrics });
    const weighs = (profile: Profile) => {
      const over = sheetOver({ hiring: { page: notMyJob('nobody'), bench: 3 } }, { profile });
      return judgeFindings(settings, scoreAnswers([hiring], over), [], over, null).findings[0]?.importance;
    };
    expect([weighs({ role: 'vp' }), weighs({ role: 'owner' }), weighs({})]).toEqual([4, 10, 10]);
  });

  it('the other reasons why something does not apply are none', () => {
    const answer = { state: 'not_applicable', reason: 'no_case_yet', whose: 'nobody' };
    expect(judged([], { hiring: { page: answer, bench: 3 } }).findings).toEqual([]);
  });
});

describe('the rules a sheet can come to be judged by: their facts of the context are worth asking for', () => {
  const ids = (rules: readonly object[], parts: SheetParts = {}) => {
    const settings = pack([hiring, coaching], {}, { findings: rules });
    const over = sheetOver({ hiring: {} }, parts);
    return rulesFor(settings, [hiring], over).map(({ id }) => id);
  };

  it.each([
    ['over a rubric that is asked', 'claimed.hiring < 3 && profile.own_quota', ['busy']],
    ['over one that is not', 'claimed.coaching < 3 && profile.own_quota', []],
    ['over an item of it', 'item.hiring.bench < 3 && profile.own_quota', ['busy']],
    ['over counts', 'count.real > 1 && profile.own_quota', ['busy']],
    ['over the profile alone', 'profile.team_size > 10', ['busy']],
  ])('%s', (_name, when, expected) => {
    expect(ids([rule(when)])).toEqual(expected);
  });
});
