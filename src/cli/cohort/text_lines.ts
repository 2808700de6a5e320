/** A line of a text; null: it is too long, or no UTF-8. */
export interface TextLine {
  /** 1 for the first. */
  readonly line: number;
  readonly text: string | null;
}

/** As long as an answers file may be. */
const LONGEST = 8 * 1024 * 1024;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The lines of a text that comes in parts, one at a time; blank ones are passed over. */
export async function* textLines(
  parts: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>,
): AsyncGenerator<TextLine> {
  let line = 1;
  let kept: Buffer[] = [];
  let length = 0;
  const ended = (): TextLine | null => {
    const text = length > LONGEST ? null : decoded(kept);
    kept = [];
    length = 0;
    line += 1;
    return text?.trim() === '' ? null : { line: line - 1, text };
  };
  for await (const part of parts) {
    const bytes = Buffer.from(part as Uint8Array);
    let start = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      length += end - start;
      kept.push(bytes.subarray(start, end));
      start = end + 1;
      const found = ended();
      if (found !== null) yield found;
    }
    length += bytes.length - start;
    // What is too long is not kept, so that a text without line ends takes no room.
    if (length > LONGEST) kept = [];
    else kept.push(bytes.subarray(start));
  }
  const last = ended();
  if (last !== null) yield last;
}

/** A byte order mark is dropped. */
function decoded(parts: readonly Buffer[]): string | null {
  try {
    return UTF8.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
  } catch {
    return null;
  }
}
