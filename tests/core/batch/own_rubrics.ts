import fc from 'fast-check';
import type { Pack, Rubric } from '../../../src/core/rubric/types.js';
import { RELATIONS } from '../../../src/core/words.js';
import { compile, type Question, questions } from '../arbitraries.js';
import { type ItemFile, pack } from '../samples.js';

/* Random rubrics that use everything a rubric may say: conditions, gates, caps, weights of 0, reversed options. */

const PROFILE = [
  'profile.role == "vp"',
  'profile.role in ["vp", "owner"] || profile.team_size > 7',
  'profile.manages_managers != false',
  '!(profile.own_quota && 12 > profile.cycle_days)',
  'profile.own_quota ? profile.team_size >= 3 : profile.motion != "enterprise"',
  'profile.currency == "EUR" && profile.average_deal_value != 38000',
];

/** What a `when` may ask of an earlier question. */
function about({ id, type }: ItemFile): string[] {
  switch (type) {
    case 'level':
      return [`answers.${id} >= 3`, `answers.${id} == 2`, `answers.${id} in [1, 2, 5]`];
    case 'yes_no':
      return [`answers.${id}`, `answers.${id} == false`];
    case 'choice':
      return [`answers.${id} != "never"`, `answers.${id} in ["often", "always"]`];
    case 'checklist':
      return [`"page" in answers.${id}`, `!("none" in answers.${id})`, `answers.${id} == ["page", "task"]`];
    case 'metric':
      return [`answers.${id} < 1.5`];
    default:
      return [];
  }
}

const conditional = (asked: readonly Question[]): fc.Arbitrary<readonly Question[]> => {
  const files = asked.map((question, at) => {
    const conditions = [...PROFILE, ...asked.slice(0, at).flatMap(({ file }) => about(file))];
    return fc
      .record({
        when: fc.option(fc.constantFrom(...conditions), { nil: undefined }),
        relations: fc.option(fc.subarray([...RELATIONS], { minLength: 3 }), { nil: undefined, freq: 3 }),
        weightless: fc.boolean(),
      })
      .map(({ when, relations, weightless }) => {
        const none = weightless && at > 1 && question.cap === undefined && question.file.must !== true;
        const more = { when, relations, ...(none ? { weight: 0 } : {}) };
        return { ...question, file: { ...question.file, ...given(more) } };
      });
  });
  return fc.tuple(...files);
};

function given(fields: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const gatesFor = (asked: readonly Question[]) =>
  fc.array(
    fc.record({
      level: fc.integer({ min: 2, max: 5 }),
      needs: fc.constantFrom(...PROFILE, ...asked.map(({ file }) => `level.${file.id} >= 3`)),
      message: fc.constant('Not yet.'),
    }),
    { maxLength: 2 },
  );

const rubricCalled = (id: string): fc.Arbitrary<Rubric> =>
  questions
    .chain((asked) => fc.tuple(conditional(asked), gatesFor(asked)))
    .map(([asked, gates]) => tryCompile(asked, id, gates))
    .filter((rubric) => rubric !== null);

/** Some caps hold nothing down beside a weight of 0, and are refused. */
function tryCompile(asked: readonly Question[], id: string, gates: readonly unknown[]): Rubric | null {
  try {
    return compile(asked, { id, gates, about: id === 'skill' ? 'leader' : 'team' });
  } catch {
    return null;
  }
}

const FINDINGS = [
  'claimed.skill < 2.5 && credited.craft >= 1.5',
  'gap.skill > 0.25 || coverage.craft < 0.9',
  'count.real >= 1 && count.areas == 2',
  'count.real_leader == 1 || count.real_team == 1',
  'share.met > 0.4 || share.unproven >= 0.5',
  'causes.not_allowed >= 1',
  'apart.questions >= 1 || profile.role == "vp"',
];

export interface Own {
  readonly pack: Pack;
  readonly rubrics: readonly Rubric[];
}

export const own: fc.Arbitrary<Own> = fc
  .record({ skill: rubricCalled('skill'), craft: rubricCalled('craft'), target: fc.constantFrom(1, 2, 3, 4, 5) })
  .map(({ skill, craft, target }) => {
    const rubrics = [skill, craft];
    const items = skill.items.map(({ id }) => `item.skill.${id} < 3`);
    const findings = [...FINDINGS, ...items].map((when, at) => ({
      id: `finding_${at}`,
      title: 'Found',
      when,
      message: 'Found.',
      importance: 5,
      actions: [],
    }));
    return { pack: pack(rubrics, { skill: { target }, craft: { target: 3 } }, { findings }), rubrics };
  });
