import type { AskedIn } from './prompter.js';

/** What stands around a question that is chosen from, typed or confirmed. */
interface StockWords {
  readonly prompt: string;
  readonly typeNumber: (last: number) => string;
  readonly typeAnswer: string;
  readonly typeYesNo: (suggested: boolean) => string;
  readonly chosen: (label: string) => string;
  readonly keys: string;
  readonly yes: string;
  readonly no: string;
  readonly yesOrNo: string;
  /** Understood beside the English word. */
  readonly leave: string;
}

const en: StockWords = {
  prompt: 'Answer: ',
  typeNumber: (last) => `Type ${last === 1 ? '1' : `1 to ${last}`}, or leave.`,
  typeAnswer: 'Type the answer, or /leave.',
  typeYesNo: (suggested) => `Type yes or no. Enter alone: ${suggested ? 'yes' : 'no'}.`,
  chosen: (label) => `Chosen: ${label}`,
  keys: '↑↓ or number choose · Enter confirm',
  yes: 'Yes',
  no: 'No',
  yesOrNo: 'Type y or n.',
  leave: 'leave',
};

const de: StockWords = {
  prompt: 'Antwort: ',
  typeNumber: (last) => `Tippen Sie ${last === 1 ? '1' : `1 bis ${last}`} oder abbrechen.`,
  typeAnswer: 'Tippen Sie die Antwort oder /abbrechen.',
  typeYesNo: (suggested) => `Tippen Sie ja oder nein. Enter allein: ${suggested ? 'ja' : 'nein'}.`,
  chosen: (label) => `Gewählt: ${label}`,
  keys: '↑↓ oder Zahl wählt · Enter bestätigt',
  yes: 'Ja',
  no: 'Nein',
  // The prompt itself knows these two letters.
  yesOrNo: 'Tippen Sie y für ja oder n für nein.',
  leave: 'abbrechen',
};

export const STOCK_WORDS: Readonly<Record<AskedIn, StockWords>> = { en, de };
