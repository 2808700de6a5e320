import { type Read, readOptionalNumber } from '../ask/reading.js';

export interface CountLimits {
  readonly most?: number;
  readonly fractions?: boolean;
}

/** A number of something, or nothing. */
export function readCount(text: string, { most = Number.MAX_SAFE_INTEGER, fractions = false }: CountLimits): Read {
  const read = readOptionalNumber(text);
  if (!('value' in read) || typeof read.value !== 'number') return read;
  if (read.value < 0) return { problem: 'Type 0 or a larger number.' };
  if (!fractions && !Number.isInteger(read.value)) return { problem: 'Type a whole number.' };
  return read.value > most ? { problem: `Type a number up to ${most}.` } : read;
}

/** Three letters of a currency, or nothing. */
export function readCurrency(text: string): Read {
  const letters = text.toUpperCase();
  if (letters === '') return { value: undefined };
  return /^[A-Z]{3}$/.test(letters) ? { value: letters } : { problem: 'Type three letters such as EUR, or nothing.' };
}
