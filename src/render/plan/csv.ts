import { stringify } from 'csv-stringify/sync';
import type { Plan, PlannedAction } from '../../core/plan/types.js';
import { type CellValue, cellOf } from '../csv_cell.js';
import type { RenderOptions } from '../renderer.js';
import { visibleStrings } from '../visible-report.js';
import { isPastEnd } from './days.js';

/** In this order; several texts in one cell stand one behind the other with a semicolon. */
const COLUMNS = {
  action: ({ action }) => action,
  title: ({ title }) => title,
  rubric: ({ rubric }) => rubric,
  area: ({ rubric_title }) => rubric_title,
  owner: ({ owner }) => owner,
  who: ({ who }) => who,
  kind: ({ kind }) => kind,
  horizon: ({ horizon }) => horizon,
  starts_on: ({ starts_on }) => starts_on,
  due_on: ({ due_on }) => due_on,
  past_plan_end: (action, plan) => (isPastEnd(plan, action) ? 'yes' : ''),
  hours: ({ hours }) => hours,
  do: (action) => action.do,
  done_when: ({ done_when }) => done_when,
  proof: ({ proof }) => proof.join('; '),
  after: ({ after }) => after.join('; '),
  moves: ({ moves }) => moves.map(moveWords).join('; '),
  not_now: ({ not_now }) => not_now,
  template: ({ template }) => template,
  grade: ({ grade }) => grade,
} satisfies Readonly<Record<string, (action: PlannedAction, plan: Plan) => CellValue>>;

/** The actions of a plan for spreadsheets, one a row, in the order in which they start. A file begins with a byte order mark. */
export function planCsv(raw: Plan, { file = false }: Pick<RenderOptions, 'file'> = {}): string {
  const plan = visibleStrings(raw);
  const rows = plan.actions.map((action) =>
    [plan.id, ...Object.values(COLUMNS).map((of) => of(action, plan))].map(cellOf),
  );
  return stringify([['plan', ...Object.keys(COLUMNS)], ...rows], { bom: file });
}

/** "Re-check: 2 -> 4"; an unknown level is "?". */
function moveWords({ title, from, to }: PlannedAction['moves'][number]): string {
  return `${title}: ${from ?? '?'} -> ${to}`;
}
