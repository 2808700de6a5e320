import type { SheetStart } from '../core/answers/entries.js';
import { type FormerSitting, formerSitting } from '../core/answers/former.js';
import { voiceOf } from '../core/answers/heard.js';
import { parseReference } from '../core/answers/identity.js';
import type { Plan } from '../core/plan/types.js';
import type { Migration } from '../core/rubric/migration.js';
import type { Rubric } from '../core/rubric/types.js';
import { readSession, type SavedSession } from '../store/saved_session.js';
import { listSessions, type SoundSession } from '../store/session_list.js';
import type { Environment } from './environment.js';
import { EXIT } from './exit_codes.js';
import { type RatingOptions, raterFor } from './facilitated.js';
import { asFailure, Failure } from './failure.js';
import { tellPlainly } from './plainly.js';
import { savedSheet, workspaceOf } from './saved.js';
import { subjectOf } from './subject.js';

export interface SinceOptions extends RatingOptions {
  /** A session's id, or "last". */
  readonly since?: string;
  /** File of a plan: only its rubrics are asked again. */
  readonly plan?: string;
  readonly subject?: string;
  readonly pack?: string;
}

/**
 * What is asked of whom as it was in an earlier interview, wherever the command line does not say otherwise; `since`
 * is then its id. With a plan only the rubrics are asked that it measures, one by one. Errors: usage, missing.
 */
export function asBefore<O extends SinceOptions>(
  environment: Environment,
  ids: readonly string[],
  options: O,
  plan: MeasuredPlan | null = null,
): { readonly ids: readonly string[]; readonly options: O } {
  if (options.since === undefined) return { ids, options };
  const { id, start } = findFormer(environment, options.since, options);
  if (plan !== null) refuseOtherPlan(plan, start);
  const again = { ...options, ...ratedAsIn(start, options), since: id, subject: start.subject.name ?? '' };
  if (plan !== null) return { ids: plan.measured.rubrics, options: again };
  if (ids.length > 0 || options.pack !== undefined) return { ids, options: again };
  const { sitting = start.sitting } = options;
  const named = start.pack === null ? {} : { pack: idIn(start.pack) };
  return {
    ids: start.pack === null ? start.rubrics.map(idIn) : [],
    options: { ...again, ...named, ...(sitting === undefined ? {} : { sitting }) },
  };
}

/** What a re-measurement needs of a plan. */
export type MeasuredPlan = Pick<Plan, 'subject' | 'measured'>;

function refuseOtherPlan({ subject, measured }: MeasuredPlan, start: SheetStart): void {
  if (subject.id !== start.subject.id) {
    throw new Failure(
      EXIT.usage,
      `The plan is about ${subject.name ?? subject.id}, and the interview about ${nameIn(start)}.`,
      'Name the plan that was made from these answers.',
    );
  }
  if (measured.rubrics.length > 0) return;
  throw new Failure(
    EXIT.usage,
    'The plan names no area that is measured again.',
    'Without --plan all of them are asked.',
  );
}

/** Who gives the levels, as long as nothing else is said. */
function ratedAsIn({ rater, interviewed }: SheetStart, { as, facilitated }: SinceOptions): RatingOptions {
  if (as !== undefined || facilitated !== undefined) return {};
  return interviewed === undefined ? { as: rater.relation } : { facilitated: true };
}

function idIn(reference: string): string {
  return parseReference(reference)?.id ?? reference;
}

function findFormer(environment: Environment, since: string, options: SinceOptions) {
  const workspace = workspaceOf(environment).folder;
  if (since === 'last') return latest(listSessions(workspace).filter(isSound), workspace, options);
  const former = readSession(workspace, since);
  const problem = misfit(former, options);
  if (problem !== null) throw new Failure(EXIT.usage, ...problem);
  return former;
}

function isSound(line: { readonly state: string }): line is SoundSession {
  return line.state === 'sound';
}

/** Why an interview named by its id is none to start from. */
function misfit(former: SavedSession, options: SinceOptions): readonly string[] | null {
  const { id, start } = former;
  if (!savedSheet(former).state.finished) {
    return [`The interview ${id} is not finished yet.`, `Go on with it: salesgap assess --resume ${id}`];
  }
  if (options.subject !== undefined && subjectOf(options.subject).id !== start.subject.id) {
    return [`The interview ${id} is about ${nameIn(start)}, not about ${options.subject}.`];
  }
  if (isRatedAlike(start, { ...options, ...ratedAsIn(start, options) })) return null;
  const how = start.interviewed === undefined ? `--as ${start.rater.relation}` : '--facilitated';
  return [
    `The interview ${id} was held with ${how}.`,
    'Only answers of the same kind stand beside each other: say so again.',
  ];
}

