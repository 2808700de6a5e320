import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess.js';
import { parseYaml } from '../../../src/core/documents/yaml.js';
import { fingerprint } from '../../../src/core/rubric/fingerprint.js';
import { parseTranslation } from '../../../src/core/rubric/parse.js';
import {
  compareTexts,
  currentTranslation,
  keyOf,
  type Translation,
  textsOf,
  translatePack,
  translateRubric,
} from '../../../src/core/rubric/translate.js';
import type { Pack, Rubric } from '../../../src/core/rubric/types.js';
import {
  fingerprintsFor,
  newTranslation,
  withFingerprints,
  withPlaces,
} from '../../../src/core/rubric/write_translation.js';
import { answered, compile } from '../arbitraries.js';
import {
  action,
  allocation,
  checklist,
  choice,
  level,
  messagesIn,
  metric,
  orThrow,
  pack,
  problemsIn,
  rubric,
  STAMP,
  sheet,
  text,
  yesNo,
} from '../samples.js';
import { packs, rubrics } from '../shipped.js';

/** One of everything that people read. */
const WHOLE = rubric(
  [
    level('talks', { ask: { self: 'Your talks?', manager: 'Their talks?' }, help: 'A talk.', antipattern: 'A chat.' }),
    checklist('kit', { page: 1, list: 1 }, { probes: ['Which one?'], evidence: { examples: ['The page'] } }),
    yesNo('done'),
    choice('way', { one: 0, other: 100 }),
    metric('share', [{ bands: { cuts: [50], points: [0, 100] } }], { unit: '% of talks' }),
    allocation('hours', { team: [50, 100], desk: [0, 50] }),
    text('remarks'),
  ],
  {
    why: [{ text: 'It helps.', source: 'study' }],
    sources: [{ id: 'study', title: 'A study', grade: 'A' }],
    gates: [{ level: 4, needs: 'level.talks >= 3', message: 'Talks first.' }],
    caps: [{ item: 'talks', below: 2, at_most: 2, because: 'Nothing else helps.', grade: 'J' }],
    actions: [action('talk_more', { talks: [1, 3] }, { not_now: 'The rest.' })],
    examples: [{ file: 'a-page.md', title: 'A page' }],
  },
);

/** Every text of it in capitals, made from what it says now. */
function inCapitals(source: Rubric | Pack): Translation {
  const texts = textsOf(source).map((each): [string, string] => [keyOf(each.path), each.text.toUpperCase()]);
  const of = textsOf(source).map((each): [string, string] => [keyOf(each.path), fingerprint(each.text)]);
  return { translates: source.id, lang: 'de', texts: Object.fromEntries(texts), of: Object.fromEntries(of) };
}

