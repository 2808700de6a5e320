import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Report } from '../../src/core/report/types.js';
import { renderDocx } from '../../src/render/docx/docx.js';
import { english } from '../../src/render/language/english.js';
import { visibleReport } from '../../src/render/visible-report.js';
import { empty, quick, rich } from './fixtures.js';
import { hostile, hostileSeveral } from './hostile.js';
import { elementsOf, named, type Parts, partsOf } from './office.js';
import { several } from './several.js';

const { level } = english;

const OPTIONS = { width: 80, color: 0, unicode: true } as const;
const BODY = 'word/document.xml';
const reports: readonly [string, Report][] = Object.entries({ rich, empty, quick, hostile, several, hostileSeveral });

const written = new Map<Report, Promise<Parts>>();

function opened(report: Report): Promise<Parts> {
  const parts = written.get(report) ?? renderDocx(report, OPTIONS).then(partsOf);
  written.set(report, parts);
  return parts;
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
    const first = await renderDocx(report, OPTIONS);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    vi.spyOn(Math, 'random').mockReturnValue(0.123);
    expect(await renderDocx(report, OPTIONS)).toEqual(first);
  });

  test('nothing in it leads outside', async () => {
    for (const text of (await opened(report)).xml.values()) expect(text).not.toContain('TargetMode="External"');
  });

  test('every picture says in words what it shows', async () => {
    const pictures = named(await opened(report), BODY, 'wp:docPr');
    const described = named(await opened(report), BODY, 'w:drawing');
    expect(pictures.length).toBe(described.length);
    for (const { attributes } of pictures) expect(attributes.descr).toMatch(/\S/);
  });

  test('every area stands in a table with its levels', async () => {
    const rows = named(await opened(report), BODY, 'w:tr').map(({ text }) => text.replaceAll(/\s/g, ''));
    const { views, rubrics } = visibleReport(report);
    for (const { rubric, title, claimed, credited } of views[0]?.scores ?? []) {
      const target = rubrics.find(({ id }) => id === rubric)?.target ?? null;
      const levels = [claimed.level, credited.level].map((one) => (one === null ? '–' : level(one, target)));
      const beginning = title.replaceAll(/\s/g, '');
      const numbers = [...levels, level(target)].join('');
      expect(rows.some((row) => row.startsWith(beginning) && row.includes(numbers))).toBe(true);
    }
  });
});

describe('a document to work with', () => {
  test('title, sections and entries are headings of Word, one below the other', async () => {
    const styles = named(await opened(rich), BODY, 'w:pStyle').map(({ attributes }) => attributes['w:val'] ?? '');
    const depths = styles.flatMap((style) => /^Heading(\d)$/.exec(style)?.[1] ?? []).map(Number);
    expect(styles[0]).toBe('Title');
    expect(depths[0]).toBe(1);
    for (const [index, depth] of depths.entries()) expect(depth - (depths[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test('bullets are a list, table heads come again on every page', async () => {
    const parts = await opened(rich);
    expect(named(parts, BODY, 'w:numPr').length).toBeGreaterThan(5);
    expect(named(parts, BODY, 'w:tblHeader').length).toBe(named(parts, BODY, 'w:tbl').length);
  });

  test('A4, with page numbers', async () => {
    const parts = await opened(rich);
    expect(named(parts, BODY, 'w:pgSz')[0]?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect([...parts.xml].find(([name]) => /footer\d\.xml$/.test(name))?.[1]).toContain('NUMPAGES');
  });

  test('it knows its title and the day of the answers, and no person or machine that made it', async () => {
    const parts = await opened(rich);
    const core = elementsOf(parts.xml.get('docProps/core.xml') ?? '').map(({ name, text }) => [name, text.trim()]);
    expect(core.slice(1)).toEqual([
      ['dc:title', 'Sales leadership gap report: J. Doe'],
      ['dc:creator', 'salesgap'],
      ['cp:lastModifiedBy', 'salesgap'],
      ['cp:revision', '1'],
      ['dcterms:created', '2026-11-20T00:00:00Z'],
      ['dcterms:modified', '2026-11-20T00:00:00Z'],
    ]);
    expect(new Set(parts.packed.map((date) => date.toISOString()))).toEqual(new Set(['1980-01-01T00:00:00.000Z']));
  });

  test('an area without a level says why and has no picture', async () => {
    const parts = await opened(empty);
    expect(named(parts, BODY, 'w:drawing')).toEqual([]);
    expect(parts.pictures.size).toBe(0);
  });
});
