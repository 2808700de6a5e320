/** A column and what it is computed from: columns of earlier layers only. */
export interface Column {
  readonly name: string;
  readonly is: string;
}

/** Columns that are computed together; each layer sees those before it. */
export type Layer = readonly Column[];

/** One rubric, computed for one sheet. Its first layers see the columns of the sheet. */
export interface Block {
  readonly name: string;
  /** What stands above it as a comment. */
  readonly title: string;
  readonly layers: readonly Layer[];
  /** Columns that are read afterwards. */
  readonly keeps: readonly string[];
}

/** Everything in which two databases differ. Arguments and results are SQL expressions unless they say otherwise. */
export interface Dialect {
  readonly name: string;
  /** As it is called in sentences. */
  readonly title: string;
  /** Type of the column `sheet`. */
  readonly documentType: string;
  /** How a file of answer sheets, one a line, becomes the table `sheets`; SQL lines. */
  loading(table: string): readonly string[];
  /** What helps when many sheets are scored; lines for the head. */
  readonly advice: readonly string[];
  /** A number of TypeScript as a double of the same value. */
  number(value: number): string;
  /** The document behind the column `sheet`, whatever its type. */
  document(column: string): string;
  /**
   * Members of a JSON object, SQL NULL where absent, JSON null where null: `before` is a column to be computed a layer
   * earlier, or null; `members` stand in the order of `keys`, which are ids.
   */
  split(json: string, keys: readonly string[], name: string): { before: Column | null; members: readonly string[] };
  isObject(json: string): string;
  isArray(json: string): string;
  isText(json: string): string;
  isNull(json: string): string;
  /** Double of a JSON number that is 0 or between 1e-100 and 1e100 in size; else NULL. */
  asNumber(json: string): string;
  asText(json: string): string;
  asYesNo(json: string): string;
  /** List of a JSON array of nothing but texts; else NULL. */
  asTexts(json: string): string;
  /** Of an object: no key but these, none twice. `members`: what stands under these keys, where that is a column already. */
  keysWithin(json: string, keys: readonly string[], members?: readonly string[]): string;
  /** Of a JSON array: whether all (some) members fulfil a condition, which is never NULL. */
  every(json: string, holds: (member: string) => string): string;
  some(json: string, holds: (member: string) => string): string;
  /** Member of a JSON object by key, where few are read. */
  member(json: string, key: string): string;
  /** JSON as compact text. */
  jsonText(json: string): string;
  listLength(list: string): string;
  /** NULL where one of both is. */
  contains(list: string, text: string): string;
  list(texts: readonly string[]): string;
  matches(text: string, pattern: string): string;
  /** Days from one day to another; both are texts that are days. */
  daysBetween(from: string, to: string): string;
  /** The select that carries everything: head layers, then every block; `keeps` of the head are read afterwards. */
  compose(table: string, head: readonly Layer[], keeps: readonly string[], blocks: readonly Block[]): string;
  /**
   * Select over `from` with one row per alternative whose first column, `asked`, is true; the others as in the first.
   * `where` sees the columns of `from`.
   */
  rows(from: string, keep: readonly string[], alternatives: readonly (readonly Column[])[], where: string): string;
}
