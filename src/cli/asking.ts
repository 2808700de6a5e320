import type { DisplayOptions } from './display.js';
import type { Environment } from './environment.js';

export interface AskingOptions {
  /** Plain lines, wherever they come from. */
  readonly accessible?: boolean;
  readonly width?: number;
}

/** Full screen on a terminal; plain lines where they are wanted or where a screen cannot be had; null: not at all. */
export type Asking = 'full_screen' | 'lines' | null;

/** How questions can be asked here. Nothing is ever asked of a pipe unless lines are asked for. */
export function askingHere(environment: Environment, { accessible = false }: AskingOptions = {}): Asking {
  if (accessible || wantsLines(environment)) return 'lines';
  const { stdin, stderr, env } = environment;
  if (!stdin.isTTY || !stderr.isTTY) return isMintty(environment) ? 'lines' : null;
  return env.TERM === 'dumb' ? 'lines' : 'full_screen';
}

/** A report that follows plain lines draws nothing, and has no colours unless they are asked for. */
export function reportAfter<O extends DisplayOptions>({ inLines }: { readonly inLines: boolean }, options: O): O {
  return inLines ? { ...options, bars: false, color: options.color ?? false } : options;
}

/** Somebody types the lines; a script is not asked again. */
export function isPerson(environment: Environment): boolean {
  return environment.stdin.isTTY === true || isMintty(environment);
}

/** ACCESSIBLE=1: plain lines in everything. */
export function wantsLines({ env }: Environment): boolean {
  return !['', '0', 'false', 'no'].includes((env.ACCESSIBLE ?? '').toLowerCase());
}

/**
 * The window of Git Bash on Windows. Programs see a pipe there, though somebody sits before it; what runs
 * without anybody looks the same but for CI.
 */
export function isMintty({ platform, env, stdin }: Environment): boolean {
  if (platform !== 'win32' || stdin.isTTY || (env.CI ?? '') !== '') return false;
  const msys = (env.MSYSTEM ?? '') !== '' && (env.TERM ?? '').startsWith('xterm');
  return env.TERM_PROGRAM === undefined ? msys : env.TERM_PROGRAM === 'mintty';
}
