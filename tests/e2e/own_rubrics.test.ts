import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeWithOwn, salesgap, transcript } from './salesgap.js';

/*
 * Rubrics and packs of one's own: by their file, from --rubrics, and in a workspace. `ours` holds a rubric, one that
 * builds on hiring, and a pack of both; `ours_broken` the same with mistakes.
 */
const RUNS: readonly (readonly [string, readonly string[], number])[] = [
  ['own-rubric-shown', ['rubric', 'show', './ours/deal_desk.yaml'], 0],
  ['own-rubric-as-markdown', ['rubric', 'show', './ours/deal_desk.yaml', '--format', 'markdown'], 0],
  ['own-example', ['rubric', 'show', 'ours/deal_desk.yaml', '--example'], 0],
  ['own-provenance', ['rubric', 'show', 'ours/small_hiring.yaml', '--provenance'], 0],
  ['own-provenance-of-shipped', ['rubric', 'show', 'hiring', '--provenance'], 0],
  ['own-template', ['answers', 'template', './ours/deal_desk.yaml'], 0],
  ['own-answers', ['answers', 'check', 'ours/ours.answers.yaml', '--rubrics', 'ours'], 0],
  ['own-lint', ['rubric', 'lint', 'ours/deal_desk.yaml', 'ours/small_hiring.yaml', 'ours/packs/ours.yaml'], 0],
  ['own-new', ['rubric', 'new', 'ramp', '--title', 'Ramp: the first 90 days', '--about', 'team'], 0],
  // Files with mistakes keep nobody from the others: 8
  ['own-list-with-mistakes', ['rubric', 'list', '--rubrics', 'ours_broken'], 8],
  // Misuse: 2
  ['own-file-missing', ['rubric', 'show', './ours/nowhere.yaml'], 2],
  ['own-folder-missing', ['rubric', 'list', '--rubrics', './nowhere'], 2],
  ['own-folder-as-rubric', ['rubric', 'show', './ours/'], 2],
  ['own-new-taken', ['rubric', 'new', 'ramp', '--out', 'ours/deal_desk.yaml'], 2],
  ['own-new-shipped', ['rubric', 'new', 'hiring'], 2],
  ['own-new-no-id', ['rubric', 'new', 'Ramp-up'], 2],
  ['own-rubrics-and-resume', ['assess', '--resume', '--rubrics', 'ours'], 2],
  // Rubrics that are none: 3
  ['own-shadow', ['rubric', 'show', './ours_broken/hiring.yaml'], 3],
  ['own-slips', ['answers', 'template', './ours_broken/slips.yaml'], 3],
  ['own-retired-and-needed', ['rubric', 'show', './ours_broken/retired.yaml'], 3],
  ['own-pack-of-slips', ['answers', 'template', './ours_broken/pack.yaml'], 3],
  ['own-lint-with-mistakes', ['rubric', 'lint', 'ours_broken/slips.yaml', 'ours_broken/pack.yaml'], 3],
  ['own-lint-in-a-circle', ['rubric', 'lint', 'ours_broken/circle.yaml'], 3],
  // Answers to what is not known here: 4
  ['own-pack-unknown', ['report', 'ours/ours.answers.yaml'], 4],
];

describe('own rubrics, typed', () => {
  it.each(RUNS)('%s', async (name, args, status) => {
    const ran = salesgap(args, placeWithOwn());
    await expect(transcript(args, ran)).toMatchFileSnapshot(`transcripts/${name}.txt`);
    expect(ran.status).toBe(status);
  });
});

/** The fixtures as a workspace: `ours` is its folder of rubrics. */
function workspace() {
  const place = placeWithOwn();
  expect(salesgap(['init', '.'], place).status).toBe(0);
  cpSync(join(place.folder, 'ours'), join(place.folder, 'rubrics'), { recursive: true });
  return place;
}

const headline = (json: string) => JSON.parse(json).headline.action.title;

it('a plan that lies among them is none of them', () => {
  const place = placeWithOwn();
  const made = salesgap(
    ['plan', 'ours/ours.answers.yaml', '--rubrics', 'ours', '--auto', '-o', 'ours/plan.yaml'],
    place,
  );
  expect([made.status, salesgap(['rubric', 'list', '--rubrics', 'ours'], place).status]).toEqual([0, 0]);
});

