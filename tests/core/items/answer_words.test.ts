import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/core/items/index.js';
import { allocation, checklist, compiled, type ItemFile, level, metric, text, yesNo } from '../samples.js';

const rows: readonly (readonly [string, ItemFile, unknown, english: string, german: string])[] = [
  ['yes', yesNo('x'), true, 'Yes', 'Ja'],
  ['no', yesNo('x'), false, 'No', 'Nein'],
  ['nothing of a list', checklist('x', { a: 1, b: 1 }), ['none'], 'None of these', 'Nichts davon'],
  ['a level is its anchor', level('x'), 3, '3: three', '3: three'],
  ['a text is what was written', text('x'), 'Lena', 'Lena', 'Lena'],
];

describe('an answer in the language of its rubric', () => {
  it.each(rows)('%s', (_name, file, value, english, german) => {
    const item = compiled(file);
    expect(kindOf(item).inWords(item, value as never)).toBe(english);
    expect(kindOf(item).inWords({ ...item, lang: 'de' }, value as never)).toBe(german);
    // Words of a language nobody wrote them for yet are in English.
    expect(kindOf(item).inWords({ ...item, lang: 'fr' }, value as never)).toBe(english);
    expect(kindOf(item).inWords({ ...item, lang: '__proto__' }, value as never)).toBe(english);
  });

  it('numbers have a comma in German', () => {
    const number = compiled(metric('x', [{ bands: { cuts: [1], points: [0, 100] } }]));
    const given = { now: 2.5, before: 3.5, source: 'CRM', period: '2026 Q3' };
    expect(kindOf(number).inWords(number, given)).toBe(`2.5 % (before: 3.5), 2026 Q3, from CRM`);
    expect(kindOf(number).inWords({ ...number, lang: 'de' }, given)).toBe(`2,5 % (davor: 3,5), 2026 Q3, aus: CRM`);
    const shares = compiled(allocation('x', { a: [0, 50], b: [50, 100] }));
    const german = kindOf(shares).inWords({ ...shares, lang: 'de' }, { a: 2.5, b: 7.5 });
    expect(german).toMatch(/2,5.*7,5/);
  });
});
