import type { AnswerSheet, Profile, Subject } from '../answers/types.js';
import { viewIn } from '../report/apart.js';
import type { Pack, Rubric } from '../rubric/types.js';
import { isConfidential } from './confidence.js';
import { countOf, groupsFor, sheetsOf } from './grouping.js';
import { namedViews } from './named.js';
import { release } from './release.js';
import type { NamedSheet, Round } from './round.js';

/**
 * A round out of loose sheets about one subject, as `salesgap report a.yaml b.yaml` has them: everybody who is to be
 * protected goes through one release. Subject, profile and day come from those who are named, in the order of their columns.
 * Where nobody is, what all shown sheets agree on is context that whoever sent them out filled in.
 * Throws as `release`; no two sheets may be of one rater in one relation.
 */
export function roundOf(sheets: readonly NamedSheet[], pack: Pack, rubrics: readonly Rubric[], fewest: number): Round {
  const named = sheets.filter(({ sheet }) => !isConfidential(viewIn({ sheet, pack })));
  const confidential = sheets.map(({ sheet }) => inItsView(sheet, pack)).filter(isOfGroup);
  const ordered = namedViews(pack, rubrics, named).map(({ sheet }) => sheet);
  const open = ordered.length > 0 ? ordered : shownOf(confidential, fewest);
  const profile = ordered[0]?.profile ?? agreed(open.map((sheet) => sheet.profile));
  const told = { fewest, profile, pack, rubrics };
  return {
    subject: subjectOf(ordered, open, sheets),
    form: open.some(({ form }) => form === 'full') ? 'full' : (open[0]?.form ?? 'full'),
    answered_on:
      open
        .map(({ answered_on }) => answered_on)
        .sort()
        .at(-1) ?? NO_DAY,
    profile,
    named,
    released: confidential.length === 0 ? null : release(null, numbered(confidential), told).released,
    themes: [],
    earlier: [],
  };
}

/** Of a round in which nothing may be told; nobody is shown a report of it. */
const NO_DAY = '2000-01-01';

/** A consultant who asks a rep gives the rep's view, and the rep was promised confidence. */
function inItsView(sheet: AnswerSheet, pack: Pack): AnswerSheet {
  return { ...sheet, rater: { ...sheet.rater, relation: viewIn({ sheet, pack }) } };
}

function isOfGroup({ rater }: AnswerSheet): boolean {
  return isConfidential(rater.relation);
}

/** A rep and a peer may have the same id. */
function numbered(sheets: readonly AnswerSheet[]): readonly AnswerSheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    rater: { ...sheet.rater, id: `${sheet.rater.relation} ${sheet.rater.id}` },
  }));
}

/** Sheets of groups that are large enough to be told of. */
function shownOf(sheets: readonly AnswerSheet[], fewest: number): readonly AnswerSheet[] {
  return groupsFor(countOf(sheets), fewest).flatMap((relations) => sheetsOf(relations, sheets));
}

/** Keys that everybody filled in alike. */
function agreed(profiles: readonly Profile[]): Profile {
  const [first = {}, ...others] = profiles;
  const same = (key: string, value: unknown) =>
    others.every((other) => JSON.stringify((other as Record<string, unknown>)[key]) === JSON.stringify(value));
  return Object.fromEntries(Object.entries(first).filter(([key, value]) => same(key, value)));
}

/** The name as a named person writes it; else the one that all who are shown write. */
function subjectOf(
  named: readonly AnswerSheet[],
  open: readonly AnswerSheet[],
  sheets: readonly NamedSheet[],
): Subject {
  const id = sheets[0]?.sheet.subject.id ?? '';
  const names = (named.length > 0 ? named : open).map(({ subject }) => subject.name);
  const [first] = names.filter((name) => name !== undefined);
  const name = named.length > 0 || names.every((each) => each === first) ? first : undefined;
  return name === undefined ? { id } : { id, name };
}
