import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { pictureKind } from '../core/brand/logo.js';
import { parseBrand, type ReadLogo } from '../core/brand/parse.js';
import { brandStyle } from '../render/html/brand.js';
import type { Branded } from '../render/index.js';
import { readRegular } from '../store/regular_file.js';
import { readTextFile } from '../store/text_file.js';
import { EXIT } from './exit_codes.js';
import { Failure, issueLines } from './failure.js';

/** Far more than a logo may have: it is told by how much it is too large. */
const MOST_BYTES = 8 * 1024 * 1024;

/** The brand in a file, with its logo. Errors: reading errors, also of the logo; usage with every problem and its line. */
export function loadBrand(file: string): Branded {
  const result = parseBrand(readTextFile(file), logoBeside(file));
  if (result.ok) return { brand: result.value, style_hash: sha256(brandStyle(result.value)) };
  const { issues } = result;
  throw new Failure(
    EXIT.usage,
    `${file} cannot be used: ${issues.length === 1 ? 'one problem' : `${issues.length} problems`}. Nothing was written.`,
    ...issueLines(file, issues),
  );
}

/** What the picture is is seen by its bytes; what the file or the data: URI calls it counts for nothing. */
function logoBeside(file: string): ReadLogo {
  return (word) => {
    const data = /^data:[^,]*,(.*)$/.exec(word)?.[1];
    const bytes =
      data === undefined ? readRegular(join(dirname(file), word), 'read', MOST_BYTES) : Buffer.from(data, 'base64');
    const kind = pictureKind(bytes);
    return 'problem' in kind ? kind : { media: kind.media, base64: bytes.toString('base64') };
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
