import { checkAnswers } from '../../core/answers/check.js';
import { foldEntries } from '../../core/answers/entries.js';
import { withoutParked } from '../../core/answers/routing.js';
import type { AnswerSheet } from '../../core/answers/types.js';
import { askedOfRelation, type RoundSetting } from '../../core/campaign/asked.js';
import { responseSheet } from '../../core/campaign/response.js';
import type { Invitation } from '../../core/campaign/types.js';
import { viewIn } from '../../core/report/apart.js';
import { readAnswers } from '../../store/saved_session.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { workspaceOf } from '../saved.js';
import { tell } from '../tell.js';
import { holdCampaign } from './hold.js';
import { formName } from './invitations.js';
import { numberOf } from './round.js';
import { type TakenIn, Taking } from './take_in.js';
import { REASONS } from './words.js';

export interface SessionForForm {
  readonly session: string;
  readonly campaign: string;
  /** The form that it stands for; undefined: the last one that is free. */
  readonly form: string | undefined;
}

/**
 * A finished interview that counts as one of the forms of its relation. The form is void from then on: what came back
 * for it later would be a second voice of one rater. Errors: usage where the two do not go together, missing, damaged.
 */
export async function collectSession(
  environment: Environment,
  { session, campaign: id, form }: SessionForForm,
): Promise<ExitCode> {
  const { start, entries } = readAnswers(workspaceOf(environment).folder, session);
  const { sheet, finished } = foldEntries(start, entries);
  if (!finished) throw refused(session, 'it is not finished');
  const { name, taken } = await holdCampaign(environment, id, (saved) => {
    const taking = new Taking(saved);
    const before = taking.heldAs(session);
    refuseOther(taking.setting, sheet, session);
    const rater = before === null ? formFor(taking, sheet, session, form) : invitationOf(taking.setting, before);
    const answered = asAsked(taking.setting, sheet, rater, session);
    return { name: nameOf(taking.setting, rater), taken: taking.sheet(answered, rater, session) };
  });
  await tell(environment, environment.stdout, [lineOf(session, name, taken)]);
  return taken.as === 'apart' ? EXIT.answers_invalid : EXIT.fine;
}

function lineOf(session: string, name: string, taken: TakenIn): string {
  if (taken.as === 'counted') return `${session}: counted in place of the form ${name}, which counts no more`;
  if (taken.as === 'again') return `${session}: counted before; once is enough`;
  return `${session}: kept apart (${taken.reason}): ${REASONS[taken.reason]}`;
}

/** The form that was named, of the relation that was asked, whoever asked; else the last one of the relation that nothing came back for. */
function formFor(taking: Taking, sheet: AnswerSheet, session: string, form: string | undefined): Invitation {
  const { setting } = taking;
  const relation = viewIn({ sheet, pack: setting.pack });
  const own = setting.campaign.invited.filter((each) => each.relation === relation);
  if (own.length === 0) throw refused(session, `nobody of its relation (${relation}) was invited`);
  const free = own.filter(({ id }) => taking.isFree(id));
  const names = free.map((each) => nameOf(setting, each));
  const found = form === undefined ? free.at(-1) : free.find((_, index) => names[index] === form);
  if (found !== undefined) return found;
  const which = form === undefined ? `every form of the relation ${relation} has come back` : `no form ${form} is free`;
  throw refused(session, which, ...(names.length === 0 ? [] : [`Free are: ${names.join(', ')}.`]));
}

function invitationOf({ campaign }: RoundSetting, rater: string): Invitation {
  const found = campaign.invited.find(({ id }) => id === rater);
  if (found === undefined) throw new Error(`nobody was invited as ${rater}`);
  return found;
}

function nameOf({ campaign }: RoundSetting, invitation: Invitation): string {
  return formName(invitation.relation, numberOf(campaign, invitation));
}

/** Errors: usage. */
function refuseOther({ campaign }: RoundSetting, { subject, pack }: AnswerSheet, session: string): void {
  if (subject.id !== campaign.subject.id) throw refused(session, `it is about ${subject.id}`);
  if (pack !== campaign.pack) throw refused(session, `it asked ${pack ?? 'rubrics by name'}, not ${campaign.pack}`);
}

/** What the form would have asked, of what the interview asked. Errors: usage. */
function asAsked(setting: RoundSetting, sheet: AnswerSheet, rater: Invitation, session: string): AnswerSheet {
  const { pack, rubrics } = setting;
  const asked = askedOfRelation(pack, rubrics, rater.relation).rubrics;
  const all = responseSheet(setting, rater, sheet);
  const own = all === null ? null : withoutParked(all, asked).sheet;
  if (own === null || checkAnswers(own, asked).length > 0) throw refused(session, REASONS.not_allowed);
  const given = Object.entries(own.answers).filter(([, items]) => Object.keys(items).length > 0);
  if (given.length === 0) throw refused(session, 'it answers none of the questions of the form');
  return { ...own, answers: Object.fromEntries(given) };
}

function refused(session: string, why: string, ...more: readonly string[]): Failure {
  return new Failure(
    EXIT.usage,
    `The interview ${session} cannot count in this campaign: ${why}.`,
    'Nothing was changed.',
    ...more,
  );
}
