import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A call to the system, in the order in which calls began. */
export interface Call {
  readonly name: string;
  /** As strace writes them, descriptors with their paths: `21</home/jd/journal.jsonl>, "…", 40`. */
  readonly args: string;
  /** Positions in the trace: between them other threads may have called. */
  readonly began: number;
  readonly ended: number;
  readonly failed: boolean;
}

const CALLS = 'openat,write,writev,pwrite64,fsync,fdatasync,mkdir,rename,renameat,renameat2,link,linkat';

/** Goes before a program in a command: writes to `file` what it asks of the system. */
export function straced(file: string): string {
  if (spawnSync('strace', ['--version']).status !== 0) {
    throw new Error('the trace test needs "strace" (Debian: apt-get install strace)');
  }
  return `exec strace -f -qq -y -s 65536 -o ${file} -e trace=${CALLS}`;
}

export function readTrace(file: string): Call[] {
  const unfinished = new Map<string, Omit<Call, 'ended' | 'failed'>>();
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      const [, thread = '', resumed, name = resumed ?? '', args = ''] = LINE.exec(line) ?? [];
      if (name === '') return [];
      const call = unfinished.get(thread + name) ?? { name, args: withoutResult(args), began: at };
      if (args.endsWith(' <unfinished ...>')) {
        unfinished.set(thread + name, call);
        return [];
      }
      unfinished.delete(thread + name);
      return [{ ...call, ended: at, failed: / = -1 E/.test(args) }];
    })
    .sort((one, other) => one.began - other.began);
}

/** `4711  fsync(21</a>) = 0`, `4711  fsync(21</a> <unfinished ...>` or `4711  <... fsync resumed>) = 0`. */
const LINE = /^(\d+) +(?:<\.\.\. (\w+) resumed>|(\w+)\()(.*)$/;

function withoutResult(args: string): string {
  return args.replace(/\)? += -?\d.*$| <unfinished \.\.\.>$/, '');
}

/** The path behind the first descriptor. */
export function pathOf({ args }: Call): string {
  return /^\w+<([^>]*)>/.exec(args)?.[1] ?? '';
}
