import { afterEach, describe, expect, it } from 'vitest';
import { bin, emptyPlace, salesgap } from './salesgap.js';
import { Terminal } from './tmux.js';

/* A consultant in a meeting room: the installed program in a real terminal that the client may see. */
let terminal: Terminal | undefined;
afterEach(() => {
  terminal?.close();
  terminal = undefined;
});

function open(columns = 80, rows = 24) {
  const place = emptyPlace();
  terminal = new Terminal(columns, rows, place.folder, place.env);
  const run = (words: string) => terminal?.type(`${process.execPath} ${bin()} ${words}; echo "ended with $?"`);
  return { terminal, place, run };
}

const CONTEXT =
  '--role first_line --profile team_size=7 motion=mid_market manages_managers=false own_quota=false deals_per_quarter=40';

describe('a facilitated sitting', () => {
  it('is asked, left, resumed and finished, and shows the room no level it need not see', async () => {
    const { terminal: on, place, run } = open();
    run(`assess --facilitated --subject "Dana Smith" ${CONTEXT}`);
    expect(await on.shows(/Which sitting is this\?/)).toContain('With the leader (25 questions)');
    on.press('Enter');

    const asked = await on.shows(/Question 1 of 25/);
    expect(asked).toContain('Which outcome on the page has a figure and a date?');
    expect(asked).toContain('in their words');
    on.type('Honestly, the advert from last time.');
    const hidden = await on.shows(/In their words: Honestly/);
    expect(hidden).not.toContain('The advert from the last search went out again');
    on.press('a');
    await on.shows(/The advert from the last search went out again/);
    on.press('a', '3', 'Enter');
    await on.shows(/What shows it\?/);
    on.press('1', 'Enter');
    on.type('the page of May');
    on.type('today');
    await on.shows(/Have you seen it yourself\?/);
    on.press('1', 'Enter');

    await on.shows(/Question 2 of 25/);
    on.type('/p');
    await on.shows(/Private: in no report/);
    on.type('looked at the door');
    await on.shows(/Saved, for you alone/);
    expect(on.screen()).not.toContain('looked at the door');
    on.type('Two of us wrote it down.');
    await on.shows(/In their words: Two of us/);
    on.press('q');
    await on.shows(/ended with 0/);

    const [id = ''] = salesgap(['sessions', 'list'], place).stdout.split('\n');
    expect(salesgap(['sessions', 'notes', id], place).stdout).toContain('looked at the door');
    const { answers, sitting } = JSON.parse(salesgap(['sessions', 'export', id], place).stdout);
    expect(sitting).toBe('leader');
    expect(answers.hiring.scorecard).toMatchObject({
      value: 3,
      note: 'Honestly, the advert from last time.',
      evidence: [{ kind: 'document', note: 'the page of May', seen_by: 'consultant' }],
    });

    on.press('C-l');
    run('assess --resume');
    // Words without a level are where they were.
    await on.shows(/› Two of us wrote it down\./);
    on.press('C-u');
    on.type('/g');
    on.type('review');
    await on.shows(/Before you finish/);
    on.press('f');
    await on.shows(/ended with 0/);
    const seen = on.history();
    expect(seen).toContain(`salesgap sessions heard ${id}`);
    expect(seen).not.toContain('GAP REPORT');
    expect(seen).not.toContain('What stands in the way');
    const heard = salesgap(['sessions', 'heard', id], place).stdout;
    expect(heard).toContain('“Two of us wrote it down.”');
    expect(heard).not.toContain('door');
  });

  it('asks the CEO in other words, and not for the context once more', async () => {
    const { terminal: on, run } = open();
    run(`assess --facilitated --sitting leader --subject X ${CONTEXT}`);
    await on.shows(/Question 1 of 25/);
    on.type('/q');
    await on.shows(/ended with 0/);
    on.press('C-l');
    run('assess --facilitated --sitting ceo --subject X');
    const screen = await on.shows(/Question 1 of 11/);
    expect(screen.replace(/\s+/g, ' ')).toContain("The last seat filled on this leader's team");
    expect(screen).not.toContain('Before the questions');
    on.press('C-c');
    await on.shows(/ended with 130/);
  });

  it('is readable at 40 columns', async () => {
    const { terminal: on, run } = open(40, 24);
    run(`assess --facilitated --sitting rep --subject X ${CONTEXT}`);
    const talk = await on.shows(/1 of 10/);
    on.press('Enter');
    const rating = await on.shows(/1–5 choose/);
    for (const line of `${talk}\n${rating}`.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
    on.press('C-c');
    await on.shows(/ended with 130/);
  });
});
