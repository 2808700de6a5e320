import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../../src/cli/open_library.js';
import { scoreBlock } from '../../../src/cli/score/score_block.js';
import type { Quick } from '../../../src/cli/score/scorer.js';

/* A quicker scorer is asked first; what it leaves goes the long way. */

const library = shippedLibrary({ installation: resolve('dist') });
const sheet = { format: 1, subject: { id: 'jd' }, rater: { id: 's', relation: 'self' }, answered_on: '2026-11-20' };
const line = (more: object) => JSON.stringify({ ...sheet, rubrics: ['hiring@1.0.0'], ...more });

async function scored(quick: Quick, ...lines: readonly string[]) {
  const block = { file: null, first: 1, bytes: Buffer.from(lines.map((each) => `${each}\n`).join('')) };
  return scoreBlock(block, { library, quick, quickest: () => null });
}

describe('a quicker scorer', () => {
  it('is given the data, and its line is taken as it is', async () => {
    const seen: unknown[] = [];
    const quick: Quick = (data, text) => {
      seen.push(data, text);
      return '{"subject":"jd"}';
    };
    const { text, sheets } = await scored(quick, line({}), line({ form: 'screen' }));
    const [full, screen] = [line({}), line({ form: 'screen' })];
    expect(seen).toEqual([JSON.parse(full), full, JSON.parse(screen), screen]);
    expect([text, sheets]).toEqual(['{"subject":"jd"}\n{"subject":"jd"}\n', 2]);
  });

  it('has what steers a terminal escaped', async () => {
    const { text } = await scored(() => JSON.stringify({ subject: 'a\u202e##x[' }), line({}));
    expect(text).toBe('{"subject":"a\\u202e\\u0023#x["}\n');
  });

  it('that leaves a line changes nothing', async () => {
    const slow = await scored(() => null, line({}), line({ profile: { role: 'vp' } }));
    const mixed = await scored(
      (data) => ((data as { profile?: object }).profile ? null : (slow.text.toString().split('\n')[0] as string)),
      line({}),
      line({ profile: { role: 'vp' } }),
    );
    expect(mixed).toEqual(slow);
  });

  it('is not asked about what is no JSON', async () => {
    const quick: Quick = () => {
      throw new Error('asked');
    };
    expect(await scored(quick, '{"format":1,}', 'x')).toMatchObject({ sheets: 0, refused: 2, failure: null });
  });
});
