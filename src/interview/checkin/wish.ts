import { AGAIN, type Wish } from './sitting.js';
import { type Kept, part } from './step.js';

/** The wish that an answer is; undefined: it is none. */
export function wishIn(kept: Kept): Wish | undefined {
  return kept.kind === 'part' && kept.question === AGAIN ? (kept.answer as Wish) : undefined;
}

export function wishFor(wish: Wish): Kept {
  return part(AGAIN, wish);
}
