import type { SwitchesProblem, SwitchesQuestion } from '../../../src/interview/prompter.js';

const HOURS = [4, 6, 2, 12, 8, 3, 10] as const;
const BUDGET = 20;

const LABELS = [
  'Write down what good looks like before you look at candidates',
  'One joint call a week, with feedback the same day',
  'Book the second conversation when you book the first',
  'Agree with your boss who decides on discounts',
  'Let reps score their own calls first',
  'Name the buyer action that proves a step',
  'Have somebody from outside listen in on the forecast call',
] as const;

/** Which area each works on. */
const AREA = [0, 1, 1, 2, 1, 3, 4] as const;
const AREAS = ['Hiring for the job to be done', 'Coaching', 'Decisions and responsibility', 'Pipeline', 'Forecast'];
const NOW = [2.1, 1.5, 2.8, null, 3.0];

/** Seven actions with twenty hours; the second needs the first, the last is never allowed. */
export const SAMPLE: SwitchesQuestion = {
  title: 'Plan of J. Doe',
  ask: 'Which of these will you do in the next 13 weeks?',
  entries: LABELS.map((label, index) => ({
    label,
    about: `${AREAS[AREA[index] ?? 0]} · you · self practice`,
    details: [`When I open a role, I will write a scorecard first.`, 'Done when: three people have used it.'],
    on: index === 0 || index === 2,
  })),
  view(on) {
    const hours = HOURS.reduce((sum, each, index) => sum + (on[index] ? each : 0), 0);
    return {
      beside: HOURS.map((each, index) => `${each} h${on[index] ? `, due 2026-0${index + 1}-12` : ''}`),
      facts: [`${hours} of ${BUDGET} hours`, `${on.filter(Boolean).length} actions, the last due 2026-05-14`],
      levels: AREAS.map((label, area) => {
        const from = NOW[area] ?? null;
        const moves = AREA.filter((each, index) => each === area && on[index]).length;
        const to = from === null && moves === 0 ? null : Math.min(4, (from ?? 1) + 0.4 * moves);
        const words = (level: number | null) => level?.toFixed(1) ?? 'unknown';
        return { label, from, to, before: words(from), after: words(to), target: area === 0 ? 4 : 3 };
      }),
      problems: problemsOf(on, hours),
    };
  },
  best: () => LABELS.map((_label, index) => index < 3),
};

function problemsOf(on: readonly boolean[], hours: number): SwitchesProblem[] {
  return [
    ...(hours > BUDGET ? [{ text: `${hours - BUDGET} hours more than the ${BUDGET} of the plan.`, stops: false }] : []),
    ...(on[1] && !on[0] ? [{ text: 'The joint calls need what good looks like first.', stops: true }] : []),
  ];
}
