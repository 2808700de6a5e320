import type { SheetStart } from '../../core/answers/entries.js';
import { parseReference } from '../../core/answers/identity.js';
import { repairSession } from '../../store/session_repair.js';
import { widthOf } from '../display.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import type { Library } from '../library.js';
import { openLibrary } from '../open_library.js';
import { write } from '../output.js';
import type { OwnOptions } from '../own_files.js';
import { isWhole, repairWords } from '../repair_words.js';
import { instrumentText, workspaceOf, writerOf } from '../saved.js';
import { wrappedLines } from '../wrap.js';

export async function runRepair(environment: Environment, [id]: [string], options: OwnOptions): Promise<ExitCode> {
  const library = await openLibrary(environment, options);
  const repair = repairSession({
    workspace: workspaceOf(environment).folder,
    id,
    writer: writerOf(environment),
    installedRubrics: (start) => installedRubrics(library, start),
  });
  const width = widthOf(environment, environment.stdout);
  await write(environment.stdout, wrappedLines(repairWords(id, repair), width));
  if (repair.outcome === 'lost') return EXIT.storage_failed;
  return isWhole(repair) ? EXIT.fine : EXIT.partly_done;
}

/** What a session like this would keep a copy of if it were started now; null where something is not installed. */
function installedRubrics(library: Library, { pack, rubrics }: SheetStart): string | null {
  const idOf = (reference: string) => parseReference(reference)?.id ?? '';
  try {
    return instrumentText(pack === null ? library.named(rubrics.map(idOf)) : library.instrument(idOf(pack)));
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
