import { type Entry, type SheetStart, startSheet } from '../../core/answers/entries.js';
import { referenceTo } from '../../core/answers/identity.js';
import { minutesFor } from '../../core/answers/routing.js';
import { MOST_OF_A_NAME } from '../../core/answers/subject.js';
import { visible } from '../../core/visible.js';
import type { Form, Relation, Role } from '../../core/words.js';
import type { Ended, Reply } from '../../interview/prompter.js';
import { findLatestOpen } from '../../store/session_list.js';
import { createSession, type OpenSession, resumeSession } from '../../store/sessions.js';
import { type AskingOptions, reportAfter } from '../asking.js';
import type { ReportOptions } from '../commands/display_options.js';
import { conduct, type OpenInterview } from '../conduct.js';
import { type Conversation, exitAfter, openConversation } from '../conversation.js';
import { widthOf } from '../display.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import {
  checkRating,
  knownContext,
  openingInTheRoom,
  questionsAtMost,
  type RatingOptions,
  raterFor,
  sittingFor,
} from '../facilitated.js';
import { Failure } from '../failure.js';
import { askedOf, type Instrument, type Library } from '../library.js';
import { openLibrary } from '../open_library.js';
import { write } from '../output.js';
import type { OwnOptions } from '../own_files.js';
import { profileOption } from '../profile_option.js';
import { instrumentText, savedSheet, workspaceOf, writerOf } from '../saved.js';
import { asBefore, type SinceOptions } from '../since.js';
import { subjectOf } from '../subject.js';
import { wrapped } from '../wrap.js';

export interface AssessOptions
  extends ReportOptions,
    RatingOptions,
    SinceOptions,
    OwnOptions,
    Pick<AskingOptions, 'accessible'> {
  readonly pack?: string;
  readonly role?: Role;
  /** key=value, any number of them. */
  readonly profile?: readonly string[];
  readonly full?: boolean;
  /** true: the session last worked on. */
  readonly resume?: string | true;
}

export async function runAssess(
  environment: Environment,
  [given]: [string[]],
  typed: AssessOptions,
): Promise<ExitCode> {
  // What is mistyped is told first, with or without a terminal.
  checkOptions(given, typed);
  const plan = typed.plan === undefined ? null : await planIn(typed.plan);
  const { ids, options } = asBefore(environment, given, typed, plan);
  const instrument = options.resume === undefined ? await chosenInstrument(environment, ids, options) : null;
  if (instrument !== null) checkRating(options, instrument);
  const conversation = openConversation(environment, options);
  try {
    const sitting =
      instrument === null
        ? await resume(environment, options)
        : await start(environment, conversation, instrument, options);
    if (typeof sitting === 'string') return leaveUnsaved(environment, conversation, sitting);
    return await conduct(environment, conversation, sitting, reportAfter(conversation, options));
  } finally {
    conversation.close();
  }
}

/** What reads plans comes along only where one is named. */
async function planIn(file: string) {
  const { loadPlan } = await import('../plan/plan_file.js');
  return loadPlan(file);
}

/** A plan says which areas of an earlier interview are asked again. */
function checkPlan(ids: readonly string[], { plan, since, pack, sitting }: AssessOptions): void {
  if (plan === undefined) return;
  if (since === undefined) {
    throw new Failure(
      EXIT.usage,
      '--plan goes with --since: it says which areas of an earlier interview are asked again.',
      'For example: salesgap assess --since last --plan plan.yaml',
    );
  }
  const [first] = [...ids, ...(pack === undefined ? [] : ['--pack']), ...(sitting === undefined ? [] : ['--sitting'])];
  if (first === undefined) return;
  throw new Failure(EXIT.usage, `Leave out ${first}: --plan says what is asked again.`);
}

