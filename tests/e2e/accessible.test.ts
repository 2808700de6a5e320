import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Pty, TELLS_PID } from './pty.js';
import { bin, emptyPlace, salesgap } from './salesgap.js';
import { Terminal } from './tmux.js';

/* The installed program in plain lines: from a pipe, and on a terminal. */

const ASSESS = ['assess', '--screen', '--role', 'first_line', '--subject', 'Dana Smith'];

/** One quick look: as lines, and as keys in full screen. */
const STEPS: readonly (readonly [lines: readonly string[], keys: string])[] = [
  [['7'], '7\r'],
  [['no'], '2\r'],
  [['4', '1', 'the page', ''], '4\r1\rthe page\r\r'],
  [['2'], '2\r'],
  [["don't know"], 'd'],
  [['3', ''], '3\r\r'],
  [['2', 'back', 'note As of May', ''], '2\rbwAs of May\r\r'],
  [['rather not say'], 'rr'],
  [['go to 8', '5', '5', 'the call of May', '2026-05-02'], 'g8\r5\r5\rthe call of May\r2026-05-02\r'],
  [['7', '1'], '7\r1\r'],
  [['finish', '2', 'not sure', 'not sure', 'not sure'], 'f2\rsss'],
];

const lines = STEPS.flatMap(([typed]) => typed);
const keys = STEPS.map(([, typed]) => typed).join('');

type Place = ReturnType<typeof emptyPlace>;

function session(place: Place): string {
  return /dana-smith-[0-9a-f]{8}/.exec(salesgap(['sessions', 'list'], place).stdout)?.[0] ?? 'none';
}

function exported(place: Place): unknown {
  return JSON.parse(salesgap(['sessions', 'export', session(place)], place).stdout);
}

function onTerminal(args: readonly string[], place = emptyPlace(), env: NodeJS.ProcessEnv = {}): Pty {
  const words = args.map((arg) => `'${arg}'`).join(' ');
  const set = Object.entries(env).map(([key, value]) => `${key}='${value}'`);
  const command = `${['env', ...set].join(' ')} '${process.execPath}' '${bin()}' ${words}`;
  return new Pty({ command, folder: place.folder, env: place.env, rows: 60 });
}

const spaced = (text: string) => text.replace(/\s+/g, ' ');

