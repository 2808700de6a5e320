import { join, relative } from 'node:path';
import { parseRubric } from '../../core/rubric/parse.js';
import { visible } from '../../core/visible.js';
import type { About } from '../../core/words.js';
import { isNothing, writeRubricFile } from '../../store/rubric_files.js';
import { findWorkspace } from '../../store/workspace.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { shippedLibrary } from '../open_library.js';
import { write } from '../output.js';
import { rubricSkeleton } from '../rubric_skeleton.js';

interface NewOptions {
  readonly title?: string;
  readonly about: About;
  readonly out?: string;
}

/** Writes the beginning of a rubric; nothing is replaced. */
export async function runNew(environment: Environment, [id]: [string], options: NewOptions): Promise<ExitCode> {
  refuseShipped(environment, id);
  const text = rubricSkeleton({ id, about: options.about, title: options.title ?? titleFrom(id) });
  refuseInvalid(text);
  const path = options.out ?? join(placeFor(environment), `${id}.yaml`);
  if (!isNothing(path)) throw taken(path);
  writeRubricFile(path, text);
  const [shown, named] = [visible(path), /[\\/]/.test(path) ? path : `./${path}`];
  const next = [
    'Next: replace its texts by your own, and check it',
    `  salesgap rubric lint ${visible(named)}`,
    'Read it as others will, then ask it',
    `  salesgap rubric show ${visible(named)}`,
    `  salesgap assess ${visible(named)}`,
  ];
  await write(environment.stderr, `Written: ${shown}\n${next.join('\n')}\n`);
  return EXIT.fine;
}

function taken(path: string): Failure {
  return new Failure(
    EXIT.usage,
    `There is already a file ${path}.`,
    'It is as it was. Choose another place: --out FILE',
  );
}

function titleFrom(id: string): string {
  const words = id.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** In a workspace where its rubrics are found by their id, else here. */
function placeFor(environment: Environment): string {
  const { kind, folder } = findWorkspace(environment);
  return kind === 'project' ? relative(environment.cwd, join(folder, 'rubrics')) : '';
}

function refuseShipped(environment: Environment, id: string): void {
  const library = shippedLibrary(environment);
  if (!library.rubricIds().includes(id) && !library.packIds().includes(id)) return;
  throw new Failure(
    EXIT.usage,
    `${id} comes with salesgap already.`,
    'Choose another id. What builds on it says "extends" in its file: rubrics/README.md shows how.',
  );
}

/** What was typed may not fit into a rubric: no id, or too long a title. */
function refuseInvalid(text: string): void {
  const result = parseRubric(text);
  if (result.ok) return;
  const problems = result.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`);
  throw new Failure(EXIT.usage, 'This does not make a rubric. Nothing was written.', ...new Set(problems));
}
