import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { processEnvironment } from '../../src/cli/environment.js';
import { openLibrary, shippedLibrary } from '../../src/cli/open_library.js';
import { reportOf } from '../../src/cli/show_report.js';
import { normalise } from '../../src/core/answers/normalise.js';
import { parseTranslation } from '../../src/core/rubric/parse.js';
import { compareTexts, currentTranslation, textsOf } from '../../src/core/rubric/translate.js';
import { sheetFileAt } from '../core/shipped.js';
import { placeWithOwn, salesgap, transcript } from './salesgap.js';

const RUNS: readonly (readonly [string, readonly string[], number])[] = [
  ['translate-begin', ['rubric', 'translate', './ours/deal_desk.yaml', '--lang', 'de'], 0],
  ['translate-renew', ['rubric', 'translate', 'translated/callbacks.yaml', '--lang', 'de'], 0],
  ['translate-by-id', ['rubric', 'translate', 'callbacks', '--rubrics', 'translated', '--lang', 'de', '--accept'], 0],
  ['translate-shipped', ['rubric', 'translate', 'hiring', '--lang', 'de'], 2],
  ['translate-unknown', ['rubric', 'translate', 'hirring', '--lang', 'de'], 2],
  ['translate-no-language', ['rubric', 'translate', 'translated/callbacks.yaml', '--lang', 'German'], 2],
  ['translate-lint', ['rubric', 'lint', 'translated/callbacks.yaml'], 3],
  [
    'translate-lint-shipped',
    ['rubric', 'lint', '--rubrics', 'translated', 'translated/translations/de/callbacks.yaml'],
    3,
  ],
];

