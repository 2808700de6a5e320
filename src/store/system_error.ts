import { StoreError, type StoreErrorCode } from './store_error.js';

/**
 * The code of an error of the operating system ("ENOENT"), or of a path that it could not be given
 * (a zero byte); null for any other error: those are mistakes of ours and stay as they are.
 */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || error instanceof StoreError || !('code' in error)) return null;
  const { code } = error;
  return typeof code === 'string' && (/^E(?!RR_)/.test(code) || code === 'ERR_INVALID_ARG_VALUE') ? code : null;
}

/** No file of that name: the only "error" that is an ordinary answer. */
export function isAbsent(error: unknown): boolean {
  const code = systemCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EFBIG', 'the file would be too large'],
  ['EROFS', 'the disk is read-only'],
  ['EACCES', 'there is no permission'],
  ['EPERM', 'there is no permission'],
  ['EMFILE', 'too many files are open'],
  ['ENFILE', 'too many files are open'],
  ['EIO', 'the disk reports an error'],
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'a part of the path is not a folder'],
  ['EISDIR', 'it is a folder'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['EXDEV', 'it lies on another disk'],
]);

/** Why it failed, in words, with the system's code for those who search for it. */
export function reasonOf(error: unknown): string {
  const code = systemCode(error) ?? 'unknown error';
  const words = REASONS.get(code);
  return words === undefined ? code : `${words} (${code})`;
}

const READ_CODES: ReadonlyMap<string, StoreErrorCode> = new Map([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['EISDIR', 'is_folder'],
  ['EACCES', 'no_permission'],
  ['EPERM', 'no_permission'],
  ['ELOOP', 'not_a_file'],
  ['ENXIO', 'not_a_file'],
  ['ENAMETOOLONG', 'bad_name'],
  ['ERR_INVALID_ARG_VALUE', 'bad_name'],
]);

const READ_SENTENCES: { readonly [C in StoreErrorCode]?: readonly [message: string, advice: string] } = {
  missing: ['There is no file', 'Check the spelling and the folder you are in.'],
  is_folder: ['This is a folder, not a file:', 'Name a file in it.'],
  no_permission: ['There is no permission to read', 'Ask its owner for access, or copy it to a folder of yours.'],
  not_a_file: ['This is a link or a device, not a file:', 'Name a regular file.'],
  bad_name: ['This cannot be the name of a file:', 'Check the name.'],
};

/** What went wrong while reading `path`. Errors that are not the system's are passed on as they are. */
export function readFailure(error: unknown, path: string): unknown {
  const system = systemCode(error);
  if (system === null) return error;
  const code = READ_CODES.get(system) ?? 'io';
  const [message, advice] = READ_SENTENCES[code] ?? ['Reading failed:', 'Check the disk, then try again.'];
  const reason = code === 'io' ? `: ${reasonOf(error)}` : '';
  return new StoreError(code, `${message} ${path}${reason}.`, { path, advice, cause: error });
}

/** What went wrong while writing `path`. Errors that are not the system's are passed on as they are. */
export function writeFailure(error: unknown, path: string, kept: string): unknown {
  if (systemCode(error) === null) return error;
  return new StoreError('not_saved', `Not saved: ${path}: ${reasonOf(error)}.`, {
    path,
    kept,
    advice: 'Mend the cause (space, permission, disk), then try again.',
    cause: error,
  });
}
