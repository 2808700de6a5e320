import { dirname, join } from 'node:path';
import { visible } from '../core/visible.js';
import { writeFileDurably } from '../store/durable_file.js';
import { partsOf } from '../store/whole_file.js';
import type { Environment } from './environment.js';
import { write } from './output.js';

export interface OutOptions {
  /** Undefined or `-`: standard output. */
  readonly out?: string;
  readonly force?: boolean;
}

export function isStdout(out: string | undefined): out is undefined | '-' {
  return out === undefined || out === '-';
}

/** The folder that --out names; null: none. Only a slash at its end makes a name a folder's. */
export function folderOf(out: string | undefined, platform: string): string | null {
  if (isStdout(out)) return null;
  const isFolder = out.endsWith('/') || (platform === 'win32' && out.endsWith('\\'));
  return isFolder ? dirname(join(out, 'file')) : null;
}

/** Puts a result where the options say: on stdout part by part, or whole into a file that is readable by its owner only. */
export async function deliver(
  environment: Environment,
  text: string | Iterable<string>,
  { out, force }: OutOptions,
): Promise<void> {
  if (isStdout(out)) {
    for (const part of partsOf(text)) await write(environment.stdout, part);
    return;
  }
  writeFileDurably(out, text, { force: force === true });
  await write(environment.stderr, `Written: ${visible(out)}\n`);
}
