import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeWithOwn, salesgap, transcript } from './salesgap.js';

/* `moved` holds the rubric visits 2.0.0, answers to its 1.2.0, and the migration between the two. */
const ANSWERS = 'moved/visits_1.answers.yaml';
const OWN = ['--rubrics', 'moved'];

describe('answers to an older major version', () => {
  it.each<[string, readonly string[]]>([
    ['migration-check', ['answers', 'check', ANSWERS, ...OWN]],
    ['migration-lint', ['rubric', 'lint', 'moved/visits.yaml']],
  ])('%s', async (name, args) => {
    const ran = salesgap(args, placeWithOwn());
    await expect(transcript(args, ran)).toMatchFileSnapshot(`transcripts/${name}.txt`);
    expect(ran.status).toBe(0);
  });

  it('without a migration are refused, with the way out', async () => {
    const place = placeWithOwn();
    rmSync(join(place.folder, 'moved/migrations'), { recursive: true });
    const args = ['report', ANSWERS, ...OWN];
    const ran = salesgap(args, place);
    await expect(transcript(args, ran)).toMatchFileSnapshot('transcripts/migration-missing.txt');
    expect(ran.status).toBe(4);
  });

  it('are reported and checked as answers of now, and their file stays as it is', () => {
    const place = placeWithOwn();
    const before = readFileSync(join(place.folder, ANSWERS), 'utf8');
    const ran = salesgap(['report', ANSWERS, ...OWN, '-f', 'json'], place);
    expect(ran.status).toBe(0);
    expect(ran.stderr).toContain('Not carried over:');
    const check = salesgap(['check', ANSWERS, ...OWN, '--fail-under', '1.5', '--about', 'organization'], place);
    expect(check.stderr).toContain('visits.gut_feel, asked no more: Nobody else could check it.');
    expect(readFileSync(join(place.folder, ANSWERS), 'utf8')).toBe(before);
  });

  it('are the same as answers of now that were written by hand', () => {
    const place = placeWithOwn();
    const now = readFileSync(join(place.folder, ANSWERS), 'utf8')
      .replace('visits@1.2.0', 'visits@2.0.0')
      .replace('written:', 'first_practice:')
      .replace('[paper]', '[page]')
      .replace(/^ {4}(gut_feel|rhythm|second_practice):.*\n/gm, '');
    writeFileSync(join(place.folder, 'now.yaml'), now);
    const said = (file: string) => JSON.parse(salesgap(['report', file, ...OWN, '-f', 'json'], place).stdout);
    const [moved, written] = [said(ANSWERS), said('now.yaml')];
    expect({ ...moved, sheets: null }).toEqual({ ...written, sheets: null });
  });

  it('a migration file with mistakes is told with its lines', () => {
    const place = placeWithOwn();
    const file = join(place.folder, 'moved/migrations/visits_1_to_2.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('retired:', 'retire:'));
    const ran = salesgap(['report', ANSWERS, ...OWN], place);
    expect([ran.status, ran.stderr]).toEqual([
      3,
      expect.stringMatching(/visits_1_to_2\.yaml:7:1: retire: unknown key "retire"/),
    ]);
  });
});

describe('an interview that starts from answers to an older major version', () => {
  const KNOWN = ['team_size=7', 'manages_managers=false', 'motion=mid_market', 'own_quota=false', 'months_in_role=20'];
  const FIRST = [
    'assess',
    'moved/visits.yaml',
    '--role',
    'vp',
    '--profile',
    ...KNOWN,
    '--subject',
    'Own',
    '--accessible',
  ];
  const spaced = (text: string) => text.replace(/\s+/g, ' ');

  it('shows them where they belong now and marks what has changed, also after a break and without the files', () => {
    const place = placeWithOwn();
    const file = join(place.folder, 'moved/visits.yaml');
    const now = readFileSync(file, 'utf8');
    const then = now
      .replace('version: 2.0.0', 'version: 1.2.0')
      .replaceAll('first_practice', 'written')
      .replace('There is a dated note for every case.', 'There is a note.');
    writeFileSync(file, then);
    expect(salesgap(FIRST, place, '3\n\n2\n1 2\n\nfinish\n').stderr).toContain('finished and saved');
    writeFileSync(file, now);
    const again = salesgap(['assess', '--since', 'last', '--rubrics', 'moved', '--accessible'], place, '\n\n\nleave\n');
    const said = spaced(again.stderr);
    expect(said).toContain('Its answers (3) stand beside the questions');
    expect(said).toContain('Of the questions, 1 has changed since; that is said beside each.');
    expect(said).toMatch(/Last time \(\d{4}-\d\d-\d\d\): 3/);
    rmSync(join(place.folder, 'moved'), { recursive: true });
    const resumed = spaced(salesgap(['assess', '--resume', '--accessible'], place, 'go to 2\nleave\n').stderr);
    expect(resumed).toMatch(
      /: 2 The question has changed since: other descriptions of the levels\. Please choose anew\./,
    );
  });
});
