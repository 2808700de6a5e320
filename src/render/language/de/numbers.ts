import type { Texts } from '../language.js';

const LOCALE = 'de-DE';
const TENTHS = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** A number of somebody's stays whole; only its decimal mark changes. */
const PLAIN = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 20, useGrouping: false });
const WHOLE = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const DAY = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' });

/** The place is fixed: the same report reads the same on every machine. */
export const numbers: Texts['numbers'] = {
  tenths: (value) => TENTHS.format(value),
  // Plus zero: never "-0".
  plain: (value) => PLAIN.format(value + 0),
  whole: (value) => WHOLE.format(value + 0),
  day: (day) => (ISO_DAY.test(day) ? DAY.format(new Date(`${day}T00:00:00Z`)) : day),
  notEnough: 'zu wenig beantwortet',
  percent: (whole) => `${whole} %`,
  lessThanOnePercent: 'weniger als 1 %',
  questions: (answered, asked) => `${answered} von ${asked} ${asked === 1 ? 'Frage' : 'Fragen'} beantwortet`,
  minutes: (count) => (count === 1 ? '1 Minute' : `${count} Minuten`),
  hours: (shown) => (shown === '1' ? '1 Stunde' : `${shown} Stunden`),
  money: (shown, currency) => `${shown} ${currency}`.trim(),
};

const ISO_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
