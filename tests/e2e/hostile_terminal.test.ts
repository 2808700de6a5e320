import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { PLAN, planned } from '../interview/checkin/plan.js';
import { audit, unprintable } from './audit.js';
import { HOSTILE, HOSTILE_WORD, hostileSheet } from './hostile.js';
import { Pty } from './pty.js';
import { emptyPlace } from './salesgap.js';

/*
 * threat-model row 18, on a terminal: an interview in which every text of the rubric, the name of the subject and
 * what is pasted are hostile. What reaches the terminal is text and the few sequences that drawing takes.
 */

/** All that drawing takes: colours, the cursor, clearing, pasting in brackets; and carriage returns before line feeds. */
const DRAWING = /\u001b\[(?:[0-9;]*m|\?25[lh]|\?2004[lh]|[0-9]*[ABCDGKJ]|H)|\r(?=\n)/g;

/** Keys of a rubric whose values mean something; all other texts are for people. */
const NO_TEXTS =
  /^(id|type|format|version|about|unit|direction|op|path|source|value|for|file|link|grade|horizon|owner|kind|per|item|template)$/;

/** The installed program with a rubric in which every text for people is hostile. */
function hostileBin(): string {
  const folder = mkdtempSync(join(tmpdir(), 'salesgap-hostile-'));
  cpSync(inject('installed'), folder, { recursive: true });
  const path = join(folder, 'dist/shipped/rubrics/hiring.json');
  const shipped = JSON.parse(readFileSync(path, 'utf8')) as { rubric: unknown };
  writeFileSync(path, JSON.stringify({ ...shipped, rubric: hostileTexts(shipped.rubric) }));
  return join(folder, 'bin/salesgap.js');
}

function hostileTexts(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return /\s/.test(value) ? `${HOSTILE} ${value}` : value;
  if (Array.isArray(value)) return value.map((each) => hostileTexts(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, NO_TEXTS.test(name) ? each : hostileTexts(each, name)]),
  );
}

/** Whatever the interview would ask about it first. */
const CONTEXT =
  'team_size=7 manages_managers=false motion=mid_market deals_per_quarter=9 average_deal_value=9 currency=EUR cycle_days=90 own_quota=false months_in_role=5';

const sentBy = (pty: Pty) => Buffer.from(pty.sent, 'latin1').toString('utf8');
const PASTE = (text: string) => `\u001b[200~${text}\u001b[201~`;

describe('an interview in full screen', () => {
  it.each([
    [40, 12],
    [80, 24],
    [120, 50],
  ])('at %i columns and %i rows', async (columns, rows) => {
    const place = emptyPlace();
    const subject = HOSTILE_WORD.slice(0, 180).replaceAll("'", '');
    const words = `assess hiring --role first_line --profile ${CONTEXT} --subject '${subject}'`;
    const command = `'${process.execPath}' '${hostileBin()}' ${words.replaceAll(/[\r\n]/g, ' ')}`;
    const pty = new Pty({ command, folder: place.folder, env: place.env, columns, rows });
    await pty.shows(/Question 1 of|1\/\d/);
    // A level with proof, a note, all help there is, a wrong key, back, does not apply, go to, save and leave.
    for (const keys of ['4\r', '1\r', PASTE(HOSTILE_WORD), '\r', '\r', '?', 'q', 'b', 'w', PASTE(HOSTILE_WORD), '\r']) {
      pty.write(keys);
      await settled(pty);
    }
    for (const keys of ['g', '3\r', 'n', '1\r', 'd', 'f', 'q']) {
      pty.write(keys);
      await settled(pty);
    }
    pty.write('\u0003');
    await pty.ended;
    const sent = sentBy(pty);
    expect(sent).toContain('\\u{1b}');
    expect(unprintable(sent, DRAWING)).toEqual([]);
  });
});

describe('an interview in lines', () => {
  it('on a terminal', async () => {
    const place = emptyPlace();
    const words = `assess hiring --accessible --role first_line --profile ${CONTEXT} --subject Jo`;
    const command = `'${process.execPath}' '${hostileBin()}' ${words}`;
    const pty = new Pty({ command, folder: place.folder, env: place.env, columns: 80, rows: 50 });
    await pty.shows(/Answer:/);
    for (const line of [
      '4',
      '1',
      'the page',
      '',
      'help',
      'note of May',
      'back',
      'go to 3',
      "doesn't apply",
      'save and leave',
    ]) {
      pty.write(`${line}\r`);
      await settled(pty);
    }
    pty.write('\u0004');
    await pty.ended;
    const sent = sentBy(pty);
    expect(sent).toContain('\\u{1b}');
    expect(audit(sent, DRAWING)).toEqual([]);
  });
});

describe('what follows a report', () => {
  const command = (words: string) => `'${process.execPath}' '${hostileBin()}' ${words}`;

  it.each([
    [40, 16],
    [120, 50],
  ])('switches of a plan at %i columns and %i rows', async (columns, rows) => {
    const place = emptyPlace();
    const sheet = hostileSheet(0) as { answers: { hiring: object } };
    const low = Object.fromEntries(['scorecard', 'interviews', 'work_sample', 'bench'].map((item) => [item, 1]));
    const answers = { hiring: { ...sheet.answers.hiring, ...low } };
    writeFileSync(join(place.folder, 'a.json'), JSON.stringify({ ...sheet, answers }));
    const pty = new Pty({ command: command('plan a.json'), folder: place.folder, env: place.env, columns, rows });
    await pty.shows(/done/);
    for (const keys of [' ', '?', '\u001b[B', ' ', 'b', 'x', PASTE(HOSTILE_WORD)]) {
      pty.write(keys);
      await settled(pty);
    }
    pty.write('\u0003');
    await pty.ended;
    expect(sentBy(pty)).toContain('\\u{1b}');
    expect(unprintable(sentBy(pty), DRAWING)).toEqual([]);
  });

  it.each([
    [40, 16],
    [120, 50],
  ])('a check-in at %i columns and %i rows', async (columns, rows) => {
    const place = emptyPlace();
    const texts = {
      title: HOSTILE.slice(0, 150),
      do: HOSTILE,
      done_when: HOSTILE,
      proof: [HOSTILE],
      who: HOSTILE.slice(150, 300),
    };
    const actions = [planned('hiring.one', texts), planned('hiring.two', texts)];
    writeFileSync(join(place.folder, 'plan.json'), JSON.stringify({ ...PLAN, actions }));
    const words = 'checkin --plan plan.json';
    const pty = new Pty({ command: command(words), folder: place.folder, env: place.env, columns, rows });
    await pty.shows(/choose/);
    // Done, today, a document, where it is, no day, nobody; stuck, by the set-up, leave it; a small move.
    for (const keys of ['1\r', '\r', '1\r', PASTE(HOSTILE_WORD), '\r', '\r', '1\r', '4\r', '3\r', '\r']) {
      pty.write(keys);
      await settled(pty);
    }
    for (const keys of [
      PASTE(HOSTILE_WORD.slice(0, 200)),
      '\r',
      '1\r',
      '1\r',
      PASTE('evil \u001b[2J'),
      '\r',
      '\r',
      '\r',
    ]) {
      pty.write(keys);
      await settled(pty);
    }
    pty.write('\u0003');
    await pty.ended;
    expect(sentBy(pty)).toContain('\\u{1b}');
    expect(unprintable(sentBy(pty), DRAWING)).toEqual([]);
  });
});

/** Waits until nothing more comes for a moment. */
async function settled(pty: Pty): Promise<void> {
  let length = -1;
  while (pty.sent.length !== length) {
    length = pty.sent.length;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
