import { nearest } from '../nearest.js';
import { fingerprint } from './fingerprint.js';
import { type Say, sayPack, sayRubric } from './texts.js';
import type { Pack, Rubric } from './types.js';

/** The texts of a rubric or pack in another language. Keys: the steps of a path, joined by dots. */
export interface Translation {
  readonly translates: string;
  readonly lang: string;
  readonly texts: Readonly<Record<string, string>>;
  /** The fingerprint of the text that each was made from. */
  readonly of: Readonly<Record<string, string>>;
}

/** A text to translate. */
export interface SourceText {
  readonly path: readonly string[];
  readonly text: string;
  readonly most: number | null;
}

/**
 * A rubric in the language of the translations, the closest first; those behind it may be of what it extends. A text
 * is taken only where it was made from the very text that stands in the rubric: what was changed since is read in the
 * language of the rubric until somebody has looked at it again. Nothing but texts changes.
 */
export function translateRubric(rubric: Rubric, translations: readonly Translation[]): Rubric {
  const said = sayRubric(rubric, sayFrom(translations));
  const [closest] = translations;
  if (closest === undefined) return said;
  return { ...said, items: said.items.map((item) => ({ ...item, lang: closest.lang })) };
}

/** The same for a pack. */
export function translatePack(pack: Pack, translations: readonly Translation[]): Pack {
  return sayPack(pack, sayFrom(translations));
}

/** What of the translations holds for a rubric or pack as it is now, in one. */
export function currentTranslation(
  source: Rubric | Pack,
  lang: string,
  translations: readonly Translation[],
): Translation {
  const said = textsOf(source).flatMap(({ path, text }) => {
    const [key, found] = [keyOf(path), translations.find((each) => isCurrent(each, keyOf(path), text))];
    return found === undefined ? [] : [{ key, text: found.texts[key] ?? '', of: found.of[key] ?? '' }];
  });
  return {
    translates: source.id,
    lang,
    texts: Object.fromEntries(said.map(({ key, text }) => [key, text])),
    of: Object.fromEntries(said.map(({ key, of }) => [key, of])),
  };
}

function sayFrom(translations: readonly Translation[]): Say {
  return (path, text) => {
    const found = translations.find((each) => isCurrent(each, keyOf(path), text));
    return found?.texts[keyOf(path)] ?? text;
  };
}

function isCurrent({ texts, of }: Translation, key: string, text: string): boolean {
  return Object.hasOwn(texts, key) && Object.hasOwn(of, key) && of[key] === fingerprint(text);
}

export function keyOf(path: readonly string[]): string {
  return path.join('.');
}

/** Every text that people read, in the order of the file. */
export function textsOf(source: Rubric | Pack): readonly SourceText[] {
  const all: SourceText[] = [];
  const note: Say = (path, text, most) => {
    all.push({ path, text, most });
    return text;
  };
  if ('items' in source) sayRubric(source, note);
  else sayPack(source, note);
  return all;
}

/** What a side file lacks. */
export interface Compared {
  /** Not translated, here or in what it extends. */
  readonly missing: readonly SourceText[];
  /** The text it was made from is another by now, or was never noted. */
  readonly stale: readonly (SourceText & { readonly noted: boolean })[];
  /** Texts of nothing; each part that does not exist once. */
  readonly unknown: readonly {
    readonly path: readonly string[];
    readonly known: readonly string[];
    readonly suggestion?: string;
  }[];
}

/** Lays a side file beside what it translates; `others` are the translations of what that extends. */
export function compareTexts(source: Rubric | Pack, own: Translation, others: readonly Translation[] = []): Compared {
  const all = textsOf(source);
  const isElsewhere = ({ path, text }: SourceText) => others.some((each) => isCurrent(each, keyOf(path), text));
  const here = (each: SourceText) => Object.hasOwn(own.texts, keyOf(each.path));
  return {
    missing: all.filter((each) => !here(each) && !isElsewhere(each)),
    stale: all
      .filter((each) => here(each) && !isCurrent(own, keyOf(each.path), each.text))
      .map((each) => ({ ...each, noted: Object.hasOwn(own.of, keyOf(each.path)) })),
    unknown: unknownIn(own, all),
  };
}

function unknownIn({ texts }: Translation, all: readonly SourceText[]): Compared['unknown'] {
  const known = new Set(all.map(({ path }) => keyOf(path)));
  const parts = new Map(
    Object.keys(texts)
      .filter((key) => !known.has(key))
      .map((key) => {
        const part = firstUnknown(key.split('.'), all);
        return [keyOf(part.path), part];
      }),
  );
  return [...parts.values()];
}

/** The first step of a path that leads nowhere, with what there is instead. */
function firstUnknown(path: readonly string[], all: readonly SourceText[]): Compared['unknown'][number] {
  let siblings = all.map((each) => each.path);
  const depth = path.findIndex((step, at) => {
    const next = siblings.filter((each) => each[at] === step);
    if (next.length > 0) siblings = next;
    return next.length === 0;
  });
  const at = depth === -1 ? path.length - 1 : depth;
  const words = [...new Set(siblings.flatMap((each) => each[at] ?? []))];
  const suggestion = nearest(path[at] ?? '', words);
  return { path: path.slice(0, at + 1), known: words, ...(suggestion === undefined ? {} : { suggestion }) };
}