/** What a session was started with stays: options that say otherwise are a mistake, not a wish to be ignored. */
function checkOptions(ids: readonly string[], options: AssessOptions): void {
  profileOption(options.profile ?? []);
  if (options.resume === undefined) {
    checkPlan(ids, options);
    if (options.full !== true) return;
    throw new Failure(
      EXIT.usage,
      '--full goes with --resume: it asks the rest of an interview that began as a quick look.',
    );
  }
  const given = (
    [
      'role',
      'subject',
      'profile',
      'screen',
      'pack',
      'as',
      'facilitated',
      'sitting',
      'since',
      'plan',
      'rubrics',
    ] as const
  ).filter((name) => options[name] !== undefined);
  const [first] = [...given.map((name) => `--${name}`), ...ids];
  if (first === undefined) return;
  throw new Failure(
    EXIT.usage,
    `${first} cannot be changed when an interview is resumed: it goes on as it was started.`,
    'Leave it out, or start a new interview without --resume.',
  );
}

async function chosenInstrument(
  environment: Environment,
  words: readonly string[],
  options: AssessOptions,
): Promise<Instrument & { byPack: boolean }> {
  const { pack } = options;
  if (pack !== undefined && words.length > 0) {
    throw new Failure(
      EXIT.usage,
      'Name either rubrics or a pack, not both.',
      'A pack decides itself which rubrics it asks.',
    );
  }
  const library = await openLibrary(environment, options, pack === undefined ? words : [pack]);
  const named = pack ?? packIn(words, library);
  const instrument =
    named === null ? library.named(words.map((word) => library.idOf(word))) : library.instrument(library.idOf(named));
  const kept =
    options.since === undefined ? [] : instrument.rubrics.flatMap(({ rubric }) => library.migrations(rubric.id));
  return { ...instrument, ...(kept.length === 0 ? {} : { migrations: kept }), byPack: named !== null };
}

/** The pack that is asked where no option says so; null: rubrics are named one by one. */
function packIn([only = 'essentials', ...more]: readonly string[], library: Library): string | null {
  return more.length === 0 && library.isPack(only) ? only : null;
}

/** Opens a new session, unless the person left before there was anything to save. */
export async function start(
  environment: Environment,
  { prompter }: Conversation,
  instrument: Instrument & { readonly byPack: boolean },
  options: AssessOptions,
): Promise<OpenInterview | Ended> {
  const { pack, rubrics } = instrument;
  const rater = raterFor(options);
  const sitting = await sittingFor(prompter, instrument, options);
  if (typeof sitting === 'string') return sitting;
  const name = options.subject === undefined ? await askSubject(prompter, rater) : { value: options.subject };
  if ('ended' in name) return name.ended;
  const start: SheetStart = {
    subject: subjectOf(name.value ?? ''),
    rater: { id: `${rater}_1`, relation: rater },
    pack: instrument.byPack ? referenceTo(pack) : null,
    rubrics: rubrics.map(({ rubric }) => referenceTo(rubric)),
    form: formOf(instrument, options),
    ...(sitting === null ? {} : { sitting: sitting.id }),
    // Without a sitting it is the leader who is asked.
    ...(options.facilitated === true ? { interviewed: sitting?.relation ?? 'self' } : {}),
    ...(options.since === undefined ? {} : { since: options.since }),
    started_on: environment.today(),
  };
  await introduce(environment, instrument, start);
  return begun(environment, instrument, start, options);
}

/** A pack may ask a quick look by itself; with --screen any does. */
function formOf({ pack, byPack }: Instrument & { readonly byPack: boolean }, { screen }: AssessOptions): Form {
  return screen === true || (byPack && pack.form === 'screen') ? 'screen' : 'full';
}

