import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../../src/cli/open_library.js';
import { scoreBlock } from '../../../src/cli/score/score_block.js';
import type { Quick } from '../../../src/cli/score/scorer.js';
import { Sink } from '../../../src/core/batch/sink.js';

/* A quicker scorer is asked first; what it leaves goes the long way. */

const library = shippedLibrary({ installation: resolve('dist') });
const sheet = { format: 1, subject: { id: 'jd' }, rater: { id: 's', relation: 'self' }, answered_on: '2026-11-20' };
const line = (more: object) => JSON.stringify({ ...sheet, rubrics: ['hiring@1.0.0'], ...more });

async function scored(quick: Quick, ...lines: readonly string[]) {
  const block = { file: null, first: 1, bytes: Buffer.from(lines.map((each) => `${each}\n`).join('')) };
  const { text, ...result } = await scoreBlock(block, { library, quick, quickest: () => false, sink: new Sink() });
  return { ...result, text: new TextDecoder().decode(text) };
}

describe('a quicker scorer', () => {
  it('is given the data, and its line is taken as it is', async () => {
    const seen: unknown[] = [];
    const quick: Quick = (data, text, sink) => {
      seen.push(data, text);
      sink.text('{"subject":"jd"}');
      return true;
    };
    const { text, sheets } = await scored(quick, line({}), line({ form: 'screen' }));
    const [full, screen] = [line({}), line({ form: 'screen' })];
    expect(seen).toEqual([JSON.parse(full), full, JSON.parse(screen), screen]);
    expect([text, sheets]).toEqual(['{"subject":"jd"}\n{"subject":"jd"}\n', 2]);
  });

  it('that leaves a line changes nothing', async () => {
    const slow = await scored(() => false, line({}), line({ profile: { role: 'vp' } }));
    const mixed = await scored(
      (data, _text, sink) => {
        if ((data as { profile?: object }).profile) return false;
        sink.text(slow.text.split('\n')[0] as string);
        return true;
      },
      line({}),
      line({ profile: { role: 'vp' } }),
    );
    expect(mixed).toEqual(slow);
  });

  it('writes over the block before', async () => {
    const scorer = { library, quick: () => false, quickest: () => false, sink: new Sink(8) };
    const block = { file: null, first: 1, bytes: Buffer.from(`${line({ subject: { id: 'ä' } })}\n{}\n`) };
    const [first, again] = [await scoreBlock(block, scorer), await scoreBlock(block, scorer)];
    expect(Buffer.from(again.text).equals(first.text)).toBe(true);
    expect(again).toMatchObject({ sheets: 1, refused: 1 });
  });

  it('is not asked about what is no JSON', async () => {
    const quick: Quick = () => {
      throw new Error('asked');
    };
    expect(await scored(quick, '{"format":1,}', 'x')).toMatchObject({ sheets: 0, refused: 2, failure: null });
  });
});
