import type { AskedIn } from '../../prompter.js';
import { de } from './de.js';
import { type CheckinTexts, en } from './en.js';

/** THE LIST of languages that a check-in speaks. */
export const CHECKIN_TEXTS: Readonly<Record<AskedIn, CheckinTexts>> = { en, de };
