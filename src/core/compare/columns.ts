import { isConfidential } from '../raters/confidence.js';
import type { RatedRubric, Raters, Source, SourceLevel } from '../report/raters.js';
import type { ItemScore, RubricScore } from '../report/scores.js';
import type { Report, ReportRubric, View } from '../report/types.js';
import type { About, Relation } from '../words.js';
import type { Side, SideSheet } from './side.js';
import { type Answered, answeredOf } from './states.js';
import type { NotComparable } from './types.js';

/** One view of a result: of a named person, of a group as far as it is told, or of `others` together. */
export interface Column {
  /** Alike in two results for the same person (relation and id) or group. */
  readonly key: string;
  readonly source: string;
  readonly relations: readonly Relation[];
  readonly named: boolean;
  /** null: that is not told. */
  readonly raters: number | null;
  readonly rubrics: readonly Seen[];
}

/** What one view says of one rubric. */
export interface Seen {
  readonly rubric: string;
  readonly title: string;
  readonly about: About;
  readonly target: number;
  /** null: unknown. */
  readonly version: string | null;
  /** Levels, not rounded; null with the reason in `missing`. */
  readonly claimed: number | null;
  readonly credited: number | null;
  readonly missing: Extract<NotComparable, 'withheld' | 'not_applicable' | 'hidden' | 'few_changed'> | null;
  /** Questions asked, with their levels as claimed. */
  readonly items: readonly SeenItem[];
  /** Of `others`: keys of the views it is the mean of; else empty. */
  readonly behind: readonly string[];
  /** null: the answers are not at hand. */
  readonly answered: Answered | null;
}

export interface SeenItem {
  readonly item: string;
  readonly title: string;
  readonly level: number | null;
  /** null: of a group only levels are told. */
  readonly score: ItemScore | null;
}

/** The key and the source of all but the leader and consultants together. */
export const OTHERS = 'others';

/** People by name, then groups, in the order of the report; `others` last, where at least two views stand behind it. */
export function columnsOf(side: Side): readonly Column[] {
  const people = peopleOf(side);
  const { raters } = side.report;
  if (raters === undefined) return people;
  const groups = raters.sources.filter(({ named }) => !named).map((source) => groupColumn(source, raters, side.report));
  return [...people, ...groups, ...othersColumn(raters, [...people, ...groups], side.report)];
}

/** Of one sheet there is one view without a source; of several the first is that of nobody, and the others go by source. */
function peopleOf({ report, sheets }: Side): readonly Column[] {
  const views = report.views.filter(({ together }) => together !== true);
  const named = views.flatMap((view, index) => {
    const sheet = report.sheets[index];
    return sheet === undefined || isConfidential(view.relation) ? [] : [{ view, rater: sheet.rater }];
  });
  return named.map(({ view, rater }) => {
    const own = sheets.find((each) => isOf(each, rater, view.relation));
    // A subject has one self, whatever the sheet calls it.
    const alone = named.filter((each) => each.view.relation === view.relation).length === 1;
    return personColumn(view, view.relation === 'self' && alone ? 'self' : `${view.relation} ${rater}`, own, report);
  });
}

/** In a sitting a consultant may have given the levels in the name of whoever was asked. */
function isOf({ sheet }: SideSheet, rater: string, relation: Relation): boolean {
  return sheet.rater.id === rater && (sheet.rater.relation === relation || sheet.sitting !== undefined);
}

function personColumn(view: View, key: string, own: SideSheet | undefined, report: Report): Column {
  return {
    key,
    source: view.source ?? view.relation,
    relations: [view.relation],
    named: true,
    raters: 1,
    rubrics: view.scores.map((score) => seenByPerson(score, own, report)),
  };
}

