import type { Entry, SheetState } from '../core/answers/entries.js';
import type { FormerSitting } from '../core/answers/former.js';
import { voiceOf } from '../core/answers/heard.js';
import { gapsToExplain } from '../core/assess.js';
import { rulesFor } from '../core/findings.js';
import type { Report } from '../core/report/types.js';
import type { Rubric } from '../core/rubric/types.js';
import { visible } from '../core/visible.js';
import { holdInterview, type InterviewEnd } from '../interview/interview.js';
import type { OpenGaps } from '../interview/walk/state.js';
import type { OpenSession } from '../store/sessions.js';
import type { ReportOptions } from './commands/display_options.js';
import { type Conversation, exitAfter } from './conversation.js';
import { widthOf } from './display.js';
import { type OwnEditor, ownEditor } from './editor.js';
import type { Environment } from './environment.js';
import { EXIT, type ExitCode } from './exit_codes.js';
import { farewellInTheRoom } from './facilitated.js';
import { gatheredAbout } from './gathered.js';
import { shippedLibrary } from './open_library.js';
import { write } from './output.js';
import { goesToStdout } from './report_pieces.js';
import { savedSheet } from './saved.js';
import { reportOf, showReport } from './show_report.js';
import { formerOf } from './since.js';
import { wrapped } from './wrap.js';

/** An open session with everything that is in it, what was saved since it was opened included. */
export interface OpenInterview {
  readonly session: OpenSession;
  readonly entries: readonly Entry[];
  /** Of these entries, those that are saved with the first change only: whoever just looks changes nothing. */
  readonly pending?: readonly Entry[];
}

/** Holds the interview of an open session and shows the report when it is finished; the session is closed whatever happens. */
export async function conduct(
  environment: Environment,
  conversation: Conversation,
  { session, entries, pending = [] }: OpenInterview,
  options: ReportOptions,
): Promise<ExitCode> {
  const { instrument, state } = savedSheet({ ...session, entries });
  const rubrics = instrument.rubrics.map(({ rubric }) => rubric);
  const { pack } = instrument;
  // Whoever is asked may see the screen: what follows from the answers is not for the first end of a sitting.
  const again = entries.some(({ kind }) => kind === 'finished');
  const openGaps: OpenGaps =
    state.interviewed !== null && !again ? () => [] : (sheet) => gapsToExplain(pack, rubrics, sheet);
  const editor = ownEditor(environment, session.id);
  let end: InterviewEnd;
  try {
    if (session.notice !== null) await write(environment.stderr, `${visible(session.notice)}\n`);
    const former = state.finished ? null : await formerOf(environment, session.start, rubrics, instrument.migrations);
    const gathered = state.finished ? [] : await gatheredAbout(environment, sittingOf(state, rubrics, former));
    end = await holdInterview({
      prompter: conversation.prompter,
      rubrics,
      conditions: rulesFor(pack, rubrics, state.sheet).map(({ when }) => when),
      state,
      ...(former === null ? {} : { former }),
      gathered,
      openGaps,
      save: afterPending(session, pending),
      today: environment.today,
      ...(hasTerminal(environment) ? { edit: editor.edit } : {}),
    });
  } finally {
    session.close();
    await tellKept(environment, editor);
  }
  if (end.outcome !== 'finished') return leave(environment, conversation, session.id, end);
  conversation.stopListening();
  const said = shippedLibrary(environment).inLanguage(instrument, options.lang);
  const report = reportOf(end.state.sheet, said, environment.version, null);
  const inTheRoom = state.interviewed !== null;
  const onScreen = goesToStdout(options) && environment.stdout.isTTY === true;
  if (!inTheRoom || !onScreen) await showReport(report, environment, options);
  const words = inTheRoom ? farewellInTheRoom(session.id) : farewell(environment, conversation, session, report);
  await write(environment.stderr, words);
  return conversation.stoppedBy() ?? EXIT.fine;
}

/** What of check-ins belongs to it. Whoever is asked may see the screen, so it goes by who that is. */
function sittingOf(state: SheetState, rubrics: readonly Rubric[], former: FormerSitting | null) {
  const { subject } = state.sheet;
  return { subject, relation: voiceOf(state), rubrics, since: former?.on ?? null };
}

function afterPending(session: OpenSession, pending: readonly Entry[]): (entry: Entry) => void {
  let waiting = pending;
  return (entry) => {
    const now = [...waiting, entry];
    waiting = [];
    for (const each of now) session.append(each);
  };
}

/** A script has no editor. */
function hasTerminal({ stdin, stderr }: Environment): boolean {
  return stdin.isTTY === true && stderr.isTTY === true;
}

/** A message about a text that could not be taken may have been too long for the window. */
async function tellKept(environment: Environment, editor: OwnEditor): Promise<void> {
  const lines = editor.kept().map((path) => `Not taken, and kept: ${visible(path)}\n`);
  if (lines.length > 0) await write(environment.stderr, lines.join('')).catch(() => undefined);
}

/** The last lines on the screen, where the eye is: the one move again, and what comes next. */
function farewell(
  environment: Environment,
  { again }: Conversation,
  { id, start }: Pick<OpenSession, 'id' | 'start'>,
  { headline, form }: Report,
): string {
  const width = widthOf(environment, environment.stderr);
  const move =
    headline?.action == null ? [] : [wrapped(`The one move for this week: ${headline.action.title}.`, width)];
  const next =
    form === 'screen'
      ? ['Go deeper:', `  salesgap assess --resume ${id} --full${again}`]
      : [
          ...(headline?.action == null ? [] : ['What is done until when:', `  salesgap plan --session ${id}${again}`]),
          ...(start.since === undefined ? [] : ['What has changed:', `  salesgap compare ${start.since} ${id}`]),
          ...['Once more in 90 days, with these answers in sight:', `  salesgap assess --since ${id}${again}`],
        ];
  const report = ['The report again:', `  salesgap report --session ${id}${again === '' ? '' : ' --no-bars'}`];
  return ['', ...move, `Saved as ${id}.`, ...next, ...report, ''].join('\n');
}

async function leave(
  environment: Environment,
  conversation: Conversation,
  id: string,
  { outcome }: InterviewEnd,
): Promise<ExitCode> {
  const lines = [
    wrapped(
      'Every answer you confirmed is saved; what you were still typing is not.',
      widthOf(environment, environment.stderr),
    ),
    'Go on whenever you like:',
    `  salesgap assess --resume ${id}${conversation.again}`,
  ];
  await write(environment.stderr, `${lines.join('\n')}\n`).catch(() => undefined);
  return outcome === 'interrupted' || outcome === 'input_ended' ? exitAfter(conversation, outcome) : EXIT.fine;
}
