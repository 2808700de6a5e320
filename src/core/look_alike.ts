/*
 * Our keys and ids are made of a–z, 0–9 and _. A key with a Cyrillic а in it looks right and is another
 * one; these show which letters are strange, and which key was meant.
 */

/** A key or id as a message quotes it: letters that could be taken for others, or cannot be seen, as escapes. */
export function shownKey(key: string): string {
  const short = key.length > LONGEST_SHOWN ? `${key.slice(0, LONGEST_SHOWN)}…` : key;
  return JSON.stringify(short).replace(
    /[^ -~\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u2026]/gu,
    (letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`,
  );
}

const LONGEST_SHOWN = 60;

/**
 * The word in plain small letters: full-width and decorated forms, accents, hidden characters and letters of
 * other alphabets that look like ours give way to them.
 */
export function plainLetters(word: string): string {
  if (/^[\w-]*$/.test(word)) return word.toLowerCase();
  lookAlikes ??= pairs();
  const known = lookAlikes;
  return word
    .slice(0, LONGEST_SHOWN)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[^ -~]/gu, (letter) => known.get(letter) ?? letter);
}

/** Whether a word only looks as if it were one of ours. */
export function isLookAlike(word: string): boolean {
  return (
    word.length <= LONGEST_SHOWN &&
    /[^ -~\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/.test(word) &&
    /^[a-z][a-z0-9_]*$/.test(plainLetters(word))
  );
}

/** Ours → theirs: Cyrillic, Greek, Armenian and other letters, small, that one cannot tell from ours. */
const FAMILIES: Readonly<Record<string, string>> = {
  a: 'аɑα',
  b: 'ЬƄ',
  c: 'сϲᴄ',
  d: 'ԁɗ',
  e: 'еҽ℮',
  f: 'ſẝ',
  g: 'ɡց',
  h: 'һհ',
  i: 'іıɩιӏ',
  j: 'јϳ',
  k: 'кκ',
  l: 'ⅼǀɭ',
  m: 'мⅿ',
  n: 'ոп',
  o: 'оοօ',
  p: 'рρ',
  q: 'ԛգ',
  r: 'гⲅ',
  s: 'ѕꜱ',
  t: 'тτ',
  u: 'υսц',
  v: 'ѵνᴠ',
  w: 'ԝѡω',
  x: 'хχ',
  y: 'уүγ',
  z: 'ᴢ',
};

/** Built when first needed: most keys are plain. */
let lookAlikes: ReadonlyMap<string, string> | undefined;

function pairs(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FAMILIES).flatMap(([ours, theirs]) =>
      [...theirs.toLowerCase()].map((each) => [each, ours] as const),
    ),
  );
}
