/** What line mode needs of the outside, as the shell hands it over. */
export interface LineTerminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Columns to wrap at, asked anew for every text. */
  width(): number;
  /** Somebody types and is asked again after a slip. Otherwise the lines are a script, which stops at its first slip. */
  readonly person: boolean;
  /** Aborted when the process is told to stop. */
  readonly signal?: AbortSignal;
  /** Told when a line of a script meant nothing; the asking then ends as interrupted. */
  readonly misread?: () => void;
}
