import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCheckins } from '../../src/store/checkins/open.js';
import { realDisk } from '../../src/store/disk.js';
import { readSession } from '../../src/store/saved_session.js';
import { createSession } from '../../src/store/sessions.js';
import { WRITER } from '../store/samples.js';
import { salesgapHere } from './in_process.js';
import { bin, salesgap, transcript } from './salesgap.js';
import {
  FACILITATED,
  FINISHED,
  filesIn,
  inBash,
  KILLED,
  type Place,
  placeWith,
  sessionFolder,
  start,
} from './saved_place.js';
import { Terminal } from './tmux.js';

const all = () => placeWith(FINISHED, FACILITATED, KILLED);
const journalOf = (place: Place, id: string) => join(sessionFolder(place, id), 'journal.jsonl');

function change(path: string, edit: (text: string) => string): void {
  writeFileSync(path, edit(readFileSync(path, 'latin1')), 'latin1');
}

function checkIn(workspace: string, plan: string, subject: { id: string; name: string }): void {
  const start = { plan, subject, started_on: '2026-11-27' };
  const created_at = '2026-11-27T10:00:00Z';
  const checkins = openCheckins({ workspace, start, created_at, program: '0.1.0', writer: WRITER });
  checkins.append({ on: '2026-11-27', kind: 'begun' });
  checkins.close();
}

/** Text without its line breaks, which depend on how long the paths of this machine are. */
const unwrapped = (text: string) => text.replace(/\n +/g, ' ');
const inOneLine = (text: string) => text.replace(/\s+/g, ' ');

