import { join } from 'node:path';
import type { Environment } from '../environment.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';
import type { Talk } from '../talk_to.js';

/** Starts the browser that is named, or the first one found. Errors: usage where there is none. */
export async function startBrowser(environment: Environment, profile: string): Promise<Talk> {
  const named = environment.env.SALESGAP_BROWSER;
  const programs = named ? [named] : usualBrowsers(environment);
  for (const program of programs) {
    const talk = await environment.talkTo([program, ...flags(profile, environment.isRoot)]);
    if ('say' in talk) return talk;
    if (named) throw cannotStart(named, talk.missing);
  }
  throw noBrowser();
}

/** By name on the PATH; where programs are not on it, by the places that installers put them. */
export function usualBrowsers({ platform, env }: Pick<Environment, 'platform' | 'env'>): readonly string[] {
  if (platform === 'darwin') {
    return MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`).concat(ON_PATH);
  }
  if (platform !== 'win32') return ON_PATH;
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
  return WINDOWS.flatMap((path) => roots.map((root) => join(root, ...path)));
}

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** A profile of its own, no window, no name that resolves: the page asks for nothing, and the browser for itself neither. */
function flags(profile: string, isRoot: boolean): readonly string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-sync',
    '--disable-gpu',
    '--no-default-browser-check',
    '--no-first-run',
    '--password-store=basic',
    '--use-mock-keychain',
    // Chromium refuses to run as root with its sandbox; containers know nobody else.
    ...(isRoot ? ['--no-sandbox'] : []),
    'about:blank',
  ];
}

/** Nothing is wrong with answers or disk: what was asked for cannot be had here, and another format can. */
function noBrowser(): Failure {
  return new Failure(
    EXIT.usage,
    'A PDF is printed by Chromium, Chrome or Edge, and none was found. Nothing was written.',
    'Name one in SALESGAP_BROWSER; or write the page with -f html, open it in any browser and print it from there.',
  );
}

function cannotStart(program: string, code: string): Failure {
  return new Failure(
    EXIT.usage,
    `The browser that SALESGAP_BROWSER names cannot be started: ${program} (${code}). Nothing was written.`,
    'Name the program of a Chromium, Chrome or Edge; or use -f html and print the page from any browser.',
  );
}
