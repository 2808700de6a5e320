import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { hostileSheet, PORTIONS } from './hostile.js';
import { emptyPlace, salesgap } from './salesgap.js';

/*
 * threat-model row 20: what a real spreadsheet program makes of our CSV. LibreOffice reads it as a double click does,
 * in UTF-8, with everything taken for a number or a date that it can take for one, and writes what it understood.
 */

const place = emptyPlace();

/** Commas, quotes, UTF-8, from the first row; in English; all that looks special is taken for it. */
const READ = '--infilter=Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true';

/** The file after LibreOffice has read it and written it in another form. */
function converted(file: string, filter: string, extension: string): string {
  const out = join(place.folder, 'understood');
  const profile = pathToFileURL(join(place.folder, 'office')).href;
  const args = [`-env:UserInstallation=${profile}`, '--headless', READ, '--convert-to', filter, '--outdir', out, file];
  execFileSync('soffice', args, { cwd: place.folder, stdio: 'ignore', timeout: 120_000 });
  return readFileSync(join(out, file.replace(/csv$/, extension)), 'utf8');
}

/** Comma, quotes, UTF-8; the contents of cells and not how they are shown. */
const AS_STORED = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false';

const cellsOf = (text: string): string[][] => parse(text, { bom: true });

describe('the CSV report in LibreOffice', () => {
  const sheets = PORTIONS.map((_, index) => `${index}.json`);
  for (const [index, file] of sheets.entries()) {
    writeFileSync(join(place.folder, file), JSON.stringify(hostileSheet(index)));
  }
  const ran = salesgap(['report', ...sheets, '-o', 'all.csv'], place);

  it('a formula that nobody made harmless is one: the next test can fail', () => {
    writeFileSync(join(place.folder, 'bare.csv'), 'value\n=1+1\n');
    expect(converted('bare.csv', 'fods', 'fods')).toMatch(/table:formula=/);
  });

  it('no text becomes a formula or a link', () => {
    expect(ran.status).toBe(0);
    const document = converted('all.csv', 'fods', 'fods');
    expect(document).toContain('<table:table-row');
    expect(document).not.toMatch(/table:formula=/);
    expect(document).not.toMatch(/<text:a /);
  });

  it('every text and every number arrives as it was', () => {
    const before = cellsOf(readFileSync(join(place.folder, 'all.csv'), 'utf8'));
    const after = cellsOf(converted('all.csv', AS_STORED, 'csv'));
    expect(after.length).toBe(before.length);
    for (const [index, row] of before.entries()) expect(after[index]?.map(asNumber)).toEqual(row.map(asNumber));
  });
});

/** Where a text is a number, the number; a spreadsheet may keep 15 digits of it. */
function asNumber(text: string): string {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text).toPrecision(14) : text;
}
