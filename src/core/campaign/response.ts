import { checkAnswers } from '../answers/check.js';
import { normalise } from '../answers/normalise.js';
import type { AnswerSheet } from '../answers/types.js';
import { quickJson } from '../documents/json.js';
import type { FormResponse } from '../form/types.js';
import { askedOfRelation, type RoundSetting } from './asked.js';
import { canonical, sealHolds, sha256Hex } from './seal.js';
import type { Invitation, QuarantineReason } from './types.js';

/** A file that counts, or why it is kept apart. `detail` says where to look and never what was answered. */
export type ReadResponse =
  | { readonly ok: true; readonly sheet: AnswerSheet; readonly rater: Invitation }
  | { readonly ok: false; readonly reason: QuarantineReason; readonly detail: string };

/** Longer than every question of a form answered with the longest comment. */
const MOST_CHARACTERS = 1_000_000;

/** What a text is that is no response, as the end of a sentence: people send what they find. */
export function insteadOf(text: string): string {
  if (text === '') return 'nothing stands in it';
  if (text.includes('id="salesgap-form"')) {
    return 'it is the form and not its answers: the file that the form saves on its last page is needed';
  }
  const value: unknown = quickJson(text, MOST_CHARACTERS)?.value;
  const isDraft = typeof value === 'object' && value !== null && Object.hasOwn(value, 'salesgap_draft');
  if (isDraft)
    return 'it is a draft: its rater loads it in the form, goes on to the last page and sends the file saved there';
  return 'it is not what a form of salesgap writes';
}

/**
 * What a response is worth to a round: all of it or nothing. Whose it is and which group it counts in is decided by the
 * campaign; the file names nobody.
 */
export function readResponse(response: FormResponse, round: RoundSetting): ReadResponse {
  const { campaign } = round;
  if (response.campaign !== campaign.id) return apart('other_campaign', 'it answers another campaign');
  const hash = sha256Hex(response.token);
  const rater = campaign.invited.find(({ token_sha256 }) => token_sha256 === hash);
  if (rater === undefined) return apart('unknown_token', 'no form of this campaign has its token');
  if (!sealHolds(response)) return apart('edited', 'it was changed after its form wrote it');
  if (response.questions_sha256 !== rater.questions_sha256) {
    return apart('other_questions', 'its questions are not those of the form with this token');
  }
  return readAnswers(response, rater, round);
}

function readAnswers(response: FormResponse, rater: Invitation, round: RoundSetting): ReadResponse {
  const sheet = responseSheet(round, rater, response);
  if (sheet === null) return apart('not_allowed', 'its answers are not in a form that can be read');
  const [issue] = checkAnswers(sheet, askedOfRelation(round.pack, round.rubrics, rater.relation).rubrics);
  if (issue !== undefined) {
    return apart('not_allowed', `its questions do not allow what stands at ${placeOf(issue.path)}`);
  }
  const given = Object.values(sheet.answers).some((items) => Object.keys(items).length > 0);
  return given ? { ok: true, sheet, rater } : apart('not_allowed', 'it answers no question');
}

/** The answers of a rater as the sheet that everything else reads; null: they do not have its shape. */
export function responseSheet(
  { campaign, pack, rubrics }: RoundSetting,
  { id, relation }: Pick<Invitation, 'id' | 'relation'>,
  { answered_on, answers }: Pick<FormResponse, 'answered_on' | 'answers'>,
): AnswerSheet | null {
  const { sitting, form } = askedOfRelation(pack, rubrics, relation);
  return normalise({
    format: 1,
    subject: campaign.subject,
    rater: { id, relation },
    pack: campaign.pack,
    form,
    ...(sitting === null ? {} : { sitting: sitting.id }),
    answered_on,
    profile: campaign.profile,
    answers,
  });
}

/** Equal for equal answers, whatever file they came in. */
export function answersHash({ answers }: Pick<AnswerSheet, 'answers'>): string {
  return sha256Hex(canonical(answers));
}

function apart(reason: QuarantineReason, detail: string): ReadResponse {
  return { ok: false, reason, detail };
}

const HEX_64 = /^[0-9a-f]{64}$/;
const SHAPE: Readonly<Record<keyof FormResponse, (value: unknown) => boolean>> = {
  salesgap_response: (value) => value === 1,
  campaign: (value) => typeof value === 'string' && value.length <= 64,
  token: (value) => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value),
  questions_sha256: (value) => typeof value === 'string' && HEX_64.test(value),
  answered_on: (value) => typeof value === 'string' && value.length === 10,
  answers: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  seal: (value) => typeof value === 'string' && HEX_64.test(value),
};

/** A response by its keys, all of them and no others; null: it is none. Nothing that stands in it is believed yet. */
export function responseIn(text: string): FormResponse | null {
  const value = quickJson(text, MOST_CHARACTERS)?.value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const found = Object.entries(value);
  if (found.length !== Object.keys(SHAPE).length) return null;
  const fits = found.every(([key, each]) => Object.hasOwn(SHAPE, key) && SHAPE[key as keyof FormResponse](each));
  return fits ? (value as FormResponse) : null;
}

/** "coaching.observed_work": ids are shown, whatever else was put in their place is not. */
function placeOf(path: readonly (string | number)[]): string {
  return path
    .slice(1, 3)
    .map((part) => (/^[a-z][a-z0-9_]{0,39}$/.test(String(part)) ? part : '?'))
    .join('.');
}
