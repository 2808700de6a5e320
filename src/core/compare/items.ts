import type { Item } from '../rubric/types.js';
import type { Relation } from '../words.js';
import type { Seen, SeenItem } from './columns.js';
import { evidenceChanged } from './evidence.js';
import type { ComparedItem } from './types.js';

/** Questions that moved, entered, left, or are shown or asked otherwise; in the order of today's, then those that are gone. */
export function comparedItems(then: Seen, now: Seen): readonly ComparedItem[] {
  const gone = then.items.filter(({ item }) => !now.items.some((each) => each.item === item));
  return [...now.items, ...gone].flatMap(({ item, title }) => {
    const [old, today] = [then, now].map(({ items }) => items.find((each) => each.item === item));
    const before = old?.level ?? null;
    const after = today?.level ?? null;
    if (before === null && after === null) return [];
    const evidence_changed = isShownOtherwise(old, today);
    const changed_question = isAskedOtherwise(item, then, now);
    const alike = before === after && !evidence_changed && !changed_question;
    return alike ? [] : [{ item, title, before, after, evidence_changed, changed_question }];
  });
}

function isShownOtherwise(old: SeenItem | undefined, today: SeenItem | undefined): boolean {
  const [then, now] = [old?.score ?? null, today?.score ?? null];
  return then !== null && now !== null && evidenceChanged(then, now);
}

/** Of groups it is not known which questions nobody was told about. */
function isAskedOtherwise(item: string, then: Seen, now: Seen): boolean {
  const [old, today] = [then, now].map(({ items }) => items.find((each) => each.item === item));
  if (old === undefined || today === undefined) return (old ?? today)?.score !== null;
  if (old.score?.weight !== today.score?.weight) return true;
  const questions = [then, now].map(({ answered }) => answered?.rubric.items.find(({ id }) => id === item));
  const relation = now.answered?.sheet.rater.relation ?? 'self';
  const [was, is] = questions.map((question) => (question === undefined ? null : wordingOf(question, relation)));
  return was !== is && was !== null && is !== null;
}

/** What the reader is asked and may answer, and what the answers count; not what only helps or proves. */
function wordingOf(item: Item, relation: Relation): string {
  const { ask, title: _, probes: _1, help: _2, antipattern: _3, evidence: _4, ...rest } = item;
  const { must: _5, na: _6, screen: _7, relations: _8, weight: _9, ...question } = rest;
  return JSON.stringify([ask[relation] ?? ask.self, question], sorted);
}

/** Keys in one order, whatever file they come from. */
function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
