import { join, posix, win32 } from 'node:path';
import { type Disk, realDisk } from './disk.js';
import { writeFileDurably } from './durable_file.js';
import { makeFolder } from './folder.js';
import { StoreError } from './store_error.js';
import { isAbsent, readFailure, systemCode } from './system_error.js';

/** Where the user stands; everything that decides which workspace is theirs. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly home: string;
}

export interface Workspace {
  readonly folder: string;
  /** `project`: marked by a `salesgap.yaml`; `personal`: in the user's data directory, made when first used. */
  readonly kind: 'project' | 'personal';
}

const MARKER = 'salesgap.yaml';

const MARKER_TEXT = `# salesgap workspace. Sessions started in this folder or below are kept in "sessions" beside this file, rounds with
# several raters in "campaigns", check-ins on plans in "checkins". They hold what people said: keep them as private as the
# people would want.
# Nothing is sent anywhere.
format: 1
`;

/** The nearest folder upwards with a `salesgap.yaml`, else the personal one. Errors: not_a_file, io. */
export function findWorkspace(place: Surroundings, disk: Disk = realDisk): Workspace {
  const marked = foldersUpwards(place).find((folder) => isMarked(folder, place, disk));
  return marked === undefined
    ? { folder: personalFolder(place), kind: 'personal' }
    : { folder: marked, kind: 'project' };
}

/** Where a user's own data belongs on this platform. Relative paths in the environment are ignored, as XDG asks. */
export function personalFolder({ env, platform, home }: Surroundings): string {
  const { join, isAbsolute } = pathsOf(platform);
  const given = (name: string): string | null => {
    const value = env[name];
    return value !== undefined && isAbsolute(value) ? value : null;
  };
  switch (platform) {
    case 'win32':
      // Local first: roaming folders are copied to a server.
      return join(given('LOCALAPPDATA') ?? given('APPDATA') ?? join(home, 'AppData', 'Local'), 'salesgap');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'salesgap');
    default:
      return join(given('XDG_DATA_HOME') ?? join(home, '.local', 'share'), 'salesgap');
  }
}

/** Makes `folder` a workspace. Errors: exists (there is one), not_a_file, not_saved. */
export function initWorkspace(folder: string, disk: Disk = realDisk): Workspace {
  const marker = join(folder, MARKER);
  if (isShared(folder, disk)) {
    throw new StoreError(
      'no_permission',
      `Everybody can write to this folder, so it is no place for a workspace: ${folder}.`,
      {
        path: folder,
        advice: 'Make a folder of your own in it.',
      },
    );
  }
  refuseSecond(marker, disk);
  makeFolder(join(folder, 'sessions'), disk);
  writeFileDurably(marker, MARKER_TEXT, {}, disk);
  return { folder, kind: 'project' };
}

function foldersUpwards({ cwd, platform }: Surroundings): string[] {
  const { dirname, resolve } = pathsOf(platform);
  const folders: string[] = [];
  for (let folder = resolve(cwd); folders.at(-1) !== folder; folder = dirname(folder)) folders.push(folder);
  return folders;
}

function isMarked(folder: string, { platform }: Surroundings, disk: Disk): boolean {
  const marker = pathsOf(platform).join(folder, MARKER);
  return hasMarker(marker, disk) && !isShared(folder, disk);
}

/** Anything but a regular file of that name stops the search: the sessions meant for here must not go elsewhere. */
function hasMarker(marker: string, disk: Disk): boolean {
  try {
    if (disk.lstatSync(marker).isFile()) return true;
  } catch (error) {
    if (isAbsent(error) || systemCode(error) === 'EACCES') return false;
    throw readFailure(error, marker);
  }
  throw new StoreError('not_a_file', `This should be a regular file: ${marker}.`, {
    path: marker,
    advice: 'Replace it by a file (not a folder or a link), or remove it.',
  });
}

function refuseSecond(marker: string, disk: Disk): void {
  if (!hasMarker(marker, disk)) return;
  throw new StoreError('exists', `This folder is a workspace already: ${marker}.`, { path: marker });
}

/** A folder like /tmp (writable by all, sticky), where anybody may lay out a workspace for others to fall into. */
function isShared(folder: string, disk: Disk): boolean {
  try {
    return (disk.lstatSync(folder).mode & 0o1002) === 0o1002;
  } catch {
    return false;
  }
}

function pathsOf(platform: string): typeof posix {
  return platform === 'win32' ? win32 : posix;
}
