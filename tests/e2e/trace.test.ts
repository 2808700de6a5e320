import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Pty } from './pty.js';
import { bin, emptyPlace } from './salesgap.js';
import { type Call, pathOf, readTrace, straced } from './strace.js';

/*
 * threat-model row 2: what the screen acknowledges has reached the disk before. The trace of the installed
 * program is looked at, so nothing depends on when a machine happens to stop.
 */

/** What is typed, and what the screen shows next. */
const TYPED: readonly (readonly [keys: string, shows: RegExp])[] = [
  ['7\r', /quota of your own/],
  ['2\r', /Question 1 of/],
  ['2\r', /Question 2 of/],
  ['4\r', /What shows it\?/],
  ['1\r', /› Where:/],
  ['profile, version 3\r', /› From:/],
  ['2026-10-02\r', /Question 3 of/],
  ['d', /Question 4 of/],
  ['3\r\r2\r', /Question 6 of/],
];

/** The answer that a question follows. The third adds what shows the second. */
const SHOWN = [
  [1, 2],
  [3, 3],
  [4, 4],
  [6, 6],
] as const;

const place = emptyPlace();
const sessions = join(place.folder, 'data', 'salesgap', 'sessions');
let calls: Call[] = [];

beforeAll(async () => {
  const file = join(place.folder, 'trace');
  const env = { ...place.env, NO_COLOR: '1' };
  const command = `${straced(file)} ${process.execPath} ${bin()} assess --screen --role first_line --subject Trace`;
  const pty = new Pty({ command, folder: place.folder, env });
  await pty.shows(/How many people report to you/);
  for (const [keys, shows] of TYPED) {
    pty.write(keys);
    await pty.shows(shows);
  }
  pty.write('q');
  expect(await pty.ended).toBe(0);
  calls = readTrace(file);
});

const WRITES = ['write', 'writev', 'pwrite64'];
const isSync = ({ name, failed }: Call) => (name === 'fsync' || name === 'fdatasync') && !failed;
const toTerminal = (call: Call) => WRITES.includes(call.name) && pathOf(call).startsWith('/dev/pts/');
const toJournal = (call: Call) => WRITES.includes(call.name) && pathOf(call).endsWith('/journal.jsonl');
const entryIn = ({ args }: Call) => /\\"kind\\":\\"(\w+)\\"/.exec(args)?.[1];

/** The first sync of this path that began after the call ended. */
function syncAfter(call: Call, path = pathOf(call)): Call | undefined {
  return calls.find((each) => isSync(each) && pathOf(each) === path && each.began > call.ended);
}

describe('the trace of an interview', () => {
  it('has one write and one sync of the journal for each entry', () => {
    const written = calls.filter(toJournal).map(entryIn);
    const answers = Array.from({ length: 6 }, () => 'answer');
    expect(written).toEqual([undefined, 'profile', 'profile', 'profile', ...answers]);
  });

  it('has nothing written to the terminal between a write to the journal and the end of its sync', () => {
    for (const write of calls.filter(toJournal)) {
      const sync = syncAfter(write);
      expect(sync, write.args).toBeDefined();
      const between = calls.filter(
        (call) => toTerminal(call) && call.ended > write.began && call.began < (sync?.ended ?? 0),
      );
      expect(between).toEqual([]);
    }
  });

  it.each(SHOWN)('syncs answer %i before Question %i shows', (answer, number) => {
    const write = calls.filter((call) => toJournal(call) && entryIn(call) === 'answer')[answer - 1];
    const shown = calls.find((call) => toTerminal(call) && call.args.includes(`Question ${number} of`));
    const synced = write && syncAfter(write)?.ended;
    expect(synced).toBeLessThan(shown?.began ?? -1);
  });

  it('has a new session on disk, files and folders, before the first question shows', () => {
    const question = calls.find((call) => toTerminal(call) && call.args.includes('How many people report to you'));
    const first = question?.began ?? -1;
    const renamed = calls.find(({ name, args }) => name.startsWith('rename') && args.includes('/.new-trace-'));
    expect(renamed?.failed).toBe(false);
    const building = /"([^"]*\/\.new-trace-[^"]*)"/.exec(renamed?.args ?? '')?.[1] ?? '';
    const made = renamed?.began ?? -1;
    for (const name of ['journal.jsonl', 'rubrics.json']) {
      const created = calls.find((call) => WRITES.includes(call.name) && pathOf(call) === join(building, name));
      if (created === undefined) throw new Error(`${name} was not written`);
      expect(syncAfter(created)?.ended).toBeLessThan(made);
      expect(syncAfter(created, building)?.ended).toBeLessThan(made);
    }
    expect(renamed && syncAfter(renamed, sessions)?.ended).toBeLessThan(first);
  });

  it('has every folder that was made on disk with it', () => {
    const made = calls.filter(({ name, failed, args }) => name === 'mkdir' && !failed && args.includes(place.folder));
    const paths = made.map(({ args }) => /"([^"]*)"/.exec(args)?.[1] ?? '').filter((path) => !path.includes('/.new-'));
    expect(paths).toEqual([join(place.folder, 'data'), dirname(sessions), sessions]);
    for (const [index, path] of paths.entries()) {
      const call = made[index];
      expect(call && syncAfter(call, dirname(path)), path).toBeDefined();
    }
  });
});
