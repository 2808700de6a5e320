import { describe, expect, it } from 'vitest';
import { MOST_LOGO_BYTES, pictureKind } from '../../../src/core/brand/logo.js';
import { parseBrand } from '../../../src/core/brand/parse.js';

const LOGO = { media: 'image/png', base64: 'AAAA' } as const;
const parse = (text: string) => parseBrand(text, () => LOGO);

it('a name is enough', () => {
  expect(parse('format: 1\nname: Acme\n')).toEqual({
    ok: true,
    value: { name: 'Acme', accent: null, footer: null, logo: null },
  });
});

it('everything there is', () => {
  const text =
    'format: 1\nname: Acme\nlogo: acme.png\naccent: {light: "#0B57A4", dark: "#8fc1f5"}\nfooter: In confidence\n';
  expect(parse(text)).toEqual({
    ok: true,
    value: {
      name: 'Acme',
      accent: { light: '#0B57A4', dark: '#8fc1f5' },
      footer: 'In confidence',
      logo: LOGO,
    },
  });
});

describe('what is refused, with its place', () => {
  it.each([
    ['no name', 'format: 1\n', 1, 'this key is missing'],
    ['another key', 'format: 1\nname: A\ncolor: red\n', 3, 'unknown key'],
    ['another format', 'format: 2\nname: A\n', 1, 'expected 1'],
    ['a colour by name', 'format: 1\nname: A\naccent: {light: red, dark: "#ffffff"}\n', 3, 'expected a colour'],
    ['one colour of two', 'format: 1\nname: A\naccent: {light: "#000000"}\n', 3, 'this key is missing'],
    ['a picture that can carry a script', 'format: 1\nname: A\nlogo: acme.svg\n', 3, 'expected the name of a PNG'],
    [
      'the same as data',
      'format: 1\nname: A\nlogo: "data:image/svg+xml;base64,AAAA"\n',
      3,
      'expected the name of a PNG',
    ],
    ['a picture from elsewhere', 'format: 1\nname: A\nlogo: ../secret/acme.png\n', 3, 'expected the name of a PNG'],
    ['one from the network', 'format: 1\nname: A\nlogo: https://evil.example/a.png\n', 3, 'expected the name of a PNG'],
  ])('%s', (_what, text, line, message) => {
    expect(parse(text)).toEqual({
      ok: false,
      issues: [expect.objectContaining({ line, message: expect.stringContaining(message) })],
    });
  });

  it.each([
    ['light', 'accent: {light: "#ffcc00", dark: "#ffffff"}', '1.32', '"#856a00"'],
    ['dark', 'accent: {light: "#000000", dark: "#0b57a4"}', '1.99', '"#6394c5"'],
  ])('a colour that fades into the %s page: measured, and the nearest that does not', (scheme, line, ratio, shade) => {
    const result = parse(`format: 1\nname: A\n${line}\n`);
    expect(result.ok ? [] : result.issues).toEqual([
      {
        message: `this colour cannot be read on a ${scheme} page: its contrast is ${ratio} to 1, at least 4.5 to 1 is needed`,
        path: ['accent', scheme],
        line: 3,
        column: expect.any(Number),
        suggestion: shade,
      },
    ]);
  });

  it('a logo that is none', () => {
    const result = parseBrand('format: 1\nname: A\nlogo: a.png\n', () => ({ problem: 'this is no picture' }));
    expect(result.ok ? [] : result.issues).toEqual([
      { message: 'this is no picture', path: ['logo'], line: 3, column: 1 },
    ]);
  });
});

describe('what a picture is', () => {
  const bytes = (...first: number[]) => Uint8Array.from([...first, ...Array(20).fill(0)]);
  it.each([
    ['PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), { media: 'image/png' }],
    ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), { media: 'image/jpeg' }],
    [
      'SVG, whatever it is called',
      new TextEncoder().encode('<svg onload="alert(1)"/>'),
      { problem: expect.any(String) },
    ],
    ['GIF', new TextEncoder().encode('GIF89a'), { problem: expect.any(String) }],
    ['nothing', new Uint8Array(), { problem: expect.any(String) }],
    ['the beginning of a PNG', Uint8Array.of(0x89, 0x50), { problem: expect.any(String) }],
  ])('%s', (_what, picture, kind) => {
    expect(pictureKind(picture)).toEqual(kind);
  });

  it('one that would not fit in a mail is refused by its size', () => {
    const large = new Uint8Array(MOST_LOGO_BYTES + 1).fill(0xff);
    expect(pictureKind(large)).toEqual({ problem: 'expected a picture of at most 30 kB, found 31 kB' });
  });
});
