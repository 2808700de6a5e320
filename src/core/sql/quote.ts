/** What cannot be said in SQL with the same meaning: named, never approximated. */
export class Unsupported extends Error {
  override readonly name = 'Unsupported';
}

/** A text as a literal of SQL. Errors: Unsupported where a database could not hold it. */
export function literal(text: string): string {
  if (text.includes('\0') || /\p{Surrogate}/u.test(text))
    throw new Unsupported('a text with a character that no database keeps');
  // A backslash is a plain character here: neither dialect reads escapes without a leading E.
  return `'${text.replaceAll("'", "''")}'`;
}

const ID = /^[a-z][a-z0-9_]{0,39}$/;
const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;

/** An id or a version, which are harmless in comments, paths and patterns. Errors: whoever hands in something else. */
export function plainly(word: string): string {
  if (!ID.test(word) && !VERSION.test(word)) throw new Error('no id and no version');
  return word;
}

/** Whether an expression is one of these texts; FALSE for NULL. IN would not do: DuckDB makes a join of every longer one. */
export function isOneOf(text: string, words: readonly string[]): string {
  return isAmong(text, words.map(literal));
}

/** The same for any constants of SQL. */
export function isAmong(value: string, constants: readonly string[]): string {
  if (constants.length === 0) return 'FALSE';
  return `(CASE ${value} ${constants.map((each) => `WHEN ${each} THEN TRUE`).join(' ')} ELSE FALSE END)`;
}

/** All of these; TRUE for none. */
export function allOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'TRUE' : `(${conditions.join(' AND ')})`;
}

/** Any of these; FALSE for none. */
export function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'FALSE' : `(${conditions.join(' OR ')})`;
}

/** First case that holds. */
export function cases(pairs: readonly (readonly [when: string, then: string])[], otherwise = 'NULL'): string {
  if (pairs.length === 0) return otherwise;
  return `CASE ${pairs.map(([when, then]) => `WHEN ${when} THEN ${then}`).join(' ')} ELSE ${otherwise} END`;
}
