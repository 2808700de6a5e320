import type { ByteCursor } from './byte_cursor.js';

const ZERO = 0x30;
const NINE = 0x39;
const POINT = 0x2e;
/** As many as a number in JavaScript is ever written with. */
const MOST_DIGITS = 17;
/** Digits of the first of two whole numbers: nine more powers of ten keep it exact. */
const FIRST = 8;
/** 2²⁷ + 1 cuts a number into two halves whose products are exact (Veltkamp). */
const SPLITTER = 134_217_729;
/** Far more than the correction can be off, which is a few 2⁻⁵³ of itself. */
const DOUBT = 2 ** -40;

/** Powers of ten that are exact, and their halves. */
const TENS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const TENS_HIGH = TENS.map(highHalf);
const TENS_LOW = TENS.map((ten, power) => ten - (TENS_HIGH[power] as number));

/** A whole number of up to `MOST_DIGITS` digits and the power of ten it is divided by. */
const read = { first: 0, second: 0, digits: 0, places: 0 };

/**
 * The number at the cursor, which moves behind it, to the very bit as JSON.parse reads it; NaN: none. Quicker than
 * `ByteCursor.number` where there are sixteen digits or seventeen, as the points of most rubrics have.
 */
export function decimal(cursor: ByteCursor): number {
  const { at } = cursor;
  if (isRead(cursor)) {
    const value = quotient();
    if (!Number.isNaN(value)) return value;
  }
  cursor.at = at;
  return cursor.number();
}

/** False: something else, or longer. */
function isRead(cursor: ByteCursor): boolean {
  const { bytes, at: start } = cursor;
  read.first = 0;
  read.second = 0;
  read.digits = 0;
  let at = digitsFrom(bytes, start);
  const whole = at - start;
  if (whole === 0 || (whole > 1 && bytes[start] === ZERO)) return false;
  read.places = 0;
  if (bytes[at] === POINT) {
    const point = at;
    at = digitsFrom(bytes, point + 1);
    read.places = at - point - 1;
    if (read.places === 0) return false;
  }
  // An exponent.
  if (bytes[at] === 0x65 || bytes[at] === 0x45) return false;
  cursor.at = at;
  return read.digits <= MOST_DIGITS && read.places < TENS.length;
}

/** Adds the digits to what is read; where they end. */
function digitsFrom(bytes: Uint8Array, start: number): number {
  let { first, second, digits } = read;
  let at = start;
  for (let byte = bytes[at] as number; byte >= ZERO && byte <= NINE; byte = bytes[at] as number) {
    at += 1;
    if (digits < FIRST) {
      first = first * 10 + byte - ZERO;
      // Zeros at the beginning are no digits.
      if (first !== 0) digits += 1;
      continue;
    }
    digits += 1;
    if (digits <= MOST_DIGITS) second = second * 10 + byte - ZERO;
  }
  read.first = first;
  read.second = second;
  read.digits = digits;
  return at;
}

/**
 * What was read, rounded once as IEEE 754 wants it: a quotient, and the remainder that says how far it is off (Dekker's
 * product). NaN: too near to the middle of two numbers to say which.
 */
function quotient(): number {
  const { first, second, digits, places } = read;
  const shifted = first * (TENS[Math.max(digits - FIRST, 0)] as number);
  const whole = shifted + second;
  const ten = TENS[places] as number;
  const near = whole / ten;
  const lost = second - (whole - shifted);
  // The one rounding was that of the division.
  if (lost === 0) return near;
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
