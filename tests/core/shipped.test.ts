import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../src/core/answers/check.js';
import { normalise } from '../../src/core/answers/normalise.js';
import { minutesFor, minutesWithProof, questionsAsked, withoutParked } from '../../src/core/answers/routing.js';
import { rubricsFor } from '../../src/core/answers/sitting.js';
import type { AnswerSheet, Profile } from '../../src/core/answers/types.js';
import { assess } from '../../src/core/assess.js';
import type { GapClass, Report } from '../../src/core/report/types.js';
import { parseRubric } from '../../src/core/rubric/parse.js';
import type { Item, Rubric } from '../../src/core/rubric/types.js';
import { CAUSES, GRADES, HORIZONS, ROLES, type Role } from '../../src/core/words.js';
import { problemsIn, STAMP, sheetOver } from './samples.js';
import {
  packCalled,
  packFiles,
  packs,
  rubricCalled,
  rubricFiles,
  rubrics,
  sheetFileAt,
  templates,
  whoAnswers,
} from './shipped.js';

/** A sheet over shipped rubrics, without answers to what is not asked of this profile. */
function sheetAt(
  asked: readonly Rubric[],
  levelOf: (item: Item) => number,
  profile: Profile,
  proven = false,
): AnswerSheet {
  const all = normalise(sheetFileAt(asked, levelOf, profile, proven));
  if (all === null) throw new Error('a sheet that is none');
  const { sheet } = withoutParked(all, asked);
  expect(checkAnswers(sheet, asked)).toEqual([]);
  return sheet;
}

const settings = packCalled('default');

it('the four rubrics and the two packs of the first release are there', () => {
  expect(rubrics.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['coaching', 'comp_plans', 'forecasting', 'hiring']),
  );
  expect(packs.map(({ id }) => id)).toEqual(expect.arrayContaining(['default', 'essentials']));
});

