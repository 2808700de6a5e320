import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PIXEL } from '../render/branded.js';
import { fullAfter } from '../store/fault_disk.js';
import { salesgapHere } from './in_process.js';
import { bin, emptyPlace, salesgap, transcript } from './salesgap.js';

/*
 * How reports get to where they are wanted: default names, folders, several formats in one run, PDF; each file whole
 * or not there, and none replaced unless told.
 */

const BROWSER = process.env.SALESGAP_BROWSER ?? '/usr/bin/chromium';
const made = (folder: string) => readdirSync(folder).filter((name) => /^(jd|mk|reports|Zoë)[-.]|^out$/.test(name));

describe('several formats', () => {
  it('are each what they are alone, readable by their owner only', () => {
    const place = emptyPlace();
    expect(salesgap(['report', 'good.yaml', '-f', 'html,json', '-f', 'csv', '-f', 'json'], place).status).toBe(0);
    expect(made(place.folder)).toEqual(['jd-2026-11-20.csv', 'jd-2026-11-20.html', 'jd-2026-11-20.json']);
    for (const format of ['html', 'json', 'csv']) {
      salesgap(['report', 'good.yaml', '-f', format, '-o', `alone.${format}`], place);
      const [together, alone] = [`jd-2026-11-20.${format}`, `alone.${format}`].map((name) => join(place.folder, name));
      expect(readFileSync(together ?? '', 'utf8')).toBe(readFileSync(alone ?? '', 'utf8'));
      expect(statSync(together ?? '').mode & 0o777).toBe(0o600);
    }
  });

  it('one that is there already keeps all from being written, unless --force', async () => {
    const place = emptyPlace();
    const words = ['report', 'good.yaml', '-f', 'html,json,csv'];
    writeFileSync(join(place.folder, 'jd-2026-11-20.csv'), 'precious');
    const refused = salesgap(words, place);
    expect(refused.status).toBe(2);
    await expect(transcript(words, refused)).toMatchFileSnapshot('transcripts/several-formats-one-is-there.txt');
    expect(made(place.folder)).toEqual(['jd-2026-11-20.csv']);
    expect(readFileSync(join(place.folder, 'jd-2026-11-20.csv'), 'utf8')).toBe('precious');
    expect(salesgap([...words, '--force'], place).status).toBe(0);
    expect(made(place.folder)).toHaveLength(3);
    expect(readFileSync(join(place.folder, 'jd-2026-11-20.csv'), 'utf8')).not.toBe('precious');
  });

  it('where the disk is full at the second, the first is whole and named, and nothing is half there', async () => {
    const place = emptyPlace();
    const out = join(place.folder, 'out');
    const words = ['report', join(place.folder, 'good.yaml'), '-f', 'json,html,csv', '-o', `${out}/`];
    const json = salesgap(['report', 'good.yaml', '-f', 'json'], place).stdout;
    const ran = await salesgapHere(words, place, { disk: fullAfter(Buffer.byteLength(json) + 10_000) });
    expect(ran.exit).toBe(6);
    expect(ran.stderr).toContain(`Written before that, and complete: ${join(out, 'jd-2026-11-20.json')}.`);
    expect(readdirSync(out)).toEqual(['jd-2026-11-20.json']);
    expect(JSON.parse(readFileSync(join(out, 'jd-2026-11-20.json'), 'utf8'))).toMatchObject({ format: 1 });
  });
});

describe('several subjects', () => {
  it('a page each in a folder, and one table of all', () => {
    const place = emptyPlace();
    const ran = salesgap(['report', 'good.yaml', 'other_subject.yaml', '-f', 'html,csv', '-o', 'out/'], place);
    expect(ran.status).toBe(0);
    const out = join(place.folder, 'out');
    expect(readdirSync(out)).toEqual(['jd-2026-11-20.html', 'mk-2026-11-20.html', 'reports.csv']);
    expect(statSync(out).mode & 0o777).toBe(0o700);
    salesgap(['report', 'other_subject.yaml', '-o', 'alone.html'], place);
    const [page, alone] = [join(out, 'mk-2026-11-20.html'), join(place.folder, 'alone.html')];
    expect(readFileSync(page, 'utf8')).toBe(readFileSync(alone, 'utf8'));
  });

  it('whose names come out alike get files of their own; hostile ones stay in the folder', () => {
    const place = emptyPlace();
    const good = readFileSync(join(place.folder, 'good.yaml'), 'utf8');
    const subjects = ['J. D.', 'j/d', '../../CON', '-rf', '\\u202e\\u0000', 'Zoë'];
    const files = subjects.map((subject, index) => {
      writeFileSync(join(place.folder, `s${index}.yaml`), good.replace('id: jd', `id: "${subject}"`));
      return `s${index}.yaml`;
    });
    const { status, stderr } = salesgap(['report', ...files, '-f', 'html', '-o', 'out/'], place);
    expect([status, stderr]).toEqual([0, expect.stringContaining('Written: out/J-D-2026-11-20.html\n')]);
    const day = '-2026-11-20';
    const names = [`CON${day}`, `J-D${day}`, `Zoë${day}`, `j-d${day}-2`, `report${day}`, `rf${day}`];
    expect(readdirSync(join(place.folder, 'out')).sort()).toEqual(names.map((name) => `${name}.html`).sort());
  });

  it('a folder that is something else is refused before anything is written', () => {
    const place = emptyPlace();
    writeFileSync(join(place.folder, 'out'), 'a file');
    const { status, stderr } = salesgap(['report', 'good.yaml', '-f', 'html,csv', '-o', 'out/'], place);
    expect([status, stderr]).toEqual([2, expect.stringContaining('A folder is needed')]);
    expect(readFileSync(join(place.folder, 'out'), 'utf8')).toBe('a file');
  });
});

