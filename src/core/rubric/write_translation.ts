import type { ParsedDocument } from '../documents/yaml.js';
import { visible } from '../visible.js';
import { fingerprint } from './fingerprint.js';
import { keyOf, type SourceText, type Translation, textsOf } from './translate.js';
import type { Pack, Rubric } from './types.js';

/*
 * A side file is the author's: what is written here are places for texts that are missing, and the fingerprints at
 * its end. No text, no comment and no order of theirs is touched.
 */

/** A new side file: every text as a comment, with an empty place for it below. */
export function newTranslation({ id }: Rubric | Pack, lang: string, missing: readonly SourceText[]): string {
  return [
    `# ${id} in another language (${lang}). Write each text behind the key below the comment that holds its source.`,
    '# Then run "salesgap rubric translate" again: it says what is still missing, and notes what each was made from.',
    'format: 1',
    `translates: ${id}`,
    `lang: ${lang}`,
    'texts:',
    ...placesFor(missing, 0, '  '),
    '',
  ].join('\n');
}

/** Fingerprints to note: of what was written since the last time, and, where everything is `accepted`, of every text. */
export function fingerprintsFor(
  source: Rubric | Pack,
  { texts, of }: Translation,
  accepted: boolean,
): Translation['of'] {
  const noted = textsOf(source).flatMap(({ path, text }): readonly [string, string][] => {
    const key = keyOf(path);
    if (!Object.hasOwn(texts, key)) return [];
    const before = Object.hasOwn(of, key) && !accepted ? of[key] : undefined;
    return [[key, before ?? fingerprint(text)]];
  });
  return Object.fromEntries(noted);
}

/** The text of a side file with places for what is missing. A part written in braces, in one line, is left as it is. */
export function withPlaces(text: string, document: ParsedDocument, missing: readonly SourceText[]): string {
  const { texts } = document.value as { readonly texts: unknown };
  const lines = text.split('\n');
  const places = [...byPart(texts, missing).values()].flatMap((wanted) => {
    const place = placeIn(partOf(wanted[0]?.path ?? [], texts) ?? [], document);
    return place === null ? [] : [{ ...place, wanted }];
  });
  // From below, so that the lines above are still where they were.
  for (const { line, part, indent, wanted } of places.toSorted((a, b) => b.line - a.line)) {
    lines.splice(line, 0, ...placesFor(wanted, part.length, ' '.repeat(indent)));
  }
  return lines.join('\n');
}

type Path = readonly string[];

/** What is missing, by the part of the file it belongs into; what has an empty place there needs none. */
function byPart(texts: unknown, missing: readonly SourceText[]): ReadonlyMap<string, readonly SourceText[]> {
  const parts = new Map<string, SourceText[]>();
  for (const each of missing) {
    const part = partOf(each.path, texts);
    if (part === null) continue;
    const key = keyOf(part);
    parts.set(key, [...(parts.get(key) ?? []), each]);
  }
  return parts;
}

/** The longest way into the file that a path goes; null: to its end, or against a text. */
function partOf(path: Path, texts: unknown): Path | null {
  let here = texts;
  for (const [depth, step] of path.entries()) {
    if (typeof here === 'string') return null;
    if (!isGroup(here) || !Object.hasOwn(here, step)) return path.slice(0, depth);
    here = here[step];
  }
  return null;
}

/** Behind which line (1-based) of the file a part goes on, and how far in; null: it is written in braces. */
function placeIn(part: Path, { value, locate }: ParsedDocument) {
  const path = ['texts', ...part];
  const { line, column } = locate(path);
  const here = path.reduce<unknown>((at, step) => (isGroup(at) ? at[step] : undefined), value);
  if (!isGroup(here)) return { part, line, indent: column + 1 };
  const [child] = Object.keys(here);
  if (child === undefined) return null;
  const first = locate([...path, child]);
  return first.line === line ? null : { part, line, indent: first.column - 1 };
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Key by key, those that share a step below it. */
function placesFor(texts: readonly SourceText[], depth: number, indent: string): readonly string[] {
  const steps = [...new Set(texts.map(({ path }) => path[depth] ?? ''))];
  return steps.flatMap((step) => {
    const below = texts.filter(({ path }) => path[depth] === step);
    const [leaf] = below.filter(({ path }) => path.length === depth + 1);
    if (leaf !== undefined) return [...commentOf(leaf.text, indent), `${indent}${step}:`];
    return [`${indent}${step}:`, ...placesFor(below, depth + 1, `${indent}  `)];
  });
}

const COLUMNS = 118;

function commentOf(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  for (const word of visible(text.replaceAll(/\s+/g, ' ')).split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < COLUMNS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}# ${word}`);
  }
  return lines;
}

/** The text of a side file with these fingerprints at its end; null: "of" is there and not the last group. */
export function withFingerprints(
  text: string,
  { value, locate }: ParsedDocument,
  of: Translation['of'],
): string | null {
  const keys = Object.keys(value as object);
  const start = keys.includes('of') ? locate(['of']).line : null;
  if (start !== null && keys.some((key) => locate([key]).line > start)) return null;
  const kept = start === null ? text.split('\n') : text.split('\n').slice(0, start - 1);
  while (kept.at(-1)?.trim() === '' || kept.at(-1) === NOTED) kept.pop();
  const lines = Object.entries(of).map(([key, letters]) => `  ${key}: ${letters}`);
  return [...kept, ...(lines.length === 0 ? [] : [NOTED, 'of:', ...lines]), ''].join('\n');
}

const NOTED = '# What each text was made from; written by "salesgap rubric translate".';
