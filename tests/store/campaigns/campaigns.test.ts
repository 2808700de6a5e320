import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeCampaign } from '../../../src/store/campaigns/change.js';
import { createCampaign } from '../../../src/store/campaigns/create.js';
import { incomingFiles } from '../../../src/store/campaigns/incoming.js';
import { purgeCampaign } from '../../../src/store/campaigns/purge.js';
import { keepApart, keptApart } from '../../../src/store/campaigns/quarantine.js';
import { listCampaigns, readCampaign } from '../../../src/store/campaigns/read.js';
import { addRelease } from '../../../src/store/campaigns/releases.js';
import { addResponse } from '../../../src/store/campaigns/responses.js';
import { writeThemes } from '../../../src/store/campaigns/themes.js';
import { type Disk, realDisk } from '../../../src/store/disk.js';
import { everyFault, faultDisk, killedAt, shortWrites } from '../fault_disk.js';
import { codeOf, newFolder, plainWriter, RUBRICS, storeError, WRITER } from '../samples.js';
import { CAMPAIGN, newCampaign, RELEASE, RESPONSE } from './samples.js';

const OTHER = plainWriter(200, [100, 200]);
/** Sees process 100 (WRITER) as ended. */
const LATER = plainWriter(300, [300]);
const RATER = { campaign: 'jd-1', rater: 'r_02' };

const pathIn = (workspace: string, ...names: string[]) => join(workspace, 'campaigns', 'jd-1', ...names);

/** Every change that a campaign sees, one after the other. */
function live(workspace: string, disk: Disk = realDisk, writer = WRITER): void {
  createCampaign({ ...newCampaign(workspace), writer }, disk);
  changeAll(workspace, disk, writer);
}

function changeAll(workspace: string, disk: Disk = realDisk, writer = WRITER): void {
  changeCampaign(
    { workspace, id: 'jd-1', writer },
    ({ place, responses, releases, themes }) => {
      if (!responses.has('r_02')) addResponse(place, RATER, RESPONSE, disk);
      keepApart(place, Buffer.from('{"salesgap_response":'), { reason: 'not_a_response', detail: 'cut off' }, disk);
      if (releases.length === 0) addRelease(place, RELEASE, disk);
      if (themes.length < 2) {
        writeThemes(place, 'jd-1', [{ rubric: 'b', text: 'second' }], disk);
        writeThemes(
          place,
          'jd-1',
          [
            { rubric: 'b', text: 'second' },
            { rubric: 'a', text: 'first' },
          ],
          disk,
        );
      }
    },
    disk,
  );
}

function expectAll(workspace: string): void {
  expect(readCampaign(workspace, 'jd-1')).toMatchObject({
    campaign: CAMPAIGN,
    rubrics: RUBRICS,
    responses: new Map([['r_02', RESPONSE]]),
    releases: [RELEASE],
    themes: [
      { rubric: 'a', text: 'first' },
      { rubric: 'b', text: 'second' },
    ],
  });
  expect([...keptApart(readCampaign(workspace, 'jd-1').place)]).toEqual([['not_a_response', 1]]);
}

