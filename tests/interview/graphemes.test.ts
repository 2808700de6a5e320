import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes } from '../../src/interview/walk/graphemes.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const segmented = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);

describe('characters as people count them', () => {
  it.each([
    ['Grüße', 5],
    ['漢字かなカナー、한국어', 11],
    ['👨‍👩‍👧🇩🇪', 2],
    ['e\u0301か\u3099', 2],
    ['a\nb', 3],
    ['', 0],
  ])('%j: %i', (text, count) => expect(graphemes(text)).toHaveLength(count));

  it('are those of the segmenter, with or without its help', () => {
    const character = fc.oneof(
      fc.integer({ min: 0x20, max: 0x24f }),
      fc.integer({ min: 0x2000, max: 0x206f }),
      fc.integer({ min: 0x3000, max: 0x30ff }),
      fc.integer({ min: 0x4e00, max: 0x9fff }),
      fc.integer({ min: 0xac00, max: 0xd7ff }),
      fc.integer({ min: 0xff00, max: 0xffef }),
    );
    const text = fc.array(character, { maxLength: 4 }).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(text, (sample) => {
        expect(graphemes(sample)).toEqual(segmented(sample));
      }),
      { numRuns: 5000 },
    );
  });
});
