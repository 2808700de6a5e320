import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Issue, Result } from '../core/issue.js';
import type { Bases } from '../core/rubric/extended.js';
import type { Migration } from '../core/rubric/migration.js';
import type { ParsedRubric } from '../core/rubric/parse.js';
import type { Translation } from '../core/rubric/translate.js';
import type { Pack, PackRubric, Rubric } from '../core/rubric/types.js';
import { isNothing } from '../store/rubric_files.js';
import { EXIT } from './exit_codes.js';
import { Failure } from './failure.js';
import { homeOf, isFolderFailure, isPath, type OwnFile, type OwnKind, unusable } from './own_files.js';
import { OwnMigrations } from './own_migrations.js';
import { type Lineage, OwnTranslations } from './own_translations.js';
import type { HashedRubric, ShippedRubrics } from './shipped_rubrics.js';

/** What reads rubric files; it brings yaml, zod and the compiler of conditions along. */
export type RubricParser = Pick<
  typeof import('../core/rubric/parse.js'),
  'parseRubricFile' | 'parsePack' | 'parseTranslation' | 'parseMigration'
>;

/** A rubric file of the user's own, compiled; `base` is what it extends. */
export interface OwnRubric extends ParsedRubric, HashedRubric {
  readonly file: OwnFile;
}

/** The user's own rubrics and packs. Each is compiled when it is asked for, once. */
export class OwnRubrics {
  readonly #files: readonly OwnFile[];
  readonly #shipped: ShippedRubrics;
  readonly #parser: RubricParser;
  readonly #translations: OwnTranslations;
  readonly #migrations: OwnMigrations;
  readonly #known = new Map<string, OwnRubric | Pack>();
  /** What is being compiled: it cannot be its own base. */
  readonly #open = new Set<OwnFile>();

  constructor(files: readonly OwnFile[], shipped: ShippedRubrics, parser: RubricParser) {
    this.#files = files;
    this.#shipped = shipped;
    this.#parser = parser;
    this.#translations = new OwnTranslations(shipped, parser);
    this.#migrations = new OwnMigrations(parser);
  }

  ids(kind: OwnKind): readonly string[] {
    return this.#files.flatMap((file) => (file.kind === kind && file.id !== null ? [file.id] : []));
  }

  /** What a file named on the command line holds. Errors: rubric invalid. */
  fileNamed(path: string): { readonly kind: OwnKind; readonly id: string } {
    const { id } = this.contents(path);
    this.#refuseShadow(this.#fileAt(path), id);
    return { kind: this.#fileAt(path).kind, id };
  }

  /** The rubric or pack in a file, usable or not: salesgap's own are checked as well. Errors: rubric invalid. */
  contents(path: string): Rubric | Pack {
    const file = this.#fileAt(path);
    return file.kind === 'rubrics' ? this.#rubricIn(file).rubric : this.#packIn(file);
  }

  #fileAt(path: string): OwnFile {
    const file = this.#files.find((each) => each.path === path);
    if (file === undefined) throw isFolderFailure(path);
    return file;
  }

  /** null: no file of one's own has this id. Errors: rubric invalid; usage where two have it. */
  rubric(id: string): HashedRubric | null {
    const own = this.read(id);
    return own === null ? null : { rubric: own.rubric, hash: own.hash };
  }

  /** The same, with what its file says about where it comes from. */
  read(id: string): OwnRubric | null {
    const file = this.#fileOf('rubrics', id);
    if (file !== null) this.#refuseShadow(file, id);
    return file === null ? null : this.#rubricIn(file);
  }

  /** null: no file of one's own has this id. Errors as `rubric`. */
  pack(id: string): Pack | null {
    const file = this.#fileOf('packs', id);
    if (file !== null) this.#refuseShadow(file, id);
    return file === null ? null : this.#packIn(file);
  }

