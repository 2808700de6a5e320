import { expect, it } from 'vitest';
import type { Block } from '../../../src/cli/score/block.js';
import { joinedBlocks } from '../../../src/cli/score/joined_blocks.js';

/* What goes to a worker: neighbours in one piece of their own memory, never across inputs. */

const lines = (file: string | null, first: number, text: string): Block => ({ file, first, bytes: Buffer.from(text) });

async function joined(blocks: readonly Block[]): Promise<string[]> {
  const found: string[] = [];
  const stream = async function* () {
    yield* blocks;
  };
  for await (const { file, first, bytes } of joinedBlocks(stream(), 6)) {
    if (bytes instanceof Uint8Array) expect(bytes.buffer.byteLength).toBe(bytes.length);
    found.push(`${file}:${first} ${bytes instanceof Uint8Array ? Buffer.from(bytes) : bytes}`);
  }
  return found;
}

it.each<[what: string, blocks: readonly Block[], expected: readonly string[]]>([
  ['nothing', [], []],
  [
    'small ones together',
    [lines(null, 1, 'a\n'), lines(null, 2, 'b\nc\n'), lines(null, 4, 'd')],
    ['null:1 a\nb\nc\n', 'null:4 d'],
  ],
  ['one file after another', [lines('x', 1, 'a\n'), lines('y', 1, 'b\n')], ['x:1 a\n', 'y:1 b\n']],
  ['one file twice', [lines('x', 1, 'a\n'), lines('x', 1, 'a\n')], ['x:1 a\n', 'x:1 a\n']],
  [
    'a line that is too long stays in its place',
    [lines('x', 1, 'a\n'), { file: 'x', first: 2, bytes: null }, lines('x', 3, 'b\n')],
    ['x:1 a\n', 'x:2 null', 'x:3 b\n'],
  ],
  [
    'so does a whole file',
    [lines('x', 1, 'a\n'), { file: 'z.json', first: 1, bytes: 'all', size: 9 }],
    ['x:1 a\n', 'z.json:1 all'],
  ],
])('%s', async (_what, blocks, expected) => {
  expect(await joined(blocks)).toEqual(expected);
});
