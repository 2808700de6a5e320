import type { Environment } from './environment.js';

/**
 * The program that opens files with whatever they belong to, and its arguments. No shell is in between, so a name is a
 * name whatever is in it. On Windows `start` belongs to the shell; rundll32 does the same without one.
 */
export function openerFor(path: string, platform: string): readonly string[] {
  if (platform === 'darwin') return ['open', path];
  return platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler', path] : ['xdg-open', path];
}

/** Opens a file that was written. null: it is on its way; else what to say. */
export async function openFile(environment: Environment, path: string): Promise<string | null> {
  // The path is whole, so that none is taken for an option.
  const words = openerFor(path, environment.platform);
  const missing = await environment.letGo(words);
  return missing === null ? null : `It cannot be opened from here (${words[0]}: ${missing}); open it yourself.`;
}
