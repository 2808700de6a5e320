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
  day: (day) => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
    return Number.isNaN(time) ? day : DAY.format(time);
  },
  // A comma between numbers that have one inside would be read as part of them.
  list: (parts) => parts.filter((part) => part !== '').join('; '),
  and: (parts) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`),
  notEnough: 'zu wenig beantwortet',
  percent: (whole) => `${whole} %`,
  lessThanOnePercent: 'weniger als 1 %',
  questions: (answered, asked) => `${answered} von ${asked} ${asked === 1 ? 'Frage' : 'Fragen'} beantwortet`,
  minutes: (count) => (count === 1 ? '1 Minute' : `${count} Minuten`),
  hours: (shown) => (shown === '1' ? '1 Stunde' : `${shown} Stunden`),
  money: (shown, currency) => `${shown} ${currency}`.trim(),
};
