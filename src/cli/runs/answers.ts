import { sheetText } from '../../core/answers/as_file.js';
import { visible } from '../../core/visible.js';
import { english } from '../../render/language/english.js';
import { answersTemplate } from '../answers_template.js';
import { deliver, type OutOptions } from '../deliver.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { asFailure, failureText } from '../failure.js';
import type { Library } from '../library.js';
import { openLibrary } from '../open_library.js';
import { write } from '../output.js';
import type { OwnOptions } from '../own_files.js';
import { loadSheet } from '../sheets.js';
import { reportOf } from '../show_report.js';

export async function runTemplate(
  environment: Environment,
  [ids]: [string[]],
  options: OutOptions & OwnOptions,
): Promise<ExitCode> {
  const library = await openLibrary(environment, options, ids);
  const [only = 'essentials', ...more] = ids;
  const byPack = more.length === 0 && library.isPack(only);
  const instrument = byPack
    ? library.instrument(library.idOf(only))
    : library.named(ids.map((word) => library.idOf(word)));
  await deliver(environment, answersTemplate(instrument, byPack, environment.today()), options);
  return EXIT.fine;
}

export async function runCheck(environment: Environment, [files]: [string[]], options: OwnOptions): Promise<ExitCode> {
  const library = await openLibrary(environment, options);
  let exit: ExitCode = EXIT.fine;
  for (const file of files) {
    try {
      await checkOne(environment, file, library);
    } catch (error) {
      const failure = asFailure(error);
      if (failure === null) throw error;
      await write(environment.stderr, failureText(failure));
      if (exit === EXIT.fine) exit = failure.exit;
    }
  }
  return exit;
}

/** Errors: whatever keeps the file from being valid. */
async function checkOne(environment: Environment, file: string, library: Library): Promise<void> {
  const { sheet, instrument } = await loadSheet(file, library);
  const { questions_asked, questions_answered, unanswered } = reportOf(sheet, instrument, environment.version, null);
  const open = unanswered.map(
    ({ rubric, item, reason }) => `  ${rubric}.${item}: ${english.texts.words.noPoints[reason]}\n`,
  );
  const answered = `${questions_answered} of ${questions_asked} answered`;
  await write(environment.stdout, `${visible(file)}: valid, ${answered}\n${open.join('')}`);
}

export async function runExport(
  environment: Environment,
  [file]: [string],
  options: OutOptions & OwnOptions,
): Promise<ExitCode> {
  const { sheet } = await loadSheet(file, await openLibrary(environment, options));
  await deliver(environment, sheetText(sheet), options);
  return EXIT.fine;
}
