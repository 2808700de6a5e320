import { basename, dirname, join, resolve } from 'node:path';
import type { Issue } from '../core/issue.js';
import { yamlFilesIn } from '../store/rubric_files.js';
import { StoreError } from '../store/store_error.js';
import { readTextFile } from '../store/text_file.js';
import { findWorkspace } from '../store/workspace.js';
import type { Environment } from './environment.js';
import { EXIT } from './exit_codes.js';
import { Failure, unusableFile } from './failure.js';

export type OwnKind = 'rubrics' | 'packs';

/** A rubric or pack of the user's own, looked at just closely enough to know what it is. */
export interface OwnFile {
  /** As the user would name it. */
  readonly path: string;
  readonly text: string;
  readonly kind: OwnKind;
  /** null: it says none, or not at the beginning of a line. */
  readonly id: string | null;
  /** The id, without a version, that `extends` names. */
  readonly base: string | null;
  /** Named on the command line; the others lie beside it and are used when an id asks for them. */
  readonly named: boolean;
}

export interface OwnOptions {
  /** Files or folders, from `--rubrics`. */
  readonly rubrics?: readonly string[];
}

/** Whether a word is a path to a file rather than an id. */
export function isPath(word: string): boolean {
  return /[\\/]|\.ya?ml$/i.test(word);
}

/**
 * The rubrics and packs of one's own that a command may use: files named (and what lies beside them), folders from
 * `--rubrics`, and the folder `rubrics` of the workspace. Nothing is parsed yet. Errors: missing, reading errors.
 */
export function findOwnFiles(environment: Environment, { rubrics = [] }: OwnOptions, words: readonly string[]) {
  const found = new Map<string, OwnFile>();
  const add = (file: OwnFile | null) => {
    const key = file === null ? '' : resolve(environment.cwd, file.path);
    if (file !== null && !found.has(key)) found.set(key, file);
  };
  const named = [...new Set([...words.filter(isPath), ...rubrics])];
  const folders = named.filter(isFolder);
  const files = named.filter((path) => !folders.includes(path));
  for (const path of files) {
    add(readOwn(path, true));
    if (words.includes(path)) refuseOther(path);
  }
  for (const folder of [...folders, ...files.map(homeOf), ...workspaceFolders(environment)])
    for (const path of filesBelow(folder)) add(readBeside(path));
  return [...found.values()];
}

/** Whatever else keeps a path from being a folder is told when it is read as a file. */
function isFolder(path: string): boolean {
  try {
    return yamlFilesIn(path) !== null;
  } catch (error) {
    if (error instanceof StoreError) return false;
    throw error;
  }
}

/** A file that does not even look like a rubric is not quoted to explain what is wrong with it. */
function refuseOther(path: string): void {
  if (/\.ya?ml$/i.test(path)) return;
  throw new Failure(
    EXIT.usage,
    `This is no rubric: ${path}.`,
    'The name of a rubric or pack file ends in .yaml or .yml.',
  );
}

/** The folder that a file's fellows are in: packs lie in `packs` beside the rubrics. */
export function homeOf(path: string): string {
  const folder = dirname(path);
  return basename(resolve(folder)) === 'packs' ? join(folder, '..') : folder;
}

/** Where one file is needed. */
export function isFolderFailure(path: string): Failure {
  return new Failure(EXIT.usage, `This is a folder: ${path}. Name one of the files in it.`);
}

function workspaceFolders(environment: Environment): string[] {
  const { kind, folder } = findWorkspace(environment);
  return kind === 'project' ? [join(folder, 'rubrics')] : [];
}

function filesBelow(folder: string): string[] {
  return [folder, join(folder, 'packs')].flatMap((each) => (yamlFilesIn(each) ?? []).map((name) => join(each, name)));
}

/** Whatever else lies there is no matter of ours; a plan has an id as well. */
function readBeside(path: string): OwnFile | null {
  try {
    const { file, isPlan } = lookedAt(path, false);
    return file.id === null || isPlan ? null : file;
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}

function readOwn(path: string, named: boolean): OwnFile {
  return lookedAt(path, named).file;
}

const PLAN_KEYS = ['made_on', 'measured'];
const PACK_KEYS = ['rubrics', 'intro', 'prerequisites', 'findings', 'sittings'];

function lookedAt(path: string, named: boolean): { readonly file: OwnFile; readonly isPlan: boolean } {
  const text = readTextFile(path);
  const keys = keysIn(text);
  const hasAny = (wanted: readonly string[]) => wanted.some((key) => keys.has(key));
  const [id = null, base = null] = [keys.get('id'), keys.get('extends')];
  return {
    file: { path, text, named, kind: hasAny(PACK_KEYS) ? 'packs' : 'rubrics', id, base },
    isPlan: hasAny(PLAN_KEYS),
  };
}

/** All that is looked for, so that a text is gone through once: beginning with the end of a line, it is found quickest. */
const KEYS =
  /[\n\r\u2028\u2029]["']?(id|extends|made_on|measured|rubrics|intro|prerequisites|findings|sittings)["']?[ \t]*:(?:[ \t]*["']?([a-z][a-z0-9_]{0,39})\b)?/g;

/** The keys at the beginning of a line that tell what a file is, each with the first id behind it; null: there is none. */
function keysIn(text: string): ReadonlyMap<string, string | null> {
  const keys = new Map<string, string | null>();
  for (const [, key = '', id = null] of `\n${text}`.matchAll(KEYS)) keys.set(key, keys.get(key) ?? id);
  return keys;
}

/** The id behind a key at the beginning of a line. */
export function wordAfter(key: string, text: string): string | null {
  return new RegExp(`^["']?${key}["']?[ \\t]*:[ \\t]*["']?([a-z][a-z0-9_]{0,39})\\b`, 'm').exec(text)?.[1] ?? null;
}

/** A rubric, pack or side file with mistakes. */
export function unusable(path: string, issues: readonly Issue[]): Failure {
  return unusableFile(EXIT.rubric_invalid, path, issues);
}