  /** What a rubric asked without a pack of its own counts: what its base does, else the middle of what there is. */
  settings(id: string, { rubrics }: Pack): readonly PackRubric[] {
    if (rubrics.some((each) => each.id === id)) return [];
    const base = this.#baseIn(id, rubrics);
    return [base === undefined ? { id, importance: MIDDLE, target: TARGET } : { ...base, id }];
  }

  #baseIn(id: string, settings: readonly PackRubric[]): PackRubric | undefined {
    const base = this.read(id)?.provenance?.base;
    if (base === undefined) return undefined;
    return settings.find((each) => each.id === base.id) ?? this.#baseIn(base.id, settings);
  }

  /** Where a filled-in artefact lies: in `templates` beside the file that names it. null: in none of these. */
  template(id: string, artefact: string): string | null {
    const own = this.read(id);
    if (own === null) return null;
    const path = join(dirname(own.file.path), 'templates', artefact);
    if (own.provenance === null || !isNothing(path)) return path;
    const base = own.provenance.base.id;
    return base === id ? null : this.template(base, artefact);
  }

  /** What says it in a language, the closest first. null: no file of one's own. Errors: rubric invalid, reading errors. */
  translations(word: string, lang: string): readonly Translation[] | null {
    const file = this.fileOf(word);
    return file === null ? null : this.#translations.of(this.#lineageOf(file), lang);
  }

  /** How answers to older major versions load. null: no file of one's own has this id. Errors as `translations`. */
  migrations(id: string): readonly Migration[] | null {
    const file = this.fileOf(id);
    return file === null ? null : this.#migrations.beside(homeOf(file.path), id);
  }

  #lineageOf(file: OwnFile): Lineage {
    const files = [file];
    for (let { id, kind, base } = file; ; ) {
      const fellow = base === null || base === id ? null : this.#fellow(kind, base);
      if (fellow === null || files.includes(fellow)) return { files, shipped: base };
      files.push(fellow);
      ({ id, kind, base } = fellow);
    }
  }

  /** The file that a word on the command line, an id or a path, stands for; null: none of one's own. */
  fileOf(word: string): OwnFile | null {
    return isPath(word) ? this.#fileAt(word) : (this.#fileOf('rubrics', word) ?? this.#fileOf('packs', word));
  }

  /** A named file goes before what lies about. */
  #fileOf(kind: OwnKind, id: string, files = this.#files): OwnFile | null {
    const all = files.filter((file) => file.kind === kind && this.#idIn(file) === id);
    const named = all.filter((file) => file.named);
    const [first, second] = named.length > 0 ? named : all;
    if (second === undefined || first === undefined) return first ?? null;
    throw new Failure(
      EXIT.usage,
      `The id ${id} is in two files: ${first.path} and ${second.path}.`,
      'Give one of them another id, or name the one you mean.',
    );
  }

  /** In one line of JSON an id is found only by reading it. */
  #idIn({ id, path }: OwnFile): string | undefined {
    const known = this.#known.get(path);
    return id ?? (known !== undefined && 'rubric' in known ? known.rubric.id : known?.id);
  }

  #rubricIn(file: OwnFile): OwnRubric {
    return this.#once(file, () => {
      const { provenance, rubric } = this.#accept(file, this.#parser.parseRubricFile(file.text, this.#bases(file)));
      const base = provenance === null ? '' : `${this.#baseOf(file, provenance.base.id)?.hash} `;
      const hash = createHash('sha256').update(`${base}${file.text}`).digest('hex');
      return { rubric, provenance, hash, file };
    });
  }

  #packIn(file: OwnFile): Pack {
    return this.#once(file, () => {
      const [rubrics, packs] = [this.#rubricsFor(file), this.#packsFor(file)];
      return this.#accept(file, this.#parser.parsePack(file.text, rubrics, packs));
    });
  }

  #once<T extends OwnRubric | Pack>(file: OwnFile, read: () => T): T {
    const known = this.#known.get(file.path);
    if (known !== undefined) return known as T;
    if (this.#open.has(file)) {
      throw unusable(file.path, [
        { message: 'it extends itself, by way of what it extends', ...placeOf(file, 'extends') },
      ]);
    }
    this.#open.add(file);
    try {
      const value = read();
      this.#known.set(file.path, value);
      return value;
    } finally {
      this.#open.delete(file);
    }
  }

  #accept<T>({ path }: OwnFile, result: Result<T>): T {
    if (result.ok) return result.value;
    throw unusable(path, result.issues);
  }

  /** What somebody knows by its name must not quietly become something else. */
  #refuseShadow(file: OwnFile, id: string): void {
    if (!this.#isShadow(file, id)) return;
    const message = `${id} comes with salesgap; choose another id, or build on it with extends: ${id}`;
    throw unusable(file.path, [{ message, ...placeOf(file, 'id') }]);
  }

  #isShadow({ base }: OwnFile, id: string): boolean {
    return base !== id && [...this.#shipped.rubricIds(), ...this.#shipped.packIds()].includes(id);
  }

  /** Of one's own, for another file to build on; what may not be used is passed over. */
  #fellow(kind: OwnKind, id: string): OwnFile | null {
    return this.#fileOf(
      kind,
      id,
      this.#files.filter((file) => !this.#isShadow(file, id)),
    );
  }

  #bases(file: OwnFile): Bases {
    const ids = [...this.#shipped.rubricIds(), ...this.ids('rubrics')].filter((id) => !this.#isOwnId(file, id));
    return { ids, find: (id) => this.#baseOf(file, id)?.rubric };
  }

  /** A file with a shipped id extends the shipped one. */
  #baseOf(file: OwnFile, id: string): HashedRubric | null {
    const own = file.id === id ? null : this.#fellow('rubrics', id);
    return own === null ? this.#shipped.rubric(id) : this.#rubricIn(own);
  }

  #isOwnId(file: OwnFile, id: string): boolean {
    return file.id === id && !this.#shipped.rubricIds().includes(id);
  }

  /** All that there are; an own one with mistakes counts only where the pack speaks of it. Errors: its mistakes. */
  #rubricsFor(pack: OwnFile): readonly Rubric[] {
    const own: Rubric[] = [];
    const mistakes: Failure[] = [];
    for (const id of new Set(this.ids('rubrics'))) {
      try {
        own.push(...this.#withId(id));
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        if (new RegExp(`\\b${id}\\b`).test(pack.text)) mistakes.push(error);
      }
    }
    const [first, ...others] = mistakes;
    if (first !== undefined) throw new Failure(first.exit, ...first.lines, ...others.flatMap(({ lines }) => lines));
    const ids = own.map(({ id }) => id);
    const shipped = this.#shipped.rubricIds().filter((id) => !ids.includes(id));
    return [...own, ...shipped.flatMap((id) => this.#shipped.rubric(id)?.rubric ?? [])];
  }

  #withId(id: string): readonly Rubric[] {
    const file = this.#fellow('rubrics', id);
    return file === null ? [] : [this.#rubricIn(file).rubric];
  }

  #packsFor({ id, base }: OwnFile): readonly Pack[] {
    const own = base === null || base === id ? null : this.#fellow('packs', base);
    const shipped = this.#shipped.packIds().flatMap((each) => this.#shipped.pack(each) ?? []);
    return own === null ? shipped : [this.#packIn(own), ...shipped];
  }
}

/** Of the rubrics that come with salesgap half count more and half less for a first-line leader; a judgement. */
const MIDDLE = { first_line: 8, second_line: 8, vp: 8, owner: 8 };
const TARGET = { first_line: 3, second_line: 3, vp: 3, owner: 3 };

/** Where a key stands that begins a line. */
function placeOf({ text }: OwnFile, key: string): Pick<Issue, 'path' | 'line' | 'column'> {
  const at = Math.max(text.search(new RegExp(`^["']?${key}\\b`, 'm')), 0);
  return { path: [key], line: text.slice(0, at).split('\n').length, column: 1 };
}
