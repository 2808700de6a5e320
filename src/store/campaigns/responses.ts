import { join } from 'node:path';
import type { Campaign, Invitation } from '../../core/campaign/types.js';
import { type Disk, realDisk } from '../disk.js';
import { namesIn } from './names.js';
import type { CampaignPlace } from './place.js';
import { damaged, readSealed, writeSealed } from './sealed_file.js';
import { type AcceptedRecord, isAcceptedRecord } from './shapes.js';

export type AcceptedResponse = Pick<AcceptedRecord, 'answered_on' | 'answers' | 'session'>;

/**
 * The answers that were taken in, by rater; `wanted`: of whom. A file that belongs to no invitation is refused by name.
 * Errors: damaged, reading errors.
 */
export function readResponses(
  place: CampaignPlace,
  campaign: Campaign,
  disk: Disk = realDisk,
  wanted: (invitation: Invitation) => boolean = () => true,
): ReadonlyMap<string, AcceptedResponse> {
  const files = new Map(campaign.invited.map((each) => [`${each.id}.json`, each]));
  return new Map(
    namesIn(place.responses, disk).flatMap((name): [string, AcceptedResponse][] => {
      const invitation = files.get(name);
      if (invitation === undefined) throw damaged(join(place.responses, name), 'belongs to nobody who was invited');
      return wanted(invitation) ? [[invitation.id, readResponse(place, campaign, invitation, disk)]] : [];
    }),
  );
}

function readResponse(place: CampaignPlace, campaign: Campaign, { id }: Invitation, disk: Disk): AcceptedResponse {
  const path = join(place.responses, `${id}.json`);
  const record = readSealed<AcceptedRecord>(path, isAcceptedRecord, disk);
  if (record.rater !== id || record.campaign !== campaign.id) throw damaged(path, 'is of another rater');
  return { answered_on: record.answered_on, answers: record.answers, session: record.session };
}

/** Takes the answers of a rater in, once. The lock is the caller's. Errors: exists, not_saved. */
export function addResponse(
  place: CampaignPlace,
  { campaign, rater }: { readonly campaign: string; readonly rater: string },
  { answered_on, answers, session }: AcceptedResponse,
  disk: Disk = realDisk,
): void {
  const record: AcceptedRecord = { salesgap_accepted: 1, campaign, rater, session, answered_on, answers };
  writeSealed(join(place.responses, `${rater}.json`), record, {}, disk);
}
