import { visible } from '../core/visible.js';
import { claimPlace, writeFileDurably } from '../store/durable_file.js';
import { makeFolder } from '../store/folder.js';
import { type Parts, partsOf } from '../store/whole_file.js';
import { folderOf, type OutOptions } from './deliver.js';
import type { Environment } from './environment.js';
import { asFailure, Failure } from './failure.js';
import { write } from './output.js';

/** One of the results of a run. */
interface Piece {
  /** null: standard output. */
  readonly path: string | null;
}

/** Refuses what cannot be written, before anything is asked or written. Errors: exists and others of the store. */
export function claimPieces(pieces: readonly Piece[], { force }: OutOptions): void {
  for (const { path } of pieces) if (path !== null) claimPlace(path, { force: force === true });
}

/** Writes each piece, whole or not at all, and says which files are there. Errors: of the store, with what was written before. */
export async function writePieces<P extends Piece>(
  pieces: readonly P[],
  contentOf: (piece: P) => Promise<Parts>,
  environment: Environment,
  { out, force }: OutOptions,
): Promise<readonly string[]> {
  const folder = folderOf(out, environment.platform);
  if (folder !== null) makeFolder(folder);
  const written: string[] = [];
  try {
    for (const piece of pieces) {
      const content = await contentOf(piece);
      if (piece.path === null) for (const part of partsOf(content)) await write(environment.stdout, part);
      else {
        writeFileDurably(piece.path, content, { force: force === true });
        written.push(piece.path);
      }
    }
  } catch (error) {
    throw afterSome(written, error);
  }
  // Behind what was shown, it stands apart.
  if (written.length > 0 && written.length < pieces.length) await write(environment.stderr, '\n');
  for (const path of written) await write(environment.stderr, `Written: ${visible(path)}\n`);
  return written;
}

/** A failure after some files are there says which. */
function afterSome(written: readonly string[], error: unknown): unknown {
  const failure = asFailure(error);
  if (failure === null || written.length === 0) return error;
  return new Failure(failure.exit, ...failure.lines, `Written before that, and complete: ${written.join(', ')}.`);
}
