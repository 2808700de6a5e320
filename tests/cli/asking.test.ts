import { describe, expect, it } from 'vitest';
import { type AskingOptions, askingHere, isPerson, reportAfter } from '../../src/cli/asking.js';
import type { Environment } from '../../src/cli/environment.js';

interface Place {
  readonly terminal?: 'both' | 'input only' | 'none';
  readonly env?: Readonly<Record<string, string>>;
  readonly platform?: string;
  readonly options?: AskingOptions;
}

function environment({ terminal = 'both', env = {}, platform = 'linux' }: Place): Environment {
  const [stdin, stderr] = [terminal !== 'none', terminal === 'both'];
  return { env, platform, stdin: { isTTY: stdin }, stderr: { isTTY: stderr } } as unknown as Environment;
}

const WINDOWS = { terminal: 'none', platform: 'win32' } as const;

/** Where it runs, how it asks there, and whether a person answers. */
const PLACES: readonly (readonly [string, Place, 'full_screen' | 'lines' | null, boolean])[] = [
  ['a terminal', {}, 'full_screen', true],
  ['a terminal, with --accessible', { options: { accessible: true } }, 'lines', true],
  ['a terminal, with ACCESSIBLE=1', { env: { ACCESSIBLE: '1' } }, 'lines', true],
  ['a terminal, with ACCESSIBLE=0', { env: { ACCESSIBLE: '0' } }, 'full_screen', true],
  ['a terminal, with ACCESSIBLE empty', { env: { ACCESSIBLE: '' } }, 'full_screen', true],
  ['a terminal that can do nothing', { env: { TERM: 'dumb' } }, 'lines', true],
  ['a pipe', { terminal: 'none' }, null, false],
  ['a pipe, TERM=dumb as in CI', { terminal: 'none', env: { TERM: 'dumb' } }, null, false],
  ['a pipe, with --accessible', { terminal: 'none', options: { accessible: true } }, 'lines', false],
  ['a pipe, with ACCESSIBLE=yes', { terminal: 'none', env: { ACCESSIBLE: 'yes' } }, 'lines', false],
  ['a terminal whose questions go to a file', { terminal: 'input only' }, null, true],
  ['the same, with --accessible', { terminal: 'input only', options: { accessible: true } }, 'lines', true],
  ['Git Bash', { ...WINDOWS, env: { MSYSTEM: 'MINGW64', TERM_PROGRAM: 'mintty', TERM: 'xterm' } }, 'lines', true],
  ['an older Git Bash', { ...WINDOWS, env: { MSYSTEM: 'MINGW64', TERM: 'xterm' } }, 'lines', true],
  ['Git Bash as a CI shell', { ...WINDOWS, env: { MSYSTEM: 'MINGW64', TERM: 'xterm', CI: 'true' } }, null, false],
  ['Git Bash without a window', { ...WINDOWS, env: { MSYSTEM: 'MINGW64', TERM: 'dumb' } }, null, false],
  [
    'Git Bash in another window',
    { ...WINDOWS, env: { MSYSTEM: 'MINGW64', TERM: 'xterm', TERM_PROGRAM: 'vscode' } },
    null,
    false,
  ],
  ['a pipe on Windows', WINDOWS, null, false],
  ['mintty in name only', { terminal: 'none', env: { TERM_PROGRAM: 'mintty', TERM: 'xterm' } }, null, false],
];

describe('asking', () => {
  it.each(PLACES)('in %s', (_name, place, how, person) => {
    const here = environment(place);
    expect([askingHere(here, place.options), isPerson(here)]).toEqual([how, person]);
  });

  it('in lines is followed by a report without bars, and without colours unless they are asked for', () => {
    expect(reportAfter({ inLines: true }, {})).toEqual({ bars: false, color: false });
    expect(reportAfter({ inLines: true }, { color: true })).toEqual({ bars: false, color: true });
    expect(reportAfter({ inLines: false }, {})).toEqual({});
  });
});
