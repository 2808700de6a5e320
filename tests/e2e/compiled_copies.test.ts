import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../../src/store/disk.js';
import { salesgapHere } from './in_process.js';
import { placeWithOwn, salesgap } from './salesgap.js';

/*
 * What was compiled once is taken from its copy in the user's cache folder. A run with copies says and writes what a run
 * without them does, to the byte; whatever is changed is read again.
 */
type Place = ReturnType<typeof placeWithOwn>;

const REPORT = ['report', 'ours/ours.answers.yaml', '--rubrics', 'ours', '-f', 'json'] as const;

const RUNS: readonly (readonly [string, readonly string[]])[] = [
  ['a report', REPORT],
  ['a report on the screen', ['report', 'ours/ours.answers.yaml', '--rubrics', 'ours']],
  ['a rubric by its path', ['rubric', 'show', './ours/deal_desk.yaml']],
  ['where the parts of one come from', ['rubric', 'show', 'ours/small_hiring.yaml', '--provenance']],
  ['a template of a pack', ['answers', 'template', './ours/packs/ours.yaml']],
  ['the list', ['rubric', 'list', '--rubrics', 'ours']],
  ['one linted beside others', ['rubric', 'lint', 'ours/small_hiring.yaml', '--rubrics', 'ours']],
  ['answers to an older version', ['report', 'moved/visits_1.answers.yaml', '--rubrics', 'moved', '-f', 'json']],
  ['another language', ['rubric', 'show', 'translated/callbacks.yaml', '--lang', 'de']],
  ['the list where some have mistakes', ['rubric', 'list', '--rubrics', 'ours_broken']],
  ['one with mistakes', ['answers', 'template', './ours_broken/slips.yaml']],
  ['a pack of one with mistakes', ['answers', 'template', './ours_broken/pack.yaml']],
  ['one in a circle', ['rubric', 'show', 'ours_broken/circle.yaml']],
  ['one with a taken id', ['rubric', 'show', './ours_broken/hiring.yaml']],
];

const cacheOf = ({ folder }: Place) => join(folder, '.cache', 'salesgap', 'compiled');

function copiesIn(place: Place): readonly string[] {
  try {
    return readdirSync(cacheOf(place)).sort();
  } catch {
    return [];
  }
}

const contentsOf = (place: Place) => copiesIn(place).map((name) => readFileSync(join(cacheOf(place), name), 'utf8'));

describe('with copies everything is as without', () => {
  it.each(RUNS)('%s', (_name, args) => {
    const place = placeWithOwn();
    const without = salesgap(args, place, '', { SALESGAP_CACHE: 'off' });
    expect(copiesIn(place)).toEqual([]);
    const first = salesgap(args, place);
    const kept = contentsOf(place);
    const second = salesgap(args, place);
    expect(first).toEqual(without);
    expect(second).toEqual(without);
    expect(contentsOf(place)).toEqual(kept);
  });

  it('whatever order things are asked in', () => {
    const place = placeWithOwn();
    for (const [, args] of RUNS) salesgap(args, place);
    for (const [name, args] of RUNS)
      expect(salesgap(args, place), name).toEqual(salesgap(args, place, '', { SALESGAP_CACHE: 'off' }));
  });
});

/** A place whose report has left its copies, of two rubrics and the pack. */
function warm(): Place {
  const place = placeWithOwn();
  expect(salesgap(REPORT, place).status).toBe(0);
  expect(copiesIn(place)).toHaveLength(3);
  return place;
}

const edit = (path: string, from: string | RegExp, to: string) => (place: Place) => {
  const file = join(place.folder, path);
  const text = readFileSync(file, 'utf8');
  expect(text.search(from)).not.toBe(-1);
  writeFileSync(file, text.replace(from, to));
};

/** What is changed, and how many copies come of it anew: every other one is used again. */
const CHANGES: readonly (readonly [string, (place: Place) => void, number])[] = [
  ['nothing', () => undefined, 0],
  // What a pack or an extension may look at has changed; whether it matters is known only by reading.
  ['a byte of a rubric', edit('ours/deal_desk.yaml', /^summary: ./m, 'summary: X'), 3],
  ['a comment in the one that extends', edit('ours/small_hiring.yaml', /^/, '# mine\n'), 2],
  ['the pack', edit('ours/packs/ours.yaml', /^title: ./m, 'title: X'), 2],
  [
    'a fellow that is not asked',
    (place) => cpSync(join(place.folder, 'translated/callbacks.yaml'), join(place.folder, 'ours/callbacks.yaml')),
    3,
  ],
  [
    'the name of a file',
    ({ folder }) => renameSync(join(folder, 'ours/deal_desk.yaml'), join(folder, 'ours/desk.yaml')),
    3,
  ],
];

