import { expect, it } from 'vitest';
import { lint } from '../../../src/core/lint/lint.js';
import { packFiles, rubricFiles, translationFiles } from '../shipped.js';

const sources = [
  ...[...rubricFiles, ...packFiles].map(({ id, text }) => ({ file: id, text })),
  ...translationFiles.map(({ id, lang, text }) => ({ file: `${lang}/${id}`, text })),
];

it('everything that ships is clean, with all rules on, in a few seconds', () => {
  const started = performance.now();
  const { files } = lint(sources, { rubrics: [], packs: [], vague_words: [] });
  const problems = files.flatMap((each) => each.problems);
  expect(files).toHaveLength(sources.length);
  expect(
    problems.map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}: ${message}`),
  ).toEqual([]);
  expect(performance.now() - started).toBeLessThan(20_000);
});
