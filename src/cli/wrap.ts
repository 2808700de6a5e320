import { wrapAnsi } from 'fast-wrap-ansi';
import { visible } from '../core/visible.js';

/** One paragraph, word-wrapped, later lines indented; `first` opens the first line. At most 100 columns wide. */
export function wrapped(text: string, width: number, indent = 0, first = ''): string {
  const columns = Math.min(width, 100) - Math.max(indent, first.length);
  const lines = wrapAnsi(visible(text.replace(/\s+/g, ' ').trim()), columns, { hard: true, trim: true }).split('\n');
  return lines.map((line, index) => (index === 0 ? first : ' '.repeat(indent)) + line).join('\n');
}

/** Lines wrapped under their own indent, each ended. Commands and paths, indented and alone, are not broken: they are copied. */
export function wrappedLines(lines: readonly string[], width: number): string {
  const whole = lines.map((line) => {
    const indent = line.length - line.trimStart().length;
    return /^ +(salesgap |\S+$)/.test(line)
      ? visible(line)
      : wrapped(line, width, indent + 2 * Math.sign(indent), ' '.repeat(indent));
  });
  return whole.map((line) => `${line}\n`).join('');
}
