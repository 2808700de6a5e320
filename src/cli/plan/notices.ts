import type { Planner } from '../../core/plan/types.js';
import type { Report } from '../../core/report/types.js';
import { TOLERANCE } from '../../core/tolerance.js';
import { english } from '../../render/language/english.js';
import { asTyped } from '../as_typed.js';

/** Below this share of questions answered a plan says what it stands on. */
const ENOUGH = 0.8;

/** What somebody should know who goes by a plan made of this report. `read`: the plan is shown as a page, which says some of it. */
export function groundsOf({ form, questions_answered, questions_asked }: Report, read: boolean): string[] {
  const share = questions_asked === 0 ? 0 : questions_answered / questions_asked;
  return [
    ...(form === 'screen' && !read
      ? [
          'This plan stands on a quick look: two questions for each area. salesgap assess --resume --full asks the rest.',
        ]
      : []),
    ...(share < ENOUGH - TOLERANCE
      ? [`This plan stands on ${english.questions(questions_answered, questions_asked)}: other gaps may be larger.`]
      : []),
  ];
}

/** Where there is nothing to choose from: what to do instead. */
export function nothingToPlan({ gaps, next_dates }: Report): string[] {
  const unknown = gaps.filter(({ class: kind }) => kind === 'unknown').length;
  const unproven = gaps.filter(({ class: kind }) => kind === 'unproven').length;
  const open = gaps.length - unknown - unproven - gaps.filter(({ class: kind }) => kind === 'met').length;
  return [
    open === 0 ? 'There is nothing to plan: no answered area lies below its target.' : NO_ACTION,
    ...(unknown === 0 ? [] : [`Too little is answered in ${areas(unknown).toLowerCase()}: answer more of it first.`]),
    ...(unproven === 0
      ? []
      : [`${areas(unproven)} stand on what was said alone: "salesgap report" says what would show it.`]),
    ...(unknown + unproven > 0 ? [] : [`Ask somebody else how they see it, or measure again on ${next_dates.again}.`]),
  ];
}

const NO_ACTION = 'There is nothing to plan: the open gaps have no action that fits what stands in the way.';

/** Where there are actions and none fits. */
export function nothingFits({ candidates }: Planner): string[] {
  const least = Math.min(...candidates.map(({ counted_hours }) => counted_hours));
  return [
    `No action fits into this budget: the smallest takes ${english.hours(least)}, and each needs time to be done.`,
    'Give it more: --hours, --weeks; or take back a --without.',
  ];
}

function areas(count: number): string {
  return count === 1 ? 'One area' : `${count} areas`;
}

/** What follows once plan.yaml is there. */
export function nextSteps(file: string): string[] {
  const plan = `--plan ${asTyped(file)}`;
  return [
    'Each week, two minutes:',
    `  salesgap checkin ${plan}`,
    'All of it, with what shows that each action is done:',
    `  salesgap plan ${plan}`,
    'Its days for your calendar:',
    `  salesgap plan ${plan} -f calendar -o plan.ics`,
  ];
}
