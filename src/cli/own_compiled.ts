import type { Result } from '../core/issue.js';
import type { Bases } from '../core/rubric/extended.js';
import type { ParsedRubric } from '../core/rubric/parse.js';
import type { Pack, Rubric } from '../core/rubric/types.js';
import { Failure } from './failure.js';
import { type OwnCopies, sha256 } from './own_copies.js';
import { type OwnFile, unusable } from './own_files.js';
import { type OwnShelf, placeOf } from './own_shelf.js';
import type { RubricParser } from './rubric_parser.js';
import type { HashedRubric, ShippedRubrics } from './shipped_rubrics.js';

/** A rubric file of the user's own, compiled; `base` is what it extends. */
export interface OwnRubric extends ParsedRubric, HashedRubric {
  readonly file: OwnFile;
}

type Compiled = Omit<OwnRubric, 'file'>;

/** One's own files, compiled: each when it is asked for, once, and from run to run as its copy. */
export class OwnCompiled {
  readonly #shelf: OwnShelf;
  readonly #shipped: ShippedRubrics;
  readonly #parser: RubricParser;
  readonly #copies: OwnCopies;
  readonly #cwd: string;
  readonly #known = new Map<OwnFile, OwnRubric | Pack>();
  /** What is being compiled: it cannot be its own base. */
  readonly #open = new Set<OwnFile>();

  constructor(shelf: OwnShelf, shipped: ShippedRubrics, parser: RubricParser, copies: OwnCopies, cwd: string) {
    this.#shelf = shelf;
    this.#shipped = shipped;
    this.#parser = parser;
    this.#copies = copies;
    this.#cwd = cwd;
  }

  /** Errors: rubric invalid. */
  rubric(file: OwnFile): OwnRubric {
    return this.#once(file, () => ({ ...this.#rubricIn(file), file }));
  }

  /** Errors: rubric invalid. */
  pack(file: OwnFile): Pack {
    return this.#once(file, () => this.#packIn(file));
  }

  /** What a text says does not hang on its fellows unless it extends one: only reading tells, so both are looked for. */
  #rubricIn(file: OwnFile): Compiled {
    const alone = { kind: 'rubric', path: file.path, digest: this.#shelf.digest(file) } as const;
    const first = this.#copies.find<Compiled>(alone);
    if (first !== undefined) return first;
    const extended = { ...alone, kind: 'extended', others: this.#shelf.contents(this.#cwd) } as const;
    const second = this.#copies.find<Compiled>(extended);
    if (second !== undefined) return second;
    const { provenance, rubric } = accepted(file, this.#parser.parseRubricFile(file.text, this.#bases(file)));
    const base = provenance === null ? '' : `${this.#baseOf(file, provenance.base.id)?.hash} `;
    const compiled = { rubric, provenance, hash: sha256(`${base}${file.text}`) };
    this.#copies.keep(provenance === null ? alone : extended, compiled);
    return compiled;
  }

  /** A pack is checked against every rubric there is. */
  #packIn(file: OwnFile): Pack {
    const [digest, others] = [this.#shelf.digest(file), this.#shelf.contents(this.#cwd)];
    const origin = { kind: 'pack', path: file.path, digest, others } as const;
    const copy = this.#copies.find<Pack>(origin);
    if (copy !== undefined) return copy;
    const [rubrics, packs] = [this.#rubricsFor(file), this.#packsFor(file)];
    const pack = accepted(file, this.#parser.parsePack(file.text, rubrics, packs));
    this.#copies.keep(origin, pack);
    return pack;
  }

  #once<T extends OwnRubric | Pack>(file: OwnFile, read: () => T): T {
    const known = this.#known.get(file);
    if (known !== undefined) return known as T;
    if (this.#open.has(file)) {
      throw unusable(file.path, [
        { message: 'it extends itself, by way of what it extends', ...placeOf(file, 'extends') },
      ]);
    }
    this.#open.add(file);
    try {
      const value = read();
      this.#known.set(file, value);
      this.#shelf.learn(file, 'rubric' in value ? value.rubric.id : value.id);
      return value;
    } finally {
      this.#open.delete(file);
    }
  }

  #bases(file: OwnFile): Bases {
    const ids = [...this.#shipped.rubricIds(), ...this.#shelf.ids('rubrics')].filter((id) => !this.#isOwnId(file, id));
    return { ids, find: (id) => this.#baseOf(file, id)?.rubric };
  }

  /** A file with a shipped id extends the shipped one. */
  #baseOf(file: OwnFile, id: string): HashedRubric | null {
    const own = file.id === id ? null : this.#shelf.fellow('rubrics', id);
    return own === null ? this.#shipped.rubric(id) : this.rubric(own);
  }

  #isOwnId(file: OwnFile, id: string): boolean {
    return file.id === id && !this.#shipped.rubricIds().includes(id);
  }

  /** All that there are; an own one with mistakes counts only where the pack speaks of it. Errors: its mistakes. */
  #rubricsFor(pack: OwnFile): readonly Rubric[] {
    const own: Rubric[] = [];
    const mistakes: Failure[] = [];
    for (const id of new Set(this.#shelf.ids('rubrics'))) {
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
    const file = this.#shelf.fellow('rubrics', id);
    return file === null ? [] : [this.rubric(file).rubric];
  }

  #packsFor({ id, base }: OwnFile): readonly Pack[] {
    const own = base === null || base === id ? null : this.#shelf.fellow('packs', base);
    const shipped = this.#shipped.packIds().flatMap((each) => this.#shipped.pack(each) ?? []);
    return own === null ? shipped : [this.pack(own), ...shipped];
  }
}

function accepted<T>({ path }: OwnFile, result: Result<T>): T {
  if (result.ok) return result.value;
  throw unusable(path, result.issues);
}
