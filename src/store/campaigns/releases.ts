import { join } from 'node:path';
import type { Campaign } from '../../core/campaign/types.js';
import { type Disk, realDisk } from '../disk.js';
import { namesIn } from './names.js';
import type { CampaignPlace } from './place.js';
import { damaged, readSealed, writeSealed } from './sealed_file.js';
import { isReleaseRecord, type ReleaseRecord } from './shapes.js';

/** Everything that was released, oldest first. One that is missing in between is refused: what was told counts. Errors: damaged, reading errors. */
export function readReleases(
  place: CampaignPlace,
  campaign: Campaign,
  disk: Disk = realDisk,
): readonly ReleaseRecord[] {
  const names = namesIn(place.releases, disk);
  const expected = names.map((_, index) => `${index + 1}.json`);
  const stranger = names.find((name) => !expected.includes(name));
  if (stranger !== undefined)
    throw damaged(join(place.releases, stranger), 'is no release, or one before it is missing');
  return expected.map((name, index) => {
    const path = join(place.releases, name);
    const record = readSealed<ReleaseRecord>(path, isReleaseRecord, disk);
    if (record.number !== index + 1 || record.campaign !== campaign.id) throw damaged(path, 'is another release');
    return record;
  });
}

/** A release is written once and stays. The lock is the caller's. Errors: exists, not_saved. */
export function addRelease(place: CampaignPlace, record: ReleaseRecord, disk: Disk = realDisk): void {
  writeSealed(join(place.releases, `${record.number}.json`), record, {}, disk);
}
