import { readTyped } from '../../core/items/typed_number.js';

/** What a typed text means, or why it means nothing. A value of undefined: left out on purpose. */
export type Read = { readonly value: unknown } | { readonly problem: string };

/** A number as people write it, or what to type instead. */
export function readNumber(text: string): Read {
  const read = readTyped(text);
  if (typeof read === 'number') return { value: read };
  switch (read) {
    case 'two_meanings': {
      const digits = text.replace(/[^\d+-]/g, '');
      return { problem: `Is that ${digits}, or a fraction? Please write it without a separator for thousands.` };
    }
    case 'number_missing':
      return { problem: 'Type a number.' };
    case 'not_a_number':
      return { problem: 'Type a number in digits, for example 12.5.' };
  }
}

/** The same, but empty leaves it out. */
export function readOptionalNumber(text: string): Read {
  return text === '' ? { value: undefined } : readNumber(text);
}

/** A text that has to be there. */
export function readText(missing: string): (text: string) => Read {
  return (text) => (text === '' ? { problem: missing } : { value: text });
}
