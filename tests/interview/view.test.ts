import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/core/text_width.js';
import { stylesFor } from '../../src/interview/view/styles.js';

import { frameOf, paint, view } from '../../src/interview/view.js';
import { anyKeys, anyRubrics, anyWalk } from './any.js';
import { walk } from './fixtures.js';
import { play } from './keys.js';

const styles = stylesFor(0);
/** Terminals are said to have 40 to 200 columns and 10 to 60 rows; what is laid out in less must fit as well. */
const anySize = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ width: fc.integer({ min: 40, max: 200 }), rows: fc.integer({ min: 10, max: 60 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ width: fc.integer({ min: 20, max: 40 }), rows: fc.integer({ min: 6, max: 12 }) }),
  },
);

/** Everything but printable characters, line breaks and colours. */
const FOREIGN = /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

function expectFits(drawn: string, { width, rows }: { width: number; rows: number }) {
  const lines = drawn.split('\n');
  expect(lines.length).toBeLessThanOrEqual(rows - 1);
  for (const line of lines) expect(stringWidth(line), JSON.stringify(line)).toBeLessThan(width);
  expect(drawn).not.toMatch(FOREIGN);
}

describe('the screen', () => {
  it('fits every window, whatever was typed', () => {
    fc.assert(
      fc.property(anyWalk, anyKeys, anySize, (start, pressed, size) => {
        expectFits(view(play(start, pressed).state, { ...size, styles }), size);
      }),
      { numRuns: 500 },
    );
  });

  it('fits and shows no control characters, whatever the rubrics say', () => {
    fc.assert(
      fc.property(anyRubrics, anyKeys, anySize, (rubrics, pressed, size) => {
        expectFits(view(play(walk({ rubrics }), pressed).state, { ...size, styles }), size);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the caret on the screen', () => {
    fc.assert(
      fc.property(anyRubrics, anyKeys, anySize, (rubrics, pressed, size) => {
        const { caret, lines } = frameOf(play(walk({ rubrics }), pressed).state, size);
        expect(caret.row).toBeGreaterThanOrEqual(0);
        expect(caret.row).toBeLessThan(lines.length);
        expect(caret.column).toBeGreaterThanOrEqual(0);
        expect(caret.column).toBeLessThan(size.width);
      }),
    );
  });

  it('says the same with and without colours', () => {
    fc.assert(
      fc.property(anyWalk, anyKeys, anySize, (start, pressed, size) => {
        const frame = frameOf(play(start, pressed).state, size);
        const plain = paint(frame, stylesFor(3)).replace(/\u001b\[\d+m/g, '');
        expect(plain).toBe(paint(frame, styles));
      }),
    );
  });
});

describe('what a small window leaves out', () => {
  const drawn = (typed: string, width: number, rows: number) =>
    view(play(walk(), typed).state, { width, rows, styles });

  it('shows every anchor in full where there is room, and the chosen one wherever', () => {
    expect(drawn('3', 80, 24)).not.toContain('…');
    expect(drawn('3', 50, 18)).toContain('› 3  For every person');
    expect(drawn('3', 50, 18)).toMatch(/ {2}1 {2}A bad month[^\n]*…/);
    expect(drawn('5', 40, 12)).toMatch(/↑ \d more/);
  });

  it('says that there are more keys than it shows', () => {
    expect(drawn('', 40, 15)).toContain('? all keys');
    expect(drawn('', 80, 24)).toContain('? help');
  });

  it('has everything in full in the help', () => {
    const seen = Array.from({ length: 70 }, (_, count) => drawn(`?${'<down>'.repeat(count)}`, 40, 10))
      .join('\n')
      .replace(/\s+/g, ' ');
    for (const words of ['date?', 'changed after its', 'rather not say', 'files it']) expect(seen).toContain(words);
  });
});

describe('the width of text', () => {
  it('agrees with the library on what is plain', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0x20, max: 0x2200 }).map((code) => String.fromCodePoint(code)) }),
        (text) => {
          // Control characters never get this far: they are escaped before they are measured.
          fc.pre(!/[\p{Cc}]/u.test(text));
          expect(columnsOf(text)).toBe(stringWidth(text));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
