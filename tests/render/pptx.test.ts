import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Report } from '../../src/core/report/types.js';
import { english } from '../../src/render/language/english.js';
import { deckOf } from '../../src/render/pptx/deck.js';
import { fitted, type Line, SMALLEST } from '../../src/render/pptx/fit.js';
import { linesOf, shortened } from '../../src/render/pptx/measure.js';
import { renderPptx } from '../../src/render/pptx/pptx.js';
import { visibleReport } from '../../src/render/visible-report.js';
import { empty, quick, rich } from './fixtures.js';
import { hostile, hostileSeveral } from './hostile.js';
import { elementsOf, named, type Parts, partsOf } from './office.js';
import { few, one, ranked, ranks } from './ranked.js';
import { several } from './several.js';

const { level } = english;
const { more, moreAreas } = english.texts.deck;

const OPTIONS = { width: 80, color: 0, unicode: true } as const;
const reports: readonly [string, Report][] = Object.entries({
  rich,
  empty,
  quick,
  hostile,
  several,
  hostileSeveral,
  ranked,
});
const written = new Map<Report, Promise<Parts>>();

function opened(report: Report): Promise<Parts> {
  const parts = written.get(report) ?? renderPptx(report, OPTIONS).then(partsOf);
  written.set(report, parts);
  return parts;
}

