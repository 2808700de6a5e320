import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Disk, realDisk } from '../../src/store/disk.js';
import { findWorkspace, initWorkspace, type Surroundings } from '../../src/store/workspace.js';
import { everyFault, faultDisk } from './fault_disk.js';
import { codeOf, newFolder } from './samples.js';

/** A disk on which only these files exist. */
function only(...files: string[]): Disk {
  const there = realDisk.lstatSync('/proc/self/status');
  return {
    ...realDisk,
    lstatSync: (path) => {
      if (files.includes(path)) return there;
      throw Object.assign(new Error(path), { code: 'ENOENT' });
    },
  };
}

const linux = (over: Partial<Surroundings> = {}): Surroundings => ({
  cwd: '/home/jd/client/2026',
  env: {},
  platform: 'linux',
  home: '/home/jd',
  ...over,
});
const mac = (over: Partial<Surroundings> = {}): Surroundings => ({
  ...linux({ cwd: '/Users/jd/client', home: '/Users/jd' }),
  platform: 'darwin',
  ...over,
});
const windows = (over: Partial<Surroundings> = {}): Surroundings => ({
  cwd: 'C:\\Users\\jd\\client\\2026',
  env: { LOCALAPPDATA: 'C:\\Users\\jd\\AppData\\Local', APPDATA: 'C:\\Users\\jd\\AppData\\Roaming' },
  platform: 'win32',
  home: 'C:\\Users\\jd',
  ...over,
});

describe('which workspace', () => {
  it.each<[string, Surroundings, string[], string, string]>([
    ['here', linux(), ['/home/jd/client/2026/salesgap.yaml'], 'project', '/home/jd/client/2026'],
    ['above', linux(), ['/home/jd/client/salesgap.yaml'], 'project', '/home/jd/client'],
    ['nearest', linux(), ['/home/jd/salesgap.yaml', '/home/jd/client/salesgap.yaml'], 'project', '/home/jd/client'],
    ['root', linux(), ['/salesgap.yaml'], 'project', '/'],
    [
      'beside is not above',
      linux(),
      ['/home/jd/client/2025/salesgap.yaml'],
      'personal',
      '/home/jd/.local/share/salesgap',
    ],
    [
      'below is not above',
      linux({ cwd: '/home/jd' }),
      ['/home/jd/a/salesgap.yaml'],
      'personal',
      '/home/jd/.local/share/salesgap',
    ],
    ['XDG', linux({ env: { XDG_DATA_HOME: '/data/jd' } }), [], 'personal', '/data/jd/salesgap'],
    ['XDG, relative', linux({ env: { XDG_DATA_HOME: 'data' } }), [], 'personal', '/home/jd/.local/share/salesgap'],
    ['XDG, empty', linux({ env: { XDG_DATA_HOME: '' } }), [], 'personal', '/home/jd/.local/share/salesgap'],
    ['other unix', linux({ platform: 'freebsd' }), [], 'personal', '/home/jd/.local/share/salesgap'],
    ['macOS', mac(), [], 'personal', '/Users/jd/Library/Application Support/salesgap'],
    ['macOS, project', mac(), ['/Users/jd/client/salesgap.yaml'], 'project', '/Users/jd/client'],
    [
      'macOS has no XDG',
      mac({ env: { XDG_DATA_HOME: '/x' } }),
      [],
      'personal',
      '/Users/jd/Library/Application Support/salesgap',
    ],
    ['Windows', windows(), [], 'personal', 'C:\\Users\\jd\\AppData\\Local\\salesgap'],
    ['Windows, roaming only', windows({ env: { APPDATA: 'D:\\R' } }), [], 'personal', 'D:\\R\\salesgap'],
    ['Windows, neither', windows({ env: {} }), [], 'personal', 'C:\\Users\\jd\\AppData\\Local\\salesgap'],
    ['Windows, project', windows(), ['C:\\Users\\jd\\client\\salesgap.yaml'], 'project', 'C:\\Users\\jd\\client'],
    ['Windows, drive', windows(), ['C:\\salesgap.yaml'], 'project', 'C:\\'],
    [
      'Windows, share',
      windows({ cwd: '\\\\nas\\team\\a' }),
      ['\\\\nas\\team\\salesgap.yaml'],
      'project',
      '\\\\nas\\team\\',
    ],
  ])('%s', (_, place, files, kind, folder) => {
    expect(findWorkspace(place, only(...files))).toEqual({ kind, folder });
  });

  it('does not go past a marker that is no regular file', () => {
    const cwd = newFolder();
    mkdirSync(join(cwd, 'sub', 'salesgap.yaml'), { recursive: true });
    symlinkSync('/etc/passwd', join(cwd, 'salesgap.yaml'));
    expect(codeOf(() => findWorkspace(linux({ cwd })))).toBe('not_a_file');
    expect(codeOf(() => findWorkspace(linux({ cwd: join(cwd, 'sub') })))).toBe('not_a_file');
  });

  it('passes by a marker that anybody could have laid out', () => {
    const cwd = newFolder();
    writeFileSync(join(cwd, 'salesgap.yaml'), 'format: 1\n');
    expect(findWorkspace(linux({ cwd })).kind).toBe('project');
    realDisk.chmodSync(cwd, 0o1777);
    expect(findWorkspace(linux({ cwd })).kind).toBe('personal');
    expect(codeOf(() => initWorkspace(cwd))).toBe('no_permission');
  });

  it('a folder that may not be looked into has no marker', () => {
    const { disk } = faultDisk({ call: 'lstatSync', nth: 1, code: 'EACCES', stays: true });
    expect(findWorkspace(linux(), disk).kind).toBe('personal');
    const broken = faultDisk({ call: 'lstatSync', nth: 1, code: 'EIO' }).disk;
    expect(codeOf(() => findWorkspace(linux(), broken))).toBe('io');
  });
});

