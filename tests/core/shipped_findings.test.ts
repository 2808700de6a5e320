import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../src/core/answers/check.js';
import { normalise } from '../../src/core/answers/normalise.js';
import { withoutParked } from '../../src/core/answers/routing.js';
import type { AnswerSheet, Profile } from '../../src/core/answers/types.js';
import { assess } from '../../src/core/assess.js';
import type { Report } from '../../src/core/report/types.js';
import type { Cause } from '../../src/core/words.js';
import { STAMP } from './samples.js';
import { packCalled, rubrics, sheetFileAt } from './shipped.js';

const settings = packCalled('default');
const leads: Profile = {
  role: 'first_line',
  team_size: 7,
  manages_managers: false,
  own_quota: false,
  motion: 'mid_market',
  months_in_role: 8,
};

interface Sheet {
  /** Level of everything not named. */
  readonly else?: number;
  /** Level of a rubric, or of one item as "rubric.item". */
  readonly at?: Readonly<Record<string, number>>;
  readonly profile?: Profile;
  readonly causes?: Readonly<Record<string, Cause>>;
  readonly proven?: boolean;
  /** The same, as a sponsor answered it; absent: nobody above was asked. */
  readonly above?: Readonly<Record<string, number>>;
}

/** The report on all shipped rubrics, answered at 3 but for what is named. */
function reportOn({ above, ...own }: Sheet): Report {
  const sheet = sheetWith(own);
  if (above === undefined) return assess(settings, rubrics, sheet, STAMP);
  const other = { ...sheetWith({ at: above }), rater: { id: 'ceo', relation: 'sponsor' as const } };
  return assess(settings, rubrics, sheet, STAMP, { sheet: other, pack: settings, rubrics });
}

function sheetWith({ else: level = 3, at = {}, profile = {}, causes = {}, proven = false }: Sheet): AnswerSheet {
  const file = sheetFileAt(
    rubrics,
    (item, { id }) => at[`${id}.${item.id}`] ?? at[id] ?? level,
    { ...leads, ...profile },
    proven,
  );
  const all = normalise({ ...file, causes });
  if (all === null) throw new Error('a sheet that is none');
  const { sheet } = withoutParked(all, rubrics);
  expect(checkAnswers(sheet, rubrics)).toEqual([]);
  return sheet;
}

const OWNER_OF_THREE: Profile = { role: 'owner', team_size: 3 };
const taught: Readonly<Record<string, Cause>> = { coaching: 'nobody_can_teach', hiring: 'nobody_can_teach' };