describe('what is changed is read again', () => {
  it.each(CHANGES)('%s', (_name, change, anew) => {
    const place = warm();
    const before = copiesIn(place);
    change(place);
    const after = salesgap(REPORT, place);
    expect(after).toEqual(salesgap(REPORT, place, '', { SALESGAP_CACHE: 'off' }));
    expect(copiesIn(place).length - before.length).toBe(anew);
  });

  it('a base among one’s own', () => {
    const place = placeWithOwn();
    const base = join(place.folder, 'ours/deal_desk.yaml');
    const extension = 'format: 1\nextends: deal_desk\nid: our_desk\nversion: 1.0.0\n';
    writeFileSync(join(place.folder, 'ours/our_desk.yaml'), extension);
    const args = ['rubric', 'show', 'our_desk', '--rubrics', 'ours'];
    const first = salesgap(args, place);
    expect(first.status).toBe(0);
    writeFileSync(base, readFileSync(base, 'utf8').replace(/^summary: .*$/m, 'summary: Said otherwise.'));
    const second = salesgap(args, place);
    expect(second.stdout).not.toBe(first.stdout);
    expect(second).toEqual(salesgap(args, place, '', { SALESGAP_CACHE: 'off' }));
  });

  it('by another salesgap', async () => {
    const place = placeWithOwn();
    const path = (name: string) => join(place.folder, name);
    const args = ['report', path('ours/ours.answers.yaml'), '--rubrics', path('ours'), '-f', 'json'];
    const counts: number[] = [];
    for (const version of ['0.1.0', '0.1.0', '0.1.1']) {
      expect((await salesgapHere(args, place, { version })).exit).toBe(0);
      counts.push(copiesIn(place).length);
    }
    expect(counts).toEqual([3, 3, 6]);
  });
});

describe('copies that cannot be used are made again, without a word', () => {
  it.each([
    ['emptied', (path: string) => writeFileSync(path, '')],
    [
      'of another program',
      (path: string) => writeFileSync(path, '{"rubric":{"items":[]},"provenance":null,"hash":""}'),
    ],
    ['cut short', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, -20))],
  ])('%s', (_name, harm) => {
    const place = warm();
    const good = contentsOf(place);
    for (const name of copiesIn(place)) harm(join(cacheOf(place), name));
    expect(salesgap(REPORT, place)).toEqual(salesgap(REPORT, place, '', { SALESGAP_CACHE: 'off' }));
    expect(contentsOf(place)).toEqual(good);
  });

  it('folders in their place', () => {
    const place = warm();
    for (const name of copiesIn(place)) {
      rmSync(join(cacheOf(place), name));
      mkdirSync(join(cacheOf(place), name));
    }
    expect(salesgap(REPORT, place)).toEqual(salesgap(REPORT, place, '', { SALESGAP_CACHE: 'off' }));
    expect(copiesIn(place)).toHaveLength(3);
  });
});

describe('where nothing can be kept, nothing is missed', () => {
  const ordinary = () => salesgap(REPORT, placeWithOwn());

  it.each([
    ['a file where the folder should be', (place: Place) => writeFileSync(join(place.folder, '.cache'), '')],
    [
      'a folder that all may write to',
      (place: Place) => {
        mkdirSync(cacheOf(place), { recursive: true });
        chmodSync(cacheOf(place), 0o777);
      },
    ],
  ])('%s', (_name, prepare) => {
    const place = placeWithOwn();
    prepare(place);
    expect(salesgap(REPORT, place)).toEqual(ordinary());
    expect(copiesIn(place)).toEqual([]);
  });

  it.each(['off', 'OFF', '0', 'no', 'false'])('SALESGAP_CACHE=%s', (SALESGAP_CACHE) => {
    const place = placeWithOwn();
    expect(salesgap(REPORT, place, '', { SALESGAP_CACHE })).toEqual(ordinary());
    expect(copiesIn(place)).toEqual([]);
  });

  it('no home, and a relative XDG_CACHE_HOME', () => {
    const place = placeWithOwn();
    const { HOME: _, ...env } = place.env;
    const ran = salesgap(REPORT, { ...place, env: { ...env, XDG_CACHE_HOME: 'cache' } });
    expect(ran).toEqual(ordinary());
    expect(readdirSync(place.folder)).not.toContain('cache');
  });

  it.each(['EACCES', 'EROFS', 'ENOSPC'])('a disk that takes no file: %s', async (code) => {
    const place = placeWithOwn();
    const path = (name: string) => join(place.folder, name);
    const args = ['report', path('ours/ours.answers.yaml'), '--rubrics', path('ours'), '-f', 'json'];
    const refuse = () => {
      throw Object.assign(new Error(code), { code });
    };
    const disk = { ...realDisk, writeSync: refuse, mkdirSync: refuse };
    const ran = await salesgapHere(args, place, { disk });
    const off = await salesgapHere(args, { ...place, env: { ...place.env, SALESGAP_CACHE: 'off' } });
    expect(ran).toEqual(off);
  });
});