describe('a whole interview in lines through a pipe', () => {
  it('gives the sheet that full screen gives', async () => {
    const piped = emptyPlace();
    const ran = salesgap([...ASSESS, '--accessible'], piped, `${lines.join('\n')}\n`);
    expect(ran.stderr).toContain('The interview is finished and saved.');
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain('SALES LEADERSHIP GAP REPORT');
    // Said, not drawn.
    expect(ran.stdout).toMatch(/^Leader: claimed \d\.\d, proven \d\.\d, target \d\.\d$/m);
    expect(ran.stdout).not.toMatch(/[─-╿▀-▟]/);
    expect(ran.stderr).toMatch(/salesgap report --session \S+ --no-bars$/m);
    expect(ran.stdout + ran.stderr).not.toMatch(/(?!\n)\p{Cc}/u);

    const screen = emptyPlace();
    const pty = onTerminal(ASSESS, screen);
    await pty.shows(/How many people report to you/);
    pty.write(keys);
    expect(await pty.ended).toBe(0);
    expect(exported(piped)).toEqual(exported(screen));
  });

  it('a quick look that is opened to go deeper, and only looked at, stays finished as it was', () => {
    const place = emptyPlace();
    const quick = ['assess', 'hiring', '--screen', '--role', 'owner', '--subject', 'Dana Smith', '--accessible'];
    expect(salesgap(quick, place, '2\n2\nfinish\n1\n').status).toBe(0);
    const before = salesgap(['report', '--session', session(place)], place).stdout;
    const looked = salesgap(['assess', '--resume', session(place), '--full', '--accessible'], place, '');
    expect([looked.status, looked.stderr]).toEqual([0, expect.stringContaining('Question ')]);
    expect(salesgap(['report', '--session', session(place)], place).stdout).toBe(before);
    expect(salesgap(['sessions', 'list'], place).stdout).toContain('finished');
    salesgap(['assess', '--resume', session(place), '--full', '--accessible'], place, '2\n');
    expect(exported(place)).toMatchObject({ form: 'full' });
  });

  it('may be a file, and may come in parts', () => {
    const place = emptyPlace();
    const first = salesgap([...ASSESS, '--accessible'], place, `${lines.slice(0, 8).join('\n')}\n`);
    expect(first.status).toBe(0);
    expect(first.stderr).toContain('The input ends here.');
    expect(spaced(first.stderr)).toContain('Every answer you confirmed is saved');
    expect(first.stderr).toContain(`salesgap assess --resume ${session(place)} --accessible\n`);
    const rest = salesgap(['assess', '--resume'], place, `${lines.slice(8).join('\r\n')}\r\n`, { ACCESSIBLE: '1' });
    expect(rest.status).toBe(0);
    const whole = emptyPlace();
    salesgap([...ASSESS, '--accessible'], whole, `${lines.join('\n')}\n`);
    expect(exported(place)).toEqual(exported(whole));
  });

  it('stops at the first line that means nothing, and keeps what came before', () => {
    const place = emptyPlace();
    const { status, stdout, stderr } = salesgap([...ASSESS, '--accessible'], place, '7\nno\n2\nmaybe\n3\n3\n');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('Stopped at line 4 of the input, "maybe".');
    expect(spaced(stderr)).toContain('What comes after it was not used');
    expect(stderr).toContain(`salesgap assess --resume ${session(place)}`);
    expect(exported(place)).toMatchObject({ answers: { hiring: { scorecard: 2 } } });
    expect(Object.values((exported(place) as { answers: object }).answers)).toHaveLength(1);
  });

  it('does not take half a line for an answer', () => {
    const place = emptyPlace();
    const { status, stderr } = salesgap([...ASSESS, '--accessible'], place, '7\nno\n2\n3');
    expect(status).toBe(0);
    expect(spaced(stderr)).toContain('Its last line, "3", has no line break');
    expect(exported(place)).toMatchObject({ answers: { hiring: { scorecard: 2 } } });
  });

  it('is what demo asks, too', () => {
    const { status, stderr } = salesgap(['demo', '--accessible'], emptyPlace(), '1\n\n3\n');
    expect(status).toBe(0);
    expect(stderr).toContain('Question 1 of 10');
  });
});

describe('without a terminal', () => {
  it('nothing is asked unless lines are asked for', () => {
    const { status, stderr } = salesgap(ASSESS, emptyPlace(), '1\n', { TERM: 'dumb' });
    expect(status).toBe(2);
    expect(stderr).toContain('add --accessible');
    expect(stderr).not.toContain('How many people');
  });

  it('there is no menu either: --accessible alone prints the help', () => {
    const { status, stdout } = salesgap(['--accessible'], emptyPlace(), '1\n');
    expect(status).toBe(0);
    expect(stdout).toContain('Usage: salesgap');
  });
});

