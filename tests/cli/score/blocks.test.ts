import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { blocksOf, type Incoming } from '../../../src/cli/score/blocks.js';

/* Standard input comes in by its number where it is a file or a pipe, and as a stream where it is anything else. */

const folder = mkdtempSync(join(tmpdir(), 'salesgap-blocks-'));

async function lines(incoming: Incoming): Promise<string> {
  let text = '';
  for await (const block of blocksOf([{ kind: 'stdin' }], incoming)) {
    text += Buffer.from(block.bytes as Uint8Array).toString();
  }
  return text;
}

const stream = (text: string) => Readable.from([text]) as unknown as Incoming['stdin'];

/** Whoever touches the stream of a file that is read by its number takes its bytes away. */
const untouched = {
  get stdin(): never {
    throw new Error('the stream was touched');
  },
};

it('a stream', async () => {
  expect(await lines({ stdin: stream('one\ntwo'), stdinDescriptor: null })).toBe('one\ntwo');
});

it('a file, without its stream', async () => {
  const file = join(folder, 'lines');
  writeFileSync(file, 'one\ntwo\n');
  const fd = openSync(file, 'r');
  const incoming = Object.assign(Object.create(untouched), { stdinDescriptor: fd }) as Incoming;
  expect(await lines(incoming)).toBe('one\ntwo\n');
  closeSync(fd);
});

it.runIf(process.platform !== 'win32')('a pipe that does not wait goes on as a stream', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const fd = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
  // A writer that is there and says nothing yet.
  const writer = openSync(pipe, 'w');
  expect(await lines({ stdin: stream('three\n'), stdinDescriptor: fd })).toBe('three\n');
  for (const each of [fd, writer]) closeSync(each);
});
