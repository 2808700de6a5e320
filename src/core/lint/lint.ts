import { type ParsedDocument, parseYaml } from '../documents/yaml.js';
import type { Issue, Result } from '../issue.js';
import { nearest } from '../nearest.js';
import {
  type ParsedRubric,
  parsePackDocument,
  parseRubricDocument,
  parseTranslationDocument,
} from '../rubric/parse.js';
import { parseMigrationDocument } from '../rubric/parse_migration.js';
import type { Translation } from '../rubric/translate.js';
import type { Pack, Rubric } from '../rubric/types.js';
import { rules } from './index.js';
import { lintedMigration, lintedPack, lintedRubric, lintedTranslation, refused } from './linted.js';
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
  readonly translations?: readonly Translation[];
  readonly vague_words: readonly string[];
}

/** Target of a rubric that the pack `default` has no settings for. */
const USUAL_TARGET = 3;

interface Opened {
  readonly file: string;
  readonly document: ParsedDocument;
}
type Compiled<T> = Opened & { readonly result: Result<T> };

/** Lints rubrics, packs, translations and migrations. They may name each other; one with the id of a known one takes its place. */
export function lint(sources: readonly Source[], surroundings: Surroundings): LintReport {
  const opened = sources.map(({ file, text }): Opened => ({ file, document: parseYaml(text) }));
  const rubricFiles = compiledRubrics(
    opened.filter((each) => !isPack(each) && !isTranslation(each) && !isMigration(each)),
    surroundings.rubrics,
  );
  const rubrics = together(surroundings.rubrics, rubricsOf(rubricFiles));
  const packFiles = compiledPacks(opened.filter(isPack), rubrics, surroundings.packs);
  const packs = together(surroundings.packs, sound(packFiles));
  const settings = packs.find(({ id }) => id === 'default');
  const { vague_words } = surroundings;
  const linted = [
    ...rubricFiles.map((each) =>
      lintedOr(each, (parsed) =>
        lintedRubric(each, parsed, { target: targetOf(parsed.rubric, settings), vague_words }),
      ),
    ),
    ...packFiles.map((each) => lintedOr(each, (pack) => lintedPack(each, pack, rubrics))),
    ...lintedTranslations(opened.filter(isTranslation), [...rubrics, ...packs], surroundings.translations ?? []),
    ...lintedMigrations(opened.filter(isMigration), rubrics, packs),
  ];
  return {
    files: sources.flatMap(({ file }) => linted.find((each) => each.file === file) ?? []),
    rules: rules.map(({ id, proves, severity }) => ({ id, proves, severity })),
  };
}

/** Each beside what it translates, and the others into its language. */
function lintedTranslations(
  opened: readonly Opened[],
  known: readonly (Rubric | Pack)[],
  translations: readonly Translation[],
): readonly LintedFile[] {
  const compiled = opened.map((each) => ({ ...each, result: parseTranslationDocument(each.document) }));
  const all = [...sound(compiled), ...translations];
  return compiled.map((each) =>
    lintedOr(each, (translation) => {
      const source = known.find(({ id }) => id === translation.translates);
      if (source === undefined) {
        return refused(each, [nothingCalled(translation.translates, known, 'translates', each.document)]);
      }
      const others = all.filter((other) => other !== translation && other.lang === translation.lang);
      return lintedTranslation(each, { source, translation, others });
    }),
  );
}

/** Each beside the rubric or pack whose answers it loads. */
function lintedMigrations(
  opened: readonly Opened[],
  rubrics: readonly Rubric[],
  packs: readonly Pack[],
): readonly LintedFile[] {
  const compiled = opened.map((each) => ({ ...each, result: parseMigrationDocument(each.document) }));
  return compiled.map((each) =>
    lintedOr(each, (migration) => {
      const known: readonly (Rubric | Pack)[] = migration.kind === 'pack' ? packs : rubrics;
      const target = known.find(({ id }) => id === migration.id);
      if (target !== undefined) return lintedMigration(each, { migration, target });
      return refused(each, [nothingCalled(migration.id, known, migration.kind, each.document)]);
    }),
  );
}