function slidesIn(parts: Parts): readonly string[] {
  return [...parts.xml.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
}

/** What is read on all slides, without spaces: lines end where they like. */
function said(parts: Parts): string {
  return slidesIn(parts)
    .flatMap((name) => named(parts, name, 'a:t').map(({ text }) => text))
    .join('')
    .replaceAll(/\s/g, '');
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe.each(reports)('%s', (_name, report) => {
  test('every part is well-formed XML', async () => {
    for (const text of (await opened(report)).xml.values()) expect(elementsOf(text).length).toBeGreaterThan(0);
  });

  test('same report, same bytes, on another day and with other chances', async () => {
    const first = await renderPptx(report, OPTIONS);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    vi.spyOn(Math, 'random').mockReturnValue(0.123);
    expect(await renderPptx(report, OPTIONS)).toEqual(first);
  });

  test('six to eight slides, one more for several views and for ranks, each with a title of its own', async () => {
    const parts = await opened(report);
    expect(slidesIn(parts).length).toBeGreaterThanOrEqual(6);
    expect(slidesIn(parts).length).toBeLessThanOrEqual(
      8 + [report.raters, report.ranks].filter((part) => part !== undefined).length,
    );
    const titles = slidesIn(parts).map((name) => named(parts, name, 'p:ph').map(({ attributes }) => attributes.type));
    expect(titles.every(([first]) => first === 'title')).toBe(true);
    expect(new Set(deckOf(report, english).map(({ title }) => title)).size).toBe(slidesIn(parts).length);
  });

  test('nothing is smaller than 14 points, lies beside the slide, or leads outside', async () => {
    const parts = await opened(report);
    for (const name of slidesIn(parts)) {
      const sizes = named(parts, name, 'a:rPr').flatMap(({ attributes }) => attributes.sz ?? []);
      for (const size of sizes) expect(Number(size)).toBeGreaterThanOrEqual(SMALLEST * 100);
      const starts = named(parts, name, 'a:off').map(({ attributes: { x, y } }) => [Number(x), Number(y)]);
      const extents = named(parts, name, 'a:ext').flatMap(({ attributes: { cx, cy } }) =>
        cx === undefined ? [] : [[Number(cx), Number(cy)]],
      );
      expect(extents.length).toBe(starts.length);
      for (const [index, [x = 0, y = 0]] of starts.entries()) {
        const [cx = 0, cy = 0] = extents[index] ?? [];
        expect(x + cx).toBeLessThanOrEqual(12192000);
        expect(y + cy).toBeLessThanOrEqual(6858000);
      }
    }
    for (const text of parts.xml.values()) expect(text).not.toContain('TargetMode="External"');
  });

  test('every picture says in words what it shows', async () => {
    const parts = await opened(report);
    const pictures = slidesIn(parts).flatMap((name) =>
      named(parts, name, 'p:cNvPr').map(({ attributes }) => attributes),
    );
    const drawn = slidesIn(parts).flatMap((name) => named(parts, name, 'p:pic'));
    const described = pictures.filter(({ descr }) => descr !== undefined && descr !== 'preencoded.png');
    expect(described.length).toBe(drawn.length);
  });

  test('every area with its levels stands in the table', async () => {
    const parts = await opened(report);
    const rows = slidesIn(parts).flatMap((name) =>
      named(parts, name, 'a:tr').map(({ text }) => text.replaceAll(/\s/g, '')),
    );
    const { views, rubrics } = visibleReport(report);
    for (const { rubric, title, claimed, credited } of views[0]?.scores ?? []) {
      const target = rubrics.find(({ id }) => id === rubric)?.target ?? null;
      const numbers = [claimed.level, credited.level].map((one) => (one === null ? '–' : level(one, target)));
      const found = rows.some(
        (row) =>
          row.startsWith(title.replaceAll(/\s/g, '').slice(0, 8)) && row.includes([...numbers, level(target)].join('')),
      );
      expect(found).toBe(true);
    }
  });
});

describe('where the leader stands among others', () => {
  const slideOf = (own: Partial<typeof ranks>, language = english) =>
    deckOf({ ...rich, ranks: { ...ranks, ...own } }, language).find(
      ({ title }) => title === language.texts.ranks.title,
    );
  const rows = (own: Partial<typeof ranks>) => slideOf(own)?.chart?.rows.map(({ cells }) => cells.join(' | '));

  test('each area in a row, and below with whom it is compared', async () => {
    expect(slideOf({})?.chart?.heads).toEqual([
      'Area',
      'Claimed: above',
      'Proven so far: above',
      'Could also be',
      'Leaders',
    ]);
    expect(rows({})).toEqual([
      'Hiring | 63 of 100 | 48 of 100 | 55–70 of 100 | 240',
      'Coaching | <1 of 100 | <1 of 100 |  | 64',
    ]);
    const text = said(await opened(ranked));
    for (const part of ['63of100', '55–70of100', 'owndata,countedon2026-11-30', 'Itisnopublishednorm.', 'aroughplace.'])
      expect(text).toContain(part);
  });

  test('without a band for any of them there is no column for it', () => {
    expect(rows({ rubrics: [few] })).toEqual(['Coaching | <1 of 100 | <1 of 100 | 64']);
  });

  test('twenty areas: ten, what has to be said of them, and how many more', async () => {
    const rubrics = Array.from({ length: 20 }, (_, at) => ({ ...one, rubric: `r${at}`, title: `Area ${at}` }));
    const text = said(await partsOf(await renderPptx({ ...rich, ranks: { ...ranks, rubrics } }, OPTIONS)));
    expect(text).toContain('Area9');
    expect(text).not.toContain('Area10');
    expect(text).toContain(moreAreas(10).replaceAll(/\s/g, ''));
    expect(text).toContain('Itisnopublishednorm.');
  });

  test('nothing to rank: why, without a table', () => {
    expect(slideOf({ rubrics: [] })).toMatchObject({ chart: null });
    expect(JSON.stringify(slideOf({ rubrics: [] })?.columns)).toContain('Not ranked: Forecasting.');
  });
});

test('it says the one move, the priorities, what to build on and leave alone, and what is asked for', async () => {
  const text = said(await opened(rich));
  const { headline, priorities, not_now, asks_of_sponsor, strengths } = rich;
  const facts = [
    ...[headline?.action?.title, headline?.action?.do, headline?.action?.done_when],
    ...priorities.flatMap(({ first_move }) => first_move?.title ?? []),
    ...not_now,
    ...strengths.map(({ title }) => title),
    ...asks_of_sponsor.flatMap(({ items, action }) => [...items, action?.done_when]),
    'For development talks. These scores are no validated basis for hiring, pay or dismissal.',
  ];
  for (const fact of facts) expect(text).toContain((fact ?? '').replaceAll(/\s/g, ''));
});

test('it knows its title and the day of the answers, and no person or machine that made it', async () => {
  const core = elementsOf((await opened(rich)).xml.get('docProps/core.xml') ?? '');
  expect(core.slice(1).map(({ name, text }) => [name, text])).toEqual([
    ['dc:title', 'Sales leadership gap report: J. Doe'],
    ['dc:subject', ''],
    ['dc:creator', 'salesgap'],
    ['cp:lastModifiedBy', 'salesgap'],
    ['cp:revision', '1'],
    ['dcterms:created', '2026-11-20T00:00:00Z'],
    ['dcterms:modified', '2026-11-20T00:00:00Z'],
  ]);
});

test('what does not fit is said: more areas than a slide holds, texts that were cut', async () => {
  const view = rich.views[0];
  const scores = Array.from({ length: 5 }, () => view?.scores ?? []).flat();
  const many = { ...rich, views: view === undefined ? [] : [{ ...view, scores }] };
  expect(said(await opened(many))).toContain(moreAreas(8).replaceAll(' ', ''));
  expect(said(await opened(rich))).not.toContain(more.replaceAll(' ', ''));
  const [ask] = rich.asks_of_sponsor;
  const asks = ask === undefined ? [] : Array.from({ length: 12 }, () => ask);
  expect(said(await opened({ ...rich, asks_of_sponsor: asks }))).toContain(more.replaceAll(' ', ''));
});

describe('fitting', () => {
  test.each([
    ['short', 100, 1, 'short'],
    ['one two three four', 5.5, 1, 'one two…'],
    ['wwwwwwwwwwwwwwwwwwww', 4, 1, 'www…'],
    ['one two three', 3.5, 2, 'one two…'],
  ])('%s in %d ems and %i lines', (text, width, lines, result) => {
    expect(shortened(text, width, lines)).toBe(result);
  });

  test('whatever the text, it takes no more lines than asked for, and begins as it did', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.double({ min: 3, max: 40, noNaN: true }),
        fc.integer({ min: 1, max: 6 }),
        (text, width, most) => {
          const result = shortened(text, width, most);
          expect(linesOf(result, width)).toBeLessThanOrEqual(most);
          if (result !== text) expect(text.startsWith(result.slice(0, -1))).toBe(true);
        },
      ),
    );
  });

  const line: fc.Arbitrary<Line> = fc.record(
    {
      label: fc.string({ maxLength: 12 }),
      text: fc.string({ maxLength: 600 }),
      bold: fc.boolean(),
      bullet: fc.boolean(),
      minor: fc.boolean(),
    },
    { requiredKeys: ['text'] },
  );

  test('whatever the columns, they are no higher than their room, and what was cut is known', () => {
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 12 }), { minLength: 1, maxLength: 3 }), (columns) => {
        const room = { w: 3.4, h: 4.9 };
        const result = fitted(columns, room);
        expect(result.height).toBeLessThanOrEqual(room.h);
        expect(result.size).toBeGreaterThanOrEqual(SMALLEST);
        expect(result.cut).toBe(JSON.stringify(result.columns) !== JSON.stringify(columns));
      }),
      { numRuns: 50 },
    );
  });
});
