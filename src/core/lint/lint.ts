import { type ParsedDocument, parseYaml } from '../documents/yaml.js';
import { type Read, readPack, readRubric } from '../rubric/parse.js';
import type { Pack, Rubric } from '../rubric/types.js';
import { rules } from './index.js';
import { lintedPack, lintedRubric, refused } from './linted.js';
import type { LintedFile, LintReport } from './report.js';

/** A file to lint. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** What files may name besides each other, and what is looked for. */
export interface Surroundings {
  readonly rubrics: readonly Rubric[];
  readonly packs: readonly Pack[];
  readonly vague_words: readonly string[];
}

/** Target of a rubric that the pack `default` has no settings for. */
const USUAL_TARGET = 3;

interface Opened {
  readonly file: string;
  readonly document: ParsedDocument;
}
type Compiled<T> = Opened & Read<T>;

/** Lints rubrics and packs. They may name each other; one with the id of a known one takes its place. */
export function lint(sources: readonly Source[], surroundings: Surroundings): LintReport {
  const opened = sources.map(({ file, text }): Opened => ({ file, document: parseYaml(text) }));
  const rubricFiles = opened.filter((each) => !isPack(each)).map((each) => ({ ...each, ...readRubric(each.document) }));
  const rubrics = together(surroundings.rubrics, sound(rubricFiles));
  const packFiles = compiledPacks(opened.filter(isPack), rubrics, surroundings.packs);
  const settings = together(surroundings.packs, sound(packFiles)).find(({ id }) => id === 'default');
  const { vague_words } = surroundings;
  const linted = [
    ...rubricFiles.map((each) =>
      lintedOr(each, (rubric) => lintedRubric(each, { rubric, target: targetOf(rubric, settings), vague_words })),
    ),
    ...packFiles.map((each) => lintedOr(each, (pack) => lintedPack(each, pack, rubrics))),
  ];
  return {
    files: sources.flatMap(({ file }) => linted.find((each) => each.file === file) ?? []),
    rules: rules.map(({ id, proves, severity }) => ({ id, proves, severity })),
  };
}

function lintedOr<T>(compiled: Compiled<T>, linted: (value: T) => LintedFile): LintedFile {
  const { result } = compiled;
  return result.ok ? linted(result.value) : refused(compiled, result.issues);
}

/** Those that compile. */
function sound<T>(files: readonly Compiled<T>[]): readonly T[] {
  return files.flatMap(({ result }) => (result.ok ? [result.value] : []));
}

/** A pack that extends another is read after it. */
function compiledPacks(
  opened: readonly Opened[],
  rubrics: readonly Rubric[],
  known: readonly Pack[],
): readonly Compiled<Pack>[] {
  let packs = known;
  const extending = ({ document }: Opened) => Number(has(document, 'extends'));
  return opened
    .toSorted((a, b) => extending(a) - extending(b))
    .map((each) => {
      const read = readPack(each.document, rubrics, packs);
      packs = together(packs, sound([{ ...each, ...read }]));
      return { ...each, ...read };
    });
}

function isPack({ document }: Opened): boolean {
  return has(document, 'rubrics') && !has(document, 'items');
}

function together<T extends { readonly id: string }>(known: readonly T[], own: readonly T[]): readonly T[] {
  return [...known.filter(({ id }) => own.every((each) => each.id !== id)), ...own];
}

function has({ guess }: ParsedDocument, key: string): boolean {
  return typeof guess === 'object' && guess !== null && Object.hasOwn(guess, key);
}

function targetOf({ id }: Rubric, settings: Pack | undefined): number {
  const targets = Object.values(settings?.rubrics.find((each) => each.id === id)?.target ?? {});
  return targets.length === 0 ? USUAL_TARGET : Math.max(...targets);
}
