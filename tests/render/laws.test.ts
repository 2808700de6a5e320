import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report/types.js';
import { jsonText } from '../../src/render/json.js';
import { english } from '../../src/render/language/english.js';
import { languages } from '../../src/render/language/index.js';
import { renderMarkdown } from '../../src/render/markdown/markdown.js';
import type { RenderOptions } from '../../src/render/renderer.js';
import { renderTerminal } from '../../src/render/terminal/terminal.js';
import { empty, quick, rich } from './fixtures.js';
import { ATTACKS, attacked, hostile, hostileSeveral } from './hostile.js';
import { several } from './several.js';

// Shrinking whole reports takes minutes; the seed in the message is enough to start from.
fc.configureGlobal({ endOnFailure: true });

const plain: RenderOptions = { width: 80, color: 0, unicode: true };
const width = fc.integer({ min: 40, max: 200 });
const color = fc.constantFrom<RenderOptions['color']>(0, 1, 2, 3);
const language = fc.constantFrom(english, await languages.de.load());
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', minLength: 60 }),
  fc.constantFrom(...ATTACKS),
);
const report: fc.Arbitrary<Report> = fc.oneof(
  fc.constantFrom(rich, empty, quick, hostile, several, hostileSeveral),
  fc
    .array(text, { minLength: 1, maxLength: 7 })

    .map((texts) => attacked(several, (count) => texts[count % texts.length] ?? '')),
);

/** Only what chalk writes: SGR sequences. */
const SGR = /\u001b\[\d+(?:;\d+)*m/g;

describe('terminal', () => {
  test('no line is wider than the window, or than 100 columns', () => {
    fc.assert(
      fc.property(report, width, fc.boolean(), language, (any, columns, unicode, language) => {
        const lines = renderTerminal(any, { width: columns, color: 0, unicode, language }).split('\n');
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(Math.min(columns, 100));
      }),
    );
  });

  test('byte audit: printable characters and newlines; with colour also SGR sequences', () => {
    fc.assert(
      fc.property(report, color, language, (any, level, language) => {
        const output = renderTerminal(any, { ...plain, color: level, language }).replace(level === 0 ? /^$/ : SGR, '');
        expect(output.replaceAll('\n', '')).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]*$/u);
      }),
    );
  });

  test('colour adds nothing but SGR: what is read is the same', () => {
    fc.assert(
      fc.property(report, width, (any, columns) => {
        const colored = renderTerminal(any, { width: columns, color: 3, unicode: true });
        const read = colored.replace(SGR, '').replace(/ +$/gm, '');
        expect(read).toBe(renderTerminal(any, { width: columns, color: 0, unicode: true }));
      }),
    );
  });

  test('no line is a command to a CI runner', () => {
    fc.assert(
      fc.property(report, width, (any, columns) => {
        expect(renderTerminal(any, { ...plain, width: columns })).not.toMatch(/^\s*::|##\w*\[/m);
      }),
    );
  });

  test('without unicode a harmless report is pure ASCII', () => {
    expect(renderTerminal(rich, { ...plain, unicode: false })).toMatch(/^[\x20-\x7e\n]*$/);
  });
});

describe('markdown', () => {
  test('no HTML, no link, no image, no mention, no command', () => {
    fc.assert(
      fc.property(report, language, (any, language) => {
        const output = renderMarkdown(any, { language });
        expect(output).not.toMatch(/<|\]\(|^\s*::|##\w*\[/m);
        const withoutCode = output.replace(/`[^`\n]*`/g, '');
        expect(withoutCode).not.toMatch(/`|@\w|:\/\/|www\.|(?<!&)#\d/);
      }),
    );
  });

  test('every table row has the columns of its head', () => {
    fc.assert(
      fc.property(report, language, (any, language) => {
        const lines = renderMarkdown(any, { language }).split('\n');
        const columns = (row: string) => row.match(/(?<!\\)\|/g)?.length;
        for (const [index, row] of lines.entries()) {
          const above = lines[index - 1] ?? '';
          if (row.startsWith('|') && above.startsWith('|')) expect(columns(row)).toBe(columns(above));
        }
      }),
    );
  });
});

describe('json', () => {
  test('parses back to the same report', () => {
    fc.assert(
      fc.property(report, (any) => {
        expect(JSON.parse(jsonText(any))).toEqual(any);
      }),
    );
  });

  test('byte audit: printable characters and newlines, no command to a CI runner', () => {
    fc.assert(
      fc.property(report, (any) => {
        const output = jsonText(any);
        expect(output.replaceAll('\n', '')).toMatch(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]*$/u);
        expect(output).not.toMatch(/^\s*::|##\w*\[/m);
      }),
    );
  });
});
