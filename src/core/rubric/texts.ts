import type { Item, Pack, Rubric } from './types.js';

/**
 * What becomes of one text. `path`: where it stands in a side file, by ids, or counted from 1 where there are none;
 * `most`: the characters it may have, null where that is open.
 */
export type Say = (path: readonly string[], text: string, most: number | null) => string;

/** Names on reports: the columns are made for so many characters. */
const TITLE = 60;
const LONG_TITLE = 80;

/**
 * The same rubric with every text that people read said anew, in the order of its file. Ids, numbers, conditions and
 * names of files stay as they are, and so do the titles of sources, which are names of works.
 */
export function sayRubric(rubric: Rubric, say: Say): Rubric {
  return {
    ...saying(rubric, { title: TITLE, summary: null }, say),
    why: numbered(rubric.why, 'text', inside(say, 'why')),
    items: rubric.items.map((item) => sayItem(item, inside(say, 'items', item.id))),
    gates: numbered(rubric.gates, 'message', inside(say, 'gates')),
    caps: numbered(rubric.caps, 'because', inside(say, 'caps')),
    actions: rubric.actions.map((action) =>
      saying(
        action,
        { title: LONG_TITLE, do: null, done_when: null, not_now: null },
        inside(say, 'actions', action.id),
      ),
    ),
    examples: rubric.examples.map((example) => ({
      ...example,
      title: say(['examples', example.file.replace(/\.md$/, '')], example.title, null),
    })),
  };
}

/** The same for a pack, with what it takes over from the pack it extends. */
export function sayPack(pack: Pack, say: Say): Pack {
  return {
    ...saying(pack, { title: TITLE, intro: null }, say),
    prerequisites: pack.prerequisites.map((link) => ({
      ...link,
      because: say(['prerequisites', link.dependent, link.prerequisite], link.because, null),
    })),
    findings: pack.findings.map((finding) =>
      saying(finding, { title: LONG_TITLE, message: null, not_now: null }, inside(say, 'findings', finding.id)),
    ),
    sittings: pack.sittings.map((sitting) => saying(sitting, { title: TITLE }, inside(say, 'sittings', sitting.id))),
  };
}

/** Not the unit of an allocation: it is one of two words. */
function sayItem<I extends Item>(item: I, say: Say): I {
  const unit = item.type === 'metric' ? { unit: null } : {};
  const texts = { title: TITLE, ask: null, anchors: null, options: null, parts: null, ...unit, probes: null };
  return {
    ...saying(item, { ...texts, help: null, antipattern: null }, say),
    evidence: saying(item.evidence, { examples: null }, inside(say, 'evidence')),
  };
}

function inside(say: Say, ...place: readonly string[]): Say {
  return (path, ...text) => say([...place, ...path], ...text);
}

/** What stands at these keys (with the characters that it may have) said anew; keys that are not there stay away. */
function saying<T extends object>(value: T, keys: Readonly<Record<string, number | null>>, say: Say): T {
  const said = Object.entries(keys).flatMap(([key, most]) => {
    const text = (value as Record<string, unknown>)[key];
    return text === undefined ? [] : [[key, anew(text, most, inside(say, key))]];
  });
  return { ...value, ...Object.fromEntries(said) };
}

/** A text, a list of texts, a list of choices, or wordings by relation. */
function anew(value: unknown, most: number | null, say: Say): unknown {
  if (typeof value === 'string') return say([], value, most);
  if (!Array.isArray(value)) return saying(value as object, mapped(value as object, most), say);
  return value.map((each: string | Choice, index) =>
    typeof each === 'string'
      ? say([String(index + 1)], each, most)
      : { ...each, text: say([each.id], each.text, most) },
  );
}

interface Choice {
  readonly id: string;
  readonly text: string;
}

function mapped(value: object, most: number | null): Readonly<Record<string, number | null>> {
  return Object.fromEntries(Object.keys(value).map((key) => [key, most]));
}

function numbered<K extends string, T extends { readonly [P in K]: string }>(
  list: readonly T[],
  key: K,
  say: Say,
): readonly T[] {
  return list.map((each, index) => ({ ...each, [key]: say([String(index + 1)], each[key], null) }));
}
