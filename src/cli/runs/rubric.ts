import type { ShowFormat } from '../commands/rubric.js';
import { deliver, type OutOptions } from '../deliver.js';
import { type DisplayOptions, widthOf } from '../display.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure, failureText } from '../failure.js';
import type { Library } from '../library.js';
import { openLibrary } from '../open_library.js';
import { write } from '../output.js';
import type { OwnOptions } from '../own_files.js';
import { provenanceText } from '../provenance_text.js';
import { rubricList } from '../rubric_list.js';
import { rubricMarkdown } from '../rubric_markdown.js';
import { rubricText } from '../rubric_text.js';

export async function runList(
  environment: Environment,
  _args: [],
  options: DisplayOptions & OwnOptions,
): Promise<ExitCode> {
  const library = await openLibrary(environment, options);
  const broken: Failure[] = [];
  const sound = <T>(ids: readonly string[], read: (id: string) => T) =>
    ids.flatMap((id) => soundOr(broken, () => read(id)));
  const rubrics = sound(library.rubricIds(), (id) => library.rubric(id).rubric);
  const packs = sound(library.packIds(), (id) => library.pack(id));
  await write(environment.stdout, rubricList(rubrics, packs, widthOf(environment, environment.stdout, options)));
  for (const failure of broken) await write(environment.stderr, failureText(failure));
  return broken.length === 0 ? EXIT.fine : EXIT.partly_done;
}

/** One file with mistakes keeps nobody from the others. */
function soundOr<T>(broken: Failure[], read: () => T): readonly T[] {
  try {
    return [read()];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    broken.push(error);
    return [];
  }
}

export interface ShowOptions extends DisplayOptions, OwnOptions, OutOptions {
  readonly example?: boolean;
  readonly provenance?: boolean;
  readonly format?: ShowFormat;
}

export async function runShow(environment: Environment, [word]: [string], options: ShowOptions): Promise<ExitCode> {
  const library = await openLibrary(environment, options, [word]);
  await deliver(environment, shown(library, library.idOf(word), environment, options), options);
  return EXIT.fine;
}

function shown(library: Library, id: string, environment: Environment, options: ShowOptions): string {
  const { rubric } = library.rubric(id);
  if (options.example === true) return library.examples(id).join('\n');
  if (options.provenance === true) return provenanceText(rubric, library.provenance(id));
  const { format = options.out?.toLowerCase().endsWith('.md') === true ? 'markdown' : 'terminal' } = options;
  if (format === 'markdown') return rubricMarkdown(rubric);
  return rubricText(rubric, options.out === undefined ? widthOf(environment, environment.stdout, options) : 80);
}
