import type { ByteCursor } from './byte_cursor.js';
import { NINE, POINT, ZERO } from './bytes.js';

/** So many digits are a whole number of its own without loss; what JavaScript writes has two more at most. */
const EXACT = 15;
const MOST_DIGITS = 17;
/** Digits before the point. */
const MOST_WHOLE = 15;
/** 2²⁷ + 1 cuts a number into two halves whose products are exact (Veltkamp). */
const SPLITTER = 134_217_729;
/** Far more than the correction can be off, which is a few 2⁻⁵³ of itself. */
const DOUBT = 2 ** -40;

/** Powers of ten that are exact, and their halves. */
const TENS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const TENS_HIGH = TENS.map(highHalf);
const TENS_LOW = TENS.map((ten, power) => ten - (TENS_HIGH[power] as number));

/**
 * The number at the cursor, which moves behind it, to the very bit as JSON.parse reads it; NaN: none. It needs neither a text
 * nor JSON.parse up to seventeen digits, which is what JavaScript writes.
 */
export function numberAt(cursor: ByteCursor): number {
  const { bytes, view, size, at: start } = cursor;
  let first = 0;
  let at = start;
  let byte = bytes[at] as number;
  while (byte >= ZERO && byte <= NINE) {
    first = first * 10 + byte - ZERO;
    at += 1;
    byte = bytes[at] as number;
  }
  const whole = at - start;
  if (whole === 0 || whole > MOST_WHOLE || (whole > 1 && bytes[start] === ZERO)) return cursor.number();
  if (byte !== POINT) return isExponent(byte) ? cursor.number() : ends(cursor, at, first);
  const point = at;
  at += 1;
  // Zeros at the beginning are no digits.
  let digits = first === 0 ? 0 : whole;
  while (digits <= EXACT - 4 && at + 4 <= size) {
    const four = fourDigits(view.getInt32(at, true));
    if (four === -1) break;
    first = first * 10_000 + four;
    if (first !== 0) digits += 4;
    at += 4;
  }
  let second = 0;
  for (byte = bytes[at] as number; byte >= ZERO && byte <= NINE; byte = bytes[at] as number) {
    if (digits < EXACT) first = first * 10 + byte - ZERO;
    else second = second * 10 + byte - ZERO;
    if (first !== 0) digits += 1;
    at += 1;
  }
  const places = at - point - 1;
  if (places === 0 || digits > MOST_DIGITS || places >= TENS.length || isExponent(byte)) return cursor.number();
  const value = quotient(first, second, digits, places);
  return Number.isNaN(value) ? cursor.number() : ends(cursor, at, value);
}

function ends(cursor: ByteCursor, at: number, value: number): number {
  cursor.at = at;
  return value;
}

function isExponent(byte: number): boolean {
  return byte === 0x65 || byte === 0x45;
}

/** The whole number that four bytes say, the first one lowest; -1: not all are digits. */
function fourDigits(bytes: number): number {
  const each = bytes - 0x30303030;
  if ((((bytes & 0xf0f0f0f0) ^ 0x30303030) | ((each + 0x06060606) & 0xf0f0f0f0)) !== 0) return -1;
  const pairs = each * 10 + (each >> 8);
  return (pairs & 0xff) * 100 + ((pairs >> 16) & 0xff);
}

/**
 * (first · 10^n + second) ÷ 10^places, n digits beyond `EXACT`, rounded once as IEEE 754 wants it: a quotient, and the
 * remainder that says how far it is off (Dekker's products). NaN: too near to the middle of two numbers to say which.
 */
function quotient(first: number, second: number, digits: number, places: number): number {
  const ten = TENS[places] as number;
  // The one rounding is that of the division.
  if (digits <= EXACT) return first / ten;
  const shift = TENS[digits - EXACT] as number;
  const shifted = first * shift;
  const high = highHalf(first);
  const whole = shifted + second;
  const lost = high * shift - shifted + (first - high) * shift + (second - (whole - shifted));
  const near = whole / ten;
  const off = (remainder(whole, near, places) + lost) / ten;
  const value = near + off * (1 + DOUBT);
  return value === near + off * (1 - DOUBT) ? value : Number.NaN;
}

/** whole − near · 10^places, exactly. */
function remainder(whole: number, near: number, places: number): number {
  const tenHigh = TENS_HIGH[places] as number;
  const tenLow = TENS_LOW[places] as number;
  const high = highHalf(near);
  const low = near - high;
  const product = near * (TENS[places] as number);
  const more = high * tenHigh - product + high * tenLow + low * tenHigh + low * tenLow;
  return whole - product - more;
}

function highHalf(value: number): number {
  const large = value * SPLITTER;
  return large - (large - value);
}
