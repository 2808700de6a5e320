import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyPlace, placeWithOwn, salesgap } from './salesgap.js';

it('copies in one folder: named by number, each in the format of its original, and they belong together', () => {
  const place = emptyPlace();
  salesgap(['answers', 'export', 'second_rater.yaml', '--out', 'jd-by-boss.json'], place);
  expect(salesgap(['redact', 'good.yaml', 'jd-by-boss.json', '--out', 'shared'], place).status).toBe(0);
  expect(readdirSync(join(place.folder, 'shared')).sort()).toEqual(['redacted-1.yaml', 'redacted-2.json']);
  const { stdout, status } = salesgap(
    ['report', 'shared/redacted-1.yaml', '--beside', 'shared/redacted-2.json', '-f', 'json'],
    place,
  );
  expect(status).toBe(0);
  const { subject, sheets, views, answered_on } = JSON.parse(stdout);
  expect([subject, sheets[0].rater, answered_on]).toEqual([{ id: 'leader_1' }, 'self_1', '2000-01-01']);
  const alone = JSON.parse(salesgap(['report', 'good.yaml', '-f', 'json'], place).stdout);
  expect(views[0].overall).toEqual(alone.views[0].overall);
  expect(stdout).not.toMatch(/Doe|\bjd\b|profile v3/);
});

it('one name that is taken keeps all copies from being written', () => {
  const place = emptyPlace();
  writeFileSync(join(place.folder, 'redacted-2.yaml'), 'mine');
  const args = ['redact', 'good.yaml', 'second_rater.yaml'];
  expect(salesgap(args, place)).toMatchObject({ status: 2, stderr: expect.stringContaining('redacted-2.yaml') });
  expect(readdirSync(place.folder)).not.toContain('redacted-1.yaml');
  expect(readFileSync(join(place.folder, 'redacted-2.yaml'), 'utf8')).toBe('mine');
  expect(salesgap([...args, '--force'], place).status).toBe(0);
  expect(readFileSync(join(place.folder, 'redacted-2.yaml'), 'utf8')).toContain('leader_1');
});

it('says which rubrics of one’s own it cannot judge', () => {
  const { stderr, stdout } = salesgap(['redact', 'ours/ours.answers.yaml', '--rubrics', 'ours'], placeWithOwn());
  expect(stderr).toMatch(/ids of rubrics and packs of your own \([a-z_, ]+\)/);
  expect(stdout).toContain('leader_1');
});