describe('standard output by its name', () => {
  it('is the same as without --out', () => {
    for (const words of [
      ['report', 'good.yaml'],
      ['report', 'good.yaml', '-f', 'json'],
      ['explain', 'good.yaml'],
    ]) {
      const { status, stdout } = salesgap([...words, '--out', '-']);
      expect([status, stdout]).toEqual([0, salesgap(words).stdout]);
    }
  });
});

describe('PDF', () => {
  it('into a file with a default name, or to a program', () => {
    const place = emptyPlace();
    const own = { SALESGAP_BROWSER: BROWSER };
    expect(salesgap(['report', 'good.yaml', '-f', 'json', '--pdf'], place, '', own)).toMatchObject({
      status: 0,
      stdout: '',
      stderr: 'Written: jd-2026-11-20.json\nWritten: jd-2026-11-20.pdf\n',
    });
    const pdf = readFileSync(join(place.folder, 'jd-2026-11-20.pdf'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const piped = salesgap(['report', 'good.yaml', '--pdf', '--out', '-'], place, '', own);
    expect([piped.status, piped.stdout.slice(0, 5)]).toEqual([0, '%PDF-']);
    expect(made(place.folder)).toHaveLength(2);
  }, 120_000);

  it.each([
    ['no-browser', {}],
    ['named-browser-missing', { SALESGAP_BROWSER: '/nowhere/browser' }],
  ])('%s: said in a sentence, and no other file is written either', async (name, own) => {
    const place = emptyPlace();
    const nothing = join(place.folder, 'nothing');
    mkdirSync(nothing);
    const words = ['report', 'good.yaml', '-f', 'json,pdf'];
    const ran = salesgap(words, place, '', { PATH: nothing, TMPDIR: nothing, ...own });
    expect(ran.status).toBe(2);
    await expect(transcript(words, ran)).toMatchFileSnapshot(`transcripts/${name}.txt`);
    expect(made(place.folder)).toEqual([]);
    expect(readdirSync(nothing)).toEqual([]);
  });

  it('stopped while it is printed: the browser ends, and nothing is left', async () => {
    const { folder, env } = emptyPlace();
    const [temporary, browser] = [join(folder, 'temporary'), join(folder, 'browser')];
    mkdirSync(temporary);
    writeFileSync(browser, `#!/bin/sh\necho $$ > "${folder}/pid"\nexec sleep 60\n`);
    chmodSync(browser, 0o755);
    const child = spawn(process.execPath, [bin(), 'report', 'good.yaml', '--pdf'], {
      cwd: folder,
      env: { ...env, TMPDIR: temporary, SALESGAP_BROWSER: browser },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await until(() => existsSync(join(folder, 'pid')) && readFileSync(join(folder, 'pid'), 'utf8') !== '');
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    // It was told to end; the kernel takes it away when it comes to it.
    await until(() => hasGone(pid));
    expect(readdirSync(temporary)).toEqual([]);
    expect(made(folder)).toEqual([]);
  });
});

function hasGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a branding file', () => {
  it('is on every page, and keeps none from being written when it is in order', () => {
    const place = emptyPlace();
    writeFileSync(join(place.folder, 'acme.png'), Buffer.from(PIXEL, 'base64'));
    writeFileSync(join(place.folder, 'with_file.yaml'), 'format: 1\nname: Acme\nlogo: acme.png\n');
    for (const brand of ['brand.yaml', 'with_file.yaml']) {
      expect(salesgap(['report', 'good.yaml', '-o', `${brand}.html`, '--brand', brand], place).status).toBe(0);
      expect(readFileSync(join(place.folder, `${brand}.html`), 'utf8')).toContain(`data:image/png;base64,${PIXEL}`);
    }
    const page = readFileSync(join(place.folder, 'brand.yaml.html'), 'utf8');
    expect(page).toContain('In confidence. Acme Advisory, Vienna.');
  });
});

describe('--open', () => {
  it('writes the page and opens it by its whole name', async () => {
    const place = emptyPlace();
    const programs = join(place.folder, 'programs');
    mkdirSync(programs);
    const opener = `#!/bin/sh\n/bin/echo "$#" "$1" > "${place.folder}/started"\n`;
    writeFileSync(join(programs, 'xdg-open'), opener, { mode: 0o755 });
    const ran = salesgap(['report', 'good.yaml', '--open'], place, '', { PATH: programs });
    expect(ran).toMatchObject({ status: 0, stdout: '', stderr: 'Written: jd-2026-11-20.html\n' });
    const started = join(place.folder, 'started');
    await until(() => existsSync(started) && readFileSync(started, 'utf8') !== '');
    expect(readFileSync(started, 'utf8')).toBe(`1 ${join(place.folder, 'jd-2026-11-20.html')}\n`);
  });

  it('where nothing can open it, the file is there all the same', () => {
    const place = emptyPlace();
    const ran = salesgap(['report', 'good.yaml', '-f', 'csv', '--open'], place, '', { PATH: join(place.folder, 'x') });
    expect(ran).toMatchObject({ status: 0, stderr: expect.stringContaining('(xdg-open: ENOENT); open it yourself.') });
    expect(made(place.folder)).toEqual(['jd-2026-11-20.csv']);
  });

  it('has nothing to open on standard output', () => {
    expect(salesgap(['report', 'good.yaml', '--open', '--out', '-'])).toMatchObject({ status: 2, stdout: '' });
  });
});
