import { createHash } from 'node:crypto';

/**
 * A sealed line is a JSON object whose last member is the SHA-256 of every byte before it:
 * `{…,"hash":"<64 hex digits>"}`. The bytes themselves are hashed, so no other spelling of the
 * same values passes.
 */
export interface Unsealed {
  /** The line without its seal: an object that is not closed yet. */
  readonly body: string;
  readonly hash: string;
}

const SEAL_LENGTH = ',"hash":""}'.length + 64;

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The sealed line (without line end) of a JSON object text. */
export function seal(object: string): Unsealed & { readonly line: string } {
  const body = object.slice(0, -1);
  const hash = sha256(body);
  return { body, hash, line: `${body}${sealOf(hash)}` };
}

/** What stands before the seal of a line, whether that is right or not; nothing in a line too short for one. */
export function bodyOf(line: Buffer): Buffer {
  return line.subarray(0, Math.max(0, line.length - SEAL_LENGTH));
}

/** The seal that a body must have. */
export function sealFor(body: Buffer): Buffer {
  return Buffer.from(sealOf(sha256(body)));
}

/** Body and hash of a line whose seal is right to the last byte, else null. */
export function unseal(line: Buffer): Unsealed | null {
  const end = line.length - SEAL_LENGTH;
  if (end < 1) return null;
  const hash = sha256(line.subarray(0, end));
  if (line.toString('latin1', end) !== sealOf(hash)) return null;
  return { body: line.toString('utf8', 0, end), hash };
}

/** Whether a seal, right or wrong, stands anywhere in these bytes. Quotes inside texts are escaped, so none can look like it. */
export function holdsSeal(bytes: Buffer): boolean {
  return /,"hash":"[0-9a-f]{64}"\}/.test(bytes.toString('latin1'));
}

function sealOf(hash: string): string {
  return `,"hash":"${hash}"}`;
}