describe('making a workspace', () => {
  const umask = process.umask();
  afterEach(() => process.umask(umask));

  it.each([0o000, 0o022, 0o777])('private under umask %o', (mask) => {
    const folder = newFolder();
    process.umask(mask);
    expect(initWorkspace(folder)).toEqual({ folder, kind: 'project' });
    expect(statSync(join(folder, 'salesgap.yaml')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'sessions')).mode & 0o777).toBe(0o700);
    expect(findWorkspace(linux({ cwd: join(folder, 'sessions') }))).toEqual({ folder, kind: 'project' });
  });

  it('says in the file what it is for', () => {
    const folder = newFolder();
    initWorkspace(folder);
    expect(readFileSync(join(folder, 'salesgap.yaml'), 'utf8')).toMatch(/^# salesgap workspace[\s\S]*\nformat: 1\n$/);
  });

  it('refuses a second time', () => {
    const folder = newFolder();
    initWorkspace(folder);
    const before = readFileSync(join(folder, 'salesgap.yaml'), 'utf8');
    expect(codeOf(() => initWorkspace(folder))).toBe('exists');
    expect(readFileSync(join(folder, 'salesgap.yaml'), 'utf8')).toBe(before);
  });

  it('any single call fails: made, or not and said so, and made the next time', () => {
    for (const fault of everyFault((disk) => initWorkspace(join(newFolder(), 'new'), disk))) {
      const folder = join(newFolder(), 'new');
      let made = true;
      try {
        initWorkspace(folder, faultDisk({ ...fault, code: 'ENOSPC' }).disk);
      } catch (error) {
        made = false;
        expect(error, JSON.stringify(fault)).toMatchObject({ name: 'StoreError' });
      }
      const again = () => initWorkspace(folder);
      if (made) expect(codeOf(again), JSON.stringify(fault)).toBe('exists');
      else expect(again(), JSON.stringify(fault)).toEqual({ folder, kind: 'project' });
    }
  });
});
