import type { ColourLevel } from '../view/styles.js';

/** The terminal as the shell hands it over; nothing here looks at the process itself. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };
  readonly colour: ColourLevel;
  /** Aborted when the process is told to stop. */
  readonly signal?: AbortSignal;
}

/** Columns and rows now. Below 20 × 6 nothing can be laid out; the terminal then breaks lines itself. */
export function sizeOf({ output }: Terminal): { width: number; rows: number } {
  return { width: Math.max(20, output.columns ?? 80), rows: Math.max(6, output.rows ?? 24) };
}

/** Nothing more can be typed; whoever asks now would wait for ever. */
export function hasEnded({ input }: Terminal): boolean {
  const { readableEnded = false, destroyed = false } = input as { readableEnded?: boolean; destroyed?: boolean };
  return readableEnded || destroyed;
}
