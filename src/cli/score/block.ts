import type { LineBlock, LongLine } from '../../core/batch/line_blocks.js';
import type { Failure } from '../failure.js';

/** A piece of the input that is scored on its own. `file`: as the user named it, null: standard input. */
export type Block =
  | (LineBlock & { readonly file: string | null })
  | (LongLine & { readonly file: string | null })
  | Document;

/** A file that is one answer sheet. */
export interface Document {
  readonly file: string;
  readonly first: 1;
  readonly bytes: 'all';
  /** In bytes, when the run began. */
  readonly size: number;
}

/** What came of a block. It is the same wherever and with whatever else it was scored. */
export interface ScoredBlock {
  /** The lines to write as UTF-8, each ended. Good until whoever scored the block scores the next one. */
  readonly text: Uint8Array;
  /** Sheets scored and refused. */
  readonly sheets: number;
  readonly refused: number;
  /** One line for each of the first refused, as many as are told in all. */
  readonly told: readonly string[];
  readonly migrated: readonly MigratedSheets[];
  /** What ends the whole run; `text` is what came before it. */
  readonly failure: Pick<Failure, 'exit' | 'lines'> | null;
}

/** Sheets of an older major version, counted. */
export interface MigratedSheets {
  /** "id@version" in the sheet, and what it was scored as. */
  readonly from: string;
  readonly to: string;
  readonly sheets: number;
  /** Answers of these sheets that have no place any more; counted once where a sheet names several rubrics. */
  readonly left: number;
}

/** So many refused sheets are told on stderr; the output holds each. */
export const MOST_TOLD = 20;
