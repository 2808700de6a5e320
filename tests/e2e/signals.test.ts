import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeWriter } from '../../src/store/host_facts.js';
import { readSession } from '../../src/store/saved_session.js';
import { resumeSession } from '../../src/store/sessions.js';
import { inShort } from '../interview/keys.js';
import { CLEAN, Job, STOPPED } from './job.js';
import { MORE_PAGES, OTHER_PROMPTS, PAGES, type PromptKind, SESSIONS } from './prompts.js';
import { bin, emptyPlace, salesgap } from './salesgap.js';
import { Terminal } from './tmux.js';

/*
 * threat-model row 3: however an interview ends, the terminal is as before, everything confirmed is saved,
 * what was half typed is not, nobody is locked out, and the screen says how to go on.
 */
interface Ending {
  readonly name: string;
  readonly code: number;
  /** The terminal is there afterwards. */
  readonly stays: boolean;
  act(job: Job, kind: PromptKind): Promise<void>;
}

function told(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP', code: number): Ending {
  return { name: signal, code, stays: true, act: (job) => job.kill(signal) };
}

const typing = (name: string, keys: string, code: number): Ending => ({
  name,
  code,
  stays: true,
  async act({ pty }, { host }) {
    // In plain lines the terminal itself reads Ctrl-D: once it hands over what is typed, once more it ends.
    pty.write(host === 'lines' && keys === '\u0004' ? '\u0004\u0004' : keys);
  },
});

const ENDINGS: readonly Ending[] = [
  typing('Ctrl-C', '\u0003', 130),
  typing('Ctrl-D', '\u0004', 0),
  { name: 'Ctrl-Z, fg, Ctrl-C', code: 130, stays: true, act: restAndStop },
  { name: 'Ctrl-Z, kill %1', code: 143, stays: true, act: restAndLetGo },
  told('SIGINT', 130),
  told('SIGTERM', 143),
  told('SIGHUP', 129),
  {
    name: 'the window closed, as a shell in it tells',
    code: 129,
    stays: false,
    async act(job) {
      job.pty.close();
      await job.kill('SIGHUP').catch(() => undefined);
    },
  },
  { name: 'the terminal gone without a word', code: 129, stays: false, act: async (job) => job.pty.close() },
];

/** The shell gets a terminal in order; back again, the question and what was half typed are there. */
async function restAndStop(job: Job, kind: PromptKind): Promise<void> {
  const before = foot(job.pty.screen());
  job.pty.write('\u001a');
  expect(await job.stopped()).toEqual(CLEAN);
  job.bringBack();
  if (kind.host === 'walk') await job.pty.shows((screen) => !screen.includes(STOPPED) && foot(screen) === before);
  if (kind.host === 'stock') await job.pty.shows((screen) => kind.shows.test(screen.slice(screen.indexOf(STOPPED))));
  // Plain lines stay where they are.
  if (kind.host === 'lines') await wait(300);
  job.pty.write('\u0003');
}

async function restAndLetGo(job: Job): Promise<void> {
  job.pty.write('\u001a');
  await job.stopped();
  job.letGo();
}

/** The end of a page, where one answers. */
function foot(screen: string): string {
  return screen.split('\n').slice(-8).join('\n');
}

const template = emptyPlace();
const ids = new Map<string | null, string>([[null, '']]);
const workspace = (folder: string) => join(folder, 'data', 'salesgap');

beforeAll(async () => {
  const context =
    'team_size=7 motion=mid_market manages_managers=false own_quota=true deals_per_quarter=42 average_deal_value=38000 currency=EUR cycle_days=75 months_in_role=5';
  for (const [name, args] of Object.entries(SESSIONS)) {
    const job = new Job(`${args} --profile ${context}`, template);
    await job.pty.shows(/Question 1 of/);
    job.pty.write(name === 'answered' ? '2\r'.repeat(8) : '/q\r'.slice(name === 'facilitated' ? 0 : 1));
    if (name === 'answered') {
      await job.pty.shows(/Before you finish/);
      job.pty.write('q');
    }
    expect(await job.code()).toBe(0);
  }
  const listed = salesgap(['sessions', 'list'], template).stdout.matchAll(/^(\w+)-[0-9a-f]{8}/gm);
  for (const [id, name = ''] of listed) ids.set(name, id);
}, 120_000);