// What the linter proves of all that ships (tests/core/lint/shipped_lint.test.ts) is not said again here.
describe.each(rubricFiles)('the rubric $id', ({ id, text }) => {
  const rubric = rubricCalled(id);
  const scored = rubric.items.filter(({ type }) => type !== 'text');
  const levels = rubric.items.filter((item) => item.type === 'level');

  it('is a file without problems, called like its id, with its schema for editors', () => {
    expect(problemsIn(parseRubric(text))).toEqual([]);
    expect(rubric.id).toBe(id);
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./rubric.schema.json');
  });

  const [least, most] = id === 'team_pulse' ? [8, 12] : [6, 8];

  it(`asks ${least} to ${most} questions of at least three types`, () => {
    // Questions for other roles stand beside each other: everybody is asked 6 to 8.
    for (const role of ROLES) {
      for (const manages_managers of [true, false]) {
        const over = sheetOver({ [id]: {} }, { relation: whoAnswers([rubric]), profile: { role, manages_managers } });
        const asked = questionsAsked([rubric], over);
        expect(asked, `${role}, manages managers: ${manages_managers}`).toBeGreaterThanOrEqual(least);
        expect(asked, `${role}, manages managers: ${manages_managers}`).toBeLessThanOrEqual(most);
      }
    }
    expect(new Set(rubric.items.map(({ type }) => type)).size).toBeGreaterThanOrEqual(3);
  });

  it('has a metric that depends on the profile or on the own past: one threshold for everybody is wrong', () => {
    const metrics = rubric.items.filter((item) => item.type === 'metric');
    expect(metrics.length).toBeGreaterThanOrEqual(1);
    for (const { scoring } of metrics) {
      expect(scoring.every((rule) => rule.for !== null || rule.trend !== undefined)).toBe(true);
      // Whatever the profile says or leaves open, somebody scores the number.
      expect(scoring.at(-1)).toMatchObject({ for: null });
    }
  });

  it('has two level items for the screen that everybody is asked, and a must', () => {
    const screens = rubric.items.filter(({ screen }) => screen);
    expect(screens.map(({ type, when }) => [type, when])).toEqual([
      ['level', null],
      ['level', null],
    ]);
    expect(rubric.items.some(({ must }) => must)).toBe(true);
  });

  it.each(levels)('$id: the anchors of levels 4 and 5 keep what is below', ({ anchors }) => {
    for (const upper of anchors.slice(3)) expect(upper).toMatch(/^Plus: /);
  });

  it.each(scored)('$id says what would prove it, what to ask next, and what only looks like it', (item) => {
    expect(item.evidence.examples.length).toBeGreaterThanOrEqual(1);
    expect(item.probes.length).toBeGreaterThanOrEqual(1);
    expect(item.antipattern ?? '').not.toBe('');
  });

  it('its actions cover every horizon and every cause between them', () => {
    expect(new Set(rubric.actions.map(({ horizon }) => horizon))).toEqual(new Set(HORIZONS));
    expect(new Set(rubric.actions.flatMap(({ causes }) => causes))).toEqual(new Set(CAUSES));
  });

  it.each(rubric.actions)('$id says when, what, and how somebody else can tell that it is done', (action) => {
    expect(action.do).toMatch(/\bWhen\b/);
    expect(action.do).toMatch(/\bI\b/);
    expect(action.done_when).not.toMatch(/\bI\b/);
    expect(action.done_when.length).toBeGreaterThan(20);
  });

  it('every action is recommended on some simple sheet: its items at `from`, everything else at 1', () => {
    const shownFor = (role: Role, starts: ReadonlyMap<string, number>) => {
      const over = sheetAt([rubric], (item) => starts.get(item.id) ?? 1, { role, manages_managers: role === 'vp' });
      return Object.values(assess(settings, [rubric], over, STAMP).actions).flat();
    };
    const missing = rubric.actions.filter(({ id: action, moves }) => {
      const starts = new Map(moves.map(({ item, from }) => [item, from]));
      return !ROLES.some((role) => shownFor(role, starts).some((shown) => shown.id === action));
    });
    expect(missing.map((action) => action.id)).toEqual([]);
  });

  it('its sources are graded, and nothing untraceable ships', () => {
    for (const { grade } of [...rubric.sources, ...rubric.actions]) expect(GRADES).toContain(grade);
    expect(text).not.toMatch(/grade: ["']?U\b/);
    expect(rubric.why.length).toBeGreaterThanOrEqual(1);
  });

  it('its artefacts are in rubrics/templates', () => {
    const named = [
      ...rubric.examples.map(({ file }) => file),
      ...rubric.actions.flatMap(({ template }) => template ?? []),
    ];
    expect(rubric.examples.length).toBeGreaterThanOrEqual(1);
    expect(named.filter((file) => !templates.includes(file))).toEqual([]);
  });
});

describe('what holds a whole area down', () => {
  const caps = rubrics.flatMap((rubric) =>
    rubric.caps.map((cap) => ({ rubric, ...cap, name: `${rubric.id}: ${cap.item}` })),
  );

  it('is rare: reps who cannot work out their pay, a star who may harm the others', () => {
    expect(caps.map(({ name }) => name)).toEqual(['comp_plans: sample_deal', 'culture: star']);
  });

  it.each(caps)('$name: missing proof alone never does', ({ rubric, item, below }) => {
    expect(below).toBeLessThanOrEqual(rubric.items.find(({ id }) => id === item)?.evidence.unproven_max ?? 0);
  });

  it.each(caps)('$name: all else at 4, the score comes down, and the first move lifts it', ({ rubric, ...cap }) => {
    for (const role of ROLES) {
      const at = (own: number) =>
        sheetAt([rubric], ({ id }) => (id === cap.item ? own : 4), { role, manages_managers: role === 'vp' }, true);
      const report = assess(settings, [rubric], at(cap.below - 1), STAMP);
      const [score] = report.views[0]?.scores ?? [];
      expect(score?.claimed.raw_level).toBeGreaterThan(3);
      expect(score?.claimed.level).toBe(cap.at_most);
      expect(report.gaps[0]?.class).toBe('real');
      expect(report.priorities[0]?.first_move?.moves.map(({ item }) => item)).toContain(cap.item);
      const [free] = assess(settings, [rubric], at(cap.below), STAMP).views[0]?.scores ?? [];
      expect(free?.claimed.level).toBe(free?.claimed.raw_level);
    }
  });
});

it('every artefact belongs to some rubric', () => {
  const named = rubrics.flatMap(({ examples }) => examples.map(({ file }) => file));
  expect(templates.filter((file) => !named.includes(file))).toEqual([]);
});

describe.each(packs)('the pack $id', (pack) => {
  it('has its schema for editors', () => {
    const text = packFiles.find(({ id }) => id === pack.id)?.text ?? '';
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../pack.schema.json');
  });

  it.each(pack.rubrics)('$id: the target is 4 where the importance is 9 or more, else 3', ({ importance, target }) => {
    for (const role of ROLES) expect([role, target[role]]).toEqual([role, importance[role] >= 9 ? 4 : 3]);
  });

  it('second_line is asked for what a vp is, an owner for what a first-line leader is', () => {
    for (const { importance, target } of pack.rubrics) {
      expect([importance.second_line, target.second_line]).toEqual([importance.vp, target.vp]);
      expect([importance.owner, target.owner]).toEqual([importance.first_line, target.first_line]);
    }
  });
});

describe('the sittings of essentials', () => {
  const pack = packCalled('essentials');
  const all = pack.rubrics.map(({ id }) => rubricCalled(id));

  it.each([
    ['leader', 'self', 25, 19, 50],
    ['ceo', 'sponsor', 11, 9, 22],
    ['rep', 'report', 10, 8, 20],
  ] as const)('%s: %s, %i questions, %i minutes, %i with the proof', (id, relation, questions, minutes, proof) => {
    const sitting = pack.sittings.find((each) => each.id === id);
    expect(sitting?.relation).toBe(relation);
    for (const role of ROLES) {
      const over = sheetOver(
        { hiring: {} },
        { relation: 'consultant', profile: { role, manages_managers: role === 'vp' } },
      );
      const asked = questionsAsked(rubricsFor({ ...over, sitting: id }, pack, all), over);
      expect([role, asked]).toEqual([role, questions]);
      expect([minutesFor(asked), minutesWithProof(asked)]).toEqual([minutes, proof]);
    }
  });

  it('ask both sides about the same practices: what the CEO and a rep are asked, the leader is asked as well', () => {
    const [leader, ...others] = pack.sittings.map(({ items }) =>
      Object.entries(items).flatMap(([id, asked]) => asked.map((item) => `${id}.${item}`)),
    );
    for (const asked of others) {
      const shared = asked.filter((item) => leader?.includes(item));
      expect(shared.length).toBeGreaterThanOrEqual(asked.length - 2);
    }
  });
});

describe('simple sheets come out in the expected order', () => {
  const four = ['coaching', 'comp_plans', 'forecasting', 'hiring'].map(rubricCalled);
  const reportAt = (level: number, role: Role, proven = false): Report =>
    assess(
      settings,
      four,
      sheetAt(four, () => level, { role, manages_managers: role === 'vp' }, proven),
      STAMP,
    );
  const order = ({ gaps }: Report) => gaps.map(({ rubric, class: kind }) => `${rubric} ${kind}`);
  const all = (kind: GapClass, ...ids: string[]) => ids.map((id) => `${id} ${kind}`);

  // Hiring at 1 is low, so it goes before coaching, which stands on it, for every role.
  it.each(ROLES)('all at 1, %s: four real gaps', (role) => {
    expect(order(reportAt(1, role))).toEqual(all('real', 'hiring', 'coaching', 'forecasting', 'comp_plans'));
  });

  it.each<[Role, string[]]>([
    // 16 × 3 = 48 for coaching, 10 × 3 = 30 for hiring; 3 is what the others need, once it is proven.
    ['first_line', [...all('real', 'coaching', 'hiring'), ...all('unproven', 'forecasting', 'comp_plans')]],
    ['owner', [...all('real', 'coaching', 'hiring'), ...all('unproven', 'forecasting', 'comp_plans')]],
    // 11 × 3 = 33, then 9 × 3 = 27 twice, by id.
    ['vp', [...all('real', 'hiring', 'coaching', 'forecasting'), ...all('unproven', 'comp_plans')]],
    ['second_line', [...all('real', 'hiring', 'coaching', 'forecasting'), ...all('unproven', 'comp_plans')]],
  ])('all at 3, %s', (role, expected) => {
    expect(order(reportAt(3, role))).toEqual(expected);
  });

  it.each<[Role, string[]]>([
    ['first_line', ['coaching', 'hiring', 'forecasting', 'comp_plans']],
    ['vp', ['hiring', 'coaching', 'forecasting', 'comp_plans']],
  ])('all at 5, %s: nothing to close, everything to show; with proof four strengths', (role, ids) => {
    const claimed = reportAt(5, role);
    expect(order(claimed)).toEqual(all('unproven', ...ids));
    expect(claimed).toMatchObject({ priorities: [{ kind: 'show_proof', rubrics: ids }], strengths: [] });
    const proven = reportAt(5, role, true);
    expect(order(proven)).toEqual(all('met', ...ids));
    expect(proven.strengths).toHaveLength(4);
    expect(proven).toMatchObject({ priorities: [], headline: null });
  });
});
