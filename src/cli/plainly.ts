import { visible } from '../core/visible.js';
import { widthOf } from './display.js';
import type { Environment } from './environment.js';
import { write } from './output.js';
import { wrapped } from './wrap.js';

/** A paragraph on stderr, before an interview begins. */
export async function tellPlainly(environment: Environment, text: string): Promise<void> {
  await write(environment.stderr, `${wrapped(visible(text), widthOf(environment, environment.stderr))}\n\n`);
}