describe('a workspace', () => {
  it('knows the rubrics in its folder by their id', () => {
    const place = workspace();
    const beside = salesgap(['report', 'ours/ours.answers.yaml', '--format', 'json'], place);
    const named = salesgap(
      ['report', 'ours/ours.answers.yaml', '--format', 'json', '--rubrics', 'ours'],
      placeWithOwn(),
    );
    expect(beside.status).toBe(0);
    expect(beside.stdout).toBe(named.stdout);
    expect(salesgap(['rubric', 'list'], place).stdout).toMatch(/^ {2}small_hiring /m);
    expect(salesgap(['rubric', 'show', 'deal_desk'], place).stdout).toContain('Deal desk');
  });

  it('a file with a shipped id counts only when it builds on that', () => {
    const place = workspace();
    const file = join(place.folder, 'rubrics/hiring.yaml');
    writeFileSync(file, 'format: 1\nextends: hiring\nid: hiring\nversion: 1.0.0\ntitle: Hiring, our way\n');
    expect(salesgap(['rubric', 'show', 'hiring'], place).stdout).toMatch(/^Hiring, our way {2}\(hiring 1\.0\.0/);
    cpSync(join(place.folder, 'ours_broken/hiring.yaml'), file);
    const refused = salesgap(['rubric', 'show', 'hiring'], place);
    expect([refused.status, refused.stderr]).toEqual([3, expect.stringContaining('rubrics/hiring.yaml:')]);
    // What builds on hiring builds on the one that everybody knows.
    expect(salesgap(['rubric', 'show', 'small_hiring'], place).status).toBe(0);
  });

  it('rubric new writes into its folder, and the result can be asked at once', () => {
    const place = workspace();
    const made = salesgap(['rubric', 'new', 'ramp'], place);
    expect(made.stderr).toContain('Written: rubrics/ramp.yaml\n');
    expect(salesgap(['rubric', 'lint', 'rubrics/ramp.yaml'], place).status).toBe(0);
    expect(salesgap(['answers', 'template', 'ramp'], place).stdout).toContain('rubrics: [ramp@1.0.0]\n');
  });
});

describe('an interview with an own rubric', () => {
  const KNOWN = ['team_size=7', 'manages_managers=true', 'motion=mid_market', 'own_quota=false'];
  const ASSESS = [
    'assess',
    './ours/deal_desk.yaml',
    '--role',
    'vp',
    '--profile',
    ...KNOWN,
    '--subject',
    'Own',
    '--accessible',
  ];
  const session = (place: ReturnType<typeof placeWithOwn>) =>
    /own-[0-9a-f]{8}/.exec(salesgap(['sessions', 'list'], place).stdout)?.[0] ?? 'none';

  it('goes on as it was started, also when its file was changed or is gone', () => {
    const place = placeWithOwn();
    const begun = salesgap(ASSESS, place, '1\n');
    expect([begun.status, begun.stderr]).toEqual([0, expect.stringContaining('The last time: what happened')]);
    const id = session(place);
    const file = join(place.folder, 'ours/deal_desk.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('The last quarter:', 'The last month:'));
    expect(salesgap(['sessions', 'missing', id], place).stdout).toMatch(/second.practice/i);
    rmSync(join(place.folder, 'ours'), { recursive: true });
    const resumed = salesgap(['assess', '--resume', id, '--accessible'], place, '2\n');
    expect([resumed.status, resumed.stderr]).toEqual([0, expect.stringContaining('The last quarter:')]);
    expect(resumed.stderr).not.toContain('The last month:');
    const report = salesgap(['report', '--session', id, '--format', 'json'], place);
    expect(headline(report.stdout)).toBe('Write it down');
  });

  it('what is exported from it is reported where the rubric is', () => {
    const place = placeWithOwn();
    salesgap(ASSESS, place, '1\n2\n');
    salesgap(['sessions', 'export', session(place), '--out', 'own.json'], place);
    expect(salesgap(['report', 'own.json'], place).status).toBe(4);
    const report = salesgap(['report', 'own.json', '--rubrics', 'ours/deal_desk.yaml', '--format', 'json'], place);
    expect(headline(report.stdout)).toBe('Write it down');
  });

  it('a session whose copy of the rubrics is damaged is repaired from the same file, and not from another', () => {
    const place = placeWithOwn();
    salesgap(ASSESS, place, '1\n');
    const id = session(place);
    rmSync(join(place.folder, 'data/salesgap/sessions', id, 'rubrics.json'));
    expect(salesgap(['sessions', 'repair', id], place).status).toBe(6);
    const repaired = salesgap(['sessions', 'repair', id, '--rubrics', 'ours/deal_desk.yaml'], place);
    expect([repaired.status, repaired.stdout]).toEqual([0, expect.stringContaining('Saved into a new session')]);
  });
});
