import { join } from 'node:path';
import type { Campaign } from '../../core/campaign/types.js';
import { discard } from '../cleanup.js';
import { type Disk, realDisk } from '../disk.js';
import { FILE_MODE, makeFolder, makePrivateFolder, syncFolder } from '../folder.js';
import type { Writer } from '../host_facts.js';
import { acquireLock, type Lock } from '../lock.js';
import { sha256 } from '../seal.js';
import { makeNewFolder, sweepLeftovers, TAKEN } from '../session_leftovers.js';
import { isRealFolder } from '../session_place.js';
import type { NamedText } from '../several_files.js';
import { StoreError } from '../store_error.js';
import { systemCode, writeFailure } from '../system_error.js';
import { writeNewFile } from '../whole_file.js';
import { campaignsFolder, checkCampaignId, placeIn } from './place.js';
import { sealedText } from './sealed_file.js';
import type { CampaignRecord } from './shapes.js';

export interface NewCampaign {
  /** Folder of the workspace. */
  readonly workspace: string;
  readonly campaign: Campaign;
  /** The compiled pack and rubrics as text, kept as it is. */
  readonly rubrics: string;
  /** To be handed out, one for each invitation. */
  readonly forms: readonly NamedText[];
  /** ISO date and time. */
  readonly created_at: string;
  /** Version of salesgap. */
  readonly program: string;
  readonly writer: Writer;
}

/**
 * Sets a campaign up and returns the folder of its forms. Its folder appears complete or not at all: a token whose
 * campaign is not on disk would belong to nobody. Errors: bad_name, exists, not_saved.
 */
export function createCampaign(wanted: NewCampaign, disk: Disk = realDisk): string {
  const { id } = wanted.campaign;
  checkCampaignId(id);
  const campaigns = campaignsFolder(wanted.workspace);
  makeFolder(campaigns, disk);
  const folder = join(campaigns, id);
  if (isRealFolder(campaigns, disk) && isRealFolder(folder, disk)) throw alreadyThere(id, folder);
  sweepLeftovers(campaigns, wanted.writer, disk);
  try {
    buildThenMove(wanted, makeNewFolder(campaigns, id, disk), folder, disk);
  } catch (error) {
    throw writeFailure(error, folder, 'No campaign was set up.');
  }
  return placeIn(folder).forms;
}

function buildThenMove(wanted: NewCampaign, building: string, folder: string, disk: Disk): void {
  let lock: Lock | null = null;
  let moved = false;
  try {
    lock = acquireLock(placeIn(building).lock, wanted.writer, disk);
    writeFiles(wanted, building, disk);
    rename(wanted.campaign.id, building, folder, disk);
    moved = true;
    lock.moved(placeIn(folder).lock);
    syncFolder(campaignsFolder(wanted.workspace), disk);
  } catch (error) {
    if (moved) moveBack(folder, building, disk);
    discard(building, disk);
    throw error;
  } finally {
    lock?.release();
  }
}

function writeFiles(
  { campaign, rubrics, forms, program, created_at }: NewCampaign,
  building: string,
  disk: Disk,
): void {
  const place = placeIn(building);
  const record: CampaignRecord = {
    salesgap_campaign: 1,
    program,
    created_at,
    rubrics_sha256: sha256(rubrics),
    campaign,
  };
  writeNewFile(place.rubrics, rubrics, FILE_MODE, disk);
  writeNewFile(place.campaign, sealedText(record), FILE_MODE, disk);
  for (const folder of [place.forms, place.responses, place.quarantine, place.releases]) {
    makePrivateFolder(folder, disk);
  }
  for (const { name, text } of forms) writeNewFile(join(place.forms, name), text, FILE_MODE, disk);
  syncFolder(place.forms, disk);
  syncFolder(building, disk);
}

function rename(id: string, building: string, folder: string, disk: Disk): void {
  try {
    disk.renameSync(building, folder);
  } catch (error) {
    throw TAKEN.has(systemCode(error) ?? '') && isRealFolder(folder, disk) ? alreadyThere(id, folder) : error;
  }
}

/** What cannot be moved back stays: a whole campaign that nobody was invited to yet. */
function moveBack(folder: string, building: string, disk: Disk): void {
  try {
    disk.renameSync(folder, building);
  } catch {}
}

function alreadyThere(id: string, folder: string): StoreError {
  return new StoreError('exists', `There is already a campaign "${id}".`, {
    path: folder,
    kept: 'It is as it was.',
    advice: 'Choose another id with --id.',
  });
}
