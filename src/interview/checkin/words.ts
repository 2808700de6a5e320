import type { MoveOutcome, Next } from '../../core/checkin/types.js';
import type { CheckinTexts } from './texts/en.js';

/** Whether it is a surprise or a disappointment decides what comes to mind first. */
export const NEXTS_AFTER: Readonly<Record<Exclude<MoveOutcome, 'not_yet'>, readonly Next[]>> = {
  as_expected: ['share', 'keep', 'change', 'drop'],
  something_else: ['change', 'keep', 'share', 'drop'],
  nothing: ['change', 'keep', 'drop'],
};

export function inQuotes(text: string, { quoted }: Pick<CheckinTexts, 'quoted'>): string {
  return quoted(text.trim().replace(/\.$/, ''));
}

/** As it stands in a plan, with a full stop where it ends without one. */
export function ended(text: string): string {
  const whole = text.trim();
  return /[.!?]["”“’)]?$/.test(whole) ? whole : `${whole}.`;
}
