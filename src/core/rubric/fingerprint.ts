/**
 * Seven letters that say whether a text is still the one they were made from: 32-bit FNV-1a over its UTF-16 units.
 * Letters only, so that YAML never takes them for a number. Against slips, not against forgers.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  let letters = '';
  for (let rest = hash; letters.length < LENGTH; rest = Math.floor(rest / 26)) {
    letters += String.fromCharCode(97 + (rest % 26));
  }
  return letters;
}

/** 26⁷ is more than 2³². */
const LENGTH = 7;

export const FINGERPRINT = /^[a-z]{7}$/;
