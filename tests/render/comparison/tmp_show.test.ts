import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { comparisonFormats } from '../../../src/render/comparison/index.js';
import { languages } from '../../../src/render/language/index.js';
import { hostile, nothing, rounds, trend, twice } from './literal.js';

test('show', async () => {
  const de = await languages.de.load();
  for (const [name, data] of Object.entries({ twice, rounds, trend, nothing, hostile })) {
    for (const [lang, language] of [
      ['en', undefined],
      ['de', de],
    ] as const) {
      const opts = (o: object) =>
        ({ width: 80, color: 0, unicode: true, ...(language ? { language } : {}), ...o }) as never;
      const t = await comparisonFormats.terminal.load();
      for (const width of [40, 80, 120])
        writeFileSync(`/tmp/cs/${name}.${lang}.${width}.txt`, t(data, opts({ width })));
      writeFileSync(`/tmp/cs/${name}.${lang}.ascii.txt`, t(data, opts({ unicode: false })));
      writeFileSync(`/tmp/cs/${name}.${lang}.words.txt`, t(data, opts({ bars: false })));
      writeFileSync(`/tmp/cs/${name}.${lang}.md`, (await comparisonFormats.markdown.load())(data, opts({})));
      writeFileSync(`/tmp/cs/${name}.${lang}.html`, (await comparisonFormats.html.load())(data, opts({})));
      writeFileSync(`/tmp/cs/${name}.${lang}.csv`, (await comparisonFormats.csv.load())(data, opts({})));
    }
  }
});
