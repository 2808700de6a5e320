import JSZip from 'jszip';

/** The first day a zip can name: when it was packed says nothing about the report. */
const PACKED = new Date(Date.UTC(1980, 0, 1));

/**
 * An office package without the clock: its files carry one fixed time, and the document says that it was made on
 * `day` (YYYY-MM-DD). Same content and day, same bytes.
 */
export async function sameBytes(packed: ArrayBuffer | Uint8Array, day: string): Promise<Uint8Array> {
  const before = await JSZip.loadAsync(packed);
  const after = new JSZip();
  for (const { name, dir } of Object.values(before.files)) {
    if (dir) continue;
    const data = name === 'docProps/core.xml' ? await dated(before, name, day) : before.file(name)?.async('uint8array');
    after.file(name, data ?? '', { date: PACKED, createFolders: false });
  }
  return after.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

async function dated(zip: JSZip, name: string, day: string): Promise<string> {
  const xml = (await zip.file(name)?.async('string')) ?? '';
  return xml.replaceAll(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
}
