/**
 * Text in Markdown as text: no markup, no HTML, and nothing a host would turn into a link, a mention or
 * a reference. A backslash cannot stop those (GitHub looks for "@name" after rendering), so they are set as
 * code, which keeps every character as it was written.
 */
export function markdownText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (!LINKED.test(line)) return escapeStart(escapeMarks(line));
  let escaped = '';
  let from = 0;
  for (const { 0: whole, index } of line.matchAll(WORD)) {
    if (!LINKED.test(whole)) continue;
    const word = withoutPunctuation(whole);
    escaped += `${escapeMarks(line.slice(from, index))}\`${word}\``;
    from = index + word.length;
  }
  return escapeStart(escaped + escapeMarks(line.slice(from)));
}

/**
 * As far as a link can reach. Two words always have a character between them that stays outside, so that code
 * spans never touch: side by side they would swallow each other.
 */
const WORD = /[^\s<>()[\]|\\`]+/g;

/** A sentence may end behind a link. A loop, because an expression anchored at the end tries every start. */
function withoutPunctuation(word: string): string {
  let end = word.length;
  while (end > 0 && '.,;:!?\'"'.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}

/** Addresses, mails and @mentions, #1, !1 and &1 (merge requests, epics), GH-1. */
const LINKED = /:\/\/|www\.|@\w|[#!&]\d|\bGH-\d/iu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '`': '&#96;' };

function escapeMarks(text: string): string {
  return text
    .replace(/[\\*[\]{}|~$]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll('](', ']\\(')
    .replace(/[&<>`]/g, (char) => ENTITIES[char] ?? char);
}

/** What makes a heading, a list or a rule of a whole line. */
function escapeStart(text: string): string {
  return text.replace(/^[#+\-=:]/, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