async function endAt(kind: PromptKind, ending: Ending): Promise<void> {
  const place = emptyPlace();
  cpSync(workspace(template.folder), workspace(place.folder), { recursive: true });
  const id = ids.get(kind.session) ?? '';
  const before = id === '' ? [] : readSession(workspace(place.folder), id).entries;
  const job = new Job(kind.args.replace('<id>', id), place);
  if (kind.keys !== '') await job.pty.shows(/help$|Answer:$/);
  job.pty.write(kind.keys);
  const bare = await job.pty.shows(kind.shows);
  job.pty.write(kind.half);
  if (kind.half !== '') await job.pty.shows((screen) => screen !== bare && kind.shows.test(screen));
  await wait(50);
  await ending.act(job, kind);

  expect(await job.code()).toBe(ending.code);
  if (ending.stays) expect(await job.left()).toEqual(CLEAN);
  expect(job.pty.sent).not.toMatch(/\bat .*:\d+:\d+|node:internal|Node\.js v|fault in salesgap/);
  if (id === '') return;
  if (ending.stays && kind.args.startsWith('assess')) {
    expect(job.pty.screen().replaceAll('\n', '')).toContain(`salesgap assess --resume ${id}`);
  }
  const { entries } = readSession(workspace(place.folder), id);
  expect(entries.slice(0, before.length)).toEqual(before);
  expect(entries.slice(before.length).map(inShort)).toEqual(kind.saves);
  expectFree(workspace(place.folder), id);
}

/** The next start does not wait for anybody. */
function expectFree(folder: string, id: string): void {
  const began = performance.now();
  const isAlive = (pid: number) => process.kill(pid, 0);
  const writer = describeWriter({ pid: process.pid, host: 'here', since: new Date().toISOString(), isAlive });
  resumeSession({ workspace: folder, id, writer }).close();
  expect(performance.now() - began).toBeLessThan(1000);
}

it('a window of tmux is closed: its shell tells the interview, which ends as it should', async () => {
  const place = emptyPlace();
  cpSync(workspace(template.folder), workspace(place.folder), { recursive: true });
  const id = ids.get('begun') ?? '';
  const window = new Terminal(80, 24, place.folder, place.env);
  window.type(`sh -c 'trap : HUP; ${process.execPath} ${bin()} assess --resume ${id}; echo $? >code'`);
  await window.shows(/Question 1 of/);
  window.press('2', 'Enter');
  await window.shows(/Question 2 of/);
  window.press('3');
  window.close();
  const code = join(place.folder, 'code');
  await expect.poll(() => existsSync(code) && readFileSync(code, 'utf8'), { timeout: 20_000 }).toBe('129\n');
  expect(readSession(workspace(place.folder), id).entries.map(inShort).at(-1)).toBe('hiring.scorecard = 2');
  expectFree(workspace(place.folder), id);
});

describe.concurrent.each(ENDINGS)('$name', (ending) => {
  it.concurrent.each(PAGES)('at a page: $name', (kind) => endAt(kind, ending));
  it.concurrent.each(OTHER_PROMPTS)('at another prompt: $name', (kind) => endAt(kind, ending));
});

describe.concurrent('the other pages, each with two of the ends', () => {
  const pairs = MORE_PAGES.flatMap((kind, index) =>
    [0, 3].map((step) => ({ kind, ending: ENDINGS[(index + step) % ENDINGS.length] as Ending })),
  );
  it.concurrent.each(pairs)('$kind.name: $ending.name', ({ kind, ending }) => endAt(kind, ending));
});
