import { parseReference, referenceTo } from '../core/answers/identity.js';
import type { Migrated } from '../core/answers/migrate.js';
import { ratersOf, rubricsFor, sittingOf } from '../core/answers/sitting.js';
import type { AnswerSheet } from '../core/answers/types.js';
import type { Issue } from '../core/issue.js';
import { nearest } from '../core/nearest.js';
import type { Extended } from '../core/rubric/extended.js';
import { type Migration, majorOf } from '../core/rubric/migration.js';
import { type Translation, translatePack, translateRubric } from '../core/rubric/translate.js';
import type { Pack, Rubric } from '../core/rubric/types.js';
import { readTextFile } from '../store/text_file.js';
import { EXIT } from './exit_codes.js';
import { asFailure, Failure } from './failure.js';
import { isFolderFailure, isPath, type OwnFile } from './own_files.js';
import type { OwnRubrics } from './own_rubrics.js';
import type { HashedRubric, ShippedRubrics } from './shipped_rubrics.js';

/** What is asked together: a pack's settings and the rubrics chosen from it. */
export interface Instrument {
  readonly pack: Pack;
  readonly rubrics: readonly HashedRubric[];
  /** Kept with an interview that starts from earlier answers: how those load where a rubric has a new major version since. */
  readonly migrations?: readonly Migration[];
}

/** Told when a file with answers to older major versions was read as one to those here. */
export type Told = (file: string, migrated: Migrated) => Promise<void>;

/** The rubrics and packs that can be asked: those that come with salesgap, and one's own, which go before them. */
export class Library {
  readonly #shipped: ShippedRubrics;
  readonly #own: OwnRubrics | null;
  readonly tell: Told;

  constructor(shipped: ShippedRubrics, own: OwnRubrics | null, tell: Told = async () => undefined) {
    this.#shipped = shipped;
    this.#own = own;
    this.tell = tell;
  }