const without = (record: Translation['texts'], ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

describe('what is translated', () => {
  it('is every text that people read, by ids, or counted from 1', () => {
    expect(textsOf(WHOLE).map(({ path }) => keyOf(path))).toEqual([
      ...['title', 'summary', 'why.1'],
      ...['title', 'ask.self', 'ask.manager'].map((key) => `items.talks.${key}`),
      ...[1, 2, 3, 4, 5].map((at) => `items.talks.anchors.${at}`),
      ...['help', 'antipattern'].map((key) => `items.talks.${key}`),
      ...['title', 'ask.self', 'options.page', 'options.list', 'probes.1', 'evidence.examples.1'].map(
        (key) => `items.kit.${key}`,
      ),
      ...['items.done.title', 'items.done.ask.self'],
      ...['title', 'ask.self', 'options.one', 'options.other'].map((key) => `items.way.${key}`),
      ...['title', 'ask.self', 'unit'].map((key) => `items.share.${key}`),
      ...['title', 'ask.self', 'parts.team', 'parts.desk'].map((key) => `items.hours.${key}`),
      ...['items.remarks.title', 'items.remarks.ask.self'],
      ...['gates.1', 'caps.1'],
      ...['title', 'do', 'done_when', 'not_now'].map((key) => `actions.talk_more.${key}`),
      'examples.a-page',
    ]);
  });

  it('changes texts and nothing else: not ids, conditions, numbers, files, or the titles of works', () => {
    const said = translateRubric(WHOLE, [inCapitals(WHOLE)]);
    expect(said.items[0]).toMatchObject({ id: 'talks', ask: { self: 'YOUR TALKS?' }, help: 'A TALK.' });
    expect(said.items[4]).toMatchObject({ unit: '% OF TALKS' });
    expect(said.items[5]).toMatchObject({ unit: 'percent' });
    expect(said.gates[0]).toEqual({ ...WHOLE.gates[0], message: 'TALKS FIRST.' });
    expect(said.sources).toEqual(WHOLE.sources);
    expect(said.examples).toEqual([{ file: 'a-page.md', title: 'A PAGE' }]);
    const back = translateRubric(said, [backTo(WHOLE, said)]);
    expect(back).toEqual({ ...WHOLE, items: WHOLE.items.map((item) => ({ ...item, lang: 'en' })) });
  });

  /** The way back: only texts differ, or it would not end where it began. */
  function backTo(source: Rubric, said: Rubric): Translation {
    const of = textsOf(said).map(({ path, text }): [string, string] => [keyOf(path), fingerprint(text)]);
    const texts = textsOf(source).map(({ path, text }): [string, string] => [keyOf(path), text]);
    return { translates: source.id, lang: 'en', texts: Object.fromEntries(texts), of: Object.fromEntries(of) };
  }

  it('takes what a pack says as well: links, findings, sittings', () => {
    const trial = pack(
      [WHOLE, rubric([level('a')], { id: 'other' })],
      {},
      {
        prerequisites: [{ prerequisite: 'skill', dependent: 'other', because: 'First things first.' }],
        findings: [{ id: 'low', title: 'Low', when: 'claimed.skill < 2', message: 'It is low.', importance: 5 }],
        sittings: [{ id: 'one', relation: 'self', title: 'With me', items: { skill: ['talks'] } }],
      },
    );
    expect(textsOf(trial).map(({ path }) => keyOf(path))).toEqual([
      ...[
        'title',
        'intro',
        'prerequisites.other.skill',
        'findings.low.title',
        'findings.low.message',
        'sittings.one.title',
      ],
    ]);
    expect(translatePack(trial, [inCapitals(trial)])).toMatchObject({
      title: 'TRIAL',
      prerequisites: [{ because: 'FIRST THINGS FIRST.' }],
      findings: [{ id: 'low', message: 'IT IS LOW.' }],
      sittings: [{ title: 'WITH ME' }],
    });
  });
});

describe('what a side file lacks', () => {
  const full = inCapitals(WHOLE);
  const key = 'items.talks.help';
  const lacks = (translation: Translation, others: readonly Translation[] = []) => {
    const { missing, stale, unknown } = compareTexts(WHOLE, translation, others);
    return {
      missing: missing.map(({ path }) => keyOf(path)),
      stale: stale.map(({ path, noted }) => `${keyOf(path)}${noted ? '' : ' (never noted)'}`),
      unknown: unknown.map(({ path, suggestion }) => `${keyOf(path)}${suggestion ? ` (${suggestion})` : ''}`),
    };
  };

  it.each<[string, Translation, object]>([
    ['nothing', full, {}],
    ['a text', { ...full, texts: without(full.texts, key) }, { missing: [key] }],
    ['a text made from an earlier one', { ...full, of: { ...full.of, [key]: 'aaaaaaa' } }, { stale: [key] }],
    [
      'a note of what a text was made from',
      { ...full, of: without(full.of, key) },
      { stale: [`${key} (never noted)`] },
    ],
    [
      'a slip of the pen in a key',
      { ...full, texts: { ...full.texts, 'items.talks.halp': 'X' } },
      { unknown: ['items.talks.halp (help)'] },
    ],
    [
      'a part that is gone, told once',
      { ...full, texts: { ...full.texts, 'items.tasks.title': 'X', 'items.tasks.ask.self': 'Y' } },
      { unknown: ['items.tasks (talks)'] },
    ],
    ['a text too far in', { ...full, texts: { ...full.texts, 'title.self': 'X' } }, { unknown: ['title.self'] }],
    [
      'names that every object has',
      { ...full, texts: { ...full.texts, constructor: 'X', 'items.toString': 'Y' } },
      { unknown: ['constructor', 'items.toString'] },
    ],
  ])('%s', (_name, translation, expected) => {
    expect(lacks(translation)).toEqual({ missing: [], stale: [], unknown: [], ...expected });
  });

  it('is not missing where what it extends says it; its own word goes first', () => {
    const own = { ...full, texts: { title: 'Own' }, of: { title: fingerprint(WHOLE.title) } };
    expect(lacks(own).missing).toHaveLength(textsOf(WHOLE).length - 1);
    expect(lacks(own, [full])).toEqual({ missing: [], stale: [], unknown: [] });
    expect(translateRubric(WHOLE, [own, full])).toMatchObject({ title: 'Own', summary: 'WHAT GOOD LOOKS LIKE.' });
  });

  it('is read in the language of the rubric: what is missing, and what was made from an earlier text', () => {
    const changed = rubric([level('talks'), level('other')], { title: 'Skill, renewed' });
    const said = translateRubric(changed, [{ ...full, texts: without(full.texts, 'summary') }]);
    expect(said).toMatchObject({ title: 'Skill, renewed', summary: 'What good looks like.' });
    expect(said.items[0]).toMatchObject({ anchors: ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE'] });
    const { texts } = currentTranslation(changed, 'de', [full]);
    expect(texts).toMatchObject({ summary: 'WHAT GOOD LOOKS LIKE.' });
    expect(texts).not.toHaveProperty('title');
  });
});

describe('scores', () => {
  /** Every word of a report taken out, so that what is left is what was scored. */
  const numbersOf = (value: unknown): unknown => {
    if (typeof value === 'string') return '';
    if (Array.isArray(value)) return value.map(numbersOf);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, numbersOf(each)]));
  };

  it('never change with the language: any rubric, any answers', () => {
    fc.assert(
      fc.property(answered, ({ asked, answers, parts }) => {
        const source = compile(asked);
        const [over, settings] = [sheet(answers, parts), pack([source])];
        const said = translateRubric(source, [inCapitals(source)]);
        const translated = assess(translatePack(settings, [inCapitals(settings)]), [said], over, STAMP);
        expect(numbersOf(translated)).toEqual(numbersOf(assess(settings, [source], over, STAMP)));
      }),
    );
  });
});

