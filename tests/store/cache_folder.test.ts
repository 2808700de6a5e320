import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/store/cache_folder.js';

type Env = Readonly<Record<string, string>>;

const PLACES: readonly (readonly [string, string, Env, string | null])[] = [
  ['Linux', 'linux', { HOME: '/home/jd' }, '/home/jd/.cache/salesgap'],
  ['Linux, XDG', 'linux', { HOME: '/home/jd', XDG_CACHE_HOME: '/fast' }, '/fast/salesgap'],
  ['Linux, a relative XDG', 'linux', { HOME: '/home/jd', XDG_CACHE_HOME: 'fast' }, '/home/jd/.cache/salesgap'],
  ['Linux, an empty XDG', 'linux', { HOME: '/home/jd', XDG_CACHE_HOME: '' }, '/home/jd/.cache/salesgap'],
  ['Linux without a home', 'linux', {}, null],
  ['Linux, an empty home', 'linux', { HOME: '' }, null],
  ['Linux, XDG without a home', 'linux', { XDG_CACHE_HOME: '/fast' }, '/fast/salesgap'],
  ['macOS', 'darwin', { HOME: '/Users/jd' }, '/Users/jd/Library/Caches/salesgap'],
  ['macOS, XDG', 'darwin', { HOME: '/Users/jd', XDG_CACHE_HOME: '/fast' }, '/fast/salesgap'],
  ['Windows', 'win32', { LOCALAPPDATA: 'C:\\Users\\jd\\Local' }, 'C:\\Users\\jd\\Local\\salesgap'],
  ['Windows without a place', 'win32', { HOME: '/home/jd' }, null],
];

describe('where compiled copies go', () => {
  it.each(PLACES)('%s', (_name, platform, env, expected) => {
    expect(cacheFolder({ platform, env })).toBe(expected);
  });
});
