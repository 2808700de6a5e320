import { bodyOf, sealFor, unseal } from './seal.js';

/** Trying a line costs eight hashes per byte; longer ones would keep a person waiting. */
const LONGEST = 4096;

/**
 * The line as it was before one of its bits fell over, the commonest way for a disk to damage a file. The seal
 * proves it: of all lines one bit away, only what was written has the hash. null: more than one bit is wrong.
 */
export function withOneBitMended(line: Buffer): Buffer | null {
  if (line.length > LONGEST) return null;
  const body = bodyOf(line);
  const right = Buffer.concat([body, sealFor(body)]);
  if (bitsBetween(right, line) === 1) return right;
  return endsLikeASeal(line) ? withBodyMended(line, body.length) : null;
}

/** Seals are hexadecimal digits in a fixed frame: what ends otherwise has more than a wrong bit in its body. */
function endsLikeASeal(line: Buffer): boolean {
  return /,"hash":"[0-9a-f]{64}"\}$/.test(line.toString('latin1', bodyOf(line).length));
}

function withBodyMended(line: Buffer, length: number): Buffer | null {
  const trial = Buffer.from(line);
  for (let at = 0; at < length; at += 1) {
    const found = line[at] ?? 0;
    for (let bit = 1; bit < 256; bit *= 2) {
      trial[at] = found ^ bit;
      if (unseal(trial) !== null) return trial;
    }
    trial[at] = found;
  }
  return null;
}

/** In how many bits two lines of the same length differ. */
function bitsBetween(a: Buffer, b: Buffer): number {
  let bits = 0;
  for (const [at, byte] of a.entries()) for (let rest = byte ^ (b[at] ?? 0); rest > 0; rest &= rest - 1) bits += 1;
  return bits;
}