describe('a side file', () => {
  const START = 'format: 1\ntranslates: skill\nlang: de\n';

  it('is read by its paths; empty places are texts still to be written', () => {
    const file = `${START}texts:\n  title: Können\n  summary:\n  items: {talks: {anchors: {1: eins}}}\nof: {title: abcdefg}\n`;
    expect(orThrow(parseTranslation(file))).toEqual({
      translates: 'skill',
      lang: 'de',
      texts: { title: 'Können', 'items.talks.anchors.1': 'eins' },
      of: { title: 'abcdefg' },
    });
  });

  it.each([
    ['another key', `${START}texts: {}\nlanguage: de\n`, /^5:1 unknown key "language"/],
    ['no texts', START, /texts|this key is missing/],
    ['a number for a text', `${START}texts:\n  title: 5\n`, /^5:3 expected/],
    ['an empty text', `${START}texts:\n  title: ""\n`, /^5:3 expected/],
    ['a list', `${START}texts:\n  why: [Darum.]\n`, /^5:3 expected/],
    [
      'a long language',
      'format: 1\ntranslates: skill\nlang: german\ntexts: {}\n',
      /^3:1 expected a language in two letters/,
    ],
    ['a fingerprint of its own', `${START}texts: {}\nof: {title: "1"}\n`, /^5:6 expected seven letters/],
    ['a key twice', `${START}texts:\n  title: A\n  title: B\n`, /^6:3/],
  ])('is refused with %s', (_name, file, expected) => {
    expect(problemsIn(parseTranslation(file)).join('\n')).toMatch(expected);
  });

  it('begins with an empty place for every text, its source above it', () => {
    const begun = newTranslation(WHOLE, 'de', textsOf(WHOLE));
    expect(begun).toContain('  # Skill\n  title:\n');
    expect(begun).toContain('      anchors:\n        # one\n        1:\n');
    const { texts } = orThrow(parseTranslation(begun));
    expect(texts).toEqual({});
    expect(compareTexts(WHOLE, orThrow(parseTranslation(begun))).missing).toHaveLength(textsOf(WHOLE).length);
  });

  const renewed = (file: string, accepted = false): string => {
    const translation = orThrow(parseTranslation(file));
    const added = withPlaces(file, parseYaml(file), compareTexts(WHOLE, translation).missing);
    return withFingerprints(added, parseYaml(added), fingerprintsFor(WHOLE, translation, accepted)) ?? 'of is not last';
  };

  it('keeps every text and comment when places are added, and is done after one round', () => {
    const file = `${START}texts:\n  # Mine.\n  title:   "Können"   # short\n  items:\n    talks:\n      anchors:\n          2: zwei\n`;
    const once = renewed(file);
    for (const line of file.trimEnd().split('\n')) expect(once.split('\n')).toContain(line);
    expect(once).toContain('      anchors:\n          # one\n          1:\n');
    expect(once).toContain(`of:\n  title: ${fingerprint('Skill')}\n  items.talks.anchors.2: ${fingerprint('two')}\n`);
    expect(orThrow(parseTranslation(once)).texts).toEqual({ title: 'Können', 'items.talks.anchors.2': 'zwei' });
    expect(renewed(once)).toBe(once);
  });

  it.each([
    ['a part in braces', '  items: {talks: {help: Ein Gespräch.}}\n'],
    ['a part without anything in it', '  items:\n'],
    ['nothing at all in braces', '  why: {}\n'],
  ])('is still one file afterwards, with %s', (_name, texts) => {
    const once = renewed(`${START}texts:\n${texts}`);
    expect(messagesIn(parseTranslation(once))).toEqual([]);
    expect(renewed(once)).toBe(once);
  });

  it('notes what was written since, keeps what it noted before, and forgets what is gone', () => {
    const file = `${START}texts:\n  title: Können\n  summary: Gut.\n  old: Weg.\nof:\n  title: aaaaaaa\n  old: bbbbbbb\n`;
    const noted = (accepted: boolean) => orThrow(parseTranslation(renewed(file, accepted))).of;
    expect(noted(false)).toEqual({ title: 'aaaaaaa', summary: fingerprint('What good looks like.') });
    expect(noted(true)).toEqual({ title: fingerprint('Skill'), summary: fingerprint('What good looks like.') });
  });

  it('is not cut where something stands behind the fingerprints', () => {
    expect(renewed(`format: 1\ntranslates: skill\nof: {}\nlang: de\ntexts: {title: Können}\n`)).toBe('of is not last');
  });

  it('of any shipped rubric or pack can be begun', () => {
    for (const source of [...rubrics, ...packs]) {
      const begun = newTranslation(source, 'fr', textsOf(source));
      expect(messagesIn(parseTranslation(begun))).toEqual([]);
    }
  });
});

/** Vectors of the authors of FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the fingerprint of %j is its hash in letters', (text, hash) => {
  const letters = [...fingerprint(text)].map((letter) => letter.charCodeAt(0) - 97);
  expect(letters.reduceRight((sum, digit) => sum * 26 + digit, 0)).toBe(hash);
});