/** Each finding: a sheet that shows it, and one close by that does not. */
const CASES: readonly (readonly [string, Sheet, Sheet])[] = [
  [
    'is_it_the_leader',
    { at: { coaching: 2, 'organization_support.conditions': 2 } },
    { at: { coaching: 2, 'organization_support.conditions': 4 } },
  ],
  [
    'organization_first',
    {
      at: {
        ...{ coaching: 2, hiring: 2, accountability: 2, culture: 2 },
        organization_support: 1.5,
        'organization_support.conditions': 4,
      },
    },
    { at: { organization_support: 1.5, 'organization_support.conditions': 4 }, else: 4 },
  ],
  ['start_at_the_top', { at: { executive_alignment: 2 } }, { at: { executive_alignment: 3 } }],
  [
    'before_you_replace',
    { at: { coaching: 1, hiring: 1, accountability: 1, 'organization_support.inherit': 2 } },
    { at: { coaching: 1, hiring: 1, accountability: 1, 'organization_support.inherit': 4 } },
  ],
  [
    'target_without_working',
    { at: { 'organization_support.target_basis': 1, 'sales_planning.quota': 1 } },
    { at: { 'organization_support.target_basis': 3, 'sales_planning.quota': 1 } },
  ],
  [
    'seen_differently',
    { at: { 'executive_alignment.own_part': 2 }, above: { 'executive_alignment.own_part': 4 } },
    { at: { 'executive_alignment.own_part': 3 }, above: { 'executive_alignment.own_part': 3 } },
  ],
  ['still_sells', { at: { coaching: 2 }, profile: { own_quota: true } }, { at: { coaching: 2 } }],
  ['wide_span', { at: { coaching: 2 }, profile: { team_size: 11 } }, { at: { coaching: 2 } }],
  [
    'still_owns_deals',
    { at: { 'transition.whom_they_ring': 2, 'transition.who_leads': 1 } },
    { at: { 'transition.whom_they_ring': 2, 'transition.who_leads': 1 }, profile: OWNER_OF_THREE },
  ],
  ['calendar_before_course', { at: { coaching: 2, time_management: 2 } }, { at: { coaching: 2, time_management: 3 } }],
  [
    'small_team_list_first',
    { at: { systems_processes: 2, forecasting: 2 }, profile: OWNER_OF_THREE },
    { at: { systems_processes: 2, forecasting: 2 } },
  ],
  [
    'process_before_forecast',
    { at: { systems_processes: 2, forecasting: 2 } },
    { at: { systems_processes: 3, forecasting: 2 } },
  ],
  [
    'bad_news_and_forecast',
    { at: { 'culture.bad_news': 1, 'forecasting.bad_news': 2 } },
    { at: { 'culture.bad_news': 3, 'forecasting.bad_news': 2 } },
  ],
  [
    'page_nobody_can_name',
    { at: { 'team_strategy.where_to_win': 4, 'team_strategy.can_name': 1 } },
    { at: { 'team_strategy.where_to_win': 2, 'team_strategy.can_name': 1 } },
  ],
  [
    'star_may',
    { at: { 'culture.star': 2, 'accountability.same_rule': 1 } },
    { at: { 'culture.star': 2, 'accountability.same_rule': 2 } },
  ],
  [
    'training_held_not_applied',
    { at: { 'onboarding.practice': 2, 'coaching.observed_work': 2, 'coaching.re_check': 1 } },
    { at: { 'onboarding.practice': 1, 'coaching.observed_work': 2, 'coaching.re_check': 1 } },
  ],
  ['held_to_it_not_shown', { at: { accountability: 4, coaching: 2 } }, { at: { accountability: 3, coaching: 2 } }],
  ['shown_not_held', { at: { accountability: 2, coaching: 4 } }, { at: { accountability: 2, coaching: 3 } }],
  ['search_or_start', { at: { hiring: 2, onboarding: 2 } }, { at: { hiring: 2, onboarding: 3 } }],
  [
    'paid_at_quarter_end',
    { at: { 'comp_plans.side_effects': 2, 'company_customer_balance.last_days': 1 } },
    { at: { 'comp_plans.side_effects': 3, 'company_customer_balance.last_days': 1 } },
  ],
  [
    'cooling_team',
    { at: { 'culture.own_exits': 1, 'culture.temperature': 2 } },
    { at: { 'culture.own_exits': 1, 'culture.temperature': 3 } },
  ],
  [
    'no_successor',
    { at: { 'transition.next_leader': 1 }, profile: { months_in_role: 20 } },
    { at: { 'transition.next_leader': 1 }, profile: { months_in_role: 6 } },
  ],
  ['nobody_can_teach', { else: 2, causes: taught }, { else: 2, causes: { coaching: 'nobody_can_teach' } }],
  ['see_the_proof', { else: 4 }, { else: 4, proven: true }],
  ['what_to_protect', { else: 5, proven: true }, { else: 5 }],
];

describe('every finding of the default pack has a sheet that shows it and one close by that does not', () => {
  const found = (sheet: Sheet) => reportOn(sheet).findings.map(({ id }) => id);

  it.each(CASES)('%s', (id, shows, clears) => {
    expect(found(shows)).toContain(id);
    expect(found(clears)).not.toContain(id);
  });

  it('none is left out here', () => {
    expect(CASES.map(([id]) => id).sort()).toEqual(settings.findings.map(({ id }) => id).sort());
  });
});

describe('what a finding brings along', () => {
  const ranked = CASES.filter(([id]) => settings.findings.some((rule) => rule.id === id && rule.importance > 0));

  it.each(ranked)('%s: a move of its own fits where it is found', (id, shows) => {
    const { actions } = settings.findings.find((rule) => rule.id === id) ?? { actions: [] };
    const report = reportOn(shows);
    const fitting = Object.values(report.actions)
      .flat()
      .map((each) => `${each.rubric}.${each.id}`);
    if (actions.length > 0)
      expect(actions.map(({ rubric, action }) => `${rubric}.${action}`).some((each) => fitting.includes(each))).toBe(
        true,
      );
    const priority = report.priorities.find((each) => each.id === id);
    if (priority !== undefined) expect(priority.first_move === null).toBe(actions.length === 0);
  });

  it('those told without being a priority are none', () => {
    for (const id of ['see_the_proof', 'what_to_protect']) {
      const [, shows] = CASES.find(([each]) => each === id) ?? [];
      expect(reportOn(shows ?? {}).priorities.map((priority) => priority.id)).not.toContain(id);
    }
  });

  it('where all is at 1, page one starts with the firm and those above', () => {
    const { priorities } = reportOn({ else: 1 });
    expect(priorities.map(({ id }) => id)).toEqual(['is_it_the_leader', 'start_at_the_top', 'star_may']);
  });
});
