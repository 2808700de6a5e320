import { sheetText } from '../../core/answers/as_file.js';
import { visible } from '../../core/visible.js';
import { listSessions, type SessionLine } from '../../store/session_list.js';
import { StoreError } from '../../store/store_error.js';
import { deliver, type OutOptions } from '../deliver.js';
import { widthOf } from '../display.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { write } from '../output.js';
import { workspaceOf } from '../saved.js';
import { exportedSheet } from '../session_export.js';
import { reportOfSession } from '../session_report.js';
import { badSessionWords, sessionWords } from '../session_words.js';

export async function runList(environment: Environment): Promise<ExitCode> {
  const { folder } = workspaceOf(environment);
  const lines = listSessions(folder);
  if (lines.length === 0) {
    await write(environment.stderr, `No sessions in ${visible(folder)}. Start one: salesgap assess --screen\n`);
    return EXIT.fine;
  }
  const width = widthOf(environment, environment.stdout);
  let exit: ExitCode = EXIT.fine;
  for (const line of lines) {
    let text: string;
    try {
      text = inWords(environment, line, width);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      text = badSessionWords(line.id, error, width);
      exit = EXIT.partly_done;
    }
    await write(environment.stdout, text);
  }
  return exit;
}

/** Errors: StoreError, for one that cannot be read. */
function inWords(environment: Environment, line: SessionLine, width: number): string {
  if (line.state === 'bad') throw line.error;
  const { questions_asked: asked, questions_answered: answered, unanswered } = reportOfSession(environment, line.id);
  const open = unanswered.filter(({ reason }) => reason === 'not_asked_yet').length;
  return sessionWords(line, { asked, answered, open }, width);
}

export async function runMissing(environment: Environment, [id]: [string]): Promise<ExitCode> {
  const { unanswered, questions_answered, questions_asked } = reportOfSession(environment, id);
  const lines = unanswered.map(({ rubric, item, title }) => `${rubric}.${item}  ${visible(title)}\n`);
  await write(environment.stdout, `${questions_answered} of ${questions_asked} answered.\n${lines.join('')}`);
  if (lines.length > 0) await write(environment.stderr, `Go on with: salesgap assess --resume ${id}\n`);
  return EXIT.fine;
}

export async function runExport(environment: Environment, [id]: [string], options: OutOptions): Promise<ExitCode> {
  const { sheet, notices, routed } = exportedSheet(workspaceOf(environment).folder, id);
  for (const notice of notices) await write(environment.stderr, `${visible(notice)}\n`);
  await deliver(environment, sheetText(sheet), options);
  return routed ? EXIT.fine : EXIT.partly_done;
}
