import { Chalk } from 'chalk';
import type { RenderOptions } from '../renderer.js';

/** Colours by meaning. Each only repeats what a character, a word or a place already says. */
export interface Paint {
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly proven: (text: string) => string;
  readonly claimed: (text: string) => string;
  readonly accent: (text: string) => string;
}

/** The level is handed in: chalk's own guess looks at the process and ignores NO_COLOR. */
export function paintFor(level: RenderOptions['color']): Paint {
  const chalk = new Chalk({ level });
  // One argument each: chalk prints every argument it gets, and `lines.map(paint.strong)` would pass three.
  return {
    heading: (text) => chalk.bold.cyan(text),
    strong: (text) => chalk.bold(text),
    quiet: (text) => chalk.dim(text),
    proven: (text) => chalk.green(text),
    claimed: (text) => chalk.yellow(text),
    accent: (text) => chalk.cyan(text),
  };
}
