import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { LineSource } from '../../src/interview/line/line_source.js';

/** Everything a source gives for these chunks: its lines, and what stood behind the last break. */
async function linesIn(chunks: readonly (string | Buffer)[]): Promise<{ lines: string[]; half: string }> {
  const input = new PassThrough();
  const source = new LineSource({ input, output: new PassThrough(), width: () => 80, person: false });
  for (const chunk of chunks) input.write(chunk);
  input.end();
  const lines: string[] = [];
  for (;;) {
    const incoming = await source.next();
    if ('ended' in incoming) return { lines, half: incoming.half };
    lines.push(incoming.text);
  }
}

describe('a line ends where a terminal ends it, on every Node', () => {
  const cases: readonly (readonly [string, readonly (string | Buffer)[], readonly string[], string])[] = [
    ['a line feed', ['one\ntwo\n'], ['one', 'two'], ''],
    ['both, as on Windows', ['one\r\ntwo\r\n'], ['one', 'two'], ''],
    ['both, in two chunks', ['one\r', '\ntwo'], ['one'], 'two'],
    ['a carriage return', ['one\rtwo\r'], ['one', 'two'], ''],
    ['twice: an empty line between', ['one\n\r\n'], ['one', ''], ''],
    ['a carriage return, and an empty line in the next chunk', ['one\r', '\n', '\n'], ['one', ''], ''],
    ['never at a separator that only looks like a break', ['a\u2028b\u2029c\u0085d\n'], ['a\u2028b\u2029c\u0085d'], ''],
    ['behind a letter in two halves', [Buffer.from([0xc3]), Buffer.from([0xa9, 0x0a])], ['é'], ''],
    ['and a byte order mark before the first is none', ['\ufeffone\n\ufefftwo\n'], ['one', '\ufefftwo'], ''],
    ['nowhere', ['half a sen', 'tence'], [], 'half a sentence'],
  ];

  it.each(cases)('%s', async (_name, chunks, lines, half) => {
    expect(await linesIn(chunks)).toEqual({ lines, half });
  });
});
