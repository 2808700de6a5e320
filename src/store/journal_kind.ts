/**
 * What one kind of journal holds: a header and entries, each checked to the last key. Everything else (seals, chain, mark,
 * what is passed over and what is refused) is the same for all kinds.
 */
export interface JournalKind<Header, Item> {
  /** First key of the first line; its value is the number of the format. */
  readonly opens_with: string;
  readonly isHeader: (value: unknown) => value is Header;
  readonly isEntry: (value: unknown) => value is Item;
  readonly words: JournalWords;
}

/** How people are told about it. Each completes a sentence of the journal. */
export interface JournalWords {
  /** "This … is damaged". */
  readonly file: string;
  /** "… written by a newer salesgap": subject and verb. */
  readonly these_were: string;
  /** "The last entry … was cut off". */
  readonly of_these: string;
  /** "the first line is not the beginning …". */
  readonly of_any: string;
  /** A sentence: what did not happen when the file could not be made. */
  readonly none: string;
  /** Why nothing more is written: "Not saved: …". */
  readonly closed: string;
  /** "Mend the cause, then …". */
  readonly go_on: string;
  /** What to do about a damaged one, as a sentence. */
  readonly repair: (path: string) => string;
}

/** The format a first line claims, or null when it is no first line of any format of this kind. */
export function claimedFormat(
  { opens_with }: Pick<JournalKind<unknown, unknown>, 'opens_with'>,
  line: Buffer,
): number | null {
  const found = /^\{"([a-z_]+)":([1-9]\d{0,8})[,}]/.exec(line.toString('latin1', 0, 64));
  return found?.[1] === opens_with ? Number(found[2]) : null;
}
