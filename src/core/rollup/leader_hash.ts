/*
 * The first 64 bits of SHA-256 (FIPS 180-4) of a leader's id in UTF-8. By hand, since the core knows no library and a
 * million ids should leave nothing behind: every table is reused.
 */

const K = new Int32Array(64);
const START = new Int32Array(8);
const W = new Int32Array(64);
fillTables();

/** The hash of the id asked for last, in two halves of 32 bits. */
export const leaderHash = { high: 0, low: 0 };

/** Characters of an id. */
const LONGEST = 200;
/** At most three bytes for each, the end, and a last block that is begun. */
const BYTES = new Uint8Array(704);
const STATE = new Int32Array(8);

/** Puts the hash of an id of at most 200 characters into `leaderHash`; half a pair of surrogates counts as U+FFFD. */
export function hashLeader(id: string): void {
  if (id.length > LONGEST) throw new Error(`an id of ${id.length} characters is none`);
  const length = encode(id);
  const blocks = ((length + 8) >> 6) + 1;
  BYTES.fill(0, length, blocks * 64);
  BYTES[length] = 0x80;
  STATE.set(START);
  for (let block = 0; block < blocks; block += 1) {
    for (let t = 0; t < 16; t += 1) W[t] = wordAt(block * 64 + t * 4);
    // The length in bits is the end of the last one.
    if (block === blocks - 1) W[15] = length * 8;
    spread();
    compress();
  }
  leaderHash.high = (STATE[0] ?? 0) >>> 0;
  leaderHash.low = (STATE[1] ?? 0) >>> 0;
}

function wordAt(at: number): number {
  return ((BYTES[at] ?? 0) << 24) | ((BYTES[at + 1] ?? 0) << 16) | ((BYTES[at + 2] ?? 0) << 8) | (BYTES[at + 3] ?? 0);
}

/** Puts UTF-8 into `BYTES` and says how many there are. */
function encode(id: string): number {
  let length = 0;
  for (let at = 0; at < id.length; at += 1) {
    const unit = id.charCodeAt(at);
    if (unit < 0x80) {
      BYTES[length] = unit;
      length += 1;
      continue;
    }
    const point = unit >= 0xd800 && unit <= 0xdfff ? pointAt(id, at) : unit;
    if (point > 0xffff) at += 1;
    length = encodePoint(point, length);
  }
  return length;
}

function pointAt(id: string, at: number): number {
  const point = id.codePointAt(at) ?? 0;
  return point > 0xffff ? point : 0xfffd;
}

/** `point`: 0x80 or more. Where the next one begins. */
function encodePoint(point: number, at: number): number {
  const bytes = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  const mark = bytes === 2 ? 0xc0 : bytes === 3 ? 0xe0 : 0xf0;
  BYTES[at] = mark | (point >> ((bytes - 1) * 6));
  for (let next = 1; next < bytes; next += 1) BYTES[at + next] = 0x80 | ((point >> ((bytes - 1 - next) * 6)) & 0x3f);
  return at + bytes;
}

function spread(): void {
  for (let t = 16; t < 64; t += 1) {
    const a = W[t - 15] ?? 0;
    const b = W[t - 2] ?? 0;
    const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    W[t] = ((W[t - 16] ?? 0) + s0 + (W[t - 7] ?? 0) + s1) | 0;
  }
}

function compress(): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = STATE;
  for (let t = 0; t < 64; t += 1) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (K[t] ?? 0) + (W[t] ?? 0)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  STATE[0] = (STATE[0] ?? 0) + a;
  STATE[1] = (STATE[1] ?? 0) + b;
  STATE[2] = (STATE[2] ?? 0) + c;
  STATE[3] = (STATE[3] ?? 0) + d;
  STATE[4] = (STATE[4] ?? 0) + e;
  STATE[5] = (STATE[5] ?? 0) + f;
  STATE[6] = (STATE[6] ?? 0) + g;
  STATE[7] = (STATE[7] ?? 0) + h;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The fractional parts of the square and cube roots of the first primes, in 32 bits. */
function fillTables(): void {
  let found = 0;
  for (let candidate = 2; found < 64; candidate += 1) {
    if (!isPrime(candidate)) continue;
    if (found < 8) START[found] = fraction(candidate ** (1 / 2));
    K[found] = fraction(candidate ** (1 / 3));
    found += 1;
  }
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 0x100000000) | 0;
}

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) return false;
  return true;
}

/** Sixteen hexadecimal digits. */
export function hashText(high: number, low: number): string {
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
