import type { Evidence } from '../../core/answers/types.js';
import { EVIDENCE_IN_WORDS } from '../plain_words.js';

/** "A document, profile v3, 2026-10-02". */
export function evidenceInWords({ kind, note, date }: Evidence): string {
  const short = EVIDENCE_IN_WORDS[kind].replace(/[:(].*$/, '').trim();
  return [short, note, date].filter((part) => part !== undefined).join(', ');
}
