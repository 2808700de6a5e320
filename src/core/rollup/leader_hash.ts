/*
 * The first 64 bits of SHA-256 (FIPS 180-4) of a leader's id. By hand, since the core knows no library and a million ids
 * should leave nothing behind: an id has at most 55 characters of ASCII, so it is one block, and every table is reused.
 */

const K = new Int32Array(64);
const START = new Int32Array(8);
const W = new Int32Array(64);
fillTables();

/** The hash of the id asked for last, in two halves of 32 bits. */
export const leaderHash = { high: 0, low: 0 };

const LONGEST = 55;

/** Puts the hash of an id of at most 55 characters of ASCII into `leaderHash`. */
export function hashLeader(id: string): void {
  if (id.length > LONGEST) throw new Error(`an id of ${id.length} characters is none`);
  W.fill(0, 0, 16);
  for (let at = 0; at <= id.length; at += 1) {
    const byte = at < id.length ? id.charCodeAt(at) & 0xff : 0x80;
    W[at >> 2] = (W[at >> 2] ?? 0) | (byte << (24 - (at & 3) * 8));
  }
  W[15] = id.length * 8;
  spread();
  compress();
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
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = START;
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
  leaderHash.high = ((START[0] ?? 0) + a) >>> 0;
  leaderHash.low = ((START[1] ?? 0) + b) >>> 0;
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
