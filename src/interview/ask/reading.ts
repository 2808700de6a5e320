/** What a typed text means, or why it means nothing. A value of undefined: left out on purpose. */
export type Read = { readonly value: unknown } | { readonly problem: string };

/** A number as people write it: 1200, 1 200, 12.5, 12,5, 15 %. What could mean two numbers is asked again. */
export function readNumber(text: string): Read {
  const plain = text.replace(/\s*(%|h)$/i, '').replace(/(?<=\d)[ {2}'’](?=\d{3}(\D|$))/g, '');
  if (/^[+-]?[1-9]\d{0,2}([.,]\d{3})+$/.test(plain)) {
    const digits = plain.replace(/[.,]/g, '');
    return { problem: `Is that ${digits}, or a fraction? Please write it without a separator for thousands.` };
  }
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(plain)) {
    return { problem: text === '' ? 'Type a number.' : 'Type a number in digits, for example 12.5.' };
  }
  // + 0: no negative zero, which JSON would not keep.
  return { value: Number(plain.replace(',', '.')) + 0 };
}

/** The same, but empty leaves it out. */
export function readOptionalNumber(text: string): Read {
  return text === '' ? { value: undefined } : readNumber(text);
}

/** A text that has to be there. */
export function readText(missing: string): (text: string) => Read {
  return (text) => (text === '' ? { problem: missing } : { value: text });
}
