import type { Readable, Writable } from 'node:stream';

/** A program that was started and is talked to over two pipes, its descriptors 3 and 4. */
export interface Talk {
  readonly say: (text: string) => void;
  /** What it says, in pieces as they come. */
  readonly hear: (listener: (piece: Buffer) => void) => void;
  /** Why it is gone: its exit code or signal, or the signal that told us to stop. */
  readonly ended: Promise<TalkEnd>;
  readonly kill: () => void;
}

export type TalkEnd = { readonly said: string } | { readonly told: NodeJS.Signals };

/** The system's code, e.g. ENOENT, where it cannot be started. Never rejects. */
export function talkTo([command = '', ...args]: readonly string[]): Promise<Talk | { readonly missing: string }> {
  const { spawn } = process.getBuiltinModule('node:child_process');
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], windowsHide: true });
    const [to, from] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
    // A program that goes away while it is spoken to is told by its end.
    for (const stream of [to, from]) stream.on('error', () => undefined);
    child.once('error', ({ code }: NodeJS.ErrnoException) => resolve({ missing: code ?? 'unknown' }));
    const ended = new Promise<TalkEnd>((end) => {
      let told: NodeJS.Signals | null = null;
      const stop = (signal: NodeJS.Signals) => {
        told ??= signal;
        child.kill('SIGKILL');
      };
      for (const signal of ENDING) process.on(signal, stop);
      child.once('close', (code, signal) => {
        for (const each of ENDING) process.off(each, stop);
        end(told === null ? { said: String(code ?? signal) } : { told });
      });
    });
    child.once('spawn', () =>
      resolve({
        say: (text) => to.write(text),
        hear: (listener) => from.on('data', listener),
        ended,
        kill: () => child.kill('SIGKILL'),
      }),
    );
  });
}

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
