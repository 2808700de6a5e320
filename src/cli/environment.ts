import { devNull, homedir, hostname, tmpdir } from 'node:os';
import { waitsForBytes } from '../store/descriptor.js';
import type { ColorLevel } from './display.js';
import { type Launched, launch } from './launch.js';
import { type Output, standardOutput } from './output.js';
import { letTerminalBe, waitForTerminal } from './resting.js';
import type { Talk } from './talk_to.js';

/** Everything of the outside that a command may look at, handed in so that tests can be the outside. */
export interface Environment {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly home: string;
  /** The system's folder for what is not kept. */
  readonly temporary: string;
  /** The administrator of the machine, as in most containers. */
  readonly isRoot: boolean;
  readonly stdin: NodeJS.ReadStream;
  /** Its number where it is a file or a pipe, which can be read without a stream; then only one of both may be touched. */
  readonly stdinDescriptor: number | null;
  readonly stdout: Output;
  readonly stderr: NodeJS.WriteStream;
  /** Calendar day where the user is, YYYY-MM-DD. */
  today(): string;
  /** ISO date and time. */
  now(): string;
  /** A short random part for ids. */
  newId(): string;
  /** 128 random bits in 32 hexadecimal digits, that nobody can guess. */
  newToken(): string;
  /** Colours the stream shows, before options are looked at. */
  colorDepth(stream: Output): ColorLevel;
  readonly pid: number;
  /** The user's number; null where users have none (Windows). */
  readonly uid: number | null;
  readonly host: string;
  isAlive(pid: number): boolean;
  /** dist/: shipped rubrics and examples lie in it. */
  readonly installation: string;
  readonly version: string;
  /** Tells this build from others of the same version. */
  readonly build: string;
  onSignal(signal: EndingSignal, listener: () => void): () => void;
  /**
   * Ends the process by the signal that told it to end, or that its terminal is gone: at an ordinary end Node would give
   * a terminal that is closed, or the shell's again, its modes back, and crash or be stopped. Does nothing otherwise.
   */
  endBySignal(told: EndingSignal | null): void;
  /** Lends the terminal to another program (its name and arguments) until that ends. Never rejects. */
  launch(words: readonly string[]): Promise<Launched>;
  /** Starts a program to talk to over two pipes; `missing`: the system's code where it cannot be. Never rejects. */
  talkTo(words: readonly string[]): Promise<Talk | { readonly missing: string }>;
  /** Starts a program that goes on without us. null: it runs; else the system's code. Never rejects. */
  letGo(words: readonly string[]): Promise<string | null>;
}

export type EndingSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

declare const __SALESGAP_VERSION__: string;
declare const __SALESGAP_BUILD__: string;

/** The one door to process, clock, random numbers and the machine. */
export function processEnvironment(args: readonly string[]): Environment {
  let stdout: Output | undefined;
  let lent = 0;
  return {
    args,
    cwd: process.cwd(),
    env: process.env,
    platform: process.platform,
    get home() {
      return homedir();
    },
    get temporary() {
      return tmpdir();
    },
    get isRoot() {
      return process.getuid?.() === 0;
    },
    // Opening a stream costs; a report without questions never touches stdin.
    get stdin() {
      return process.stdin;
    },
    get stdinDescriptor() {
      return waitsForBytes(0) ? 0 : null;
    },
    get stdout() {
      stdout ??= standardOutput(devNull, () => process.stdout);
      return stdout;
    },
    get stderr() {
      return process.stderr;
    },
    today: () => localDay(new Date()),
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID().slice(0, 8),
    newToken: () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex'),
    colorDepth,
    pid: process.pid,
    get uid() {
      return process.getuid?.() ?? null;
    },
    get host() {
      return hostname();
    },
    isAlive,
    // Bundled, this file is dist/main.js or a chunk of it; the data lies in dist/.
    installation: import.meta.dirname.replace(/[\\/]chunks$/, ''),
    version: __SALESGAP_VERSION__,
    build: __SALESGAP_BUILD__,
    onSignal(signal, listener) {
      const heard = () => {
        // Ctrl-C belongs to the program that has the terminal.
        if (lent > 0 && signal === 'SIGINT') return;
        letTerminalBe();
        listener();
      };
      waitForTerminal();
      process.on(signal, heard);
      return () => process.off(signal, heard);
    },
    async launch(words) {
      lent += 1;
      try {
        return await launch(words, process.platform);
      } finally {
        lent -= 1;
      }
    },
    talkTo: async (words) => (await import('./talk_to.js')).talkTo(words),
    letGo: async (words) => (await import('./let_go.js')).letGo(words),
    endBySignal(told) {
      // Windows knows no such end, and Ctrl-C comes from the terminal itself.
      if (process.platform === 'win32') return;
      if (told === 'SIGTERM') process.kill(process.pid, told);
      const { isatty } = process.getBuiltinModule('node:tty');
      const isGone = ({ isTTY }: { readonly isTTY?: boolean }, fd: number) => isTTY === true && !isatty(fd);
      const hungUp = told === 'SIGHUP' || isGone(process.stdin, 0) || isGone(process.stderr, 2);
      if (hungUp) process.kill(process.pid, 'SIGHUP');
    },
  };
}

/** The same outside, called differently. A copy by prototype: the streams stay unopened until used. */
export function withArgs(environment: Environment, args: readonly string[]): Environment {
  return Object.create(environment, { args: { value: args } }) as Environment;
}

function localDay(date: Date): string {
  const part = (value: number, length: number) => String(value).padStart(length, '0');
  return `${part(date.getFullYear(), 4)}-${part(date.getMonth() + 1, 2)}-${part(date.getDate(), 2)}`;
}

function colorDepth(stream: Output): ColorLevel {
  if (stream.isTTY !== true) return 0;
  const depth = stream.getColorDepth?.() ?? 1;
  return depth >= 24 ? 3 : depth >= 8 ? 2 : depth >= 4 ? 1 : 0;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
