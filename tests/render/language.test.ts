import { describe, expect, test } from 'vitest';
import { followUp as deFollowUp } from '../../src/render/language/de/follow_up.js';
import { de } from '../../src/render/language/de/index.js';
import { followUp as enFollowUp } from '../../src/render/language/en/follow_up.js';
import { en } from '../../src/render/language/en/index.js';
import { withFollowUp } from '../../src/render/language/follow_up.js';
import { type Language, type LanguageName, languages } from '../../src/render/language/index.js';

/** The compiler refuses a key that is missing; these look at what it cannot see. */

type Entry = readonly [key: string, value: unknown];

/** Every text and every function of a catalogue, by its path. */
function entriesOf(texts: object, above = ''): Entry[] {
  return Object.entries(texts).flatMap(([key, value]): Entry[] =>
    typeof value === 'object' && value !== null ? entriesOf(value, `${above}${key}.`) : [[`${above}${key}`, value]],
  );
}

const english = new Map(entriesOf({ ...en, ...enFollowUp }));
const german = new Map(entriesOf({ ...de, ...deFollowUp }));

/** Said alike in both. */
const SAME = new Set([
  'words.about.team',
  'numbers.percent',
  'several.source.report',
  'several.cellNone',
  'checkin.held',
]);

describe('German beside English', () => {
  test('the same keys', () => {
    expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
    expect(english.size).toBeGreaterThan(250);
  });

  test.each([...english])('%s', (key, value) => {
    const translated = german.get(key);
    expect(typeof translated).toBe(typeof value);
    if (typeof value === 'function') {
      expect((translated as typeof value).length).toBe(value.length);
      if (!SAME.has(key)) expect(String(translated)).not.toBe(String(value));
    }
    if (typeof value === 'string') {
      expect(translated).toMatch(/\S/);
      if (!SAME.has(key)) expect(translated).not.toBe(value);
    }
    if (value === null) expect(translated).toBeNull();
  });

  test('what is on the list of equal texts is equal', () => {
    for (const key of SAME) expect(String(german.get(key))).toBe(String(english.get(key)));
  });

  test('sentences end as they do in English, so that they can stand one behind the other', () => {
    for (const [key, value] of english) {
      if (typeof value !== 'string') continue;
      expect([key, /[.:]$/.exec(String(german.get(key)))?.[0]]).toEqual([key, /[.:]$/.exec(value)?.[0]]);
    }
  });

  test('"Sie" for the reader: nobody is called du', () => {
    for (const value of german.values()) expect(String(value)).not.toMatch(/\b(du|dich|dir|dein\w*)\b/i);
  });
});

describe.each(Object.keys(languages) as LanguageName[])('%s', (name) => {
  test('is listed under its own name and says what it calls itself', async () => {
    const { texts } = await languages[name].load();
    expect([languages[name].name, texts.tag]).toEqual([name, name]);
    expect(languages[name].title).toMatch(/^\p{Lu}\p{L}+$/u);
  });

  test('says in its own words what comes after a report', async () => {
    const { texts } = withFollowUp(await languages[name].load());
    expect(texts.tag).toBe(name);
    expect(texts.plan).toBe({ en: enFollowUp, de: deFollowUp }[name].plan);
  });

  test('verdicts and what stands in place of a bar fit their columns at 80 columns', async () => {
    const { texts, level } = await languages[name].load();
    const below = ' 0.6'.length;
    for (const [kind, verdict] of Object.entries(texts.words.gap)) {
      expect(verdict.length + (kind === 'real' ? below : 0)).toBeLessThanOrEqual(11);
    }
    for (const status of [level(null), ...Object.values(texts.words.status)]) {
      expect(status?.length ?? 0).toBeLessThanOrEqual(21);
    }
  });
});

/** What a number looks like is the language's; what is rounded, and how far, is not. */
describe('numbers', () => {
  const shown: readonly (readonly [
    what: string,
    show: (language: Language) => string | null,
    en: string,
    de: string,
  ])[] = [
    ['a level', ({ level }) => level(2.44), '2.4', '2,4'],
    ['a whole level', ({ level }) => level(3), '3.0', '3,0'],
    ['a level just below its target', ({ level }) => level(2.9999999, 3), '2.9', '2,9'],
    ['never rounded up to 5', ({ level }) => level(4.97), '4.9', '4,9'],
    ['no level', ({ level }) => level(null), 'not enough answered', 'zu wenig beantwortet'],
    ['a shortfall', ({ shortfall }) => shortfall(2.42, 3), '0.6', '0,6'],
    ['a share', ({ percent }) => percent(0.125), '13 %', '13 %'],
    ['nearly all', ({ percent }) => percent(0.996), '99 %', '99 %'],
    ['nearly nothing', ({ percent }) => percent(0.004), 'less than 1 %', 'weniger als 1 %'],
    ['an amount', ({ amount }) => amount(2.5), '2.5', '2,5'],
    ['a small negative amount', ({ amount }) => amount(-0.04), '0', '0'],
    ['a large amount', ({ amount }) => amount(12345.6), '12345.6', '12345,6'],
    ['points', ({ points }) => points(12.345), '12.35', '12,35'],
    ['a number as it was given', ({ plain }) => plain(0.1234567), '0.1234567', '0,1234567'],
    ['thousands', ({ whole }) => whole(1234567.4), '1,234,567', '1.234.567'],
    ['money', ({ whole, texts }) => texts.numbers.money(whole(38000), 'EUR'), 'EUR 38,000', '38.000 EUR'],
    ['money of no currency', ({ whole, texts }) => texts.numbers.money(whole(38000), ''), '38,000', '38.000'],
    ['minutes', ({ hours }) => hours(0.5), '30 minutes', '30 Minuten'],
    ['one hour', ({ hours }) => hours(1), '1 hour', '1 Stunde'],
    ['hours', ({ hours }) => hours(2.5), '2.5 hours', '2,5 Stunden'],
    ['a rough sum of hours', ({ roughHours }) => roughHours(5.3), '5.5 hours', '5,5 Stunden'],
    ['questions', ({ questions }) => questions(0, 1), '0 of 1 question answered', '0 von 1 Frage beantwortet'],
    ['a day', ({ day }) => day('2026-11-05'), '2026-11-05', '5. November 2026'],
    ['what is no day', ({ day }) => day('2026-13-40'), '2026-13-40', '2026-13-40'],
    ['several numbers', ({ texts }) => texts.numbers.list(['a 1', '', 'b 2']), 'a 1, b 2', 'a 1; b 2'],
  ];

  test.each(shown)('%s', async (_what, show, inEnglish, inGerman) => {
    expect(show(await languages.en.load())).toBe(inEnglish);
    expect(show(await languages.de.load())).toBe(inGerman);
  });
});