describe('a campaign', () => {
  it('is set up, changed and read', () => {
    const workspace = newFolder();
    live(workspace);
    expectAll(workspace);
    expect(readFileSync(pathIn(workspace, 'forms', 'report-01.html'), 'utf8')).toBe('<p>report');
    expect(readdirSync(pathIn(workspace)).sort()).toEqual([
      'campaign.json',
      'forms',
      'quarantine',
      'releases',
      'responses',
      'rubrics.json',
      'themes.json',
    ]);
  });

  it('holds no token and no name of a file that came', () => {
    const workspace = newFolder();
    live(workspace);
    expect(readFileSync(pathIn(workspace, 'responses', 'r_02.json'), 'utf8')).not.toContain('token');
    expect(readdirSync(pathIn(workspace, 'quarantine')).every((name) => /^[0-9a-f]{16}\./.test(name))).toBe(true);
  });

  it('is not set up twice, and its id leads nowhere else', () => {
    const workspace = newFolder();
    createCampaign(newCampaign(workspace));
    expect(codeOf(() => createCampaign(newCampaign(workspace)))).toBe('exists');
    for (const id of ['../jd-1', 'JD', '', 'con', '.new', 'a/b', 'a\0']) {
      expect(
        codeOf(() => createCampaign(newCampaign(workspace, { id }))),
        id,
      ).toBe('bad_name');
      expect(
        codeOf(() => readCampaign(workspace, id)),
        id,
      ).toBe('bad_name');
    }
    expect(codeOf(() => readCampaign(workspace, 'jd-2'))).toBe('missing');
    expect(readdirSync(join(workspace, 'campaigns'))).toEqual(['jd-1']);
  });

  it('takes a response in once, and a release stays as it is', () => {
    const workspace = newFolder();
    live(workspace);
    const { place } = readCampaign(workspace, 'jd-1');
    expect(codeOf(() => addResponse(place, RATER, RESPONSE))).toBe('exists');
    expect(codeOf(() => addRelease(place, RELEASE))).toBe('exists');
    expectAll(workspace);
  });

  it('keeps the same bytes apart once, with the last reason', () => {
    const workspace = newFolder();
    createCampaign(newCampaign(workspace));
    const { place } = readCampaign(workspace, 'jd-1');
    const bytes = Buffer.from([0xff, 0x00, 0x0a]);
    for (const reason of ['not_a_response', 'edited', 'edited'] as const)
      keepApart(place, bytes, { reason, detail: '' });
    keepApart(place, Buffer.from('other'), { reason: 'edited', detail: 'ü' });
    expect([...keptApart(place)]).toEqual([['edited', 2]]);
    const kept = readdirSync(place.quarantine).filter((name) => name.endsWith('.response'));
    expect(kept.map((name) => [...readFileSync(join(place.quarantine, name))])).toContainEqual([...bytes]);
  });

  it('is changed by one process at a time', () => {
    const workspace = newFolder();
    createCampaign(newCampaign(workspace));
    changeCampaign({ workspace, id: 'jd-1', writer: WRITER }, () => {
      const error = storeError(() => changeCampaign({ workspace, id: 'jd-1', writer: OTHER }, () => undefined));
      expect(error.code).toBe('locked');
      expect(error.message).toContain('process 100');
    });
    expect(changeCampaign({ workspace, id: 'jd-1', writer: OTHER }, () => 'free')).toBe('free');
    expect(() =>
      changeCampaign({ workspace, id: 'jd-1', writer: OTHER }, () => {
        throw new Error('mine');
      }),
    ).toThrow('mine');
    expect(changeCampaign({ workspace, id: 'jd-1', writer: WRITER }, () => 'free')).toBe('free');
  });
});

describe('what is damaged is refused by name', () => {
  const flip = (path: string) => {
    const bytes = readFileSync(path);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    writeFileSync(path, bytes);
  };
  it.each<readonly [string, string, (path: string) => void]>([
    ['one bit of the campaign', 'campaign.json', flip],
    ['one bit of the rubrics', 'rubrics.json', flip],
    ['one bit of a response', 'responses/r_02.json', flip],
    ['one bit of a release', 'releases/1.json', flip],
    ['one bit of the themes', 'themes.json', flip],
    ['a response cut off', 'responses/r_02.json', (path) => writeFileSync(path, readFileSync(path).subarray(0, -9))],
    ['a response of nobody', 'responses/r_99.json', (path) => writeFileSync(path, '{}')],
    ['a response under another name', 'responses/r_01.json', (path) => renameSync(path.replace('r_01', 'r_02'), path)],
    ['a stray file among the responses', 'responses/notes.txt', (path) => writeFileSync(path, 'x')],
    ['a release too many', 'releases/3.json', (path) => writeFileSync(path, '{}')],
    [
      'a release under another number',
      'releases/2.json',
      (path) => writeFileSync(path, readFileSync(path.replace('2.json', '1.json'))),
    ],
  ])('%s', (_, name, damage) => {
    const workspace = newFolder();
    live(workspace);
    damage(pathIn(workspace, name));
    const error = storeError(() => readCampaign(workspace, 'jd-1'));
    expect(error.code).toBe('damaged');
    expect(error.path).toBe(pathIn(workspace, name));
    expect(listCampaigns(workspace)).toMatchObject([{ state: 'bad', id: 'jd-1', error: { code: 'damaged' } }]);
  });

  it('a campaign in the folder of another', () => {
    const workspace = newFolder();
    live(workspace);
    renameSync(pathIn(workspace), join(workspace, 'campaigns', 'jd-2'));
    expect(codeOf(() => readCampaign(workspace, 'jd-2'))).toBe('damaged');
  });

  it('something strange in the quarantine', () => {
    const workspace = newFolder();
    live(workspace);
    writeFileSync(pathIn(workspace, 'quarantine', 'notes.txt'), 'x');
    expect(codeOf(() => keptApart(readCampaign(workspace, 'jd-1').place))).toBe('damaged');
  });

  it('a link, wherever it leads', () => {
    for (const name of ['campaign.json', 'rubrics.json', 'responses/r_02.json', 'releases/1.json', 'themes.json']) {
      const workspace = newFolder();
      live(workspace);
      const path = pathIn(workspace, name);
      renameSync(path, join(workspace, 'elsewhere'));
      symlinkSync(join(workspace, 'elsewhere'), path);
      expect(
        codeOf(() => readCampaign(workspace, 'jd-1')),
        name,
      ).toBe('not_a_file');
    }
    const workspace = newFolder();
    live(workspace);
    renameSync(pathIn(workspace), join(workspace, 'elsewhere'));
    symlinkSync(join(workspace, 'elsewhere'), pathIn(workspace));
    expect(codeOf(() => readCampaign(workspace, 'jd-1'))).toBe('not_a_file');
  });
});

