import { join } from 'node:path';
import { type Disk, realDisk } from '../disk.js';
import { isRealFolder, isSessionId } from '../session_place.js';
import { StoreError } from '../store_error.js';

/** The files of one campaign. All of them are readable by their owner only. */
export interface CampaignPlace {
  readonly folder: string;
  readonly campaign: string;
  readonly rubrics: string;
  /** Written once, to be handed out; nothing reads them. */
  readonly forms: string;
  readonly responses: string;
  readonly quarantine: string;
  readonly releases: string;
  readonly themes: string;
  readonly lock: string;
}

/** The same ids as sessions have: they name folders on every system. */
export const isCampaignId = isSessionId;

export function campaignsFolder(workspace: string): string {
  return join(workspace, 'campaigns');
}

export function placeIn(folder: string): CampaignPlace {
  return {
    folder,
    campaign: join(folder, 'campaign.json'),
    rubrics: join(folder, 'rubrics.json'),
    forms: join(folder, 'forms'),
    responses: join(folder, 'responses'),
    quarantine: join(folder, 'quarantine'),
    releases: join(folder, 'releases'),
    themes: join(folder, 'themes.json'),
    lock: join(folder, 'lock'),
  };
}

/** Errors: bad_name. */
export function checkCampaignId(id: string): void {
  if (isCampaignId(id)) return;
  throw new StoreError('bad_name', `This cannot be the id of a campaign: ${id}.`, {
    path: id,
    advice: 'Use up to 64 small letters, digits, "_" and "-", beginning with a letter or digit.',
  });
}

/** Where a campaign is that must exist. Errors: bad_name, missing, not_a_file (a link could lead out of the workspace). */
export function findCampaign(workspace: string, id: string, disk: Disk = realDisk): CampaignPlace {
  checkCampaignId(id);
  const campaigns = campaignsFolder(workspace);
  const folder = join(campaigns, id);
  if (isRealFolder(campaigns, disk) && isRealFolder(folder, disk)) return placeIn(folder);
  throw new StoreError('missing', `There is no campaign "${id}" in ${campaigns}.`, {
    path: folder,
    advice: 'salesgap campaign list shows those that there are.',
  });
}
