import { claimedFormat, type JournalKind } from './journal_kind.js';
import { type FirstLine, LINE_END, newerFormat, readFirstLine } from './journal_text.js';
import { withOneBitMended } from './one_bit.js';
import { unseal } from './seal.js';
import { isCount, isString, shape } from './shape.js';

/** Why a line is not part of what was saved: it cannot be read; its place is not proven; it stands here twice; it has no end. */
export type Flaw = 'changed' | 'out_of_chain' | 'copy' | 'unfinished';

export interface LeftOut<Item> {
  /** 1-based, in the damaged file. */
  readonly line: number;
  readonly flaw: Flaw;
  /** Number and entry of a record that is right in itself. */
  readonly seq: number | null;
  readonly entry: Item | null;
}

/** What a damaged journal provably holds. */
export interface Salvage<Header, Item> {
  /** null: the first line is lost, and without it nobody can say whose answers these are. */
  readonly first: FirstLine<Header> | null;
  /** The records that follow from the first line, each by the hash of the one before it. */
  readonly entries: readonly Item[];
  /** Lines in which one bit was wrong and is put right. */
  readonly mended: readonly number[];
  readonly left_out: readonly LeftOut<Item>[];
}

interface Line<Item> {
  readonly number: number;
  readonly mended: boolean;
  readonly hash: string | null;
  readonly record: { readonly seq: number; readonly prev: string; readonly entry: Item } | null;
  /** What it is when it cannot be read. */
  readonly broken: 'changed' | 'unfinished';
}

type Mend = (line: Buffer) => Buffer | null;

const isRecord = shape({ seq: isCount, prev: isString, entry: () => true });

/**
 * Follows the chain of hashes through the lines wherever they stand: what is twice, out of order or between them
 * does not break it, a record that is missing or changed does. Errors: newer_format.
 */
export function salvage<Header, Item>(
  kind: JournalKind<Header, Item>,
  bytes: Buffer,
  path: string,
): Salvage<Header, Item> {
  const parts = partsOf(bytes);
  const mend = limitedMending();
  const first = firstLine(kind, parts[0] ?? Buffer.alloc(0), mend, path);
  const open_end = bytes.at(-1) === LINE_END ? null : parts.length;
  const lines = parts.slice(1).map((part, index) => readLine(kind, part, index + 2, open_end, mend));
  const chain = first === null ? [] : follow(first.value.hash, lines);
  const used = new Set(chain);
  const hashes = new Set([...chain.map(({ hash }) => hash), first?.value.hash]);
  return {
    first: first?.value ?? null,
    entries: chain.flatMap(({ record }) => (record === null ? [] : [record.entry])),
    mended: [...(first?.mended === true ? [1] : []), ...chain.flatMap((line) => (line.mended ? [line.number] : []))],
    left_out: lines.filter((line) => !used.has(line)).map((line) => leftOut(line, hashes)),
  };
}

/** The lines; the last part has no line end, and is left away when it is empty, as it should be. */
function partsOf(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let at = 0;
  for (let end = bytes.indexOf(LINE_END); end !== -1; end = bytes.indexOf(LINE_END, at)) {
    parts.push(bytes.subarray(at, end));
    at = end + 1;
  }
  return at < bytes.length ? [...parts, bytes.subarray(at)] : parts;
}

/** Mends one bit of a line, as long as only a few need it: a file of noise is not worth the time. */
function limitedMending(): Mend {
  let left = 20;
  return (line) => (left-- > 0 ? withOneBitMended(line) : null);
}

function firstLine<Header>(
  kind: JournalKind<Header, unknown>,
  line: Buffer,
  mend: Mend,
  path: string,
): { value: FirstLine<Header>; mended: boolean } | null {
  const found = readFirstLine(kind, line);
  if (found !== null) return { value: found, mended: false };
  const mended = mend(line);
  const healed = mended === null ? null : readFirstLine(kind, mended);
  if (healed !== null) return { value: healed, mended: true };
  const format = claimedFormat(kind, line);
  if (format !== null && format > 1) throw newerFormat(kind.words, path, format);
  return null;
}

function readLine<Item>(
  kind: JournalKind<unknown, Item>,
  part: Buffer,
  number: number,
  open_end: number | null,
  mend: Mend,
): Line<Item> {
  const broken = number === open_end && part.toString('latin1', 0, 7) === '{"seq":' ? 'unfinished' : 'changed';
  const whole = unseal(part);
  const mended = whole === null && broken === 'changed' ? mend(part) : null;
  const { hash, body } = whole ?? (mended === null ? null : unseal(mended)) ?? { hash: null, body: '' };
  return { number, mended: mended !== null, hash, record: recordIn(kind, body), broken };
}

function recordIn<Item>(kind: JournalKind<unknown, Item>, body: string): Line<Item>['record'] {
  try {
    const value: unknown = JSON.parse(`${body}}`);
    if (!isRecord(value)) return null;
    const record = value as NonNullable<Line<unknown>['record']>;
    return kind.isEntry(record.entry) ? { ...record, entry: record.entry } : null;
  } catch {
    return null;
  }
}

/** Stops where two different records claim to be the next: which of them was saved is not proven. */
function follow<Item>(first_hash: string, lines: readonly Line<Item>[]): Line<Item>[] {
  const followers = new Map<string, Line<Item>[]>();
  for (const line of lines) {
    const prev = line.record?.prev;
    if (prev !== undefined) followers.set(prev, [...(followers.get(prev) ?? []), line]);
  }
  const chain: Line<Item>[] = [];
  for (let hash: string | null = first_hash; hash !== null; hash = chain.at(-1)?.hash ?? null) {
    const next = followers.get(hash) ?? [];
    const [line] = next;
    if (line?.record?.seq !== chain.length + 1 || next.some((other) => other.hash !== line.hash)) break;
    chain.push(line);
  }
  return chain;
}

function leftOut<Item>(
  { number, hash, record, broken }: Line<Item>,
  known: ReadonlySet<string | null | undefined>,
): LeftOut<Item> {
  const flaw = hash === null ? broken : known.has(hash) ? 'copy' : record === null ? 'changed' : 'out_of_chain';
  return { line: number, flaw, seq: record?.seq ?? null, entry: record?.entry ?? null };
}
