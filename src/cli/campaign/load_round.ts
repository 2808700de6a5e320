import type { AnswerSheet, Rater } from '../../core/answers/types.js';
import type { Campaign } from '../../core/campaign/types.js';
import { isConfidential } from '../../core/raters/confidence.js';
import type { Released } from '../../core/raters/types.js';
import type { Theme } from '../../core/report/raters.js';
import { type CampaignFrame, campaignIds, readFrame } from '../../store/campaigns/read.js';
import { readResponses } from '../../store/campaigns/responses.js';
import { realDisk } from '../../store/disk.js';
import type { Environment } from '../environment.js';
import { EXIT } from '../exit_codes.js';
import { asFailure, Failure } from '../failure.js';
import type { Instrument } from '../library.js';
import { workspaceOf } from '../saved.js';
import { instrumentOf, numberOf, settingOf, sheetsOf } from './round.js';

/** A round as far as it may be told: no answer of somebody who was promised confidence is in it. */
export interface LoadedRound {
  readonly campaign: Campaign;
  readonly instrument: Instrument;
  /** Of openly named raters only. */
  readonly named: readonly AnswerSheet[];
  /** null: the round is not closed. */
  readonly released: Released | null;
  /** YYYY-MM-DD of the first close; null: not closed. */
  readonly closed_on: string | null;
  readonly themes: readonly Theme[];
}

/** All that can happen to it still is that more may be told. */
export interface ClosedRound extends LoadedRound {
  readonly closed_on: string;
}

/** The round of a report, with those before it about the same person with the same pack, oldest first. */
export interface RoundWithEarlier extends ClosedRound {
  readonly earlier: readonly ClosedRound[];
}

/**
 * A closed round with the earlier ones. Errors: usage, where it is not closed (what a group says is settled at the
 * close and not before); bad_name, missing, damaged, reading errors. Earlier rounds that cannot be read are passed over: `campaign list` tells them.
 */
export function loadClosedRound(environment: Environment, id: string): RoundWithEarlier {
  const { folder } = workspaceOf(environment);
  const round = loaded(readFrame(folder, id));
  if (!isClosed(round)) throw notClosed(id);
  const { campaign, closed_on } = round;
  const earlier = roundsLike(campaign, folder)
    .filter(isClosed)
    .filter((other) => other.closed_on < closed_on || (other.closed_on === closed_on && other.campaign.id < id))
    .sort((a, b) => (`${a.closed_on} ${a.campaign.id}` < `${b.closed_on} ${b.campaign.id}` ? -1 : 1));
  return { ...round, earlier };
}

/** Other rounds that can be read. */
function roundsLike(campaign: Campaign, workspace: string): readonly LoadedRound[] {
  return campaignIds(workspace).flatMap((id) => {
    try {
      const frame = id === campaign.id ? null : readFrame(workspace, id);
      return frame !== null && isSameMatter(frame.campaign, campaign) ? [loaded(frame)] : [];
    } catch (error) {
      if (asFailure(error) === null) throw error;
      return [];
    }
  });
}

function loaded(frame: CampaignFrame): LoadedRound {
  const responses = readResponses(frame.place, frame.campaign, realDisk, ({ relation }) => !isConfidential(relation));
  const saved = { ...frame, responses };
  const setting = settingOf(saved);
  const title = (id: string) => setting.rubrics.find((rubric) => rubric.id === id)?.title ?? id;
  return {
    campaign: saved.campaign,
    instrument: instrumentOf(saved),
    named: sheetsOf(saved, setting).map((sheet) => ({ ...sheet, rater: shownRater(saved.campaign, sheet.rater) })),
    released: saved.releases.at(-1)?.released ?? null,
    closed_on: saved.releases[0]?.closed_on ?? null,
    themes: saved.themes.map(({ rubric, text }) => ({ rubric, title: title(rubric), text })),
  };
}

/** As answers files call a rater: manager_1. Who is named needs no sign. */
function shownRater(campaign: Campaign, rater: Rater): Rater {
  return { id: `${rater.relation}_${numberOf(campaign, rater)}`, relation: rater.relation };
}

function isClosed(round: LoadedRound): round is ClosedRound {
  return round.closed_on !== null;
}

/** The same questions of the same version about the same person: levels compare within a major version. */
function isSameMatter(one: Campaign, other: Campaign): boolean {
  const kind = ({ pack }: Campaign) => pack.split('.', 1)[0];
  return one.subject.id === other.subject.id && kind(one) === kind(other);
}

function notClosed(id: string): Failure {
  return new Failure(
    EXIT.usage,
    `The campaign ${id} is not closed: what may be told of groups is settled at the close.`,
    'Nothing was written.',
    `Close it first: salesgap campaign close ${id}`,
  );
}
