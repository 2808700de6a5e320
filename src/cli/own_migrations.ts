import type { Migration } from '../core/rubric/migration.js';
import { migrationsBeside } from '../store/rubric_files.js';
import { readTextFile } from '../store/text_file.js';
import { EXIT } from './exit_codes.js';
import { Failure } from './failure.js';
import { type OwnCopies, sha256 } from './own_copies.js';
import { unusable, wordAfter } from './own_files.js';
import type { RubricParser } from './rubric_parser.js';

type Read = Migration & { readonly path: string };

/** The migration files beside one's own rubrics and packs. Each is read when its rubric or pack asks for it, once. */
export class OwnMigrations {
  readonly #parser: RubricParser;
  readonly #copies: OwnCopies;
  readonly #known = new Map<string, readonly Migration[]>();

  constructor(parser: RubricParser, copies: OwnCopies) {
    this.#parser = parser;
    this.#copies = copies;
  }

  /** Of one id, in `migrations` of a folder of rubrics. Errors: rubric invalid, reading errors; usage where two say the same. */
  beside(folder: string, id: string): readonly Migration[] {
    const key = `${id} ${folder}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = migrationsBeside(folder).flatMap((path) => this.#read(path, id));
    refuseDoubles(found);
    this.#known.set(key, found);
    return found;
  }

  /** Files about others are not looked at closely. */
  #read(path: string, id: string): Read[] {
    const text = readTextFile(path);
    if (wordAfter('rubric', text) !== id && wordAfter('pack', text) !== id) return [];
    return [{ ...this.#compiled(path, text), path }];
  }

  #compiled(path: string, text: string): Migration {
    const origin = { kind: 'migration', path, digest: sha256(text) } as const;
    const copy = this.#copies.find<Migration>(origin);
    if (copy !== undefined) return copy;
    const result = this.#parser.parseMigration(text);
    if (!result.ok) throw unusable(path, result.issues);
    this.#copies.keep(origin, result.value);
    return result.value;
  }
}

function refuseDoubles(found: readonly Read[]): void {
  for (const { id, from, to, path } of found) {
    const other = found.find((each) => each.path !== path && each.from === from && each.to === to);
    if (other === undefined) continue;
    throw new Failure(
      EXIT.usage,
      `How ${id} goes from ${from} to ${to} is in two files: ${path} and ${other.path}.`,
      'Keep one of them.',
    );
  }
}
