import { resolve } from 'node:path';
import { firstQuestions } from '../../core/form/self_check.js';
import { selfForm, selfSheet } from '../../core/form/self_form.js';
import { visible } from '../../core/visible.js';
import { deliver, isStdout, type OutOptions } from '../deliver.js';
import type { LanguageOptions } from '../display.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { selfFormFile } from '../form_file.js';
import type { Library } from '../library.js';
import { openFile } from '../open_file.js';
import { openLibrary } from '../open_library.js';
import { write } from '../output.js';
import type { OwnOptions } from '../own_files.js';

export interface FormOptions extends OutOptions, LanguageOptions, OwnOptions {
  readonly self?: boolean;
  readonly open?: boolean;
}

/** Writes a page that asks, scores and reports in a browser. */
export async function runForm(
  environment: Environment,
  [word = 'screen']: [string | undefined],
  options: FormOptions,
): Promise<ExitCode> {
  if (options.self !== true) throw notForRaters();
  if (options.open === true && options.out === '-') throw nothingToOpen();
  const library = await openLibrary(environment, options, [word]);
  const contents = contentsOf(environment, library, word, options.lang ?? 'en');
  const out = options.out ?? `${contents.pack.id.replaceAll('_', '-')}-self-check.html`;
  await deliver(environment, selfFormFile(environment, contents), { ...options, out });
  if (isStdout(out)) return EXIT.fine;
  const told = options.open === true ? await openFile(environment, resolve(environment.cwd, out)) : null;
  const how = told ?? 'Open it in any browser, or mail it: it needs no network, and nothing leaves the device.';
  await write(environment.stderr, `${visible(how)}\n`);
  return EXIT.fine;
}

function contentsOf(environment: Environment, library: Library, word: string, lang: string) {
  if (!library.isPack(word)) library.pack(library.idOf(word));
  const instrument = library.instrument(library.idOf(word));
  const { pack, rubrics } = library.inLanguage(instrument, lang);
  const form = selfForm({ lang, tool_version: environment.version, pack, rubrics });
  const nothing = { subject: { id: 'leader' }, profile: {}, answers: {}, causes: {}, answered_on: environment.today() };
  if (firstQuestions(form.pack, form.rubrics, selfSheet(form, nothing)).length === 0) throw asksNothing(pack.id);
  return form;
}

function notForRaters(): Failure {
  return new Failure(
    EXIT.usage,
    'A form for others belongs to a round of feedback, which keeps their confidence: salesgap campaign new.',
    'For a page to check yourself with: salesgap form --self',
  );
}

function nothingToOpen(): Failure {
  return new Failure(
    EXIT.usage,
    '--open opens a file, and --out - writes none. Nothing was written.',
    'Leave --out away for a file with a default name.',
  );
}

function asksNothing(pack: string): Failure {
  return new Failure(
    EXIT.usage,
    `The pack ${pack} asks leaders nothing about themselves. Nothing was written.`,
    'Its questions are for others: salesgap campaign new.',
  );
}
