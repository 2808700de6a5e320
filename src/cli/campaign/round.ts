import { checkAnswers } from '../../core/answers/check.js';
import type { AnswerSheet, Rater } from '../../core/answers/types.js';
import { askedOfRelation, type RoundSetting } from '../../core/campaign/asked.js';
import { responseSheet } from '../../core/campaign/response.js';
import type { Campaign } from '../../core/campaign/types.js';
import { isConfidential } from '../../core/raters/confidence.js';
import type { CampaignFrame, SavedCampaign } from '../../store/campaigns/read.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';
import type { Instrument } from '../library.js';

/** The copy of pack and rubrics that a campaign was set up with. */
export function instrumentOf({ rubrics }: Pick<CampaignFrame, 'rubrics'>): Instrument {
  return JSON.parse(rubrics) as Instrument;
}

export function settingOf(saved: CampaignFrame): RoundSetting {
  const { pack, rubrics } = instrumentOf(saved);
  return { campaign: saved.campaign, pack, rubrics: rubrics.map(({ rubric }) => rubric) };
}

/** What came, as sheets, in the order of the invitations. Errors: storage failed, where one is not what its questions allow. */
export function sheetsOf(saved: SavedCampaign, round: RoundSetting = settingOf(saved)): readonly AnswerSheet[] {
  return saved.campaign.invited.flatMap(({ id, relation }) => {
    const response = saved.responses.get(id);
    if (response === undefined) return [];
    const sheet = responseSheet(round, { id, relation }, response);
    const { rubrics } = askedOfRelation(round.pack, round.rubrics, relation);
    if (sheet !== null && checkAnswers(sheet, rubrics).length === 0) return [sheet];
    throw new Failure(
      EXIT.storage_failed,
      `The answers in ${saved.place.responses}, file ${id}.json, are not what their questions allow.`,
      'Nothing was changed.',
      'Restore the file from a backup.',
    );
  });
}

/** Somebody who was promised confidence, has answered, and of whom no release told yet. */
export function isUntold({ responses, releases }: SavedCampaign, { id, relation }: Rater): boolean {
  return isConfidential(relation) && responses.has(id) && releases.at(-1)?.included.includes(id) !== true;
}

/** The how many-th of its relation an invitation is, from 1. */
export function numberOf({ invited }: Campaign, { id, relation }: Rater): number {
  return invited.filter((each) => each.relation === relation).findIndex((each) => each.id === id) + 1;
}
