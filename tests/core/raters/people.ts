import type { AnswerSheet } from '../../../src/core/answers/types.js';
import { assessRaters } from '../../../src/core/assess_raters.js';
import { roundOf } from '../../../src/core/raters/gather.js';
import type { Released, ReleasedItem, ReleasedRubric } from '../../../src/core/raters/types.js';
import type { Report } from '../../../src/core/report/types.js';
import type { Pack, Rubric } from '../../../src/core/rubric/types.js';
import type { Relation } from '../../../src/core/words.js';
import { level, pack, rubric, sheetOver } from '../samples.js';

/* A round in short: two areas asked of everybody, and sheets of people who answer them. */

const EVERYBODY = { relations: ['self', 'manager', 'sponsor', 'report', 'peer', 'consultant'] };

export const hiring = rubric([level('page', EVERYBODY), level('bench', EVERYBODY)], { id: 'hiring', title: 'Hiring' });
export const coaching = rubric([level('watch', EVERYBODY), level('again', EVERYBODY)], {
  id: 'coaching',
  title: 'Coaching',
});
export const both: readonly Rubric[] = [hiring, coaching];
export const settings: Pack = pack(both);

/** Levels for page, bench, watch and again; null: does not know. */
type Four = readonly (number | null)[];

export function by(relation: Relation, id: string, [page, bench, watch, again]: Four, note?: string): AnswerSheet {
  const answer = (value: number | null | undefined) => {
    const said = value == null ? { state: 'dont_know' } : { value };
    return note === undefined ? said : { ...said, note };
  };
  const sheet = sheetOver(
    { hiring: { page: answer(page), bench: answer(bench) }, coaching: { watch: answer(watch), again: answer(again) } },
    { relation },
  );
  return { ...sheet, rater: { id, relation } };
}

/** As many of one relation, alike but for their ids. */
export function several(relation: Relation, levels: readonly Four[]): AnswerSheet[] {
  return levels.map((each, index) => by(relation, `${relation}_${index}`, each));
}

export function reportOn(sheets: readonly AnswerSheet[], fewest = 3): Report {
  const round = roundOf(
    sheets.map((sheet) => ({ sheet, hash: null })),
    settings,
    both,
    fewest,
  );
  return assessRaters(settings, both, round, { tool_version: '0.1.0', rubric_hashes: {} });
}

/** `toldItem('page', 3)`. */
export function toldItem(item: string, at: number | null, more: Partial<ReleasedItem> = {}): ReleasedItem {
  return { item, level: at, about: false, spread: null, ...more };
}

/** One group of reports that told this. */
export function toldOfReports(raters: number, rubrics: readonly Partial<ReleasedRubric>[]): Released {
  const filled = rubrics.map((each) => ({ rubric: 'hiring', items: [], comments: null, ...each }));
  return {
    fewest: 3,
    groups: [{ relations: ['report'], batches: [{ raters, rubrics: filled, doubts: [] }] }],
    hidden: [],
  };
}
