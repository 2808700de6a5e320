import { join } from 'node:path';
import type { Migration } from '../core/rubric/migration.js';
import type { Translation } from '../core/rubric/translate.js';
import type { Pack, Rubric } from '../core/rubric/types.js';
import { listShipped, readShipped, type ShippedKind } from '../store/shipped.js';

/** A rubric with the SHA-256 of the text it was compiled from. */
export interface HashedRubric {
  readonly rubric: Rubric;
  readonly hash: string;
}

/** The language of the rubrics that come with salesgap. */
const WRITTEN_IN = 'en';

/** The rubrics and packs that come with salesgap, compiled when it was built. Files are read when they are asked for. */
export class ShippedRubrics {
  readonly #folder: string;
  /** What was read once: thousands of sheets share it. */
  readonly #known = new Map<string, unknown>();
  /** Every file of one's own asks for them. */
  readonly #ids = new Map<ShippedKind, readonly string[]>();

  constructor(installation: string) {
    this.#folder = join(installation, 'shipped');
  }

  rubricIds(): readonly string[] {
    return this.#list('rubrics');
  }

  packIds(): readonly string[] {
    return this.#list('packs');
  }

  rubric(id: string): HashedRubric | null {
    return this.#read('rubrics', id) as HashedRubric | null;
  }

  pack(id: string): Pack | null {
    return (this.#read('packs', id) as { readonly pack: Pack } | null)?.pack ?? null;
  }

  /** The texts of a rubric or pack in another language; null: not translated into it, or written in it. */
  translation(id: string, lang: string): Translation | null {
    return lang === WRITTEN_IN ? null : (this.#read(`translations/${lang}`, id) as Translation | null);
  }

  /** How answers to older major versions of a rubric or pack load. */
  migrations(id: string): readonly Migration[] {
    return (this.#read('migrations', id) as { readonly migrations: readonly Migration[] } | null)?.migrations ?? [];
  }

  /** Path of a filled-in example artefact. */
  template(file: string): string {
    return join(this.#folder, 'templates', file);
  }

  /** Which ids there are is looked up only when one is not: a start should not list folders. */
  #read(kind: ShippedKind, id: string): unknown {
    const key = `${kind}/${id}`;
    try {
      if (!this.#known.has(key)) this.#known.set(key, readShipped(kind, id, this.#folder));
      return this.#known.get(key);
    } catch (error) {
      if (this.#list(kind).includes(id)) throw error;
      return null;
    }
  }

  #list(kind: ShippedKind): readonly string[] {
    const ids = this.#ids.get(kind) ?? listShipped(kind, this.#folder);
    this.#ids.set(kind, ids);
    return ids;
  }
}
