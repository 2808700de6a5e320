import { sha256 } from '@noble/hashes/sha2.js';

/** The hash of the id asked for last, in two halves of 32 bits: of a million ids none leaves an object behind. */
export const leaderHash = { high: 0, low: 0 };

/** Characters of an id. */
const LONGEST = 200;
/** Bytes of a character in UTF-8 at most. */
const WIDEST = 3;

const encoder = new TextEncoder();
const bytes = new Uint8Array(LONGEST * WIDEST);
const fresh = sha256.create();
/** Used again for every id. */
const hash = sha256.create();
const digest = new Uint8Array(hash.outputLen);
const view = new DataView(digest.buffer);

/** Puts the first 64 bits of the SHA-256 of an id in UTF-8 into `leaderHash`; half a pair of surrogates counts as U+FFFD. */
export function hashLeader(id: string): void {
  if (id.length > LONGEST) throw new Error(`an id of ${id.length} characters is none`);
  const { written } = encoder.encodeInto(id, bytes);
  fresh._cloneInto(hash).update(bytes.subarray(0, written)).digestInto(digest);
  leaderHash.high = view.getUint32(0);
  leaderHash.low = view.getUint32(4);
}

/** Sixteen hexadecimal digits. */
export function hashText(high: number, low: number): string {
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
