import { join } from 'node:path';
import { QUARANTINE_REASONS, type QuarantineReason } from '../../core/campaign/types.js';
import { type Disk, realDisk } from '../disk.js';
import { writeFileDurably } from '../durable_file.js';
import { sha256 } from '../seal.js';
import { isString, oneOf, shape } from '../shape.js';
import { StoreError } from '../store_error.js';
import { namesIn } from './names.js';
import type { CampaignPlace } from './place.js';
import { damaged, readSealed, writeSealed } from './sealed_file.js';

export interface KeptApart {
  readonly reason: QuarantineReason;
  /** Where to look; nothing that was answered. */
  readonly detail: string;
}

/** 16 digits of the SHA-256 of the bytes: the same file again is the same file, and its name, which may name a person, is not kept. */
const FILE = /^([0-9a-f]{16})\.(response|json)$/;
const isReason = shape({ reason: oneOf(QUARANTINE_REASONS), detail: isString });

/** Keeps a file apart as it came, with its reason beside it. The lock is the caller's. Errors: not_saved. */
export function keepApart(
  place: CampaignPlace,
  bytes: Uint8Array,
  { reason, detail }: KeptApart,
  disk: Disk = realDisk,
): void {
  const name = join(place.quarantine, sha256(bytes).slice(0, 16));
  try {
    writeFileDurably(`${name}.response`, bytes, {}, disk);
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'exists')) throw error;
  }
  writeSealed(`${name}.json`, { reason, detail }, { force: true }, disk);
}

/** How many files wait there, by reason; null: a run was stopped before it wrote one. Errors: damaged, reading errors. */
export function keptApart(place: CampaignPlace, disk: Disk = realDisk): ReadonlyMap<QuarantineReason | null, number> {
  const counts = new Map<QuarantineReason | null, number>();
  const names = namesIn(place.quarantine, disk);
  for (const name of names) {
    const path = join(place.quarantine, name);
    const [, key, kind] = FILE.exec(name) ?? [];
    if (kind === undefined) throw damaged(path, 'does not belong here');
    if (kind === 'json') continue;
    const reason = names.includes(`${key}.json`)
      ? readSealed<KeptApart>(join(place.quarantine, `${key}.json`), isReason, disk).reason
      : null;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}
