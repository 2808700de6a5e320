import { resolve } from 'node:path';
import type { Issue } from '../core/issue.js';
import { EXIT } from './exit_codes.js';
import { Failure } from './failure.js';
import { sha256 } from './own_copies.js';
import { isFolderFailure, isPath, type OwnFile, type OwnKind, unusable } from './own_files.js';
import type { ShippedRubrics } from './shipped_rubrics.js';

/** The files of one's own by what they are called: which of them an id means. Nothing is parsed here. */
export class OwnShelf {
  readonly files: readonly OwnFile[];
  readonly #shipped: ShippedRubrics;
  /** Ids found only by reading the file, as in one line of JSON. */
  readonly #learnt = new Map<OwnFile, string>();
  readonly #digests = new Map<OwnFile, string>();

  constructor(files: readonly OwnFile[], shipped: ShippedRubrics) {
    this.files = files;
    this.#shipped = shipped;
  }

  ids(kind: OwnKind): readonly string[] {
    return this.files.flatMap((file) => (file.kind === kind && file.id !== null ? [file.id] : []));
  }

  /** What the file turned out to be called. */
  learn(file: OwnFile, id: string): void {
    if (file.id === null) this.#learnt.set(file, id);
  }

  /** One text that tells all files and what is known of them from others: whatever one builds on is in it. */
  contents(cwd: string): string {
    return JSON.stringify(
      this.files.map((file) => {
        const { path, kind, named } = file;
        return [resolve(cwd, path), kind, named, this.#idIn(file), this.digest(file)];
      }),
    );
  }

  /** SHA-256 of its text. */
  digest(file: OwnFile): string {
    const digest = this.#digests.get(file) ?? sha256(file.text);
    this.#digests.set(file, digest);
    return digest;
  }

  at(path: string): OwnFile {
    const file = this.files.find((each) => each.path === path);
    if (file === undefined) throw isFolderFailure(path);
    return file;
  }

  /** The file that a word on the command line, an id or a path, stands for; null: none of one's own. */
  named(word: string): OwnFile | null {
    return isPath(word) ? this.at(word) : (this.withId('rubrics', word) ?? this.withId('packs', word));
  }

  /** A named file goes before what lies about. null: no file has this id. Errors: usage where two have it. */
  withId(kind: OwnKind, id: string, files = this.files): OwnFile | null {
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

  #idIn(file: OwnFile): string | undefined {
    return file.id ?? this.#learnt.get(file);
  }

  /** For another file to build on; what may not be used is passed over. */
  fellow(kind: OwnKind, id: string): OwnFile | null {
    return this.withId(
      kind,
      id,
      this.files.filter((file) => !this.#isShadow(file, id)),
    );
  }

  /** What somebody knows by its name must not quietly become something else. */
  refuseShadow(file: OwnFile, id: string): void {
    if (!this.#isShadow(file, id)) return;
    const message = `${id} comes with salesgap; choose another id, or build on it with extends: ${id}`;
    throw unusable(file.path, [{ message, ...placeOf(file, 'id') }]);
  }

  #isShadow({ base }: OwnFile, id: string): boolean {
    return base !== id && [...this.#shipped.rubricIds(), ...this.#shipped.packIds()].includes(id);
  }

  /** The file and what it builds on, one after the other; `shipped`: the id that this ends in, or null. */
  lineage(file: OwnFile): { readonly files: readonly OwnFile[]; readonly shipped: string | null } {
    const files = [file];
    for (let { id, kind, base } = file; ; ) {
      const fellow = base === null || base === id ? null : this.fellow(kind, base);
      if (fellow === null || files.includes(fellow)) return { files, shipped: base };
      files.push(fellow);
      ({ id, kind, base } = fellow);
    }
  }
}

/** Where a key stands that begins a line. */
export function placeOf({ text }: OwnFile, key: string): Pick<Issue, 'path' | 'line' | 'column'> {
  const at = Math.max(text.search(new RegExp(`^["']?${key}\\b`, 'm')), 0);
  return { path: [key], line: text.slice(0, at).split('\n').length, column: 1 };
}
