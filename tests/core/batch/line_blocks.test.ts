import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineBlock, LineBlocks, type LongLine, linesOf } from '../../../src/core/batch/line_blocks.js';

/* A stream becomes numbered lines, wherever its chunks end. */

const LONGEST = 12;

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** "number:text" of every line, "number:too long" of those. */
function linesFrom(chunks: readonly Uint8Array[]): string[] {
  const blocks = new LineBlocks(LONGEST);
  const lines: string[] = [];
  const take = (found: Iterable<LineBlock | LongLine>) => {
    for (const block of found) {
      if (block.bytes === null) lines.push(`${block.first}:too long`);
      else
        for (const { line, bytes } of linesOf(block, LONGEST))
          lines.push(`${line}:${bytes === null ? 'too long' : Buffer.from(bytes).toString('latin1')}`);
    }
  };
  for (const chunk of chunks) {
    // Read into the same memory again and again, as files are.
    const room = chunk.slice();
    take(blocks.push(room));
    room.fill(0x21);
  }
  take(blocks.end());
  return lines;
}

function inChunksOf(text: string, size: number): Uint8Array[] {
  const bytes = bytesOf(text);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
}

describe.each([1, 2, 3, 5, 7, 100])('in chunks of %d', (size) => {
  it.each<[what: string, text: string, lines: readonly string[]]>([
    ['nothing', '', []],
    ['two lines', 'a\nb\n', ['1:a', '2:b']],
    ['a last line without its end', 'a\nb', ['1:a', '2:b']],
    ['blank lines count and are passed over', '\n \t\r\na\n\n\nb\n  ', ['3:a', '6:b']],
    ['a carriage return stays: to JSON it is white space', 'a\r\nb\r\n', ['1:a\r', '2:b\r']],
    ['a byte order mark is none of the first line', '\xef\xbb\xbfa\n\xef\xbb\xbfb', ['1:a', '2:\xef\xbb\xbfb']],
    ['a byte order mark alone', '\xef\xbb\xbf', []],
    ['U+2028 and a form feed end no line', 'a\xe2\x80\xa8b\fc\n', ['1:a\xe2\x80\xa8b\fc']],
    ['zero bytes are bytes', 'a\0\0\n\0', ['1:a\0\0', '2:\0']],
    ['as long as may be', '123456789012\nb', ['1:123456789012', '2:b']],
    ['one byte longer', 'a\n1234567890123\nb', ['1:a', '2:too long', '3:b']],
    ['one byte longer, at the end', 'a\n1234567890123', ['1:a', '2:too long']],
    ['absurdly long', `${'x'.repeat(500)}\nb\n${'y'.repeat(99)}\n\nc`, ['1:too long', '2:b', '3:too long', '5:c']],
  ])('%s', (_what, text, lines) => {
    expect(linesFrom(inChunksOf(text, size))).toEqual(lines);
  });
});

it('any text in any chunks gives the lines of the whole', () => {
  const part = fc.constantFrom('\n', '\r\n', ' ', 'a', 'bcd', '\0', '\xef\xbb\xbf', '\xe2\x80\xa8', 'x'.repeat(11));
  const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.array(fc.nat(60), { maxLength: 12 }), (whole, cuts) => {
      const bytes = bytesOf(whole);
      const ends = [...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort((a, b) => a - b);
      const chunks = ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end));
      expect(linesFrom(chunks)).toEqual(linesFrom([bytes]));
      const expected = whole.split('\n').flatMap((line, at) => {
        if (line.length > LONGEST) return [`${at + 1}:too long`];
        const text = at === 0 ? line.replace(/^\xef\xbb\xbf/, '') : line;
        return /^[ \t\r]*$/.test(text) ? [] : [`${at + 1}:${text}`];
      });
      expect(linesFrom([bytes])).toEqual(expected);
    }),
  );
});
