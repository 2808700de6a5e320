import { openDescriptor } from '../store/descriptor.js';
import { reasonOf, systemCode } from '../store/system_error.js';
import { EXIT } from './exit_codes.js';
import { Failure } from './failure.js';

/** Where text goes: a stream of the process, or what stands for one. */
export interface Output {
  readonly isTTY?: boolean;
  /** Another program reads it. */
  readonly isPipe?: boolean;
  readonly columns?: number;
  getColorDepth?(): number;
  write(text: string | Uint8Array, done: (error?: Error | null) => void): unknown;
  once(event: 'error', heard: (error: Error) => void): unknown;
  removeListener(event: 'error', heard: (error: Error) => void): unknown;
}

/** Thrown when whoever read our output has gone, as `| head` does. */
export class PipeClosed extends Error {
  override readonly name = 'PipeClosed';
}

/**
 * Standard output: the descriptor itself where it leads to a file or a pipe, since loading node's streams costs
 * a tenth of a start; else, and for a reader that does not wait, the stream.
 */
export function standardOutput(null_device: string, stream: () => Output): Output {
  const descriptor = openDescriptor(1, null_device);
  if (descriptor === null) return stream();
  return {
    isTTY: false,
    isPipe: descriptor.isPipe,
    write(text, done) {
      try {
        const rest = descriptor.write(typeof text === 'string' ? Buffer.from(text) : text);
        if (rest.length > 0) writeThrough(stream(), rest, done);
        else done();
      } catch (error) {
        done(error as Error);
      }
    },
    once: () => undefined,
    removeListener: () => undefined,
  };
}

/** An error comes to `done`, and as an event: unheard it would end the process with a trace. */
function writeThrough(stream: Output, bytes: Uint8Array, done: (error?: Error | null) => void): void {
  const heard = () => undefined;
  stream.once('error', heard);
  stream.write(bytes, (error) => {
    if (!error) stream.removeListener('error', heard);
    done(error);
  });
}

/** Writes all of it, waiting for a slow reader. `advice`: what to do where it does not fit. Errors: PipeClosed; a failure that says why it was not written. */
export function write(output: Output, text: string | Uint8Array, advice = ELSEWHERE): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(asWriteFailure(error, advice));
    // The error may come as an event, too; unheard it would end the process with a trace.
    output.once('error', fail);
    output.write(text, (error) => {
      if (error) return fail(error);
      output.removeListener('error', fail);
      resolve();
    });
  });
}

const ELSEWHERE = 'Make room, or write to another place with --out.';

function asWriteFailure(error: Error, advice: string): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new PipeClosed('the reader has gone');
  if (systemCode(error) === null) return error;
  return new Failure(
    EXIT.storage_failed,
    `Not all of the output was written: ${reasonOf(error)}.`,
    'What is saved in sessions and files is as it was.',
    advice,
  );
}
