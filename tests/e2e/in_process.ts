import { resolve } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { type Environment, processEnvironment } from '../../src/cli/environment.js';
import { run } from '../../src/cli/shell.js';
import { type Disk, realDisk } from '../../src/store/disk.js';

/** As this process was started: a test may change its folder. */
const INSTALLATION = resolve('dist');

export interface InProcess {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, without a terminal, on a disk of the test's choice: for faults at any call. */
export async function salesgapHere(
  args: readonly string[],
  place: { readonly folder: string; readonly env: NodeJS.ProcessEnv },
  {
    input = '',
    disk = realDisk,
    today = '2026-11-24',
    newId = '0a0a0a0a',
    terminals = [],
    clock,
    version = '0.1.0',
  }: {
    /** Text at once, or chunks as they come. */
    readonly input?: string | Iterable<Uint8Array>;
    /** The streams that say they are a terminal. */
    readonly terminals?: readonly ('stdin' | 'stdout' | 'stderr')[];
    /** Milliseconds since the start, whenever somebody looks. */
    readonly clock?: () => number;
    readonly disk?: Disk;
    readonly today?: string;
    readonly newId?: string;
    readonly version?: string;
  } = {},
): Promise<InProcess> {
  const [stdout, stderr] = [collector(), collector()];
  const streams = {
    stdin: Readable.from(typeof input !== 'string' ? input : input === '' ? [] : [input]),
    stdout: stdout.stream,
    stderr: stderr.stream,
  };
  for (const name of terminals) Object.assign(streams[name], { isTTY: true });
  const start = Date.parse(`${today}T10:00:00.000Z`);
  const environment = Object.create(processEnvironment(args), {
    cwd: { value: place.folder },
    env: { value: place.env },
    home: { value: place.folder },
    stdin: { value: streams.stdin },
    stdinDescriptor: { value: null },
    stdout: { value: stdout.stream },
    stderr: { value: stderr.stream },
    // Fixed, so that runs can be compared.
    newId: { value: () => newId },
    today: { value: () => today },
    now: { value: () => new Date(start + (clock?.() ?? 0)).toISOString() },
    installation: { value: INSTALLATION },
    version: { value: version },
  }) as Environment;
  const exit = await onDisk(disk, () => run(environment));
  return { exit, stdout: stdout.text(), stderr: stderr.text() };
}

/** Everything in this process that does not name its disk uses this one meanwhile. */
async function onDisk<T>(disk: Disk, action: () => Promise<T>): Promise<T> {
  const real = { ...realDisk };
  Object.assign(realDisk, { ...disk });
  try {
    return await action();
  } finally {
    Object.assign(realDisk, real);
  }
}

function collector() {
  const stream = new PassThrough();
  const parts: Buffer[] = [];
  // A copy: whoever wrote it may write over it.
  stream.on('data', (part: Buffer) => parts.push(Buffer.from(part)));
  return { stream, text: () => Buffer.concat(parts).toString('utf8') };
}
