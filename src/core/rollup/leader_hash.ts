import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** The hash of the id asked for last, in two halves of 32 bits: of a million ids none leaves an object behind. */
export const leaderHash = { high: 0, low: 0 };

/** Characters of an id. */
const LONGEST = 200;

/** Puts the first 64 bits of the SHA-256 of an id in UTF-8 into `leaderHash`; half a pair of surrogates counts as U+FFFD. */
export function hashLeader(id: string): void {
  if (id.length > LONGEST) throw new Error(`an id of ${id.length} characters is none`);
  const digest = sha256(utf8ToBytes(id));
  leaderHash.high = wordAt(digest, 0);
  leaderHash.low = wordAt(digest, 4);
}

function wordAt(digest: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = digest.subarray(at, at + 4);
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}

/** Sixteen hexadecimal digits. */
export function hashText(high: number, low: number): string {
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
