import { type DisplayOptions, widthOf } from '../display.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { openLibrary } from '../open_library.js';
import { write } from '../output.js';
import type { OwnOptions } from '../own_files.js';
import { rubricList, rubricText } from '../rubric_text.js';

export async function runList(
  environment: Environment,
  _args: [],
  options: DisplayOptions & OwnOptions,
): Promise<ExitCode> {
  const library = await openLibrary(environment, options);
  const rubrics = library.rubricIds().map((id) => library.rubric(id).rubric);
  const packs = library.packIds().map((id) => library.pack(id));
  await write(environment.stdout, rubricList(rubrics, packs, widthOf(environment, environment.stdout, options)));
  return EXIT.fine;
}

export async function runShow(
  environment: Environment,
  [word]: [string],
  options: DisplayOptions & OwnOptions & { readonly example?: boolean },
): Promise<ExitCode> {
  const library = await openLibrary(environment, options, [word]);
  const id = library.idOf(word);
  const { rubric } = library.rubric(id);
  const text =
    options.example === true
      ? library.examples(id).join('\n')
      : rubricText(rubric, widthOf(environment, environment.stdout, options));
  await write(environment.stdout, text);
  return EXIT.fine;
}
