import type { CheckinEntry } from '../../core/checkin/types.js';
import type { Plan } from '../../core/plan/types.js';
import { closingOf } from '../../interview/checkin/closing.js';
import { holdCheckin } from '../../interview/checkin/hold.js';
import { openingOf } from '../../interview/checkin/opening.js';
import { CHECKIN_TEXTS } from '../../interview/checkin/texts/index.js';
import type { Ended } from '../../interview/prompter.js';
import { type OpenCheckins, openCheckins } from '../../store/checkins/open.js';
import { asTyped } from '../as_typed.js';
import { askingHere } from '../asking.js';
import { alternativesIn } from '../checkin/alternatives.js';
import { type CheckinOptions, refuseReportOptions } from '../checkin/options.js';
import { showProgress } from '../checkin/progress.js';
import { whichPlan } from '../checkin/which_plan.js';
import { type Conversation, exitAfter, openConversation } from '../conversation.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import type { Library } from '../library.js';
import { openLibrary } from '../open_library.js';
import { workspaceOf, writerOf } from '../saved.js';
import { tell } from '../tell.js';

/** A check-in on a plan: a new one, or the one that was not finished; with --report what they came to. */
export async function runCheckin(
  environment: Environment,
  _args: readonly [],
  options: CheckinOptions,
): Promise<ExitCode> {
  refuseReportOptions(options);
  const plan = await whichPlan(options.plan);
  if (options.report === true) return showProgress(environment, plan, options);
  if (askingHere(environment, options) === null) throw noTerminal();
  const library = await openLibrary(environment, options);
  const conversation = openConversation(environment, options);
  try {
    const checkins = opened(environment, plan);
    return await hold(environment, conversation, { plan, checkins, library, options });
  } finally {
    conversation.close();
  }
}

function opened(environment: Environment, plan: Plan): OpenCheckins {
  const { id, subject } = plan;
  return openCheckins({
    workspace: workspaceOf(environment).folder,
    start: { plan: id, subject, started_on: environment.today() },
    created_at: environment.now(),
    program: environment.version,
    writer: writerOf(environment),
  });
}

interface Held {
  readonly plan: Plan;
  readonly checkins: OpenCheckins;
  readonly library: Library;
  readonly options: CheckinOptions;
}

/** Asks until it is finished or ended; the journal is closed whatever happens. */
async function hold(
  environment: Environment,
  conversation: Conversation,
  { plan, checkins, library, options }: Held,
): Promise<ExitCode> {
  const { stderr, today } = environment;
  const { lang = 'en' } = options;
  const { closing: texts } = CHECKIN_TEXTS[lang];
  let entries = checkins.entries;
  let end: 'finished' | Ended;
  try {
    const notice = checkins.notice === null ? [] : [checkins.notice];
    await tell(environment, stderr, spaced([...notice, ...openingOf({ plan, entries, lang }, today())], conversation));
    end = await holdCheckin(
      conversation.prompter,
      { plan, entries, lang },
      {
        save(entry: CheckinEntry) {
          checkins.append(entry);
          entries = [...entries, entry];
        },
        today,
        alternatives: alternativesIn(library, plan, () => entries, today, lang),
      },
    );
  } finally {
    checkins.close();
  }
  const again = `salesgap checkin${planOption(options)}`;
  const said = lang === 'en' ? '' : ` --lang ${lang}`;
  if (end !== 'finished')
    return leave(environment, conversation, end, `${again}${said}${conversation.again}`, texts.left);
  conversation.stopListening();
  const closing = closingOf({ plan, entries, lang }, today());
  await tell(environment, stderr, ['', closing, texts.soFar, `  ${again} --report${said}`]);
  return conversation.stoppedBy() ?? EXIT.fine;
}

/** Paragraphs, with an empty line behind the last; plain lines bring one of their own. */
function spaced(paragraphs: readonly string[], { inLines }: Conversation): readonly string[] {
  return paragraphs.length === 0 || inLines ? paragraphs : [...paragraphs, ''];
}

async function leave(
  environment: Environment,
  conversation: Conversation,
  ended: Ended,
  command: string,
  words: readonly string[],
): Promise<ExitCode> {
  await tell(environment, environment.stderr, [...words, `  ${command}`]).catch(() => undefined);
  return exitAfter(conversation, ended);
}

function planOption({ plan }: CheckinOptions): string {
  if (plan === undefined) return '';
  return ` --plan ${asTyped(plan)}`;
}

function noTerminal(): Failure {
  return new Failure(
    EXIT.usage,
    'A check-in needs a terminal, and here is none (input or error output is redirected).',
    'Nothing was asked or saved.',
    'From a script or a pipe: add --accessible, and every line of the input is an answer.',
    'What the check-ins came to needs none: salesgap checkin --report',
  );
}
