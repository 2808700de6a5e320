import { zlibSync } from 'fflate';
import type { Raster } from './raster.js';

/*
 * PNG (W3C PNG specification, third edition). Packed by a library and not by the runtime: two versions of a runtime may
 * pack in two ways, and the same report gives the same bytes.
 */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function png({ width, height, pixels }: Raster): Uint8Array {
  // 8 bits a channel, red-green-blue-opacity, the only compression and filter methods there are, not interlaced.
  const head = [...uint32(width), ...uint32(height), 8, 6, 0, 0, 0];
  return joined([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', zlibSync(lines(width, height, pixels), { level: 6 })),
    chunk('IEND', []),
  ]);
}

/** Each line begins with its filter: none. */
function lines(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const all = new Uint8Array(height * (width * 4 + 1));
  for (let y = 0; y < height; y += 1) {
    all.set(pixels.subarray(y * width * 4, (y + 1) * width * 4), y * (width * 4 + 1) + 1);
  }
  return all;
}

function chunk(name: string, data: Bytes): Uint8Array {
  const body = joined([[...name].map((letter) => letter.charCodeAt(0)), data]);
  return joined([uint32(data.length), body, uint32(crc32(body))]);
}

type Bytes = Uint8Array | readonly number[];

function joined(parts: readonly Bytes[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function uint32(value: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}

const CRC_OF_BYTE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function crc32(data: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of data) rest = (rest >>> 8) ^ (CRC_OF_BYTE[(rest ^ byte) & 255] ?? 0);
  return ~rest;
}
