/** While actions of a plan are switched on and off. */
export const planSwitches = {
  title: (name: string) => `Plan of ${name}`,
  ask: (weeks: number) => `Which of these will be done in ${weeks === 1 ? 'one week' : `${weeks} weeks`}?`,
  why: 'What is on was chosen to close most of the gaps within the hours.',
  doneWhen: (what: string) => `Done when: ${what}`,
  needsFirst: (actions: string) => `Needs first: ${actions}.`,
  /** Of somebody else than leader and team. */
  ofOthers: (hours: string) => `${hours} of others`,
  /** Beside an entry, where there is little room. */
  shortHours: (hours: string) => `${hours} h`,
  shortOfOthers: (hours: string) => `${hours} h of others`,
  /** `day`: YYYY-MM-DD. */
  due: (effort: string, day: string) => `${effort}, due ${day}`,
  ofBudget: (hours: string, budget: string) => `${hours} of ${budget}`,
  last: (count: number, day: string) => `${count === 1 ? '1 action' : `${count} actions, the last`} due ${day}`,
  unknown: 'unknown',
  nothingOn: 'Nothing is on yet: a plan has at least one action.',
  tooManyHours: (over: string, budget: string) => `${over} more than the ${budget} of the plan.`,
  tooLate: (action: string, weeks: number) =>
    `${action} would not be done within ${weeks === 1 ? 'the week' : `the ${weeks} weeks`}.`,
  comesAfter: (action: string, needs: readonly string[]) =>
    `${action} comes after ${needs.join(' and ')}, which is not in the plan.`,
  quoted: (title: string) => `"${title}"`,
};
