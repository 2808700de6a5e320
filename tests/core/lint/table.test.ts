import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../../src/core/lint/index.js';
import { RUBRICS_FOLDER } from '../shipped.js';

const PAGE = join(RUBRICS_FOLDER, 'README.md');

const table = [
  '| rule | of | when it finds nothing | a problem is |',
  '|---|---|---|---|',
  ...rules.map(
    ({ id, of, proves, severity }) =>
      `| \`${id}\` | ${of} | ${proves} | ${severity === 'error' ? 'an error' : 'a warning'} |`,
  ),
].join('\n');

it('the page for authors lists the rules there are', async () => {
  const page = readFileSync(PAGE, 'utf8');
  const renewed = page.replace(/(?<=<!-- rules -->\n)[\s\S]*?(?=<!-- \/rules -->)/, () => `${table}\n`);
  expect(renewed).toContain(table);
  await expect(renewed).toMatchFileSnapshot(PAGE);
});

it('every id is there once, in words with hyphens', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id } of rules) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
