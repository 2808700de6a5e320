import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';

export const fixtures = join(import.meta.dirname, 'fixtures');
export const bin = (): string => join(inject('installed'), 'bin', 'salesgap.js');
export const version = (): string =>
  JSON.parse(readFileSync(join(inject('installed'), 'package.json'), 'utf8')).version;

/** An empty home and a copy of the fixtures: nothing of the machine that runs the tests gets in. */
export function emptyPlace(): { folder: string; env: NodeJS.ProcessEnv } {
  const folder = mkdtempSync(join(tmpdir(), 'salesgap-e2e-'));
  cpSync(fixtures, folder, { recursive: true });
  return {
    folder,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      XDG_DATA_HOME: join(folder, 'data'),
      TZ: 'UTC',
      LANG: 'C.UTF-8',
    },
  };
}

/** The same with rubrics and packs of one's own in the folders `ours` and `ours_broken`. */
export function placeWithOwn(): ReturnType<typeof emptyPlace> {
  const place = emptyPlace();
  cpSync(join(import.meta.dirname, 'own_rubrics'), place.folder, { recursive: true });
  return place;
}

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the installed program without a terminal. */
export function salesgap(args: readonly string[], place = emptyPlace(), input = '', more: NodeJS.ProcessEnv = {}): Ran {
  const options = {
    cwd: place.folder,
    env: { ...place.env, ...more },
    input,
    encoding: 'utf8',
    timeout: 60_000,
  } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin(), ...args], options);
  return { status, stdout: plain(stdout, place.folder), stderr: plain(stderr, place.folder) };
}

/** Temporary paths and today differ from run to run. */
function plain(text: string, folder: string): string {
  return text
    .replaceAll(folder, '<here>')
    .replaceAll(/answered_on: \d{4}-\d{2}-\d{2}/g, 'answered_on: <today>')
    .replaceAll(/Judged on( +)\d{4}-\d{2}-\d{2}/g, 'Judged on$1<today>');
}

/** A run as a text file: what was typed, what came out, how it ended. */
export function transcript(args: readonly string[], { status, stdout, stderr }: Ran): string {
  const part = (name: string, text: string) =>
    text === '' ? '' : `--- ${name}\n${text.endsWith('\n') ? text : `${text}\n`}`;
  const typed = args.map((arg) => (/^[\w./@:,=-]+$/.test(arg) ? arg : JSON.stringify(arg))).join(' ');
  return `$ salesgap ${typed}\n${part('stdout', stdout)}${part('stderr', stderr)}--- exit ${status}\n`;
}
