import { resolve } from 'node:path';
import { visible } from '../../core/visible.js';
import { initWorkspace } from '../../store/workspace.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { write } from '../output.js';

export async function runInit(environment: Environment, [folder = '.']: [string | undefined]): Promise<ExitCode> {
  const made = initWorkspace(resolve(environment.cwd, folder));
  await write(
    environment.stderr,
    `Workspace made: ${visible(made.folder)}\nNext: salesgap assess --screen, from inside it.\n`,
  );
  return EXIT.fine;
}