function nothingCalled(id: string, known: readonly (Rubric | Pack)[], key: string, { locate }: ParsedDocument): Issue {
  const suggestion = nearest(
    id,
    known.map((each) => each.id),
  );
  const message = `there is no ${key === 'translates' ? 'rubric or pack' : key} ${id}${key === 'translates' ? ' to translate' : ''}`;
  return { message, path: [key], ...locate([key]), ...(suggestion === undefined ? {} : { suggestion }) };
}

function isMigration({ document }: Opened): boolean {
  const has = (key: string) => keyOf(document, key) !== undefined;
  return has('rubric') || (has('pack') && has('from'));
}

function isTranslation({ document }: Opened): boolean {
  return keyOf(document, 'translates') !== undefined;
}

function lintedOr<T>(compiled: Compiled<T>, linted: (value: T) => LintedFile): LintedFile {
  const { result } = compiled;
  return result.ok ? linted(result.value) : refused(compiled, result.issues);
}

/** Those that compile. */
function sound<T>(files: readonly Compiled<T>[]): readonly T[] {
  return files.flatMap(({ result }) => (result.ok ? [result.value] : []));
}

function rubricsOf(files: readonly Compiled<ParsedRubric>[]): readonly Rubric[] {
  return sound(files).map(({ rubric }) => rubric);
}

/** A rubric that extends another is read after it; those that build on each other in a circle find nothing to build on. */
function compiledRubrics(opened: readonly Opened[], known: readonly Rubric[]): readonly Compiled<ParsedRubric>[] {
  const done: Compiled<ParsedRubric>[] = [];
  let waiting = opened;
  while (waiting.length > 0) {
    const ready = waiting.filter((each) => waiting.every((other) => idOf(other) !== baseOf(each)));
    const now = ready.length > 0 ? ready : waiting;
    const bases = basesOf(together(known, rubricsOf(done)));
    done.push(...now.map((each) => ({ ...each, result: parseRubricDocument(each.document, bases) })));
    waiting = waiting.filter((each) => !now.includes(each));
  }
  return opened.flatMap(({ file }) => done.find((each) => each.file === file) ?? []);
}

function basesOf(rubrics: readonly Rubric[]) {
  return { ids: rubrics.map(({ id }) => id), find: (id: string) => rubrics.find((each) => each.id === id) };
}

/** A pack that extends another is read after it. */
function compiledPacks(
  opened: readonly Opened[],
  rubrics: readonly Rubric[],
  known: readonly Pack[],
): readonly Compiled<Pack>[] {
  let packs = known;
  const extending = (each: Opened) => Number(baseOf(each) !== null);
  return opened
    .toSorted((a, b) => extending(a) - extending(b))
    .map((each) => {
      const compiled = { ...each, result: parsePackDocument(each.document, rubrics, packs) };
      packs = together(packs, sound([compiled]));
      return compiled;
    });
}

/** Rubrics have items, packs have rubrics; a pack that extends another may have neither, and adds or retires them. */
function isPack({ document }: Opened): boolean {
  const [add, retire] = [groupAt(document, 'add'), groupAt(document, 'retire')];
  if (keyOf(document, 'items') !== undefined) return false;
  return keyOf(document, 'rubrics') !== undefined || add !== null || retire !== null;
}

function groupAt(document: ParsedDocument, key: string): object | null {
  const value = keyOf(document, key);
  return typeof value === 'object' && value !== null ? value : null;
}

function together<T extends { readonly id: string }>(known: readonly T[], own: readonly T[]): readonly T[] {
  return [...known.filter(({ id }) => own.every((each) => each.id !== id)), ...own];
}

function idOf({ document }: Opened): unknown {
  return keyOf(document, 'id');
}

/** The id of what a file extends; null: it stands alone. */
function baseOf({ document }: Opened): string | null {
  const base = keyOf(document, 'extends');
  return typeof base === 'string' ? (base.split('@')[0] ?? null) : null;
}

/** What stands at a key of the document, whether or not it is what belongs there. */
function keyOf({ guess }: ParsedDocument, key: string): unknown {
  return typeof guess === 'object' && guess !== null && Object.hasOwn(guess, key)
    ? (guess as Record<string, unknown>)[key]
    : undefined;
}

function targetOf({ id }: Rubric, settings: Pack | undefined): number {
  const targets = Object.values(settings?.rubrics.find((each) => each.id === id)?.target ?? {});
  return targets.length === 0 ? USUAL_TARGET : Math.max(...targets);
}
