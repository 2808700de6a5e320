import { basename } from 'node:path';
import type { Campaign } from '../../core/campaign/types.js';
import { type Disk, realDisk } from '../disk.js';
import { sha256 } from '../seal.js';
import { StoreError } from '../store_error.js';
import { readTextFile } from '../text_file.js';
import { namesIn } from './names.js';
import { type CampaignPlace, campaignsFolder, findCampaign, isCampaignId } from './place.js';
import { readReleases } from './releases.js';
import { type AcceptedResponse, readResponses } from './responses.js';
import { damaged, readSealed } from './sealed_file.js';
import {
  type CampaignRecord,
  isCampaignRecord,
  isThemesRecord,
  type ReleaseRecord,
  type ThemesRecord,
} from './shapes.js';

/** A campaign as far as it is on disk, but for what came. */
export interface CampaignFrame {
  readonly place: CampaignPlace;
  readonly campaign: Campaign;
  /** The copy of pack and rubrics, the text that `createCampaign` got. */
  readonly rubrics: string;
  /** The first closed the round; later ones added batches. */
  readonly releases: readonly ReleaseRecord[];
  readonly themes: ThemesRecord['themes'];
}

export interface SavedCampaign extends CampaignFrame {
  /** Rater id → what came. */
  readonly responses: ReadonlyMap<string, AcceptedResponse>;
}

const MOST_RUBRIC_BYTES = 64 * 1024 * 1024;

/** All of it. Needs no lock. Errors: bad_name, missing, damaged (naming the file), reading errors. */
export function readCampaign(workspace: string, id: string, disk: Disk = realDisk): SavedCampaign {
  const frame = readFrame(workspace, id, disk);
  return { ...frame, responses: readResponses(frame.place, frame.campaign, disk) };
}

/** All but what came: a report on a round reads no answer that is told in confidence. Errors: as `readCampaign`. */
export function readFrame(workspace: string, id: string, disk: Disk = realDisk): CampaignFrame {
  const place = findCampaign(workspace, id, disk);
  const { campaign, rubrics_sha256 } = readSealed<CampaignRecord>(place.campaign, isCampaignRecord, disk);
  if (campaign.id !== id) throw damaged(place.campaign, `is of the campaign "${campaign.id}"`);
  return {
    place,
    campaign,
    rubrics: readRubrics(place, rubrics_sha256, disk),
    releases: readReleases(place, campaign, disk),
    themes: readThemes(place, id, disk),
  };
}

function readRubrics(place: CampaignPlace, hash: string, disk: Disk): string {
  const text = readTextFile(place.rubrics, { max_bytes: MOST_RUBRIC_BYTES, follow: false }, disk);
  if (sha256(text) !== hash) throw damaged(place.rubrics, 'was changed');
  return text;
}

function readThemes(place: CampaignPlace, id: string, disk: Disk): ThemesRecord['themes'] {
  if (!namesIn(place.folder, disk).includes(basename(place.themes))) return [];
  const { campaign, themes } = readSealed<ThemesRecord>(place.themes, isThemesRecord, disk);
  if (campaign !== id) throw damaged(place.themes, `is of the campaign "${campaign}"`);
  return themes;
}

export type CampaignLine =
  | { readonly state: 'sound'; readonly id: string; readonly saved: SavedCampaign }
  | { readonly state: 'bad'; readonly id: string; readonly error: StoreError };

/** Every campaign of a workspace by id, those that cannot be read with the reason. Errors: reading errors of the folder. */
export function listCampaigns(workspace: string, disk: Disk = realDisk): CampaignLine[] {
  return campaignIds(workspace, disk).map((id): CampaignLine => {
    try {
      return { state: 'sound', id, saved: readCampaign(workspace, id, disk) };
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return { state: 'bad', id, error };
    }
  });
}

/** Of every campaign of a workspace, readable or not. Errors: reading errors of the folder. */
export function campaignIds(workspace: string, disk: Disk = realDisk): readonly string[] {
  // Names with a dot are half made or half removed, or the system's.
  const names = namesIn(campaignsFolder(workspace), disk).filter((name) => !name.startsWith('.'));
  return names.filter(isCampaignId);
}