describe('sessions, typed', () => {
  it.each([
    ['sessions-list', ['sessions', 'list'], {}],
    ['sessions-list-40', ['sessions', 'list'], { COLUMNS: '40' }],
    ['sessions-missing', ['sessions', 'missing', KILLED], {}],
    ['sessions-repair-sound', ['sessions', 'repair', FINISHED], {}],
    ['sessions-purge', ['sessions', 'purge', KILLED, '--yes'], {}],
    ['sessions-purge-subject', ['sessions', 'purge', '--subject', 'J. Doe', '--yes'], {}],
    ['sessions-purge-all', ['sessions', 'purge', '--all', '--yes'], {}],
  ])('%s', async (name, args, env) => {
    const ran = salesgap(args, all(), '', env);
    await expect(transcript(args, ran)).toMatchFileSnapshot(`transcripts/${name}.txt`);
    expect(ran.status).toBe(0);
  });

  it.each([
    ['sessions-purge-without-yes', ['sessions', 'purge', '--subject', 'j_doe']],
    ['sessions-purge-unclear', ['sessions', 'purge', KILLED, '--all']],
    ['sessions-purge-of-nobody', ['sessions', 'purge', '--subject', 'J. Dough', '--yes']],
  ])('%s', async (name, args) => {
    const place = all();
    const before = filesIn(sessionFolder(place));
    const ran = salesgap(args, place);
    await expect(transcript(args, ran)).toMatchFileSnapshot(`transcripts/${name}.txt`);
    expect(ran.status).toBe(2);
    expect(filesIn(sessionFolder(place))).toEqual(before);
  });

  it('the list is the same in every zone and locale', () => {
    const place = all();
    const first = salesgap(['sessions', 'list'], place).stdout;
    const days = new Set(first.match(/\d{4}-\d\d-\d\d/g));
    expect(days.size).toBe(2);
    for (const env of [
      { TZ: 'Pacific/Auckland' },
      { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' },
      { LANG: 'ar_EG' },
    ]) {
      expect(salesgap(['sessions', 'list'], place, '', env).stdout).toBe(first);
      for (const id of [FINISHED, FACILITATED])
        expect(salesgap(['sessions', 'export', id], place, '', env)).toEqual(
          salesgap(['sessions', 'export', id], place),
        );
    }
  });
});

describe('a damaged session', () => {
  const damaged = (): Place => {
    const place = all();
    change(journalOf(place, FINISHED), (text) => text.split('\n').with(5, 'noise').join('\n'));
    return place;
  };
  const uses = [
    ['sessions', 'export', FINISHED],
    ['sessions', 'missing', FINISHED],
    ['report', '--session', FINISHED],
    ['assess', '--resume', FINISHED, '--accessible'],
  ];

  it('is refused everywhere with the way to repair it, and does not change', () => {
    const place = damaged();
    const before = filesIn(sessionFolder(place));
    for (const args of uses) {
      const { status, stdout, stderr } = salesgap(args, place);
      expect([status, stdout], args.join(' ')).toEqual([6, '']);
      expect(
        stderr,
      ).toBe(`salesgap: This session file is damaged: <here>/data/salesgap/sessions/${FINISHED}/journal.jsonl, line 6: this record is not what was written.
The file was not changed.
Save what is still right into a new session: salesgap sessions repair ${FINISHED}
`);
    }
    expect(filesIn(sessionFolder(place))).toEqual(before);
  });

  it('is on the list, with the command alone on its line, and the others are as they were', () => {
    const { status, stdout } = salesgap(['sessions', 'list'], damaged());
    expect(status).toBe(8);
    expect(stdout).toContain(`\n  salesgap sessions repair ${FINISHED}\n`);
    expect(unwrapped(stdout)).toContain(`${FINISHED} Cannot be used. This session file is damaged:`);
    expect(stdout).toContain('J. Doe: open, 2 of 8 questions answered, 6 open.');
  });

  it('is repaired into a new one, which says what it has and what it has not', () => {
    const place = damaged();
    const before = filesIn(sessionFolder(place, FINISHED));
    const { status, stdout, stderr } = salesgap(['sessions', 'repair', FINISHED], place);
    expect([status, stderr]).toEqual([8, '']);
    const text = unwrapped(stdout);
    expect(text).toMatch(
      /^Saved into a new session: finished-0a0a0a0a-repaired\nKept: 4 of at least \d+ entries, each proven/,
    );
    expect(text).toContain(' Not as it was saved: line 6');
    expect(text).toContain(' line 7, record 6: answer hiring.');
    expect(stdout).toContain('\n  salesgap sessions purge finished-0a0a0a0a\n');
    expect(stdout).not.toContain('scorecards');
    expect(filesIn(sessionFolder(place, FINISHED))).toEqual(before);
    expect(salesgap(['report', '--session', `${FINISHED}-repaired`], place).status).toBe(0);
    expect(
      salesgap(['assess', '--resume', `${FINISHED}-repaired`, '--accessible'], place, 'save and leave\n').status,
    ).toBe(0);
  });

  it('that is beyond repair says so, names what is there, and ends as a failure to store', () => {
    const place = all();
    change(journalOf(place, FINISHED), (text) => text.replace('2026', 'then'));
    const { status, stdout } = salesgap(['sessions', 'repair', FINISHED], place);
    expect(status).toBe(6);
    expect(unwrapped(stdout)).toContain('Nothing of finished-0a0a0a0a can be saved.');
    expect(unwrapped(stdout)).toContain(' line 2, record 1: profile');
    expect(readdirSync(sessionFolder(place)).sort()).toEqual([FACILITATED, FINISHED, KILLED]);
  });

  it('of which the copy of the rubrics is damaged still gives its answers', () => {
    const place = all();
    const whole = salesgap(['sessions', 'export', FINISHED], place).stdout;
    change(join(sessionFolder(place, FINISHED), 'rubrics.json'), (text) => text.replace('Hiring', 'Firing'));
    const { status, stdout, stderr } = salesgap(['sessions', 'export', FINISHED], place);
    expect([status, stdout]).toEqual([8, whole]);
    expect(stderr).toContain('copy of its rubrics is missing or was changed');
    expect(salesgap(['report', '--session', FINISHED], place).status).toBe(6);
  });
});

describe('a session and its rubrics', () => {
  it('are finished with what they were started with, whatever is installed now', () => {
    const place = all();
    // As if the wording had changed since: a session with a copy of its own, rightly sealed.
    const path = join(sessionFolder(place, KILLED), 'rubrics.json');
    const mine = readFileSync(path, 'utf8').replaceAll('Works from what was seen', 'As it was called then');
    const copy = placeWith();
    const { entries, ...saved } = readSession(join(place.folder, 'data/salesgap'), KILLED);
    const session = createSession({
      ...saved,
      workspace: join(copy.folder, 'data/salesgap'),
      rubrics: mine,
      program: '0.1.0',
      writer: WRITER,
      entries,
    });
    session.close();
    for (const args of [
      ['report', '--session', KILLED],
      ['sessions', 'missing', KILLED],
    ]) {
      const { status, stdout } = salesgap(args, copy);
      expect(status).toBe(0);
      expect(stdout).toContain('As it was called then');
      expect(stdout).not.toContain('Works from what was seen');
    }
    salesgap(['assess', '--resume', KILLED, '--accessible'], copy, '2\n');
    expect(readFileSync(join(sessionFolder(copy, KILLED), 'rubrics.json'), 'utf8')).toBe(mine);
  });

  it('with a copy that is lost: the installed ones serve if they are the very same', () => {
    const place = placeWith();
    salesgap(
      ['assess', 'hiring', '--accessible', '--screen', '--role', 'owner', '--subject', 'X'],
      place,
      '7\nno\n2\n',
    );
    const [id = ''] = readdirSync(sessionFolder(place));
    rmSync(join(sessionFolder(place, id), 'rubrics.json'));
    expect(salesgap(['report', '--session', id], place).status).toBe(6);
    const { status, stdout } = salesgap(['sessions', 'repair', id], place);
    expect([status, stdout]).toEqual([0, expect.stringContaining('This salesgap has the very same rubrics')]);
    expect(salesgap(['report', '--session', `${id}-repaired`], place).status).toBe(0);
  });
});

describe('purge on a terminal', () => {
  it.each([
    ['asks, and a no removes nothing', ['Enter'], true],
    ['asks, and a yes removes', ['y', 'Enter'], false],
    ['asks, and Ctrl-C removes nothing', ['C-c'], true],
  ])('%s', async (_, keys, stays) => {
    const place = all();
    const terminal = new Terminal(80, 24, place.folder, place.env);
    try {
      terminal.type(`${process.execPath} ${bin()} sessions purge ${KILLED}; echo "ended with $?"`);
      const screen = await terminal.shows(/Remove\?/);
      expect(screen).toContain(`This removes for good:\n  ${KILLED} (J. Doe)\n`);
      terminal.press(...keys);
      const end = await terminal.shows(/ended with \d/);
      expect(end).toContain(stays ? 'Nothing was removed.' : `Removed: ${KILLED} (J. Doe)`);
      expect(end).toContain(`ended with ${keys[0] === 'C-c' ? 130 : 0}`);
      expect(existsSync(sessionFolder(place, KILLED))).toBe(stays);
    } finally {
      terminal.close();
    }
  });
});

describe('names that must not leak', () => {
  const CANARY = /zebulon|canary/i;
  const SCRIPT = [
    '7',
    'no',
    '3',
    'document',
    'the canary note',
    '',
    '',
    '2',
    'note',
    'canary said so',
    'save and leave',
    '',
  ].join('\n');

  /** A workspace full of one person: sessions, a damaged one with its repair, and what stopped runs left. */
  function fullOfOne(): Place {
    const place = placeWith(FINISHED);
    salesgap(
      ['assess', 'hiring', '--accessible', '--screen', '--role', 'owner', '--subject', 'Zebulon Canary'],
      place,
      SCRIPT,
    );
    const id = readdirSync(sessionFolder(place)).find((name) => CANARY.test(name)) ?? '';
    const session = sessionFolder(place, id);
    const journal = readFileSync(join(session, 'journal.jsonl'), 'utf8');
    for (const name of ['.gone-zebulon-canary-1.1', '.new-zebulon-canary-2.1']) {
      mkdirSync(sessionFolder(place, name));
      writeFileSync(join(sessionFolder(place, name), 'journal.jsonl'), journal);
    }
    mkdirSync(join(session, 'draft-1'));
    writeFileSync(join(session, 'draft-1', 'text.txt'), 'canary in an editor');
    const workspace = join(place.folder, 'data/salesgap');
    writeFileSync(join(workspace, '.salesgap-1.tmp'), journal);
    checkIn(workspace, 'zebulon_canary-1a2b3c4d', { id: 'zebulon_canary', name: 'Zebulon Canary' });
    checkIn(workspace, 'jd-1a2b3c4d', { id: 'jd', name: 'J. Doe' });
    return place;
  }

  it('a purge of the person leaves no trace of them in the workspace', () => {
    const place = fullOfOne();
    const workspace = join(place.folder, 'data/salesgap');
    const before = JSON.stringify(filesIn(workspace));
    expect(before.match(/canary/gi)?.length).toBeGreaterThan(10);
    const { status, stdout } = salesgap(['sessions', 'purge', '--subject', 'Zebulon Canary', '--yes'], place);
    expect(status).toBe(0);
    expect(stdout).toContain('.gone-zebulon-canary-1.1');
    expect(stdout).toContain('draft-1');
    expect(inOneLine(stdout)).toContain(
      'Removed: check-ins on the plan zebulon_canary-1a2b3c4d (Zebulon Canary): journal.jsonl, journal.mark',
    );
    expect(readdirSync(join(workspace, 'checkins'))).toEqual(['jd-1a2b3c4d']);
    expect(readdirSync(workspace, { recursive: true }).filter((name) => CANARY.test(String(name)))).toEqual([]);
    expect(JSON.stringify(filesIn(workspace))).not.toMatch(CANARY);
    expect(readdirSync(sessionFolder(place))).toEqual([FINISHED]);
  });

  it('check-ins are named before they go, go by the id of their plan, and stay where only a session is meant', () => {
    const place = fullOfOne();
    const [session = ''] = readdirSync(sessionFolder(place)).filter((name) => name.startsWith('zebulon'));
    const purge = (...args: string[]) => salesgap(['sessions', 'purge', ...args], place);
    const asked = purge('--subject', 'zebulon_canary');
    expect(asked.status).toBe(2);
    expect(inOneLine(asked.stderr)).toContain('check-ins on the plan zebulon_canary-1a2b3c4d (Zebulon Canary)');
    expect(inOneLine(purge(session, '--yes').stderr)).toContain(
      'Still there, about the same person: check-ins on the plan zebulon_canary-1a2b3c4d (Zebulon Canary)',
    );
    expect(purge('zebulon_canary-1a2b3c4d', '--yes').status).toBe(0);
    expect(purge('--all', '--yes').status).toBe(0);
    expect(readdirSync(join(place.folder, 'data/salesgap/checkins'))).toEqual([]);
  });

  it('a fault of ours is told without a word of what was at hand', async () => {
    const place = fullOfOne();
    const [id = ''] = readdirSync(sessionFolder(place)).filter((name) => name.startsWith('zebulon'));
    const disk = {
      ...realDisk,
      readSync: () => {
        throw new Error('Zebulon Canary said:\n    at home');
      },
    };
    for (const SALESGAP_DEBUG of ['', '1']) {
      const env = { ...place.env, SALESGAP_DEBUG };
      const { exit, stderr } = await salesgapHere(['report', '--session', id], { ...place, env }, { disk });
      expect(exit).toBe(70);
      expect(stderr).not.toMatch(CANARY);
      expect(stderr).not.toContain('at home');
      expect(/^ +at /m.test(stderr)).toBe(SALESGAP_DEBUG === '1');
    }
  });
});

describe('modes', () => {
  it.each(['000', '022', '077', '777'])(
    'everything that is written is for its owner only, under umask %s',
    async (mask) => {
      const place = placeWith();
      const script = ['2', '2', 'finish', '1', ''].join('\n');
      const lines = [
        'init ws',
        'assess hiring --accessible --screen --role owner --subject X -o report.txt',
        'report good.yaml -o r.json',
        'report good.yaml -o r.md',
        'answers template essentials -o t.yaml',
        'answers export good.yaml -o e.json',
      ];
      const theirs = readdirSync(place.folder, { recursive: true, encoding: 'utf8' });
      for (const line of lines) {
        const { status, stderr } = inBash(`umask ${mask}; salesgap ${line}`, place, script);
        expect(status, `${line}: ${stderr}`).toBe(0);
      }
      const [id = ''] = readdirSync(sessionFolder(place));
      for (const line of [`sessions export ${id} -o s.json`, `sessions heard ${id} -o h.md`])
        expect(inBash(`umask ${mask}; salesgap ${line}`, place).status, line).toBe(0);
      writeFileSync(journalOf(place, id), readFileSync(journalOf(place, id), 'utf8').replace('"value":2', '"value":5'));
      expect(inBash(`umask ${mask}; salesgap sessions repair ${id}`, place).status).toBe(8);
      const found = modesIn(place.folder, theirs);
      expect(found.filter(([, mode]) => !['file 600', 'folder 700'].includes(mode))).toEqual([]);
      const names = found.map(([name]) => name.replace(id, '<id>'));
      for (const name of [
        'ws/salesgap.yaml',
        'report.txt',
        'r.json',
        's.json',
        'data/salesgap/sessions/<id>-repaired/journal.jsonl',
      ])
        expect(names).toContain(name);
    },
  );

  it('the lock of a running session is, too', async () => {
    const place = placeWith(KILLED);
    const running = start(['assess', '--resume', KILLED, '--accessible'], place);
    await running.shows('Question 3 of 8');
    expect(statSync(join(sessionFolder(place, KILLED), 'lock')).mode & 0o777).toBe(0o600);
    running.child.kill('SIGKILL');
    await running.ended;
  });

  /** Path and kind and mode of everything below a folder that is not of the test. */
  function modesIn(folder: string, but: readonly string[]): [string, string][] {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => !but.includes(name))
      .map((name) => {
        const stat = statSync(join(folder, name));
        return [name, `${stat.isDirectory() ? 'folder' : 'file'} ${(stat.mode & 0o777).toString(8)}`];
      });
  }
});