  rubricIds(): readonly string[] {
    return together(this.#shipped.rubricIds(), this.#own?.ids('rubrics') ?? []);
  }

  packIds(): readonly string[] {
    return together(this.#shipped.packIds(), this.#own?.ids('packs') ?? []);
  }

  /** The id that a word on the command line stands for: itself, or what is in the file that it names. Errors: rubric invalid. */
  idOf(word: string): string {
    return isPath(word) ? this.#fileNamed(word).id : word;
  }

  /** Whether a word on the command line, an id or a file, means a pack. */
  isPack(word: string): boolean {
    if (isPath(word)) return this.#fileNamed(word).kind === 'packs';
    return this.packIds().includes(word);
  }

  #fileNamed(path: string) {
    if (this.#own === null) throw isFolderFailure(path);
    return this.#own.fileNamed(path);
  }

  /** Errors: usage failure with the nearest id; rubric invalid. */
  rubric(id: string): HashedRubric {
    const found = this.#own?.rubric(id) ?? this.#shipped.rubric(id);
    if (found === null) throw unknownFailure('rubric', id, this.rubricIds());
    return found;
  }

  /** Errors: usage failure with the nearest id; rubric invalid. */
  pack(id: string): Pack {
    const found = this.#own?.pack(id) ?? this.#shipped.pack(id);
    if (found === null) throw unknownFailure('pack', id, this.packIds());
    return found;
  }

  /** Every rubric of a pack. */
  instrument(pack: string): Instrument {
    const found = this.pack(pack);
    return { pack: found, rubrics: found.rubrics.map(({ id }) => this.rubric(id)) };
  }

  /** Rubrics named one by one, with the settings of the pack `default`. */
  named(ids: readonly string[]): Instrument {
    const rubrics = [...new Set(ids)].map((id) => this.rubric(id));
    const pack = this.pack('default');
    const settings = rubrics.flatMap(({ rubric: { id } }) => this.#own?.settings(id, pack) ?? []);
    return { pack: settings.length === 0 ? pack : { ...pack, rubrics: [...pack.rubrics, ...settings] }, rubrics };
  }

  /**
   * What says a rubric or pack (its id, or a file of one's own) in a language, the closest first; none: not translated.
   * Errors: rubric invalid, reading errors.
   */
  translations(word: string, lang: string): readonly Translation[] {
    const own = this.#own?.translations(word, lang) ?? null;
    if (own !== null) return own;
    const shipped = this.#shipped.translation(word, lang);
    return shipped === null ? [] : [shipped];
  }

  /** The same instrument with its texts in a language, as far as they are translated. Errors: as `translations`. */
  inLanguage(instrument: Instrument, lang = 'en'): Instrument {
    // What ships is written in English.
    if (lang === 'en') return instrument;
    const { pack, rubrics } = instrument;
    return {
      pack: translatePack(pack, this.translations(pack.id, lang)),
      rubrics: rubrics.map(({ rubric, ...rest }) => ({
        ...rest,
        rubric: translateRubric(rubric, this.translations(rubric.id, lang)),
      })),
    };
  }

  /** Where the parts of a rubric come from; null: it builds on no other. */
  provenance(id: string): Extended | null {
    return this.#own?.read(id)?.provenance ?? null;
  }

  /** The file of one's own that a word on the command line, an id or a path, stands for; null: none. */
  ownFile(word: string): OwnFile | null {
    return this.#own?.fileOf(word) ?? null;
  }

  /** The rubric or pack in a file of one's own. Errors: rubric invalid. */
  contents(path: string): Rubric | Pack {
    if (this.#own === null) throw isFolderFailure(path);
    return this.#own.contents(path);
  }

  /** The filled-in example artefacts of a rubric, as text. Errors: missing, reading errors. */
  examples(id: string): readonly string[] {
    return this.rubric(id).rubric.examples.map(({ file }) =>
      readTextFile(this.#own?.template(id, file) ?? this.#shipped.template(file)),
    );
  }

  /** One of them; null where it cannot be read: a report is worth more than an example that is missing. */
  example(id: string, file: string): string | null {
    try {
      return readTextFile(this.#own?.template(id, file) ?? this.#shipped.template(file));
    } catch (error) {
      if (asFailure(error) === null) throw error;
      return null;
    }
  }

  /** How answers to older major versions of a rubric or pack load. Errors: rubric invalid, reading errors. */
  migrations(id: string): readonly Migration[] {
    return this.#own?.migrations(id) ?? this.#shipped.migrations(id);
  }

  /** A sheet of older major versions as one of those here. null: it is of these, or no migration leads here. Errors: as `migrations`. */
  async migrated(sheet: AnswerSheet): Promise<Migrated | null> {
    const now = this.#find(() => this.#newerThan(sheet));
    if (now === null) return null;
    // Such sheets are rare.
    const { migrateSheet } = await import('../core/answers/migrate.js');
    return migrateSheet(sheet, now.migrations, now.rubrics, now.pack);
  }

  /** What is asked now where a sheet is of older major versions; null: it is of these. */
  #newerThan(sheet: AnswerSheet) {
    const asked = parseReference(sheet.pack ?? '');
    const pack = asked === null ? null : this.pack(asked.id);
    const references = sheet.rubrics.flatMap((each) => parseReference(each) ?? []);
    const older = pack === null ? references.filter((each) => this.#isOlder(each)) : [];
    const isOlder = asked !== null && pack !== null && majorOf(asked.version) < majorOf(pack.version);
    if (older.length === 0 && !isOlder) return null;
    const ids = pack === null ? references.map(({ id }) => id) : pack.rubrics.map(({ id }) => id);
    const migrations = [...ids, ...(pack === null ? [] : [pack.id])].flatMap((id) => this.migrations(id));
    return { migrations, rubrics: ids.map((id) => this.rubric(id).rubric), pack };
  }

  #isOlder({ id, version }: { readonly id: string; readonly version: string }): boolean {
    return majorOf(version) < majorOf(this.rubric(id).rubric.version);
  }

  /** The instrument a sheet was answered with, or what keeps this installation from being it. */
  instrumentOf(sheet: AnswerSheet): Instrument | readonly Omit<Issue, 'line' | 'column'>[] {
    if (sheet.pack !== null) {
      const { id = '', version = '' } = parseReference(sheet.pack) ?? {};
      const pack = this.#find(() => this.pack(id));
      if (pack === null) return [unknownId('pack', id, this.packIds(), ['pack'])];
      const issues = otherVersion('pack', version, pack, ['pack']) ?? sittingIssues(pack, sheet);
      if (issues.length > 0) return issues;
      return askedOf(sheet, { pack, rubrics: pack.rubrics.map((each) => this.rubric(each.id)) });
    }
    if (sheet.sitting !== undefined) return [NO_SITTING];
    const rubrics: HashedRubric[] = [];
    const issues = sheet.rubrics.flatMap((reference, index) => {
      const { id = '', version = '' } = parseReference(reference) ?? {};
      const path = ['rubrics', index];
      const found = this.#find(() => this.rubric(id));
      if (found === null) return [unknownId('rubric', id, this.rubricIds(), path)];
      rubrics.push(found);
      return otherVersion('rubric', version, found.rubric, path) ?? [];
    });
    return issues.length > 0 ? issues : this.named(rubrics.map(({ rubric }) => rubric.id));
  }

  /** null when there is no such id; other failures, as of an own file with mistakes, are thrown on. */
  #find<T>(read: () => T): T | null {
    try {
      return read();
    } catch (error) {
      if (error instanceof Failure && error.exit === EXIT.usage) return null;
      throw error;
    }
  }
}

/** The instrument as a sheet is asked it: what lies outside its sitting is asked of nobody. */
export function askedOf(sheet: AnswerSheet, instrument: Instrument): Instrument {
  const { pack, rubrics } = instrument;
  const asked = rubricsFor(
    sheet,
    pack,
    rubrics.map(({ rubric }) => rubric),
  );
  return {
    ...instrument,
    rubrics: rubrics.map((each, index) => ({ ...each, rubric: asked[index] ?? each.rubric })),
  };
}

const NO_SITTING = { message: 'a sitting belongs to a pack; here rubrics are named one by one', path: ['sitting'] };

function sittingIssues(pack: Pack, { sitting: id, rater }: AnswerSheet): Omit<Issue, 'line' | 'column'>[] {
  if (id === undefined) return [];
  const sitting = sittingOf(pack, id);
  const known = pack.sittings.map((each) => each.id);
  if (sitting === undefined) return [unknownId('sitting', id, known, ['sitting'])];
  const raters = ratersOf(sitting);
  if (raters.includes(rater.relation)) return [];
  const message = `the sitting ${id} is rated by ${raters.join(' or ')}; here it is ${rater.relation}`;
  return [{ message, path: ['rater', 'relation'] }];
}

function together(shipped: readonly string[], own: readonly string[]): readonly string[] {
  return own.length === 0 ? shipped : [...new Set([...shipped, ...own])].sort();
}

function unknownFailure(kind: string, id: string, known: readonly string[]): Failure {
  const close = nearest(id, known);
  return new Failure(
    EXIT.usage,
    `There is no ${kind} "${id}".${close === undefined ? '' : ` Did you mean ${close}?`}`,
    `Known ${kind}s: ${known.join(', ')}. "salesgap rubric list" says what they are about.`,
    `A ${kind} of your own is named by its file, or lies where --rubrics says.`,
  );
}

function unknownId(kind: string, id: string, known: readonly string[], path: Issue['path']) {
  const suggestion = nearest(id, known);
  const hint = kind === 'sitting' ? '' : '; --rubrics says where those of your own are';
  return {
    message: `there is no ${kind} ${id} here${hint}`,
    path,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** Scores compare only within a major version, and a newer file may ask what is not known here. */
function otherVersion(kind: string, wanted: string, here: { id: string; version: string }, path: Issue['path']) {
  const [a, b] = [numbers(wanted), numbers(here.version)];
  const newer = a.findIndex((part, index) => part !== b[index]);
  const isNewer = newer !== -1 && (a[newer] ?? 0) > (b[newer] ?? 0);
  if (a[0] === b[0] && !isNewer) return null;
  const lead = `no migration file leads from ${a[0]} to ${b[0]}`;
  const advice = isNewer ? 'update salesgap' : `${lead}: write one, or use the salesgap it was answered with`;
  const message = `these are answers to the ${kind} ${here.id} ${wanted}, and here is ${referenceTo(here)}; ${advice}`;
  return [{ message, path }];
}

function numbers(version: string): number[] {
  return version.split('.').map(Number);
}