function begun(
  environment: Environment,
  { pack, rubrics, migrations }: Instrument,
  start: SheetStart,
  { role, profile: pairs = [] }: AssessOptions,
): OpenInterview {
  const workspace = workspaceOf(environment).folder;
  const earlier = start.interviewed === undefined ? {} : knownContext(workspace, start.subject.id);
  const profile = { ...earlier, ...(role === undefined ? {} : { role }), ...profileOption(pairs) };
  const session = createSession({
    workspace,
    id: `${start.subject.id.replaceAll('_', '-')}-${environment.newId()}`,
    start,
    rubrics: instrumentText({ pack, rubrics, ...(migrations === undefined ? {} : { migrations }) }),
    created_at: environment.now(),
    program: environment.version,
    writer: writerOf(environment),
  });
  const known = Object.keys(profile).length > 0;
  return withEntries(session, known ? [{ kind: 'profile', on: environment.today(), profile }] : []);
}

/** Saves what the command line said before the first question is asked. */
function withEntries(session: OpenSession, entries: readonly Entry[]): OpenInterview {
  for (const entry of entries) session.append(entry);
  return { session, entries: [...session.entries, ...entries] };
}

async function askSubject(prompter: Conversation['prompter'], as: Relation): Promise<Reply<string | null>> {
  return prompter.text({
    ask: as === 'self' ? 'Your name or initials?' : 'Name or initials of the leader this is about?',
    why: 'It stands on the report and in the name of the saved interview. Enter leaves it out.',
    problem: (typed) => (typed.length > MOST_OF_A_NAME ? `At most ${MOST_OF_A_NAME} characters.` : null),
  });
}

async function leaveUnsaved(environment: Environment, conversation: Conversation, ended: Ended): Promise<ExitCode> {
  await write(environment.stderr, '\nNothing was saved yet.\n').catch(() => undefined);
  return exitAfter(conversation, ended);
}

async function introduce(
  environment: Environment,
  { pack, rubrics, byPack }: Instrument & { readonly byPack: boolean },
  start: SheetStart,
): Promise<void> {
  const { sheet } = startSheet(start);
  const all = askedOf(sheet, { pack, rubrics }).rubrics.map(({ rubric }) => rubric);
  const questions = questionsAtMost(pack, all, sheet);
  const width = widthOf(environment, environment.stderr);
  if (start.interviewed !== undefined) {
    await write(environment.stderr, `${wrapped(openingInTheRoom(pack, all, sheet), width)}\n\n`);
    return;
  }
  const what = byPack ? pack.title : all.map(({ title }) => title).join(', ');
  const line = `${start.form === 'screen' && !(byPack && pack.form === 'screen') ? 'A quick look' : what}: at most ${questions} questions, about ${minutesFor(questions)} minutes. Every answer is saved before the next question; leave and come back whenever you like.`;
  const intro = byPack ? `${wrapped(pack.intro, width)}\n\n` : '';
  await write(environment.stderr, `${intro}${wrapped(line, width)}\n\n`);
}

/** Goes on with a saved session: the one named, or the one last worked on. */
async function resume(environment: Environment, { resume: named, full }: AssessOptions): Promise<OpenInterview> {
  const workspace = workspaceOf(environment).folder;
  const id = typeof named === 'string' ? named : findLatestOpen(workspace);
  if (id === null) {
    throw new Failure(
      EXIT.usage,
      `There is no open interview in ${visible(workspace)}.`,
      'salesgap sessions list shows the finished ones; name one to open it again: salesgap assess --resume <id>',
    );
  }
  const session = resumeSession({ workspace, id, writer: writerOf(environment) });
  const { state } = savedSheet(session);
  const { subject } = state.sheet;
  await write(
    environment.stderr,
    `Going on with the interview about ${visible(subject.name ?? subject.id)} (${id}).\n\n`,
  );
  const on = environment.today();
  // A finished interview is reopened by the first change, not by being looked at.
  if (full !== true || state.sheet.form !== 'screen') return withEntries(session, []);
  const reopened: readonly Entry[] = state.finished ? [{ kind: 'reopened', on }] : [];
  const pending: readonly Entry[] = [...reopened, { kind: 'form', on, form: 'full' }];
  return { session, entries: [...session.entries, ...pending], pending };
}
