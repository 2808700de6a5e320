import { expect, test } from 'vitest';
import { english } from '../../src/render/language/english.js';
import { type Bar, drawBar, ruler } from '../../src/render/terminal/bar.js';
import { glyphsFor } from '../../src/render/terminal/glyphs.js';
import { paintFor } from '../../src/render/terminal/paint.js';

const frame = { width: 80, glyphs: glyphsFor(false), paint: paintFor(0), bars: true, language: english };

function bar(claimed: number | null, credited: number | null, target: number | null): string {
  return drawBar({ claimed, credited, target } satisfies Bar, 5, frame);
}

test.each([
  // 1    2    3    4    5
  ['#########.|..........', 2.9, 2.9, 3],
  ['#########.|..........', 2.999, 2.999, 3],
  ['##########|..........', 3, 3, 3],
  ['##########|#.........', 3.2, 3.2, 3],
  ['#######==.|..........', 2.6, 2.2, 3],
  ['#########=|==........', 3.4, 2.96, 3],
  ['########=.|..........', 2.95, 2.9, 3], // what is only claimed keeps a cell
  ['#.........|..........', 1, 1, 3],
  ['##########|#########.', 4.97, 4.97, 3],
  ['##########|##########', 5, 5, 3],
  ['####################|', 5, 5, 5],
  ['###################.|', 4.99, 4.99, 5],
  ['###########..........', 3, 3, null],
  ['..........|..........', null, null, 3],
] as [string, number | null, number | null, number | null][])('%s', (drawn, claimed, credited, target) => {
  expect(bar(claimed, credited, target)).toBe(drawn);
});

test('the ruler stands above its cells', () => {
  expect(ruler(5)).toBe('1    2    3    4    5');
  expect(ruler(7)).toHaveLength(29);
});

test('every level keeps to its side of the target', () => {
  for (let quarters = 4; quarters <= 20; quarters += 1) {
    for (let twentieths = 20; twentieths <= 100; twentieths += 1) {
      const target = quarters / 4;
      const value = twentieths / 20;
      const drawn = bar(value, value, target);
      expect(drawn).toHaveLength(21);
      const mark = drawn.indexOf('|');
      if (value >= target) expect(drawn.slice(0, mark)).not.toContain('.');
      else expect(drawn.slice(mark)).not.toContain('#');
      if (value < target && mark > 0) expect(drawn.charAt(mark - 1)).toBe('.');
    }
  }
});
