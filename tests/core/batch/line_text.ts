import type { BatchScorer } from '../../../src/core/batch/scorer.js';
import { Sink } from '../../../src/core/batch/sink.js';

/** The line that the quick way writes, as text; null: it gives the sheet up, and has written nothing. */
export function lineText(scorer: BatchScorer, data: unknown, text: string | null): string | null {
  // So small that it has to grow, and not empty: a line is added to what is there.
  const sink = new Sink(1);
  sink.text('ä\n');
  const written = scorer.into(data, text, sink);
  const [before, line] = new TextDecoder('utf-8', { fatal: true }).decode(sink.bytes).split('\n');
  if (before !== 'ä' || (line !== '') !== written) throw new Error('written over, or without a word');
  return written ? (line as string) : null;
}
