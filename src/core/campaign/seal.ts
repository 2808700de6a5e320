import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { FormResponse } from '../form/types.js';

/**
 * The one JSON text of a value: keys by code unit, no spaces, members that are undefined left out. Two values that are
 * equal as JSON have the same text, whoever wrote them in which order.
 */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each)).join(',')}]`;
  const members = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(member)}`;
  }
  return `{${text}}`;
}

/** SHA-256 of the UTF-8 bytes of a text, in 64 hexadecimal digits. Half a character counts as U+FFFD. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * Shows that a response is as its page wrote it: HMAC-SHA-256 (RFC 2104) over everything but the seal, keyed by the
 * token's own characters. Against accidents and editors; whoever has the form has the token.
 */
export function seal(response: Omit<FormResponse, 'seal'>, token: string): string {
  const { seal: _, ...sealed } = response as FormResponse;
  return bytesToHex(hmac(sha256, utf8ToBytes(token), utf8ToBytes(canonical(sealed))));
}

/** Whether a response is as its page wrote it. The token is in the response, so there is no secret to time. */
export function sealHolds(response: FormResponse): boolean {
  return response.seal === seal(response, response.token);
}
