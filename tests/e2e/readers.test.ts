import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Job } from './job.js';
import { Pty } from './pty.js';
import { bin, emptyPlace, salesgap } from './salesgap.js';

/* threat-model row 9, and 11 for the report of an interview: windows of any size, readers that are slow or gone. */
const BEGIN =
  'assess hiring --role first_line --subject Pat --profile team_size=7 motion=mid_market manages_managers=false own_quota=false';
const QUICK = `${BEGIN.replace('hiring', 'hiring --screen')}`;

describe.concurrent('a window', () => {
  it.concurrent.each([
    [20, 6],
    [20, 24],
    [40, 10],
    [80, 24],
    [200, 60],
  ])('of %i × %i is enough to answer, to leave, and to read how to go on', async (columns, rows) => {
    const place = emptyPlace();
    const settings = { folder: place.folder, env: { ...place.env, NO_COLOR: '1' }, columns, rows };
    const pty = new Pty({ ...settings, command: `exec ${process.execPath} ${bin()} ${BEGIN}` });
    await pty.shows(/Answer:[\s\S]*Enter confirm/);
    pty.write('2\r');
    await pty.shows(/Saved\.[\s\S]*Enter confirm/);
    pty.write('q');
    expect(await pty.ended).toBe(0);
    const id = /pat-[0-9a-f]{8}/.exec(salesgap(['sessions', 'list'], place).stdout)?.[0] ?? '';
    expect(pty.screen().replaceAll('\n', '')).toContain(`salesgap assess --resume ${id}`);
    expect(pty.screen()).toMatch(/typing is\s+not\./);
    expect(JSON.parse(salesgap(['sessions', 'export', id], place).stdout).answers).toEqual({
      hiring: { scorecard: 2 },
    });
  });
});

describe('a slow terminal', () => {
  it('gets everything once it reads again, and every key has counted', async () => {
    const place = emptyPlace();
    const pty = new Pty({
      command: `exec ${process.execPath} ${bin()} ${BEGIN}`,
      folder: place.folder,
      env: { ...place.env, NO_COLOR: '1' },
    });
    await pty.shows(/Question 1 of/);
    pty.stall();
    // Far more drawings than fit into what lies between the program and the screen.
    for (let time = 0; time < 150; time += 1) pty.write('34');
    await wait(500);
    pty.write('2\r1\r');
    await wait(500);
    pty.goOn();
    await pty.shows(/Question 3 of[\s\S]*Answer:[\s\S]*help$/);
    pty.write('q');
    expect(await pty.ended).toBe(0);
  });
});

/** Ends a quick look that goes on in a shell, with this behind the command. */
async function finishWith(redirection: string): Promise<{ screen: string; folder: string }> {
  const { folder, env } = emptyPlace();
  const run = `${process.execPath} ${bin()} ${QUICK} ${redirection}`;
  const command = `exec bash --norc --noprofile -c '${run}; echo "ended with \${PIPESTATUS[0]}"'`;
  const pty = new Pty({ command, folder, env: { ...env, NO_COLOR: '1' } });
  await pty.shows(/Question 1 of/);
  pty.write('2\r2\r');
  await pty.shows(/Before you finish/);
  pty.write('\r');
  await pty.shows(/What stands in the way/);
  pty.write('1\r');
  const screen = await pty.shows(/ended with \d+/);
  expect(pty.sent).not.toMatch(/\bat .*:\d+:\d+|node:internal|fault in salesgap/);
  return { screen, folder };
}

describe.concurrent('the report of an interview', () => {
  it('is whole for a slow reader', async () => {
    const { screen, folder } = await finishWith('| (sleep 1; cat >report.txt)');
    expect(screen).toContain('ended with 0');
    const report = readFileSync(join(folder, 'report.txt'), 'utf8');
    expect(report).toContain('SALES LEADERSHIP GAP REPORT');
    expect(report.trimEnd().split('\n').at(-1)).not.toBe('');
    expect(report.endsWith('\n')).toBe(true);
  });

  it('ends without a word more when its reader has gone', async () => {
    expect((await finishWith('| true')).screen).toContain('ended with 141');
  });
});

describe('without a terminal', () => {
  it.each([
    ['no input', '<&-'],
    ['no error output', '2>&-'],
    ['error output to a pipe', '2>&1 | cat'],
  ])('nothing is asked: %s', async (_name, redirection) => {
    const { folder, env } = emptyPlace();
    const run = `${process.execPath} ${bin()} ${BEGIN} ${redirection}`;
    const command = `exec bash --norc --noprofile -c '${run}; echo "ended with \${PIPESTATUS[0]}"'`;
    const pty = new Pty({ command, folder, env });
    await pty.shows(/ended with 2/);
    expect(pty.sent).not.toMatch(/Question 1|node:internal/);
  });
});

describe.concurrent('told to end while the report is written', () => {
  it.concurrent.each([0, 5, 10, 15, 20, 30, 40, 60])(
    '%i ms in: a whole report or none, and the answers',
    async (delay) => {
      const place = emptyPlace();
      const job = new Job(`${QUICK} --format json --out report.json`, place);
      await job.pty.shows(/Question 1 of/);
      job.pty.write('2\r2\r');
      await job.pty.shows(/Before you finish/);
      job.pty.write('\r1\r');
      await wait(delay);
      await job.kill('SIGTERM').catch(() => undefined);
      const code = await job.code();
      const report = job.read('report.json');
      if (report !== null) expect(JSON.parse(report)).toHaveProperty('headline');
      expect([report === null ? 143 : 0, 143]).toContain(code);
      const id = /pat-[0-9a-f]{8}/.exec(salesgap(['sessions', 'list'], place).stdout)?.[0] ?? '';
      const { answers } = JSON.parse(salesgap(['sessions', 'export', id], place).stdout);
      expect(answers.hiring).toEqual({ scorecard: 2, interviews: 2 });
    },
  );
});
