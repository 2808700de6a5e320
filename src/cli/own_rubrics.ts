import { dirname, join } from 'node:path';
import type { Migration } from '../core/rubric/migration.js';
import type { Translation } from '../core/rubric/translate.js';
import type { Pack, PackRubric, Rubric } from '../core/rubric/types.js';
import { isNothing } from '../store/rubric_files.js';
import { OwnCompiled, type OwnRubric } from './own_compiled.js';
import type { OwnCopies } from './own_copies.js';
import { homeOf, type OwnFile, type OwnKind } from './own_files.js';
import { OwnMigrations } from './own_migrations.js';
import { OwnShelf } from './own_shelf.js';
import { OwnTranslations } from './own_translations.js';
import type { RubricParser } from './rubric_parser.js';
import type { HashedRubric, ShippedRubrics } from './shipped_rubrics.js';

/** What own files are read with. */
interface Means {
  readonly shipped: ShippedRubrics;
  readonly parser: RubricParser;
  readonly copies: OwnCopies;
  readonly cwd: string;
}

/** The user's own rubrics and packs. Each is compiled when it is asked for, once. */
export class OwnRubrics {
  readonly #shelf: OwnShelf;
  readonly #compiled: OwnCompiled;
  readonly #translations: OwnTranslations;
  readonly #migrations: OwnMigrations;

  constructor(files: readonly OwnFile[], { shipped, parser, copies, cwd }: Means) {
    this.#shelf = new OwnShelf(files, shipped);
    this.#compiled = new OwnCompiled(this.#shelf, shipped, parser, copies, cwd);
    this.#translations = new OwnTranslations(shipped, parser, copies);
    this.#migrations = new OwnMigrations(parser, copies);
  }

  ids(kind: OwnKind): readonly string[] {
    return this.#shelf.ids(kind);
  }

  /** What a file named on the command line holds. Errors: rubric invalid. */
  fileNamed(path: string): { readonly kind: OwnKind; readonly id: string } {
    const { id } = this.contents(path);
    const file = this.#shelf.at(path);
    this.#shelf.refuseShadow(file, id);
    return { kind: file.kind, id };
  }

  /** The rubric or pack in a file, usable or not: salesgap's own are checked as well. Errors: rubric invalid. */
  contents(path: string): Rubric | Pack {
    const file = this.#shelf.at(path);
    return file.kind === 'rubrics' ? this.#compiled.rubric(file).rubric : this.#compiled.pack(file);
  }

  /** null: no file of one's own has this id. Errors: rubric invalid; usage where two have it. */
  rubric(id: string): HashedRubric | null {
    const own = this.read(id);
    return own === null ? null : { rubric: own.rubric, hash: own.hash };
  }

  /** The same, with what its file says about where it comes from. */
  read(id: string): OwnRubric | null {
    const file = this.#usable('rubrics', id);
    return file === null ? null : this.#compiled.rubric(file);
  }

  /** null: no file of one's own has this id. Errors as `rubric`. */
  pack(id: string): Pack | null {
    const file = this.#usable('packs', id);
    return file === null ? null : this.#compiled.pack(file);
  }

  #usable(kind: OwnKind, id: string): OwnFile | null {
    const file = this.#shelf.withId(kind, id);
    if (file !== null) this.#shelf.refuseShadow(file, id);
    return file;
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
    return file === null ? null : this.#translations.of(this.#shelf.lineage(file), lang);
  }

  /** How answers to older major versions load. null: no file of one's own has this id. Errors as `translations`. */
  migrations(id: string): readonly Migration[] | null {
    const file = this.fileOf(id);
    return file === null ? null : this.#migrations.beside(homeOf(file.path), id);
  }

  /** The file that a word on the command line, an id or a path, stands for; null: none of one's own. */
  fileOf(word: string): OwnFile | null {
    return this.#shelf.named(word);
  }
}

/** Of the rubrics that come with salesgap half count more and half less for a first-line leader; a judgement. */
const MIDDLE = { first_line: 8, second_line: 8, vp: 8, owner: 8 };
const TARGET = { first_line: 3, second_line: 3, vp: 3, owner: 3 };
