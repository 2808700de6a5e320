import { inflateSync } from 'node:zlib';
import JSZip from 'jszip';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** An office file taken apart: its XML by name, and its pictures. */
export interface Parts {
  readonly xml: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** What the zip says about when each file was packed. */
  readonly packed: readonly Date[];
}

export async function partsOf(bytes: Uint8Array): Promise<Parts> {
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const xml = new Map<string, string>();
  const pictures = new Map<string, Uint8Array>();
  for (const file of Object.values(zip.files)) {
    if (/\.(xml|rels)$/.test(file.name)) xml.set(file.name, await file.async('string'));
    else pictures.set(file.name, await file.async('uint8array'));
  }
  return { xml, pictures, packed: Object.values(zip.files).map(({ date }) => date) };
}

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of everything inside. */
  text: string;
}

/** Every element in order of its beginning; throws unless the text is well-formed XML 1.0. */
export function elementsOf(xml: string): readonly Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const element = { name, attributes, text: '' };
    all.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return all;
}

export function named(parts: Parts, file: string, name: string): readonly Element[] {
  return elementsOf(parts.xml.get(file) ?? '').filter((element) => element.name === name);
}

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity. */
  at(x: number, y: number): readonly number[];
}

/** Our PNGs read back by zlib: 8-bit red, green, blue and opacity, every line unfiltered. */
export function pixelsOf(png: Uint8Array): Pixels {
  const view = new DataView(png.buffer, png.byteOffset);
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const start = 8 + 25 + 8;
  const data = inflateSync(png.subarray(start, start + view.getUint32(8 + 25)));
  return {
    width,
    height,
    at: (x, y) => [...data.subarray(y * (width * 4 + 1) + 1 + x * 4, y * (width * 4 + 1) + 5 + x * 4)],
  };
}
