import type { Logo } from './types.js';

/** So large that it stays sharp on paper, and so small that a report with it fits in a mail. */
export const MOST_LOGO_BYTES = 30_000;

const BEGINNINGS: Readonly<Record<Logo['media'], readonly number[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
};

/** What a picture is by its first bytes, whatever it is called; else what is wrong with it, without a full stop. */
export function pictureKind(bytes: Uint8Array): { readonly media: Logo['media'] } | { readonly problem: string } {
  if (bytes.length > MOST_LOGO_BYTES) {
    const kilobytes = Math.ceil(bytes.length / 1000);
    return { problem: `expected a picture of at most ${MOST_LOGO_BYTES / 1000} kB, found ${kilobytes} kB` };
  }
  const media = MEDIA.find((each) => BEGINNINGS[each].every((byte, at) => bytes[at] === byte));
  return media === undefined ? { problem: 'expected a PNG or JPEG picture; this is something else' } : { media };
}

const MEDIA = ['image/png', 'image/jpeg'] as const;