describe('files and folders', () => {
  const umask = process.umask();
  beforeEach(() => void process.umask(0));
  afterEach(() => void process.umask(umask));

  it('are readable by their owner only, whatever the umask and whenever it was stopped', () => {
    const counted = killedAt(Number.POSITIVE_INFINITY);
    live(newFolder(), counted.disk);
    for (let nth = 1; nth <= counted.calls(); nth += 3) {
      const workspace = newFolder();
      try {
        live(workspace, killedAt(nth).disk);
      } catch {}
      for (const name of readdirSync(workspace, { recursive: true, encoding: 'utf8' })) {
        const stat = lstatSync(join(workspace, name));
        expect(stat.mode & 0o777, `call ${nth}: ${name}`).toBe(stat.isDirectory() ? 0o700 : 0o600);
      }
    }
  });
});

describe('a run that is stopped', () => {
  it('leaves a campaign whole or none, and what it did; the next run completes it', () => {
    const counted = killedAt(Number.POSITIVE_INFINITY);
    live(newFolder(), counted.disk);
    for (let nth = 1; nth <= counted.calls(); nth += 1) {
      const workspace = newFolder();
      try {
        live(workspace, killedAt(nth).disk);
      } catch {}
      const lines = listCampaigns(workspace);
      expect(
        lines.every(({ state }) => state === 'sound'),
        `call ${nth}`,
      ).toBe(true);
      if (lines.length === 0) createCampaign({ ...newCampaign(workspace), writer: LATER });
      changeAll(workspace, realDisk, LATER);
      expectAll(workspace);
      expect(readdirSync(pathIn(workspace, 'forms')).sort()).toEqual(['report-01.html', 'self-01.html']);
    }
  });

  it('by any fault says so and leaves no half file under its name', () => {
    for (const fault of everyFault((disk) => live(newFolder(), disk))) {
      const workspace = newFolder();
      const { disk, happened } = faultDisk(fault);
      try {
        live(workspace, disk);
      } catch (error) {
        expect((error as Error).name, `${fault.call} ${fault.nth}`).toBe('StoreError');
      }
      expect(happened()).toBe(true);
      const lines = listCampaigns(workspace);
      expect(
        lines.every(({ state }) => state === 'sound'),
        `${fault.call} ${fault.nth}`,
      ).toBe(true);
    }
  });

  it('writes all of a file on a disk that takes little at a time', () => {
    const workspace = newFolder();
    live(workspace, shortWrites(7));
    expectAll(workspace);
  });
});

describe('a purge', () => {
  it('removes every file, of a damaged campaign too, and nothing else', () => {
    const workspace = newFolder();
    live(workspace);
    createCampaign(newCampaign(workspace, { id: 'jd-2' }));
    writeFileSync(pathIn(workspace, 'campaign.json'), 'damaged');
    expect(purgeCampaign({ workspace, id: 'jd-1', writer: WRITER })).toBe(9);
    expect(readdirSync(join(workspace, 'campaigns'))).toEqual(['jd-2']);
  });

  it('waits for whoever is at work', () => {
    const workspace = newFolder();
    live(workspace);
    changeCampaign({ workspace, id: 'jd-1', writer: WRITER }, () => {
      expect(codeOf(() => purgeCampaign({ workspace, id: 'jd-1', writer: OTHER }))).toBe('locked');
    });
    expectAll(workspace);
  });
});

describe('what a folder has for a campaign', () => {
  it('is what may be a response, right in it, in order', () => {
    const folder = newFolder();
    for (const name of ['b.json', 'a.TXT', '.hidden.json', 'photo.jpg']) writeFileSync(join(folder, name), '');
    mkdirSync(join(folder, 'deeper'));
    expect(incomingFiles(folder)).toEqual(
      ['a.TXT', 'b.json'].map((name) => ({ path: join(folder, name), found: true })),
    );
    expect(incomingFiles(join(folder, 'photo.jpg'))).toEqual([{ path: join(folder, 'photo.jpg'), found: false }]);
    rmSync(join(folder, 'photo.jpg'));
    expect(codeOf(() => incomingFiles(join(folder, 'photo.jpg')))).toBe('missing');
  });
});
