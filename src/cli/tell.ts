import { widthOf } from './display.js';
import type { Environment } from './environment.js';
import { type Output, write } from './output.js';
import { wrappedLines } from './wrap.js';

/** Lines for people, wrapped to the width of where they go. Raw text is fine: it is escaped here. */
export function tell(environment: Environment, output: Output, lines: readonly string[]): Promise<void> {
  return write(output, wrappedLines(lines, widthOf(environment, output)));
}
