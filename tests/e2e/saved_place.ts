import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, emptyPlace, type Ran } from './salesgap.js';

export type Place = ReturnType<typeof emptyPlace>;

/** Sessions of the current release, as tests/store/fixtures keeps them. */
export const FINISHED = 'finished-0a0a0a0a';
export const FACILITATED = 'facilitated-0b0b0b0b';
/** Its process was killed while it saved the sixth entry; two of eight questions are answered. */
export const KILLED = 'killed-0c0c0c0c';

/** A home in which these sessions are saved. */
export function placeWith(...ids: readonly string[]): Place {
  const place = emptyPlace();
  for (const id of ids)
    cpSync(join('tests/store/fixtures/0.1.0/sessions', id), sessionFolder(place, id), { recursive: true });
  return place;
}

export function sessionFolder({ folder }: Pick<Place, 'folder'>, id = ''): string {
  return join(folder, 'data/salesgap/sessions', id);
}

/** Every file below a folder with its bytes. */
export function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}

/** Runs a line of bash in which `salesgap` is the installed program. */
export function inBash(line: string, { folder, env }: Place, input = '', user: object = {}): Ran {
  const program = `'${process.execPath}' '${bin()}'`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line.replaceAll('salesgap ', `${program} `)], {
    cwd: folder,
    env,
    input,
    encoding: 'utf8',
    ...user,
  });
  return { status, stdout, stderr };
}

export interface Running {
  readonly child: ChildProcess;
  stderr(): string;
  /** Waits until the error output shows something; fails when the program ends before. */
  shows(text: string): Promise<void>;
  readonly ended: Promise<number | null>;
}

/** The installed program while it runs; its input stays open. */
export function start(args: readonly string[], { folder, env }: Place): Running {
  const child = spawn(process.execPath, [bin(), ...args], { cwd: folder, env, stdio: ['pipe', 'ignore', 'pipe'] });
  let stderr = '';
  let over = false;
  child.stderr.on('data', (part) => {
    stderr += part;
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (status) => {
      over = true;
      resolve(status);
    });
  });
  return {
    child,
    stderr: () => stderr,
    ended,
    async shows(text) {
      while (!stderr.includes(text)) {
        if (over) throw new Error(`it ended without showing ${text}:\n${stderr}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
  };
}