describe('rubric translate, typed', () => {
  it.each(RUNS)('%s', async (name, args, status) => {
    const ran = salesgap(args, placeWithOwn());
    await expect(transcript(args, ran)).toMatchFileSnapshot(`transcripts/${name}.txt`);
    expect(ran.status).toBe(status);
  });

  it('adds places and fingerprints, keeps every line of the author, and is then done', async () => {
    const place = placeWithOwn();
    const file = join(place.folder, 'translated/translations/de/callbacks.yaml');
    const before = readFileSync(file, 'utf8');
    const run = () => salesgap(['rubric', 'translate', 'translated/callbacks.yaml', '--lang', 'de'], place);
    run();
    const after = readFileSync(file, 'utf8');
    for (const line of before.slice(0, before.indexOf('of:')).trimEnd().split('\n')) expect(after).toContain(line);
    await expect(after).toMatchFileSnapshot('transcripts/translate-renew.yaml');
    expect(run().stderr).toContain('Not changed');
    expect(readFileSync(file, 'utf8')).toBe(after);
  });

  it('refuses a side file that is of something else, and one with mistakes, untouched', () => {
    const place = placeWithOwn();
    const file = join(place.folder, 'translated/translations/de/callbacks.yaml');
    const run = () => salesgap(['rubric', 'translate', 'translated/callbacks.yaml', '--lang', 'de'], place);
    for (const [text, told] of [
      ['format: 1\ntranslates: deal_desk\nlang: de\ntexts: {}\n', ':2:1: translates: expected callbacks'],
      ['format: 1\ntranslates: callbacks\nlang: fr\ntexts: {}\n', ':3:1: lang: expected de'],
      ['format: 1\ntranslates: callbacks\nlang: de\ntext: {}\n', 'Did you mean texts?'],
      ['format: 1\ntranslates: callbacks\nof: {}\nlang: de\ntexts: {}\n', 'the group "of" has to be the last'],
    ] as const) {
      writeFileSync(file, text);
      const ran = run();
      expect([ran.status, ran.stderr]).toEqual([3, expect.stringContaining(told)]);
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
  });
});

describe('what ships in German', () => {
  const library = shippedLibrary({ installation: join(inject('installed'), 'dist') });
  const english = library.instrument('screen');
  const german = library.inLanguage(english, 'de');

  /** The two questions of each area, all at one level. */
  function screenSheetAt(level: number) {
    const rubrics = english.rubrics.map(({ rubric }) => ({
      ...rubric,
      items: rubric.items.filter(({ screen }) => screen),
    }));
    const { rubrics: _, ...file } = sheetFileAt(rubrics, () => level, { role: 'first_line', team_size: 7 });
    const sheet = normalise({ ...file, pack: 'screen@1.0.0', form: 'screen' });
    if (sheet === null) throw new Error('a sheet that is none');
    return sheet;
  }

  it('is the pack screen with all its rubrics, every text of them', () => {
    const sources = [english.pack, ...english.rubrics.map(({ rubric }) => rubric)];
    const left = sources.map((source) => {
      const { texts } = currentTranslation(source, 'de', library.translations(source.id, 'de'));
      return [source.id, textsOf(source).length - Object.keys(texts).length];
    });
    expect(left).toEqual(sources.map(({ id }) => [id, 0]));
  });

  it.each([1, 2, 3, 4, 5])('gives the same scores, gaps and actions as in English: all at %i', (level) => {
    const sheet = screenSheetAt(level);
    const [inEnglish, inGerman] = [english, german].map((each) => reportOf(sheet, each, '0.1.0', null));
    const ids = (report: typeof inEnglish) => ({
      numbers: report?.views.map(({ scores }) =>
        scores.map((score) => [score.rubric, score.claimed.level, score.credited.level]),
      ),
      gaps: report?.gaps.map(({ rubric, class: kind, order }) => [rubric, kind, order]),
      actions: Object.values(report?.actions ?? {}).flatMap((each) => each.map(({ rubric, id }) => `${rubric}.${id}`)),
      findings: report?.findings.map(({ id }) => id),
      headline: report?.headline?.action?.id,
    });
    expect(ids(inGerman)).toEqual(ids(inEnglish));
    expect(inGerman?.rubrics.map(({ title }) => title)).toEqual(german.rubrics.map(({ rubric }) => rubric.title));
    if (level < 3) expect(inGerman?.headline?.action?.do).toMatch(/^Wenn .* werde ich /s);
  });

  it('leaves the instrument as it is in the language it was written in, and in one nobody has translated', () => {
    for (const lang of ['en', 'fr']) expect(library.inLanguage(english, lang)).toEqual(english);
  });

  it('reaches other packs as far as they take it over', () => {
    const { pack } = library.inLanguage(library.instrument('essentials'), 'de');
    expect(pack.title).toBe(library.pack('essentials').title);
    expect(pack.findings.find(({ id }) => id === 'start_at_the_top')?.title).toBe('Oben anfangen');
  });
});

describe('translations of one’s own', () => {
  const libraryAt = (folder: string) => {
    const environment = Object.create(processEnvironment([]), {
      cwd: { value: folder },
      installation: { value: join(inject('installed'), 'dist') },
    });
    return (rubrics: string) => openLibrary(environment, { rubrics: [join(folder, rubrics)] });
  };

  it('lie beside the rubric; what is missing is read in its own language', async () => {
    const library = await libraryAt(placeWithOwn().folder)('translated');
    const { rubrics } = library.inLanguage(library.named(['callbacks']), 'de');
    expect(rubrics[0]?.rubric).toMatchObject({
      title: 'Rückruf',
      summary: 'Whoever calls is called back within a day.',
    });
  });

  it('of a rubric that builds on a shipped one are needed only where it differs', async () => {
    const library = await libraryAt(placeWithOwn().folder)('ours');
    const { rubric } = library.rubric('small_hiring');
    const [said] = library.inLanguage(library.named(['small_hiring']), 'de').rubrics;
    expect(said?.rubric.items.find(({ id }) => id === 'interviews')?.title).toBe(
      'Gleiche Fragen, schriftliche Bewertungen',
    );
    expect(said?.rubric).toMatchObject({ title: 'Hiring without HR' });
    const own = { translates: 'small_hiring', lang: 'de', texts: {}, of: {} };
    const { missing } = compareTexts(rubric, own, library.translations('small_hiring', 'de'));
    expect(missing.map(({ path }) => path.join('.'))).toEqual([
      'title',
      'items.scorecard.help',
      'items.referral.title',
      'items.referral.ask.self',
    ]);
  });

  it('begins with those only', () => {
    const place = placeWithOwn();
    expect(salesgap(['rubric', 'translate', 'ours/small_hiring.yaml', '--lang', 'de'], place).status).toBe(0);
    const begun = readFileSync(join(place.folder, 'ours/translations/de/small_hiring.yaml'), 'utf8');
    expect(begun).toContain('    # Ours is in the wiki.\n');
    expect(parseTranslation(begun).ok).toBe(true);
  });
});
