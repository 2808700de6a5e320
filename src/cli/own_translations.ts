import type { Translation } from '../core/rubric/translate.js';
import { translationsBeside } from '../store/rubric_files.js';
import { readTextFile } from '../store/text_file.js';
import { homeOf, type OwnFile, unusable } from './own_files.js';
import type { RubricParser } from './own_rubrics.js';
import type { ShippedRubrics } from './shipped_rubrics.js';

/** A file of one's own and what it builds on, one after the other; `shipped`: the id that this ends in, or null. */
export interface Lineage {
  readonly files: readonly OwnFile[];
  readonly shipped: string | null;
}

/** The side files beside one's own rubrics and packs. Each is read when it is asked for, once. */
export class OwnTranslations {
  readonly #shipped: ShippedRubrics;
  readonly #parser: RubricParser;
  readonly #known = new Map<string, Translation>();

  constructor(shipped: ShippedRubrics, parser: RubricParser) {
    this.#shipped = shipped;
    this.#parser = parser;
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
    const result = this.#parser.parseTranslation(readTextFile(path));
    if (result.ok) return result.value;
    throw unusable(path, result.issues);
  }
}
