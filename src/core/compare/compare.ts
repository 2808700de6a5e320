import type { Report } from '../report/types.js';
import { columnsOf } from './columns.js';
import { fewChanged, type Point } from './few_changed.js';
import { inCommon } from './in_common.js';
import type { Aimed, CompareOptions, Side } from './side.js';
import type { AimedAction, ComparedSide, ComparedView, Comparison } from './types.js';
import { viewsOf } from './views.js';

/**
 * What changed from one result to a later one about the same person, view by view. Of groups it reads what their reports
 * tell and nothing else. Throws when they are about two persons.
 */
export function compareResults(before: Side, after: Side, { tool_version, aimed = [] }: CompareOptions): Comparison {
  assertOnePerson([before, after]);
  const [then, now] = [pointOf(before), pointOf(after)];
  const { views, only_before, only_after } = viewsOf(then.columns, now.columns, fewChanged(then, now));
  const in_common = inCommon(views);
  return {
    format: 1,
    tool: { name: 'salesgap', version: tool_version },
    subject: after.report.subject,
    before: sideOf(before),
    after: sideOf(after),
    views,
    ...(in_common.length === 0 ? {} : { in_common }),
    only_before,
    only_after,
    aimed: aimed.map((action) => withChange(action, views[0])),
  };
}

export function assertOnePerson(sides: readonly Side[]): void {
  const ids = new Set(sides.map(({ report }) => report.subject.id));
  if (ids.size > 1) throw new Error(`results about several persons: ${[...ids].join(', ')}`);
}

export function pointOf(side: Side): Point {
  return { side, columns: columnsOf(side) };
}

export function sideOf({ where, report }: Side): ComparedSide {
  const { answered_on, form, sitting } = report;
  return { answered_on, pack: packOf(report), form, sitting: sitting?.id ?? null, where };
}

function packOf({ pack: { id, version } }: Report): string {
  return `${id}@${version}`;
}

function withChange(action: Aimed, first: ComparedView | undefined): AimedAction {
  const rubric = first?.rubrics.find((each) => each.rubric === action.rubric);
  return { ...action, change: rubric?.claimed?.total ?? null };
}
