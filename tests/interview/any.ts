import fc from 'fast-check';
import type { Rubric } from '../../src/core/rubric/types.js';
import { PROFILE_QUESTIONS } from '../../src/interview/profile/questions.js';
import { type Key, NAMED_KEYS } from '../../src/interview/walk/key.js';
import { COACHING, facilitated, GAPS, HIRING, ONCE_MORE, walk } from './fixtures.js';
import { keys } from './keys.js';

const RELATIONS = ['self', 'report', 'sponsor', 'consultant'] as const;

/** What takes more or less than a column, words longer than a line, and lines. */
const WIDE = [
  '漢字仮名交じり文は幅が二倍になる'.repeat(4),
  'ｱｲｳｴｵ 한국어 ไทย',
  '👨‍👩‍👧‍👦🏳️‍🌈👍🏽🇩🇪'.repeat(8),
  'e\u0301a\u0300\u0302 '.repeat(30),
  'Donaudampfschifffahrtsgesellschaftskapitänsmütze'.repeat(5),
  'one\ntwo\n\nthree\n'.repeat(20),
  '\u001b[2J\u202e\u200b\t',
];

const typed = fc
  .constantFrom(...'123456789000yn bsdxrewugfqap?/.,-zäß漢😀')
  .map((text): Key => ({ press: 'character', text }));
const named = fc.constantFrom(...NAMED_KEYS, 'enter', 'enter', 'enter', 'enter').map((press): Key => ({ press }));
const pasted = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom(...WIDE))
  .map((text): Key => ({ press: 'paste', text }));

/** Keys as they come: mostly single ones, sometimes a whole answer, so that walks get far. */
export const anyKeys = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .oneof({ weight: 4, arbitrary: typed }, { weight: 4, arbitrary: named }, { weight: 1, arbitrary: pasted })
          .map((key) => [key]),
      },
      {
        weight: 3,
        arbitrary: fc
          .constantFrom(
            '4<enter>1<enter>v3<enter><enter>',
            '3<enter><enter>',
            'g6<enter>60<enter>50<enter>H1<enter>CRM<enter>',
            'g7<enter>50<enter>50<enter>0<enter>',
            'g8<enter>text<enter>',
            '/s<enter>',
            '/b<enter>',
            '/?<enter><enter>',
            'x1<enter>2<enter>',
            'said so<enter>2<enter>',
            '/p<enter>between us<enter>',
            'a',
            '1<enter>7<enter>2<enter>2<enter>40<enter>20000<enter>EUR<enter>60<enter>1<enter>5<enter>',
            'gcontext<enter>1<enter>2<enter><enter>',
            'g8<enter>',
            '<enter><enter><enter>',
          )
          .map(keys),
      },
    ),
    { maxLength: 60 },
  )
  .map((groups) => groups.flat());

export const anyWalk = fc.oneof(
  fc.record({ relation: fc.constantFrom(...RELATIONS), gaps: fc.constantFrom([], GAPS) }).map(walk),
  fc.constantFrom('self' as const, 'sponsor' as const, 'report' as const).map((relation) => facilitated(relation)),
  fc.constantFrom({ context: PROFILE_QUESTIONS, gaps: GAPS }, ONCE_MORE).map(walk),
);

const HOSTILE = [
  '\u001b[2J',
  '\u0007',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\r\n',
  '\t',
  '\u009b31m',
  '漢字漢字',
  '👨‍👩‍👧',
  'e\u0301\u0302',
  '\u{1f1e9}\u{1f1ea}',
  'ｱ',
  '\ud800',
  'x'.repeat(90),
];

const anyText = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...HOSTILE), fc.lorem({ maxCount: 12 })),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(' '));

/** The fixtures with every text exchanged for anything at all. */
export const anyRubrics = fc
  .array(anyText, { minLength: 3, maxLength: 12 })
  .map((texts) => [COACHING, HIRING].map((rubric) => rewritten(rubric, texts)));

function rewritten(rubric: Rubric, texts: readonly string[]): Rubric {
  let count = 0;
  const next = () => texts[count++ % texts.length] ?? '';
  const exchange = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return TEXTS.has(key) ? next() : value;
    if (Array.isArray(value)) return value.map((member) => exchange(member, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, exchange(member, name)]));
  };
  return exchange(rubric) as Rubric;
}

const TEXTS = new Set(['title', 'self', 'anchors', 'help', 'antipattern', 'examples', 'text', 'unit']);
