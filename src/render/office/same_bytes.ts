import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first day a zip can name, in whatever zone it is read: when it was packed says nothing about the report. */
const PACKED = new Date(1980, 0, 1);

const PROPERTIES = 'docProps/core.xml';

/**
 * An office package without the clock: its files carry one fixed time, and the document says that it was made on
 * `day` (YYYY-MM-DD). Same content and day, same bytes.
 */
export function sameBytes(packed: Uint8Array, day: string): Uint8Array {
  const files = Object.entries(unzipSync(packed)).filter(([name]) => !name.endsWith('/'));
  const dated = files.map(([name, data]) => [name, name === PROPERTIES ? withDay(data, day) : data] as const);
  return zipSync(Object.fromEntries(dated), { mtime: PACKED });
}

function withDay(core: Uint8Array, day: string): Uint8Array {
  return strToU8(strFromU8(core).replaceAll(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`));
}
