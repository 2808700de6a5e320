import { posix, win32 } from 'node:path';
import type { Surroundings } from './workspace.js';

/**
 * Where a user's programs keep what can be made again: XDG_CACHE_HOME, else the platform's. null: there is no such place.
 * Relative paths in the environment are ignored, as XDG asks.
 */
export function cacheFolder({ env, platform }: Pick<Surroundings, 'env' | 'platform'>): string | null {
  const { join, isAbsolute } = platform === 'win32' ? win32 : posix;
  const within = (name: string, ...below: readonly string[]): string | null => {
    const value = env[name];
    return value !== undefined && isAbsolute(value) ? join(value, ...below, 'salesgap') : null;
  };
  const given = within('XDG_CACHE_HOME');
  if (given !== null) return given;
  switch (platform) {
    case 'win32':
      return within('LOCALAPPDATA');
    case 'darwin':
      return within('HOME', 'Library', 'Caches');
    default:
      return within('HOME', '.cache');
  }
}
