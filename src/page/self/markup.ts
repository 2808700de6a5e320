import type { Markup } from '../../render/html/markup.js';

/**
 * The report's own HTML as nodes. `Markup` is made by `html` alone, which escapes whatever is put into it; what is parsed
 * here runs no script, and the policy of the page lets none in.
 */
export function fromMarkup(...pieces: readonly Markup[]): readonly Node[] {
  const parsed = new DOMParser().parseFromString(pieces.map(({ text }) => text).join(''), 'text/html');
  return [...parsed.body.childNodes].map((node) => document.adoptNode(node));
}
