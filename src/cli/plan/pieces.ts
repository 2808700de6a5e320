import { join } from 'node:path';
import { folderOf } from '../deliver.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { formatOfFile } from '../out_format.js';

/** One text and where it goes; null: standard output. */
export interface TextPiece<N extends string> {
  readonly format: N;
  readonly path: string | null;
}

export interface Wanted<N extends string> {
  /** What there is, with the ending of its files. */
  readonly formats: Readonly<Record<N, { readonly extension: string }>>;
  /** Undefined: what the name of `out` ends in, else the terminal's. */
  readonly format: readonly N[] | undefined;
  readonly out: string | undefined;
  /** Of files that are not named, without an ending. */
  readonly name: string;
  readonly platform: string;
}

/**
 * What a run writes, and where: one text to standard output; else into the file that is named, or into files with names
 * of their own, here or in the folder that is named (it ends in /). Errors: usage, before anything is written.
 */
export function textPieces<N extends string>(wanted: Wanted<N>, terminal: NoInfer<N>): readonly TextPiece<N>[] {
  const { formats, out, name, platform } = wanted;
  const names = namesIn(wanted, terminal);
  if (out === '-' || (out === undefined && names.length === 1)) {
    const [only = terminal] = names;
    if (names.length > 1) throw tooMany('Standard output', names, 'Leave --out away for files with default names.');
    return [{ format: only, path: null }];
  }
  if (out !== undefined && folderOf(out, platform) === null) {
    const [only = terminal] = names;
    if (names.length > 1) throw tooMany('A file', names, `For a folder end the name with a slash: --out ${out}/`);
    return [{ format: only, path: out }];
  }
  return names.map((format) => ({ format, path: join(out ?? '', `${name}.${formats[format].extension}`) }));
}

function namesIn<N extends string>({ formats, format, out }: Wanted<N>, terminal: N): readonly N[] {
  if (format !== undefined) return [...new Set(format)];
  return [formatOfFile(formats, out) ?? terminal];
}

function tooMany(place: string, names: readonly string[], instead: string): Failure {
  const asked = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return new Failure(
    EXIT.usage,
    `${place} holds one format, and ${asked} are asked for. Nothing was written.`,
    instead,
  );
}
