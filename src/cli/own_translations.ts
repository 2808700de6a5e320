import type { Translation } from '../core/rubric/translate.js';
import { translationsBeside } from '../store/rubric_files.js';
import { readTextFile } from '../store/text_file.js';
import { type OwnCopies, sha256 } from './own_copies.js';
import { homeOf, type OwnFile, unusable } from './own_files.js';
import type { OwnShelf } from './own_shelf.js';
import type { RubricParser } from './rubric_parser.js';
import type { ShippedRubrics } from './shipped_rubrics.js';

type Lineage = ReturnType<OwnShelf['lineage']>;

/** The side files beside one's own rubrics and packs. Each is read when it is asked for, once. */
export class OwnTranslations {
  readonly #shipped: ShippedRubrics;
  readonly #parser: RubricParser;
  readonly #copies: OwnCopies;
  readonly #known = new Map<string, Translation>();

  constructor(shipped: ShippedRubrics, parser: RubricParser, copies: OwnCopies) {
    this.#shipped = shipped;
    this.#parser = parser;
    this.#copies = copies;
  }

  /** What says a rubric or pack in a language, the closest first. Errors: rubric invalid, reading errors. */
  of({ files, shipped }: Lineage, lang: string): readonly Translation[] {
    const last = shipped === null ? null : this.#shipped.translation(shipped, lang);
    return [...files.flatMap((file) => this.#beside(file, lang) ?? []), ...(last === null ? [] : [last])];
  }

  #beside({ id, path: rubric }: OwnFile, lang: string): Translation | null {
    const path = id === null ? undefined : translationsBeside(homeOf(rubric), id).get(lang);
    if (path === undefined) return null;
    const translation = this.#known.get(path) ?? this.#read(path);
    this.#known.set(path, translation);
    return translation;
  }

  #read(path: string): Translation {
    const text = readTextFile(path);
    const origin = { kind: 'translation', path, digest: sha256(text) } as const;
    const copy = this.#copies.find<Translation>(origin);
    if (copy !== undefined) return copy;
    const result = this.#parser.parseTranslation(text);
    if (!result.ok) throw unusable(path, result.issues);
    this.#copies.keep(origin, result.value);
    return result.value;
  }
}