function seenByPerson(score: RubricScore, own: SideSheet | undefined, report: Report): Seen {
  const answered = own === undefined ? null : answeredOf(own.sheet, own.rubrics, score.rubric);
  const { claimed, credited, items, status, title, about } = score;
  const asked = items.filter(({ reason, type }) => type !== 'text' && !isUnasked(reason));
  return {
    ...headOf(score.rubric, { title, about }, report),
    ...(answered === null ? {} : { version: answered.rubric.version }),
    claimed: claimed.level,
    credited: credited.level,
    missing: status === 'withheld' || status === 'not_applicable' ? status : null,
    items: asked.map((each) => ({ item: each.item, title: each.title, level: each.claimed_level, score: each })),
    behind: [],
    answered,
  };
}

/** Outside of the form or of what this relation is asked. */
function isUnasked(reason: ItemScore['reason']): boolean {
  return reason === 'not_on_screen_form' || reason === 'not_asked_of_this_relation';
}

function headOf(id: string, known: Pick<Seen, 'title' | 'about'>, { rubrics }: Report) {
  const rubric: ReportRubric | undefined = rubrics.find((each) => each.id === id);
  return { rubric: id, ...known, target: rubric?.target ?? 3, version: rubric?.version ?? null };
}

function groupColumn({ id, relations, raters: count }: Source, raters: Raters, report: Report): Column {
  const rubrics = raters.rubrics.flatMap((rated) => {
    const said = rated.levels.find(({ source }) => source === id);
    return said === undefined || (said.level === null && !said.hidden) ? [] : [seenByGroup(rated, said, report)];
  });
  return { key: id, source: id, relations, named: false, raters: count, rubrics };
}

/** What observers say is never reduced: credited as claimed. */
function seenByGroup(rated: RatedRubric, said: SourceLevel, report: Report): Seen {
  const items = rated.items.flatMap(({ item, title, levels }) => {
    const level = levels.find(({ source }) => source === said.source)?.level ?? null;
    return level === null ? [] : [{ item, title, level, score: null }];
  });
  return {
    ...headOf(rated.rubric, { title: rated.title, about: aboutOf(rated.rubric, report) }, report),
    claimed: said.level,
    credited: said.level,
    missing: said.hidden ? 'hidden' : null,
    items,
    behind: [],
    answered: null,
  };
}

function aboutOf(id: string, { rubrics }: Report): About {
  return rubrics.find((each) => each.id === id)?.about ?? 'leader';
}

function othersColumn(raters: Raters, columns: readonly Column[], report: Report): readonly Column[] {
  const others = columns.filter(({ relations }) => !relations.includes('self') && !relations.includes('consultant'));
  if (others.length < 2) return [];
  const relations = [...new Set(others.flatMap((column) => column.relations))];
  const rubrics = raters.rubrics.flatMap((rated): Seen[] => {
    const asked = others.flatMap((column) => {
      const seen = column.rubrics.find(({ rubric }) => rubric === rated.rubric);
      return seen === undefined ? [] : [{ key: column.key, seen }];
    });
    return asked.length === 0 ? [] : [seenTogether(rated, asked, report)];
  });
  return [{ key: OTHERS, source: OTHERS, relations, named: false, raters: null, rubrics }];
}

function seenTogether(
  rated: RatedRubric,
  asked: readonly { readonly key: string; readonly seen: Seen }[],
  report: Report,
): Seen {
  const hidden = asked.every(({ seen }) => seen.missing === 'hidden');
  const ids = new Set(asked.flatMap(({ seen }) => seen.items.map(({ item }) => item)));
  return {
    ...headOf(rated.rubric, { title: rated.title, about: aboutOf(rated.rubric, report) }, report),
    claimed: rated.others,
    credited: rated.others,
    missing: rated.others !== null ? null : hidden ? 'hidden' : 'withheld',
    items: rated.items
      .filter(({ item }) => ids.has(item))
      .map(({ item, title }) => ({ item, title, level: null, score: null })),
    behind: asked.flatMap(({ key, seen }) => (seen.claimed === null ? [] : [key])).sort(),
    answered: null,
  };
}
