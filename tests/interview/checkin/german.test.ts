import { describe, expect, it } from 'vitest';
import type { CheckinEntry } from '../../../src/core/checkin/types.js';
import { closingOf } from '../../../src/interview/checkin/closing.js';
import { openingOf } from '../../../src/interview/checkin/opening.js';
import { de } from '../../../src/interview/checkin/texts/de.js';
import { en } from '../../../src/interview/checkin/texts/en.js';
import { PLAN } from './plan.js';
import { play } from './script.js';

/* The same check-in in German: what is kept is the same, to the last entry. */

const WEEKS: readonly (readonly [day: string, english: readonly string[], german: readonly string[]])[] = [
  [
    '2026-11-09',
    [
      ...['Done', 'A document', 'HR folder', 'today', 'My manager', 'Moved', '2026-12-10', 'quarter end'],
      ...['ask what has changed', 'Two joint calls', "The buyer's", 'sends figures', '', ''],
    ],
    [
      ...[
        'Fertig',
        'Ein Dokument',
        'HR folder',
        'heute',
        'Meine Führungskraft',
        'Auf einen',
        '2026-12-10',
        'quarter end',
      ],
      ...['ask what has changed', 'Two joint calls', 'Eine der Kundschaft', 'sends figures', '', ''],
    ],
  ],
  [
    '2026-11-16',
    ['Something else', 'called back', 'Change it', 'Nothing to keep', 'Stuck', 'Not sure', 'time', 'Under way', '', ''],
    [
      'Etwas anderes',
      'called back',
      'Ändern',
      'Nichts aufzuheben',
      'Festgefahren',
      'Nicht sicher',
      'time',
      'Im Gang',
      '',
      '',
    ],
  ],
];

async function held(lang: 'en' | 'de') {
  let entries: readonly CheckinEntry[] = [];
  const said: string[] = [];
  for (const [today, english, german] of WEEKS) {
    said.push(`--- ${today}`, ...openingOf({ plan: PLAN, entries, lang }, today));
    const played = await play(lang === 'en' ? english : german, { entries, today, lang });
    said.push(...played.asked.flatMap((ask, at) => [ask, `  ${played.whys[at] ?? ''}`]), ...played.labels);
    entries = played.entries;
    said.push(closingOf({ plan: PLAN, entries, lang }, today));
  }
  return { entries, said };
}

it('a check-in in German keeps what one in English keeps', async () => {
  const [english, german] = [await held('en'), await held('de')];
  expect(german.entries).toEqual(english.entries);
  await expect(`${german.said.join('\n')}\n`).toMatchFileSnapshot('./german.txt');
});

/** Every text, with what it is called; those that take something are called with samples. */
function textsIn(value: unknown, name = ''): [string, string][] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value === 'function') {
    const said: unknown = name.endsWith('listed')
      ? value(['A', 'B', 'C'])
      : value(...(OF_AN_ACTOR.test(name) ? ['buyer', true] : SAMPLES));
    return [[name, String(said)]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, name === '' ? key : `${name}.${key}`));
}

const OF_AN_ACTOR = /^(told\.(did|shows)|move\.expected)$/;
const SAMPLES = ['2', 'buyer', '2026-11-09', 'x'];

describe('every text', () => {
  const english = new Map(textsIn(en));
  it.each(textsIn(de))('%s is another one in German: %s', (name, text) => {
    expect(text).not.toContain('undefined');
    if (!SAME.has(name)) expect(text).not.toBe(english.get(name));
  });
});

const SAME = new Set(['owner.operations', 'opening.late']);
