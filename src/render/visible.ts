import { visible as visibleLine, visibleLines } from '../core/visible.js';

/** As `visible` of the core; `keepNewlines` for texts that are laid out in lines afterwards. */
export function visible(text: string, { keepNewlines = false } = {}): string {
  return keepNewlines && text.includes('\n') ? visibleLines(text).join('\n') : visibleLine(text);
}
