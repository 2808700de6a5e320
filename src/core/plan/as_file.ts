import { inertYamlText } from '../documents/yaml_write.js';
import type { Plan } from './types.js';

const HEAD = `# What is done until when. You may edit names (who), days, hours and wording; take an action out, or add one by hand.
# Leave id and the keys (action) as they are: check-ins are kept under them.
# Show it: salesgap plan --plan <this file>. Say how it goes: salesgap checkin --plan <this file>.
# Completion in an editor: salesgap rubric schema plan > plan.schema.json, then this as the first line:
# yaml-language-server: $schema=./plan.schema.json
`;

/** In the order in which they are read by a person: what to do first, what was left for later last. */
const PARTS: readonly (readonly [keyof Plan, string | null])[] = [
  ['format', null],
  ['id', null],
  ['subject', null],
  ['made_on', null],
  ['from', 'The report it was made from.'],
  ['budget', 'Hours of leader and team over all weeks; at most so many actions being set up at the same time.'],
  ['best', 'How near the choice is to the best one within the budget (1: it is the best); null: a person chose.'],
  [
    'actions',
    'In the order of starting. who: write the name. Days as YYYY-MM-DD; due_on: it can be seen that it is done.',
  ],
  ['sponsor', 'What the sponsor is needed for, and by when.'],
  ['dates', 'Two minutes every week, and what is shown to the sponsor. Move them as the calendar needs.'],
  ['measured', 'The same questions again on this day, for these areas only.'],
  ['not_now', 'What to leave alone meanwhile.'],
  ['expected', 'Level of each area as claimed, now and when all actions are done.'],
  [
    'later',
    'What fits and waits, and why; until: how long the plan would last with it. Nothing here is asked about in a check-in.',
  ],
];

/** A plan as plan.yaml, which `readPlan` reads back as the same plan. It may be shown as it is: nothing in it steers a terminal. */
export function planYaml(plan: Plan): string {
  const parts = PARTS.map(([part, comment]) => {
    const text = inertYamlText({ [part]: plan[part] });
    return comment === null ? text : `\n# ${comment}\n${text}`;
  });
  return `${HEAD}${parts.join('')}`;
}
