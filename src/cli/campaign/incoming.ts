import { responseIn } from '../../core/campaign/response.js';
import type { FormResponse } from '../../core/form/types.js';
import { incomingFiles, MOST_INCOMING_BYTES, readIncoming } from '../../store/campaigns/incoming.js';
import type { Environment } from '../environment.js';
import { EXIT } from '../exit_codes.js';
import { asFailure, Failure } from '../failure.js';
import { write } from '../output.js';

/** Something that came back, as it came. */
export interface Incoming {
  /** As the user named it. */
  readonly name: string;
  /** null: it cannot be read at all. */
  readonly bytes: Uint8Array | null;
  readonly text: string;
  /** Why it cannot be read, without full stop; null: it can. */
  readonly unreadable: string | null;
  /** null: it is no response. */
  readonly response: FormResponse | null;
  /** It lies in a folder that was named: whatever else lies there is no matter of ours. */
  readonly found: boolean;
}

/** All that is named, read before the first is taken in. Errors: usage, where a name leads nowhere. */
export async function readAll(environment: Environment, words: readonly string[]): Promise<readonly Incoming[]> {
  if (words.length === 0) {
    throw new Failure(
      EXIT.usage,
      'Say what came back: files, a folder, or - for a pasted text.',
      'Examples: salesgap collect --help',
    );
  }
  const files = [...new Set(words)].flatMap((word) => (word === '-' ? [] : incomingFiles(word)));
  const read = [...new Map(files.map((file) => [file.path, file])).values()].map(({ path, found }) =>
    incomingFile(path, found),
  );
  return words.includes('-') ? [...read, asIncoming('the pasted text', await pasted(environment), false)] : read;
}

function incomingFile(path: string, found: boolean): Incoming {
  try {
    return asIncoming(path, readIncoming(path), found);
  } catch (error) {
    const failure = asFailure(error);
    if (failure === null) throw error;
    const unreadable = (failure.lines[0] ?? '').replace(/\.$/, '').replace(`: ${path}`, '');
    return { name: path, bytes: null, text: '', unreadable, response: null, found };
  }
}

function asIncoming(name: string, bytes: Uint8Array, found: boolean): Incoming {
  const text = textOf(bytes);
  return { name, bytes, text, unreadable: null, response: responseIn(text), found };
}

/** One strange character where it is no UTF-8: then it is no response. A byte order mark and space around a pasted text do not matter. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch {
    return '\ufffd';
  }
}

/** A pipe that never ends must not fill the memory. */
async function pasted({ stdin, stderr }: Environment): Promise<Uint8Array> {
  if (stdin.isTTY) await write(stderr, 'Paste the text, then press Enter and Ctrl-D (Windows: Ctrl-Z and Enter).\n');
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stdin) {
    const bytes = Buffer.from(part as string | Uint8Array);
    parts.push(bytes);
    length += bytes.length;
    if (length > MOST_INCOMING_BYTES)
      throw new Failure(EXIT.answers_invalid, 'The pasted text is longer than any response.');
  }
  return Buffer.concat(parts);
}
