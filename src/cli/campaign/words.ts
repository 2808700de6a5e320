import type { QuarantineReason } from '../../core/campaign/types.js';
import { RELATIONS, type Relation } from '../../core/words.js';
import type { SavedCampaign } from '../../store/campaigns/read.js';

/** Why a file was kept apart, as the end of a sentence. */
export const REASONS: Readonly<Record<QuarantineReason, string>> = {
  not_a_response: 'it is not what a form of salesgap writes',
  other_campaign: 'it belongs to another campaign',
  unknown_token: 'its token is that of no form of this campaign',
  edited: 'it was changed after its form wrote it',
  other_questions: 'its questions are not those of the form with its token',
  not_allowed: 'it has answers that its questions do not allow',
  answered_before: 'other answers came with the same form before; those count',
  after_close: 'it came after the close; it waits until enough of its group have come late',
};

/** Lines on how many forms came back, by relation. */
export function cameWords({ campaign, responses }: SavedCampaign): readonly string[] {
  const came = countsByRelation(campaign.invited, (id) => responses.has(id));
  return came.map(({ relation, of, count }) => `  ${relation}: ${count} of ${of}`);
}

/** "2 of 3" by relation, in the order of the relations. */
export function countsByRelation(
  invited: readonly { readonly id: string; readonly relation: Relation }[],
  is: (id: string) => boolean,
): readonly { readonly relation: Relation; readonly of: number; readonly count: number }[] {
  return RELATIONS.flatMap((relation) => {
    const own = invited.filter((each) => each.relation === relation);
    return own.length === 0 ? [] : [{ relation, of: own.length, count: own.filter(({ id }) => is(id)).length }];
  });
}
