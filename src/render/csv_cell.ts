/** What a cell of a table for spreadsheets may hold; null: it stays empty. */
export type CellValue = string | number | boolean | null;

/**
 * A value as the text of one cell: numbers as they are, dot as the decimal mark; text on one line, and with an apostrophe
 * in front where a spreadsheet would take it for a formula.
 */
export function cellOf(value: CellValue): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const line = value.replaceAll(/\s*\n\s*/g, ' ').trim();
  return FORMULA.test(line) ? `'${line}` : line;
}

/** Also in the wide forms that East Asian spreadsheets read alike. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
