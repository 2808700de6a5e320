import { readTextFile } from '../../store/text_file.js';
import { type DisplayOptions, widthOf } from '../display.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Library } from '../library.js';
import { write } from '../output.js';
import { rubricList } from '../rubric_list.js';
import { rubricText } from '../rubric_text.js';

export async function runList(environment: Environment, _args: [], options: DisplayOptions): Promise<ExitCode> {
  const library = new Library(environment);
  const rubrics = library.rubricIds().map((id) => library.rubric(id).rubric);
  const packs = library.packIds().map((id) => library.pack(id));
  await write(environment.stdout, rubricList(rubrics, packs, widthOf(environment, environment.stdout, options)));
  return EXIT.fine;
}

export async function runShow(
  environment: Environment,
  [id]: [string],
  options: DisplayOptions & { readonly example?: boolean },
): Promise<ExitCode> {
  const library = new Library(environment);
  const { rubric } = library.rubric(id);
  const text =
    options.example === true
      ? rubric.examples.map(({ file }) => readTextFile(library.template(file))).join('\n')
      : rubricText(rubric, widthOf(environment, environment.stdout, options));
  await write(environment.stdout, text);
  return EXIT.fine;
}
