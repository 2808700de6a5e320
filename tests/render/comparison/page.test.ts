import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { comparisonCsv } from '../../../src/render/comparison/csv.js';
import { comparisonHtml } from '../../../src/render/comparison/html.js';
import { comparisonFormats } from '../../../src/render/comparison/index.js';
import { SLOPES_STYLE } from '../../../src/render/html/slopes_style.js';
import { ATTACKS } from '../hostile.js';
import { area, attacked, changeOf, hostile, rounds, trend, twice } from './literal.js';

const plain = { width: 80, color: 0, unicode: true } as const;
const comparisonTerminal = await comparisonFormats.terminal.load();
const comparisonMarkdown = await comparisonFormats.markdown.load();
const comparisonJson = await comparisonFormats.json.load();
const ALL = Object.entries({ twice, rounds, trend, hostile });

describe('the page', () => {
  test('lets in its own style by its hash', () => {
    expect(SLOPES_STYLE.hash).toBe(createHash('sha256').update(SLOPES_STYLE.css.text).digest('base64'));
    expect(comparisonHtml(twice)).toContain(`&#39;sha256-${SLOPES_STYLE.hash}&#39;`.replaceAll('&#39;', "'"));
  });

  test('draws a line for every area that is compared, told apart without colour, with targets', () => {
    const page = comparisonHtml(twice);
    const chart = /<svg class="slope-chart"[\s\S]*?<\/svg>/.exec(page)?.[0] ?? '';
    expect(chart).toContain('role="img"');
    expect(chart.match(/<g class="(\w+)">/g)).toEqual(
      ['improved', 'improved', 'said_only', 'declined', 'no_change', 'no_change'].map((name) => `<g class="${name}">`),
    );
    expect(chart.match(/<line class="target"/g)).toHaveLength(2);
    expect(/<title>(.*?)<\/title>/.exec(chart)?.[1]).toContain(
      'Hiring: before 2.1, now 2.9, change +0.75, target 4.0, improved',
    );
  });

  test('a trend is a line over all its points, broken where there was no level', () => {
    const chart = /<svg class="slope-chart"[\s\S]*?<\/svg>/.exec(comparisonHtml(trend))?.[0] ?? '';
    const groups = [...chart.matchAll(/<g class="\w+">(.*?)<\/g>/g)].map(
      ([, inside = '']) => inside.match(/class="slope"/g)?.length,
    );
    expect(groups).toEqual([3, 1, 3, 3, 1]);
  });

  test.each(ALL)('%s: runs nothing and asks for nothing', (_name, compared) => {
    const page = comparisonHtml(compared);
    expect(page).not.toMatch(/<script|<img|<iframe|<[^>]*\son\w+=|<a (?!class="skip")/i);
    expect(page).toContain("default-src 'none'");
  });
});

describe('what is never said', () => {
  test.each(ALL.filter(([name]) => name !== 'hostile'))('%s', (_name, compared) => {
    const text = comparisonTerminal(compared, { ...plain, width: 200 }).replaceAll('\n', ' ');
    expect(text).not.toMatch(/significan|because of|thanks to|caused|rank(?!s anybody)|best|worst|fail/i);
  });

  test('what was done is told beside what changed with the sentence that this proves nothing', () => {
    expect(comparisonMarkdown(twice, plain)).toContain('no proof that one led to the other');
    expect(comparisonMarkdown({ ...twice, aimed: [] }, plain)).not.toContain('led to the other');
  });
});

describe('CSV', () => {
  const rowsOf = (text: string) => parse(text, { columns: true, bom: true }) as Record<string, string>[];

  test('read back: the parts of every change add up to it', () => {
    const rows = rowsOf(comparisonCsv(twice, { file: true }));
    for (const { rubric, claimed, credited } of twice.views[0]?.rubrics ?? []) {
      for (const [name, change] of [
        ['claimed', claimed],
        ['proven', credited],
      ] as const) {
        const of = rows.filter(
          ({ id, about, measure }) => id === rubric && about === 'area' && measure?.startsWith(`${name}_`),
        );
        const value = (measure: string) => Number(of.find((row) => row.measure === `${name}_${measure}`)?.value);
        if (change === null) expect(of).toEqual([]);
        else {
          const parts = of.filter(({ measure }) => measure?.startsWith(`${name}_by_`));
          expect(parts).toHaveLength(5);
          expect(parts.reduce((sum, row) => sum + Number(row.value), 0)).toBeCloseTo(value('change'), 9);
          expect(value('after') - value('before')).toBeCloseTo(value('change'), 9);
        }
      }
    }
  });

  test('a trend has its results by their day', () => {
    const rows = rowsOf(comparisonCsv(trend)).filter(
      ({ about, id, measure }) => about === 'result' && id === 'hiring' && measure === 'claimed_level',
    );
    expect(rows.map(({ part, value }) => [part, value])).toEqual([
      ['2026-08-20', '2.125'],
      ['2026-09-01', '2.2'],
      ['2026-10-20', '2.5'],
      ['2026-11-20', '2.875'],
    ]);
  });

  test('no text is a formula', () => {
    for (const row of rowsOf(comparisonCsv(hostile))) expect(row.title).not.toMatch(/^[=+\-@]/);
  });
});

test('JSON is the comparison, unrounded', () => {
  for (const [, compared] of ALL) expect(JSON.parse(comparisonJson(compared, plain))).toEqual(compared);
});

describe('whatever areas are called', () => {
  const any = fc
    .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...ATTACKS)), { minLength: 1, maxLength: 6 })
    .map((texts) => (count: number) => texts[count % texts.length] ?? '');

  test('it fits the window and steers no terminal', () => {
    fc.assert(
      fc.property(
        any,
        fc.integer({ min: 40, max: 200 }),
        fc.boolean(),
        fc.constantFrom(twice, trend),
        (next, width, unicode, compared) => {
          const text = comparisonTerminal(attacked(compared, next), { width, color: 0, unicode });
          for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(Math.min(width, 100));
          expect(text.replaceAll('\n', '')).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]*$/u);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('Markdown holds no HTML, no link and no mention', () => {
    fc.assert(
      fc.property(any, (next) => {
        const text = comparisonMarkdown(attacked(twice, next), plain);
        expect(text).not.toMatch(/<|\]\(|^\s*::|##\w*\[/m);
        expect(text.replace(/`[^`\n]*`/g, '')).not.toMatch(/`|@\w|:\/\/|www\.|(?<!&)#\d/);
      }),
      { numRuns: 50 },
    );
  });
});

test('a level just below its target is never drawn on it', () => {
  const almost = {
    ...twice,
    aimed: [],
    views: [
      {
        ...twice.views[0],
        rubrics: [area('a', 'A', { claimed: changeOf(2, { answers: 0.99 }), verdict: 'no_change' })],
      },
    ],
  } as typeof twice;
  const line =
    comparisonTerminal(almost, plain)
      .split('\n')
      .find((text) => text.startsWith('A  ')) ?? '';
  expect(line).toContain('►┃');
  expect(line).toContain('2.9');
});
