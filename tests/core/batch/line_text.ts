import type { BatchScorer } from '../../../src/core/batch/scorer.js';
import { Sink } from '../../../src/core/batch/sink.js';

/** The line that the quick way writes, as text; null: it gives the sheet up, and has written nothing. */
export function lineText(scorer: BatchScorer, data: unknown, text: string | null): string | null {
  return written((sink) => scorer.into(data, text, sink));
}

/** The same of the bytes of a line, inside of a larger block, as lines are. */
export function lineOfBytes(scorer: BatchScorer, line: Uint8Array): string | null {
  const block = new Uint8Array(line.length + 12).fill(0x0a);
  block.set(line, 7);
  return written((sink) => scorer.bytesInto(block.subarray(3), 4, 4 + line.length, sink));
}

function written(write: (sink: Sink) => boolean): string | null {
  // So small that it has to grow, and not empty: a line is added to what is there.
  const sink = new Sink(1);
  sink.text('ä\n');
  const isWritten = write(sink);
  const [before, line] = new TextDecoder('utf-8', { fatal: true }).decode(sink.bytes).split('\n');
  if (before !== 'ä' || (line !== '') !== isWritten) throw new Error('written over, or without a word');
  return isWritten ? (line as string) : null;
}
