/** How numbers, amounts and days are written. What is rounded, and how far, is decided in display.ts. */
export const numbers = {
  /** With one decimal, always: "3.0". */
  tenths: (value: number): string => value.toFixed(1),
  /** With the decimals it has: "2.5", "7". */
  plain: (value: number): string => String(value),
  /** A whole number with its thousands apart: "18,000". */
  whole: (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ','),
  /** A day given as YYYY-MM-DD. In English as it is: it reads the same on both sides of the ocean. */
  day: (day: string): string => day,
  /** Several numbers side by side, each with its word. */
  list: (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', '),
  /** Several days or names in a sentence: "a, b and c". */
  and: (parts: readonly string[]): string =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`,
  notEnough: 'not enough answered',
  percent: (whole: number): string => `${whole} %`,
  lessThanOnePercent: 'less than 1 %',
  /** Coverage in words: "17 of 24 questions answered". */
  questions: (answered: number, asked: number): string =>
    `${answered} of ${asked} ${asked === 1 ? 'question' : 'questions'} answered`,
  minutes: (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`),
  hours: (shown: string): string => (shown === '1' ? '1 hour' : `${shown} hours`),
  /** `currency`: three letters, or empty. */
  money: (shown: string, currency: string): string => `${currency} ${shown}`.trim(),
};