/** The same eyes: what one person claimed must not lead another. */
function isRatedAlike({ rater, interviewed, sitting }: SheetStart, options: SinceOptions): boolean {
  if (rater.relation !== raterFor(options) || (interviewed !== undefined) !== (options.facilitated === true))
    return false;
  return options.sitting === undefined || options.sitting === sitting;
}

/** The finished interview last worked on, about the person named or about the only one there is. */
function latest(lines: readonly SoundSession[], workspace: string, options: SinceOptions): SoundSession {
  const finished = lines.filter((line) => line.finished && isRatedAlike(line.start, options));
  const wanted = options.subject === undefined ? null : subjectOf(options.subject).id;
  const found = finished.filter(({ start }) => wanted === null || start.subject.id === wanted);
  const [first] = found;
  if (first === undefined) throw none(workspace, options);
  const others = new Map(found.map(({ start }) => [start.subject.id, nameIn(start)]));
  if (others.size === 1) return first;
  throw new Failure(
    EXIT.usage,
    `There are finished interviews about ${[...others.values()].join(', ')}.`,
    'Say about whom: --subject NAME',
  );
}

function none(workspace: string, options: SinceOptions): Failure {
  const about = options.subject === undefined ? '' : ` about ${options.subject}`;
  return new Failure(
    EXIT.usage,
    `There is no finished interview${about}, answered as ${raterFor(options)}, in ${workspace}.`,
    'salesgap sessions list shows what there is; without --since an interview starts from nothing.',
  );
}

function nameIn({ subject }: SheetStart): string {
  return subject.name ?? subject.id;
}

/**
 * The answers that an interview was started from, told on the way in. null: it was started from nothing, or they are
 * gone. `migrations`: how they load where a rubric has a new major version since.
 */
export async function formerOf(
  environment: Environment,
  { since }: SheetStart,
  now: readonly Rubric[],
  migrations: readonly Migration[] = [],
): Promise<FormerSitting | null> {
  if (since === undefined) return null;
  const tell = (text: string) => tellPlainly(environment, text);
  try {
    const { instrument, state } = savedSheet(readSession(workspaceOf(environment).folder, since));
    const former = formerSitting(
      state.sheet,
      instrument.rubrics.map(({ rubric }) => rubric),
      now,
      { migrations, voice: voiceOf(state) },
    );
    await tell(inWords(former));
    return former;
  } catch (error) {
    const failure = asFailure(error);
    if (failure === null) throw error;
    await tell(`The answers of last time cannot be shown. ${failure.lines[0] ?? ''}`);
    return null;
  }
}

function inWords({ on, answers, left_out, retired, changes, again, stay }: FormerSitting): string {
  const count = Object.values(answers).reduce((sum, items) => sum + Object.keys(items).length, 0);
  const shown = `Last time was ${on}. Its answers (${count}) stand beside the questions and count once you confirm them; evidence is noted anew.`;
  const all = retired.map(({ rubric, item, why }) => `${rubric}.${item} (${why.replace(/[.]$/, '')})`);
  return [
    shown,
    stay.length === 0 ? '' : `Asked again: ${again.join(', ')}; the others stay as they were on ${on}.`,
    sinceThen(changes),
    left_out.length === 0 ? '' : `Left out, because the questions have changed: ${left_out.join(', ')}.`,
    all.length === 0 ? '' : `Asked no more: ${all.join(', ')}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function sinceThen(changes: FormerSitting['changes']): string {
  const all = Object.values(changes).flatMap((items) => Object.values(items));
  const fresh = all.filter((each) => each.includes('new')).length;
  const parts = [counted(all.length - fresh, 'has changed', 'have changed'), counted(fresh, 'is new', 'are new')];
  const told = parts.filter((part) => part !== null);
  return told.length === 0 ? '' : `Of the questions, ${told.join(' and ')} since; that is said beside each.`;
}

function counted(number: number, one: string, several: string): string | null {
  return number === 0 ? null : `${number} ${number === 1 ? one : several}`;
}
