import { describe, expect, test } from 'vitest';
import {
  type ByteFormatName,
  type FormatName,
  formats,
  type RenderOptions,
  render,
  renderBytes,
  type TextFormatName,
} from '../../src/render/index.js';
import { empty, quick, rich } from './fixtures.js';
import { hostile } from './hostile.js';

/** Walks the list, so that the newest format is tested before anybody remembers. */

const options: RenderOptions = { width: 80, color: 0, unicode: true };
const reports = { rich, empty, hostile, quick };
const names = Object.keys(formats) as FormatName[];
const texts = names.filter((name): name is TextFormatName => formats[name].kind === 'text');
const binaries = names.filter((name): name is ByteFormatName => formats[name].kind === 'bytes');

describe.each(names)('%s', (name) => {
  const format = formats[name];

  test('is listed under its own name, with an extension and one line of summary', () => {
    expect(format.name).toBe(name);
    expect(format.extension).toMatch(/^[a-z]+$/);
    expect(format.summary).toMatch(/^[^\n]{10,70}$/);
  });
});

test('no two formats write files that are called alike', () => {
  expect(new Set(Object.values(formats).map(({ extension }) => extension)).size).toBe(names.length);
});

describe.each(binaries)('%s', (name) => {
  /** Stands for the browser: a page in, bytes out. */
  const print = async (page: string) => new TextEncoder().encode(page);

  test.each(Object.entries(reports))('%s: bytes, and the input stays as it was', async (_, report) => {
    const frozen = deepFreeze(structuredClone(report));
    const bytes = await renderBytes(frozen, name, { ...options, print });
    expect(bytes).toBeInstanceOf(Uint8Array);
    expect(bytes.length).toBeGreaterThan(1000);
    expect(frozen).toEqual(report);
  });
});

describe.each(texts)('%s', (name) => {
  test.each(Object.entries(reports))('%s: ends with exactly one newline, no trailing spaces', async (_, report) => {
    const text = await render(report, name, options);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/[ \t]\n/);
  });

  test.each(Object.entries(reports))('%s: same input, same bytes, and the input stays as it was', async (_, report) => {
    const before = structuredClone(report);
    const frozen = deepFreeze(structuredClone(report));
    const first = await render(frozen, name, options);
    expect(await render(structuredClone(report), name, options)).toBe(first);
    expect(frozen).toEqual(before);
  });

  test.each(Object.entries(reports))('%s: no number that is none', async (_, report) => {
    expect(await render(report, name, options)).not.toMatch(/\b(NaN|Infinity|undefined)\b|\[object/);
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
