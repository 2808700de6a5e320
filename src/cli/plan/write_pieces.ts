import { visible } from '../../core/visible.js';
import { claimPlace, writeFileDurably } from '../../store/durable_file.js';
import { makeFolder } from '../../store/folder.js';
import type { Environment } from '../environment.js';
import { write } from '../output.js';
import { afterSome } from '../show_report.js';
import { folderOf, type TextPiece } from './pieces.js';

interface Place {
  readonly out?: string;
  readonly force?: boolean;
}

/** Refuses what cannot be written, before anything is asked or written. Errors: exists and others of the store. */
export function claimPieces(pieces: readonly TextPiece<string>[], { force }: Place): void {
  for (const { path } of pieces) if (path !== null) claimPlace(path, { force: force === true });
}

/** Writes each piece, whole or not at all, and says which files are there. Errors: of the store, with what was written before. */
export async function writePieces<N extends string>(
  pieces: readonly TextPiece<N>[],
  textOf: (piece: TextPiece<N>) => Promise<string>,
  environment: Environment,
  { out, force }: Place,
): Promise<readonly string[]> {
  const folder = folderOf(out, environment.platform);
  if (folder !== null) makeFolder(folder);
  const written: string[] = [];
  try {
    for (const piece of pieces) {
      const text = await textOf(piece);
      if (piece.path === null) await write(environment.stdout, text);
      else {
        writeFileDurably(piece.path, text, { force: force === true });
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