describe('on a terminal', () => {
  const ways: readonly (readonly [string, readonly string[], NodeJS.ProcessEnv])[] = [
    ['--accessible', ['--accessible'], {}],
    ['ACCESSIBLE=1', [], { ACCESSIBLE: '1' }],
    ['TERM=dumb', [], { TERM: 'dumb' }],
  ];

  it.each(ways)('%s asks in lines and sends nothing but text', async (_name, option, env) => {
    const place = emptyPlace();
    const pty = onTerminal([...ASSESS, ...option], place, env);
    await pty.shows(/How many people report to you[\s\S]*People:$/m);
    for (const [number, typed] of lines.entries()) {
      const before = pty.sent.length;
      pty.write(`${typed}\r`);
      if (number < lines.length - 1) await pty.shows(() => /\w: $/.test(pty.sent.slice(before)));
    }
    expect(await pty.ended).toBe(0);
    expect(pty.sent).toContain('SALES LEADERSHIP GAP REPORT');
    expect(pty.sent).not.toContain('\u001b');
    const piped = emptyPlace();
    salesgap([...ASSESS, '--accessible'], piped, `${lines.join('\n')}\n`);
    expect(exported(place)).toEqual(exported(piped));
  });

  it('asks again after a slip', async () => {
    const pty = onTerminal([...ASSESS, '--accessible']);
    await pty.shows(/People:$/m);
    pty.write('seven\r');
    await pty.shows(/in digits[\s\S]*People:$/m);
    pty.write('7\r');
    await pty.shows(/quota of your own/);
    pty.write('\u0003');
    expect(await pty.ended).toBe(130);
  });

  it.each([
    ['Ctrl-C', '\u0003', 130],
    ['Ctrl-D', '\u0004', 0],
    ['Ctrl-C in the middle of a line', '3\u0003', 130],
    ['Ctrl-D in the middle of a line', '3\u0004\u0004', 0],
  ])('%s ends it, half a line is no answer', async (_name, bytes, status) => {
    const place = emptyPlace();
    const pty = onTerminal([...ASSESS, '--accessible'], place);
    for (const [asked, line] of [
      [/People:$/m, '7'],
      [/Answer:$/m, 'no'],
      [/Question 1 of/, '2'],
    ] as const) {
      await pty.shows(asked);
      pty.write(`${line}\r`);
    }
    await pty.shows(/Question 2 of[\s\S]*Answer:$/m);
    pty.write(bytes);
    expect(await pty.ended).toBe(status);
    expect(pty.sent).toContain(`salesgap assess --resume ${session(place)}`);
    expect(exported(place)).toMatchObject({ answers: { hiring: { scorecard: 2 } } });
    expect(pty.sent).not.toContain('\u001b');
  });

  it('a signal ends it', async () => {
    const place = emptyPlace();
    const command = `${TELLS_PID} '${process.execPath}' '${bin()}' assess --accessible --role vp --subject 'Dana Smith'`;
    const pty = new Pty({ command, folder: place.folder, env: place.env, rows: 60 });
    const pid = await pty.pid();
    await pty.shows(/Answer:$|People:$/m);
    process.kill(pid, 'SIGTERM');
    expect(await pty.ended).toBe(143);
    expect(pty.sent).toContain(`salesgap assess --resume ${session(place)}`);
  });

  it('goes on after Ctrl-Z and fg', async () => {
    const { folder, env } = emptyPlace();
    const terminal = new Terminal(80, 40, folder, env);
    try {
      terminal.type(
        `${process.execPath} ${bin()} ${ASSESS.slice(0, 4).join(' ')} --subject X --accessible; echo "ended with $?"`,
      );
      await terminal.shows(/People:$/m);
      terminal.press('C-z');
      await terminal.shows(/Stopped/);
      terminal.type('fg');
      await terminal.shows(/# fg|> fg/);
      terminal.type('7');
      await terminal.shows(/Saved: People: 7/);
      terminal.press('C-d');
      await terminal.shows(/Go on whenever you like/);
    } finally {
      terminal.close();
    }
  });

  it('the menu is in lines, and so is the interview it opens', async () => {
    const pty = onTerminal(['--accessible']);
    await pty.shows(/What would you like to do\?[\s\S]*Answer:$/m);
    pty.write('1\r');
    await pty.shows(/Your name or initials\?[\s\S]*Answer:$/m);
    pty.write('Dana\r');
    await pty.shows(/nearest to your role/);
    pty.write('leave\r');
    expect(await pty.ended).toBe(0);
    expect(pty.sent).not.toContain('\u001b');
  });

  it("a long note is written in an editor of one's own", async () => {
    const place = emptyPlace();
    const editor = join(place.folder, 'editor.sh');
    writeFileSync(editor, '#!/bin/sh\nprintf "written\\nelsewhere\\n" > "$1"\n', { mode: 0o700 });
    const pty = onTerminal([...ASSESS, '--accessible'], place, { EDITOR: editor });
    for (const [asked, line] of [
      [/People:$/m, '7'],
      [/quota/, 'no'],
      [/Question 1 of[\s\S]*Answer:$/m, '2'],
      [/Question 2 of[\s\S]*Answer:$/m, 'back'],
      [/Answer so far: 2[\s\S]*Answer:$/m, 'note'],
      [/Note:$/m, '/editor'],
      [/So far: written\s+elsewhere[\s\S]*Note:$/m, ''],
    ] as const) {
      await pty.shows(asked);
      pty.write(`${line}\r`);
    }
    await pty.shows(/Saved: the note: written/);
    pty.write('\u0004');
    expect(await pty.ended).toBe(0);
    expect(JSON.stringify(exported(place))).toContain('written\\\\nelsewhere'.replace('\\\\', '\\'));
  });
});

describe('the help', () => {
  it('of the commands that ask names the option', () => {
    for (const command of ['assess', 'demo']) {
      expect(salesgap([command, '--help']).stdout).toContain('--accessible');
    }
  });
});
