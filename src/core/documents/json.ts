/** Deeper than any file of ours: 64 lists and groups inside each other. */
export const DEEPEST = 64;

/** So short a text holds nothing in excess. A longer one is read with all the care that YAML needs. */
const QUICK_CHARACTERS = 100_000;

/** Libraries pass over this key in silence; nothing of ours is called so. */
export const FORBIDDEN_KEY = '__proto__';

/**
 * The value of a JSON text, or null when somebody should look at it more closely: it is long, does not parse,
 * is nested too deeply, repeats a key (JSON.parse would silently keep the last one), or has a forbidden one.
 */
export function quickJson(text: string, most = QUICK_CHARACTERS): { readonly value: unknown } | null {
  if (text.length > most) return null;
  const keys = countKeys(text);
  if (keys === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return keysIn(value) === keys ? { value } : null;
  } catch {
    return null;
  }
}

/** Whether a text repeats a key of the value it parses to; also true where it is too deep to say, or a key is forbidden. */
export function repeatsKeys(text: string, value: unknown): boolean {
  return countKeys(text) !== keysIn(value);
}

/** Key tokens in the text: strings that a colon follows. Null when nested deeper than any file of ours. */
function countKeys(text: string): number | null {
  let keys = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    if (character === 0x5b || character === 0x7b) {
      if (++depth > DEEPEST) return null;
    } else if (character === 0x5d || character === 0x7d) depth--;
    else if (character === 0x22) {
      i = endOfString(text, i);
      let next = i + 1;
      while (isSpace(text.charCodeAt(next))) next++;
      if (text.charCodeAt(next) === 0x3a) keys++;
    }
  }
  return keys;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

/** Behind an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === 0x5c) first--;
  return (at - first) % 2 === 1;
}

function isSpace(character: number): boolean {
  return character === 0x20 || character === 0x0a || character === 0x0d || character === 0x09;
}

/** Keys in a value; NaN, which equals no count, when one of them is forbidden. */
function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Object.hasOwn(value, FORBIDDEN_KEY)) return Number.NaN;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, each) => sum + keysIn(each), own);
}
