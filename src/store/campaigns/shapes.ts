import type { Campaign } from '../../core/campaign/types.js';
import type { FormResponse } from '../../core/form/types.js';
import type { Released } from '../../core/raters/types.js';
import { RELATIONS } from '../../core/words.js';
import { isAnswer, isDay, isId, isProfile } from '../entry_shape.js';
import {
  anyOf,
  type Check,
  isBoolean,
  isCount,
  isNumber,
  isString,
  listOf,
  matches,
  oneOf,
  orNull,
  recordOf,
  shape,
} from '../shape.js';

/** What stands in the files of a campaign. There is one format so far. */
export interface CampaignRecord {
  readonly salesgap_campaign: 1;
  /** Version of salesgap that set it up. */
  readonly program: string;
  readonly created_at: string;
  /** SHA-256 of the copy of pack and rubrics that lies beside it. */
  readonly rubrics_sha256: string;
  readonly campaign: Campaign;
}

/** What one rater answered; the token stays in the form. */
export interface AcceptedRecord extends Pick<FormResponse, 'answered_on' | 'answers'> {
  readonly salesgap_accepted: 1;
  readonly campaign: string;
  readonly rater: string;
  /** Id of the interview it was held as; null: a form came. */
  readonly session: string | null;
}

export interface ReleaseRecord {
  readonly salesgap_release: 1;
  readonly campaign: string;
  /** 1, 2, 3 … */
  readonly number: number;
  readonly closed_on: string;
  /** Ids of the raters whose answers are in it or in one before: nobody is counted twice. */
  readonly included: readonly string[];
  readonly released: Released;
}

export interface ThemesRecord {
  readonly salesgap_themes: 1;
  readonly campaign: string;
  /** By rubric, then by text: the order says nothing. */
  readonly themes: readonly { readonly rubric: string; readonly text: string }[];
}

const isHash = matches(/^[0-9a-f]{64}$/);
const isRater = matches(/^r_\d{2,4}$/);
const isRelation = oneOf(RELATIONS);

const isInvitation = shape({ id: isRater, relation: isRelation, token_sha256: isHash, questions_sha256: isHash });

const isCampaign = shape({
  format: oneOf([1]),
  id: isString,
  subject: shape({ id: isString }, { name: isString }),
  pack: isString,
  lang: matches(/^[a-z]{2}$/),
  fewest: isCount,
  created_on: isDay,
  deadline: orNull(isDay),
  intro: orNull(isString),
  profile: isProfile,
  invited: listOf(isInvitation),
});

export const isCampaignRecord: Check = shape({
  salesgap_campaign: oneOf([1]),
  program: isString,
  created_at: isString,
  rubrics_sha256: isHash,
  campaign: isCampaign,
});

export const isAcceptedRecord: Check = shape({
  salesgap_accepted: oneOf([1]),
  campaign: isString,
  rater: isRater,
  session: orNull(isString),
  answered_on: isDay,
  answers: recordOf(isId, recordOf(isId, isAnswer)),
});

const isSpread = shape({ low: isCount, middle: isCount, high: isCount });
const isReleasedItem = shape({ item: isId, level: orNull(isNumber), about: isBoolean, spread: orNull(isSpread) });
const isBatch = shape({
  raters: isCount,
  rubrics: listOf(shape({ rubric: isId, items: orNull(listOf(isReleasedItem)), comments: orNull(listOf(isString)) })),
  doubts: listOf(isString),
});

const isReleased = shape({
  fewest: isCount,
  groups: listOf(shape({ relations: listOf(isRelation), batches: listOf(isBatch) })),
  hidden: listOf(isRelation),
});

export const isReleaseRecord: Check = shape({
  salesgap_release: oneOf([1]),
  campaign: isString,
  number: isCount,
  closed_on: isDay,
  included: listOf(isRater),
  released: anyOf(isReleased),
});

export const isThemesRecord: Check = shape({
  salesgap_themes: oneOf([1]),
  campaign: isString,
  themes: listOf(shape({ rubric: isId, text: isString })),
});
