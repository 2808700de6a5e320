import { cardOf } from './pages/index.js';
import { type Frame, layCard, type Size } from './view/frame.js';
import type { Styles } from './view/styles.js';
import type { WalkState } from './walk/state.js';

export interface Window extends Size {
  readonly styles: Styles;
}

/** The screen as one string: lines of printable characters and colours, nothing that moves the cursor. */
export function view(state: WalkState, window: Window): string {
  return paint(frameOf(state, window), window.styles);
}

/** The screen in lines, with the place of the caret. */
export function frameOf(state: WalkState, { width, rows }: Size): Frame {
  return layCard(cardOf(state), state.message, { width, rows });
}

export function paint({ lines }: Frame, styles: Styles): string {
  return lines.map(({ text, tone }) => styles[tone](text)).join('\n');
}
