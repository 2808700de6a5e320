import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Block, ScoredBlock } from '../../../src/cli/score/block.js';
import { inOrder, type Lanes } from '../../../src/cli/score/in_order.js';

/* Blocks are scored side by side and come out one after the other. */

const NOTHING: ScoredBlock = { text: new Uint8Array(), sheets: 0, refused: 0, told: [], migrated: [], failure: null };

async function* numbered(count: number, begun: number[] = []): AsyncGenerator<Block> {
  for (let first = 1; first <= count; first++) {
    begun.push(first);
    yield { file: null, first, bytes: new Uint8Array() };
  }
}

/** Later blocks are done sooner. */
const backwards: Lanes['score'] = async ({ first }) => {
  await wait(30 - first * 5);
  return { ...NOTHING, text: Buffer.from(String(first)) };
};
const lanes = (most: number, score: Lanes['score'] = backwards): Lanes => ({
  most,
  score,
  close: async () => undefined,
});

describe.each([1, 2, 5])('with %d under way', (most) => {
  it('the order is that of the input', async () => {
    const taken: unknown[] = [];
    await inOrder(
      numbered(5),
      lanes(most),
      async ({ text }) => void taken.push(String(text)),
      () => undefined,
    );
    expect(taken).toEqual(['1', '2', '3', '4', '5']);
  });

  it('no more are begun', async () => {
    const begun: number[] = [];
    let taken = 0;
    const take = async () => {
      taken += 1;
      expect(begun.length - taken).toBeLessThanOrEqual(most);
    };
    await inOrder(
      numbered(20, begun),
      lanes(most, async () => NOTHING),
      take,
      () => undefined,
    );
    expect(taken).toBe(20);
  });

  it('the first fault ends it, with what came before', async () => {
    const taken: unknown[] = [];
    const faulty: Lanes['score'] = async (block) => {
      if (block.first === 3) throw new Error('a worker ended');
      return backwards(block);
    };
    const run = inOrder(
      numbered(5),
      lanes(most, faulty),
      async ({ text }) => void taken.push(String(text)),
      () => undefined,
    );
    await expect(run).rejects.toThrow('a worker ended');
    expect(taken).toEqual(['1', '2']);
  });
});

it('an input that waits for more is told to stop', async () => {
  let stop: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  async function* waiting(): AsyncGenerator<Block> {
    yield* numbered(1);
    await stopped;
    throw new Error('premature close');
  }
  const gone = async () => {
    throw new Error('the reader has gone');
  };
  await expect(inOrder(waiting(), lanes(4), gone, stop)).rejects.toThrow('the reader has gone');
});
