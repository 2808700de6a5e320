import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ScoreRow } from '../../src/render/document/document.js';
import { gapPicture, markPicture } from '../../src/render/office/gap_picture.js';
import { png } from '../../src/render/office/png.js';
import { raster } from '../../src/render/office/raster.js';
import { pixelsOf } from './office.js';

const MARK = [0x0b, 0x57, 0xa4, 255];
const TEXT = [0x1c, 0x21, 0x27, 255];
const PAGE = [255, 255, 255, 255];
const NOTHING = [0, 0, 0, 0];

const row: ScoreRow = {
  name: 'Hiring',
  claimed: 3,
  credited: 2,
  target: 4,
  low: 1,
  high: 5,
  without: '',
  verdict: '',
  gap: null,
};

/** Levels are 48 units apart from 12 on, and a unit has three pixels. */
const at = (level: number) => (12 + (level - 1) * 48) * 3;
const MIDDLE = 36;

describe('the picture of a row', () => {
  const picture = pixelsOf(gapPicture(row));

  test.each([
    ['a dot at what is proven', at(2), MIDDLE, MARK],
    ['a line from there to what is claimed', at(2.5), MIDDLE, MARK],
    ['a ring at what is claimed', at(3) + 18, MIDDLE, MARK],
    ['with the page inside', at(3), MIDDLE - 11, PAGE],
    ['a bar at the target', at(4), 15, TEXT],
    ['dashes where the claim may lie', at(1) + 3, MIDDLE, TEXT],
    ['nothing elsewhere: whatever lies below shows', at(4.5), 8, NOTHING],
  ])('%s', (_what, x, y, colour) => {
    expect(picture.at(x, y)).toEqual(colour);
  });

  test('without a target and proof there is neither bar nor dot', () => {
    const bare = pixelsOf(gapPicture({ ...row, target: null, credited: null, low: null, high: null }));
    expect(bare.at(at(4.2), 15)).toEqual(NOTHING);
    expect(bare.at(at(2) + 8, MIDDLE)).not.toEqual(MARK);
  });

  test('the marks of the legend are those of the rows', () => {
    expect(pixelsOf(markPicture('proven')).at(33, 21)).toEqual(MARK);
    expect(pixelsOf(markPicture('claimed')).at(33, 21)).toEqual(PAGE);
    expect(pixelsOf(markPicture('target')).at(33, 21)).toEqual(TEXT);
  });
});

test('edges are smooth: a pixel half inside is half opaque', () => {
  const half = raster(2, 1, 1, [{ x: 0, y: -1, width: 0.5, height: 3, radius: 0, colour: '000000' }]);
  expect([...half.pixels.subarray(0, 4)]).toEqual([0, 0, 0, 128]);
});

test('PNG: the chunks it has to have, with right sums', () => {
  const file = png(raster(200, 200, 1, [{ x: 0, y: 0, width: 200, height: 200, radius: 0, colour: '0b57a4' }]));
  const names: string[] = [];
  const view = new DataView(file.buffer);
  for (let start = 8; start < file.length; start += 12 + view.getUint32(start)) {
    const end = start + 8 + view.getUint32(start);
    names.push(String.fromCharCode(...file.subarray(start + 4, start + 8)));
    expect(view.getUint32(end)).toBe(crc32(file.subarray(start + 4, end)));
  }
  expect(names).toEqual(['IHDR', 'IDAT', 'IEND']);
  expect(pixelsOf(file).at(199, 199)).toEqual(MARK);
});
