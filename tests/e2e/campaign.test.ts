import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RaterForm } from '../../src/core/form/types.js';
import { sealedText } from '../../src/store/campaigns/sealed_file.js';
import { createSession } from '../../src/store/sessions.js';
import { WRITER } from '../store/samples.js';
import { filledIn, formsIn, put } from './rater_forms.js';
import { bin, emptyPlace, type Ran, salesgap } from './salesgap.js';

interface Round {
  readonly place: ReturnType<typeof emptyPlace>;
  readonly forms: ReadonlyMap<string, RaterForm>;
  run(...args: string[]): Ran;
}

/** A workspace with the round jd-1: a leader, a boss and five reps. */
function newRound(...more: string[]): Round {
  const place = emptyPlace();
  const run = (...args: string[]) => salesgap(args, place);
  run('init');
  const made = run(
    'campaign',
    'new',
    '--subject',
    'J. Doe',
    '--id',
    'jd-1',
    '--invite',
    'self=1,manager=1,report=5',
    ...more,
  );
  expect(made).toMatchObject({ status: 0, stdout: '' });
  return { place, run, forms: formsIn(join(place.folder, 'campaigns', 'jd-1', 'forms')) };
}

const form = ({ forms }: Round, name: string): RaterForm => {
  const found = forms.get(name);
  if (found === undefined) throw new Error(`no form ${name}`);
  return found;
};

const packOf = ({ place }: Round): string =>
  JSON.parse(readFileSync(join(place.folder, 'campaigns', 'jd-1', 'campaign.json'), 'utf8')).campaign.pack;

const level = (round: Round, name: string, value: number, file = `${name}.json`): string =>
  put(round.place.folder, file, filledIn(form(round, name), value));

const formFile = (folder: string, name: string) => join(folder, 'campaigns', 'jd-1', 'forms', `${name}.html`);

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (name) => [name, statSync(join(folder, name))] as const,
  );

it('whether somebody of a group answered of whom nothing is told is not told either', () => {
  const [one, other] = [[], ['report-01']].map((more) => {
    const round = newRound('--invite', 'self=1,report=2');
    round.run('collect', ...['self-01', ...more].map((name) => level(round, name, 4)));
    round.run('campaign', 'close', 'jd-1', '--yes');
    return ['json', 'csv', 'html'].map((format) => round.run('report', '--campaign', 'jd-1', '-f', format));
  });
  expect(one?.map(({ status }) => status)).toEqual([0, 0, 0]);
  expect(other).toEqual(one);
  expect(JSON.parse(one?.[0]?.stdout ?? '').raters.hidden).toEqual(['report']);
});

describe('from invitations to what may be told', () => {
  let round: Round;
  beforeAll(() => {
    round = newRound('--deadline', '2999-12-31', '--intro', 'Liebe alle', '--lang', 'de');
  });

  it('everybody gets a form of their own, in the language asked for, and only its owner can read the files', () => {
    expect([...round.forms.keys()].sort()).toEqual([
      'manager-01',
      'report-01',
      'report-02',
      'report-03',
      'report-04',
      'report-05',
      'self-01',
    ]);
    expect(new Set([...round.forms.values()].map(({ token }) => token)).size).toBe(7);
    expect(form(round, 'report-01')).toMatchObject({
      lang: 'de',
      subject: 'J. Doe',
      intro: ['Liebe alle'],
      deadline: '2999-12-31',
      fewest: 3,
    });
    expect(form(round, 'report-01').areas.flatMap(({ questions }) => questions)).toHaveLength(10);
    const kept = readFileSync(join(round.place.folder, 'campaigns', 'jd-1', 'campaign.json'), 'utf8');
    for (const { token } of round.forms.values()) expect(kept).not.toContain(token);
    for (const [name, stat] of filesBelow(join(round.place.folder, 'campaigns'))) {
      expect(stat.mode & 0o777, name).toBe(stat.isDirectory() ? 0o700 : 0o600);
    }
  });

  it('leaders next door are asked what they can have seen, in words meant for them', () => {
    const { forms } = newRound('--invite', 'peer=3');
    expect([...forms.keys()].sort()).toEqual(['peer-01', 'peer-02', 'peer-03']);
    const asked = forms.get('peer-01')?.areas.flatMap(({ questions }) => questions) ?? [];
    expect(asked).toHaveLength(8);
    expect(asked.every(({ ask }) => /this leader/.test(ask))).toBe(true);
  });

  it('nothing can be closed or audited before something came', () => {
    expect(round.run('campaign', 'close', 'jd-1', '--yes').status).toBe(2);
    expect(round.run('campaign', 'audit', 'jd-1').status).toBe(2);
  });

  it('files count once, however often they come', () => {
    const names = [level(round, 'self-01', 4), ...[1, 2, 3, 4].map((nth) => level(round, `report-0${nth}`, nth))];
    expect(round.run('collect', ...names)).toMatchObject({ status: 0, stdout: expect.stringContaining('5 counted') });
    expect(round.run('collect', ...names)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('5 counted before'),
    });
    expect(readdirSync(join(round.place.folder, 'campaigns', 'jd-1', 'responses'))).toHaveLength(5);
  });

  it('status counts by relation and says nothing of anybody', () => {
    const { stdout, status } = round.run('campaign', 'status', 'jd-1');
    expect(status).toBe(0);
    expect(stdout).toMatch(/self: 1 of 1\n {2}manager: 0 of 1\n {2}report: 4 of 5\n/);
    expect(stdout).not.toMatch(/r_0|report-0|token|said at/);
  });

  it('without a terminal it is closed with --yes only', () => {
    expect(round.run('campaign', 'close', 'jd-1')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--yes'),
    });
    const { status, stderr } = round.run('campaign', 'close', 'jd-1', '--yes');
    expect(status).toBe(0);
    expect(stderr).toMatch(/told of: report, 4 raters/);
  });

  it('what was released holds no rater, no token and no day of one', () => {
    const text = readFileSync(join(round.place.folder, 'campaigns', 'jd-1', 'releases', '1.json'), 'utf8');
    const { released } = JSON.parse(text);
    expect(released.groups).toMatchObject([{ relations: ['report'], batches: [{ raters: 4 }] }]);
    expect(JSON.stringify(released)).not.toMatch(/r_0|2026-11-23/);
  });

  it('the audit finds nothing', () => {
    expect(round.run('campaign', 'audit', 'jd-1')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('no answer of a single rater'),
    });
  });

  it('who is named may come later; of a group one more waits', () => {
    expect(round.run('collect', level(round, 'manager-01', 2)).status).toBe(0);
    const late = level(round, 'report-05', 5);
    expect(round.run('collect', late)).toMatchObject({ status: 4, stdout: expect.stringContaining('after_close') });
    expect(round.run('collect', late)).toMatchObject({ status: 0, stdout: expect.stringContaining('counted before') });
    expect(round.run('campaign', 'status', 'jd-1').stdout).toContain('report: 1 not told of');
    const again = round.run('campaign', 'close', 'jd-1', '--yes');
    expect(again).toMatchObject({ status: 0, stderr: expect.stringMatching(/too few of\s+its group/) });
    expect(readdirSync(join(round.place.folder, 'campaigns', 'jd-1', 'releases'))).toEqual(['1.json']);
  });

  it('is listed, and purged with everything in it', () => {
    expect(round.run('campaign', 'list').stdout).toMatch(
      /jd-1\n {2}J\. Doe: team_evaluation@[\d.]+, set up on .* closed on/,
    );
    expect(round.run('campaign', 'purge', 'jd-1').status).toBe(2);
    expect(round.run('campaign', 'purge', 'jd-1', '--yes')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('files'),
    });
    expect(readdirSync(join(round.place.folder, 'campaigns'))).toEqual([]);
  });
});

describe('what does not fit is kept apart as it came', () => {
  it.each<readonly [string, string, (round: Round) => string | object]>([
    ['edited', 'edited', (round) => ({ ...filledIn(form(round, 'report-01'), 3), answered_on: '2026-11-24' })],
    ['of nobody', 'unknown_token', (round) => filledIn(form(round, 'report-01'), 3, { token: 'f'.repeat(32) })],
    ['of another campaign', 'other_campaign', (round) => filledIn(form(round, 'report-01'), 3, { campaign: 'jd-0' })],
    [
      'of other questions',
      'other_questions',
      (round) => filledIn(form(round, 'report-01'), 3, { questions_sha256: form(round, 'self-01').questions_sha256 }),
    ],
    ['out of range', 'not_allowed', (round) => filledIn(form(round, 'report-01'), 7)],
    ['no response', 'not_a_response', () => '<html>'],
    ['hostile', 'not_a_response', () => '{"__proto__":{"x":1},"\u202e":"\u001b[2J"}'],
  ])('%s', (name, reason, made) => {
    const round = newRound();
    const response = made(round);
    const file = put(round.place.folder, 'came \u001b[31m.json', response);
    const good = level(round, 'report-02', 3);
    const { status, stdout } = round.run('collect', file, good);
    expect([name, status]).toEqual([name, 8]);
    expect(stdout).toContain(`kept apart (${reason})`);
    expect(stdout).not.toContain('\u001b');
    const apart = join(round.place.folder, 'campaigns', 'jd-1', 'quarantine');
    const kept = readdirSync(apart).filter((each) => each.endsWith('.response'));
    expect(kept.map((each) => readFileSync(join(apart, each), 'utf8'))).toEqual([
      typeof response === 'string' ? response : JSON.stringify(response),
    ]);
    expect(round.run('collect', file).status).toBe(4);
    expect(readdirSync(apart)).toHaveLength(2);
    expect(round.run('campaign', 'status', 'jd-1').stdout).toContain(`(${reason})`);
  });

  it('replayed with other answers: the first ones count', () => {
    const round = newRound();
    expect(round.run('collect', level(round, 'report-01', 3)).status).toBe(0);
    const replayed = round.run('collect', level(round, 'report-01', 5));
    expect(replayed).toMatchObject({ status: 4, stdout: expect.stringContaining('answered_before') });
    const responses = join(round.place.folder, 'campaigns', 'jd-1', 'responses');
    expect(readdirSync(responses)).toEqual(['r_03.json']);
    expect(readFileSync(join(responses, 'r_03.json'), 'utf8')).toContain('"value":3');
  });
});

describe('ways in', () => {
  it('a pasted text, and a folder in which other things lie', () => {
    const round = newRound();
    const text = `\n ${JSON.stringify(filledIn(form(round, 'report-01'), 3), null, 2)}\n\n`;
    expect(salesgap(['collect', '-'], round.place, text)).toMatchObject({
      status: 0,
      stdout: 'the pasted text: counted\n',
    });
    mkdirSync(join(round.place.folder, 'mailed'));
    put(round.place.folder, 'mailed/a.json', filledIn(form(round, 'report-02'), 3));
    put(round.place.folder, 'mailed/recipe.json', '{"flour": 1}');
    put(round.place.folder, 'mailed/photo.jpg', 'x');
    const { status, stdout } = round.run('collect', 'mailed');
    expect([status, stdout]).toEqual([
      0,
      'mailed/a.json: counted\nmailed/recipe.json: passed over: it is not what a form of salesgap writes\nTogether: 1 counted, 1 passed over.\n',
    ]);
  });

  it.each<readonly [string, string | ((round: Round) => string), RegExp]>([
    [
      'a draft',
      '{"salesgap_draft":1,"campaign":"jd-1","questions_sha256":"x","answers":{}}',
      /it is a draft: its rater loads/,
    ],
    [
      'a form',
      ({ place }) => readFileSync(formFile(place.folder, 'report-01'), 'utf8'),
      /it is the form and not its answers/,
    ],
    ['nothing', ' \n', /nothing stands in it/],
  ])('%s instead of answers: what it is, where it lies and what to do', (_, sent, words) => {
    const round = newRound();
    const name = put(round.place.folder, 'sent.json', typeof sent === 'string' ? sent : sent(round));
    const { status, stdout, stderr } = round.run('collect', name);
    expect([status, stdout]).toEqual([4, expect.stringMatching(words)]);
    expect(stderr).toMatch(/lies as it came in\n {2}.*quarantine\nand counts nowhere.*ask for the file\s+once more/s);
  });

  it('an empty folder, and a round that is not there', () => {
    const round = newRound();
    mkdirSync(join(round.place.folder, 'mailed'));
    const empty = round.run('collect', 'mailed');
    expect([empty.status, empty.stdout]).toEqual([0, expect.stringContaining('.json')]);
    const nowhere = round.run('collect', level(round, 'self-01', 3), '--campaign', 'jd-2');
    expect(nowhere).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('jd-2') });
  });

  it('an interview as a rep counts as one form, once', () => {
    const round = newRound();
    const asked = ['--as', 'report', '--pack', 'team_evaluation', '--sitting', 'rep', '--role', 'first_line'];
    const said = salesgap(
      ['assess', ...asked, '--subject', 'J. Doe', '--accessible'],
      round.place,
      `${'3\n'.repeat(13)}\n${'6\n'.repeat(5)}`,
    );
    expect(said.status).toBe(0);
    const [session = ''] = round.run('sessions', 'list').stdout.split('\n');
    const take = () => round.run('collect', '--session', session, '--campaign', 'jd-1', '--form', 'report-02');
    expect(take()).toMatchObject({ status: 0, stdout: expect.stringContaining('in place of the form report-02') });
    expect(take()).toMatchObject({ status: 0, stdout: expect.stringContaining('counted before') });
    expect(round.run('campaign', 'status', 'jd-1').stdout).toContain('report: 1 of 5');
    expect(round.run('collect', level(round, 'report-02', 5))).toMatchObject({
      status: 4,
      stdout: expect.stringContaining('answered_before'),
    });
    expect(round.run('collect', '--session', session, '--campaign', 'jd-1').status).toBe(0);
  });

  it('a consultant who asks a rep gives the view of the rep', () => {
    const round = newRound();
    const on = '2026-11-24';
    const answer = { state: 'answered', value: 4, evidence: [{ kind: 'observation', date: on }] } as const;
    createSession({
      workspace: round.place.folder,
      id: 'held-1',
      start: {
        subject: { id: 'j_doe' },
        rater: { id: 'consultant_1', relation: 'consultant' },
        pack: packOf(round),
        rubrics: [],
        form: 'full',
        sitting: 'rep',
        interviewed: 'report',
        started_on: on,
      },
      rubrics: '{}',
      entries: [
        { on, kind: 'answer', rubric: 'coaching', item: 'observed_work', answer },
        { on, kind: 'finished' },
      ],
      created_at: `${on}T10:00:00Z`,
      program: '0.1.0',
      writer: WRITER,
    }).close();
    const taken = round.run('collect', '--session', 'held-1', '--campaign', 'jd-1');
    expect(taken).toMatchObject({ status: 0, stdout: expect.stringContaining('the form report-05') });
    expect(round.run('campaign', 'status', 'jd-1').stdout).toContain('report: 1 of 5');
  });

  it('several at once: all are there, each once', async () => {
    const round = newRound();
    const names = [1, 2, 3, 4, 5].map((nth) => level(round, `report-0${nth}`, nth));
    const runs = names.map((_, index) =>
      spawn(process.execPath, [bin(), 'collect', ...names.slice(index), ...names.slice(0, index)], {
        cwd: round.place.folder,
        env: round.place.env,
        stdio: 'ignore',
      }),
    );
    const ended = await Promise.all(runs.map((run) => once(run, 'close')));
    expect(ended.map(([code]) => code)).toEqual([0, 0, 0, 0, 0]);
    expect(readdirSync(join(round.place.folder, 'campaigns', 'jd-1', 'responses')).sort()).toEqual(
      [3, 4, 5, 6, 7].map((nth) => `r_0${nth}.json`),
    );
    expect(round.run('campaign', 'status', 'jd-1').stdout).toContain('report: 5 of 5');
  });
});

it('the order in which files come changes nothing of what may be told', () => {
  const round = newRound();
  const levels = [2, 5, 3, 1, 4];
  const names = [
    ...levels.map((value, index) => level(round, `report-0${index + 1}`, value)),
    level(round, 'self-01', 4),
  ];
  const told = new Set<string>();
  fc.assert(
    fc.property(
      fc.shuffledSubarray(names, { minLength: names.length }),
      fc.integer({ min: 1, max: 5 }),
      (order, cut) => {
        const id = `jd-${told.size}-${order.join('').length}`;
        const again = emptyPlace();
        // The same campaign once more: its forms are those that were handed out.
        salesgap(['init'], again);
        copyCampaign(round, again.folder);
        for (const name of order) put(again.folder, name, readFileSync(join(round.place.folder, name), 'utf8'));
        expect([id, salesgap(['collect', ...order.slice(0, cut)], again).status]).toEqual([id, 0]);
        expect(salesgap(['collect', ...order.slice(cut - 1)], again).status).toBe(0);
        expect(salesgap(['campaign', 'close', 'jd-1', '--yes'], again).status).toBe(0);
        told.add(readFileSync(join(again.folder, 'campaigns', 'jd-1', 'releases', '1.json'), 'utf8'));
      },
    ),
    { numRuns: 3 },
  );
  expect(told.size).toBe(1);
});

it('the audit words what was told against the rules, and fails', () => {
  const round = newRound();
  const names = ['report-01', 'report-02', 'report-03'];
  round.run('collect', ...names.map((name, index) => level(round, name, index + 2)));
  round.run('campaign', 'close', 'jd-1', '--yes');
  const path = join(round.place.folder, 'campaigns', 'jd-1', 'releases', '1.json');
  const { hash: _, ...record } = JSON.parse(readFileSync(path, 'utf8'));
  record.released.groups[0].batches[0].raters = 2;
  record.released.groups[0].batches[0].rubrics[0].items[0] = {
    ...record.released.groups[0].batches[0].rubrics[0].items[0],
    level: 5,
    about: false,
  };
  writeFileSync(path, sealedText(record));
  const { status, stdout } = round.run('campaign', 'audit', 'jd-1');
  expect(status).toBe(1);
  expect(stdout).toContain('release 1, report, batch 1: fewer raters than promised are told of');
});

it('the audit lays who is told of beside what came: a batch with somebody from before is found', () => {
  const round = newRound();
  const names = [1, 2, 3, 4].map((nth) => level(round, `report-0${nth}`, nth));
  round.run('collect', ...names.slice(0, 3));
  round.run('campaign', 'close', 'jd-1', '--yes');
  round.run('collect', ...names.slice(3));
  expect(round.run('campaign', 'audit', 'jd-1').status).toBe(0);
  // A program that made a batch of the fourth and of two whom the first release told of.
  const releases = join(round.place.folder, 'campaigns', 'jd-1', 'releases');
  const { hash: _, ...record } = JSON.parse(readFileSync(join(releases, '1.json'), 'utf8'));
  const [group] = record.released.groups;
  const released = { ...record.released, groups: [{ ...group, batches: [...group.batches, ...group.batches] }] };
  const second = { ...record, number: 2, included: ['r_03', 'r_04', 'r_05', 'r_06'], released };
  writeFileSync(join(releases, '2.json'), sealedText(second));
  const { status, stdout } = round.run('campaign', 'audit', 'jd-1');
  expect(status).toBe(1);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
    'release 2, report, batch 2: more raters are told of than are listed as new: somebody is told of twice',
  );
  expect(stdout).not.toMatch(/r_0/);
});

describe('misuse', () => {
  it.each<readonly [string, readonly string[], RegExp]>([
    ['fewer than three', ['--fewest', '2'], /from 3 on/],
    ['a day that is past', ['--deadline', '2020-01-01'], /past/],
    ['no day', ['--deadline', '2026-02-30'], /takes a day/],
    ['an id that leads elsewhere', ['--id', '../x'], /cannot be the id/],
    ['an intro that is not there', ['--intro', 'intro.txt'], /no file/],
    ['a subject id that is none', ['--subject-id', 'J D'], /--subject-id/],
  ])('%s', (_, more, words) => {
    const place = emptyPlace();
    const args = ['campaign', 'new', '--subject', 'J. Doe', '--invite', 'report=4', ...more];
    expect(salesgap(args, place)).toMatchObject({ status: 2, stderr: expect.stringMatching(words) });
  });

  it.each([
    ['reports=3', /Did you mean report/],
    ['report', /relation=number/],
    ['report=0', /from 1/],
    ['report=3,report=2', /twice/],
  ] as const)('--invite %s', (invite, words) => {
    const { status, stderr } = salesgap(['campaign', 'new', '--subject', 'J. Doe', '--invite', invite]);
    expect([status, stderr]).toEqual([2, expect.stringMatching(words)]);
  });

  it('a relation that the pack asks nothing is not invited', () => {
    const { status, stderr } = salesgap(['campaign', 'new', 'pulse', '--subject', 'J. Doe', '--invite', 'peer=4']);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/pulse asks nothing of the relation peer/)]);
  });

  it('a group too small is warned of before the forms go out; a pulse needs five', () => {
    const small = salesgap(['campaign', 'new', '--subject', 'J. Doe', '--invite', 'self=1,report=2']);
    expect(small).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/no\s+result\s+of\s+its\s+own\s+can\s+be\s+told/),
    });
    const pulse = salesgap(['campaign', 'new', 'pulse', '--subject', 'J. Doe', '--invite', 'report=4']);
    expect(pulse.stderr).toMatch(/5\s+answers\s+are\s+needed/);
  });

  it('a theme belongs to an area', () => {
    const round = newRound();
    const note = (area: string) =>
      round.run('campaign', 'theme', 'jd-1', '--area', area, 'Calls are watched, rarely discussed');
    expect(note('coaching').status).toBe(0);
    expect(note('coaching').stderr).toContain('one theme');
    expect(note('hiring')).toMatchObject({ status: 2, stderr: expect.stringContaining('coaching') });
    expect(round.run('campaign', 'status', 'jd-1').stdout).toContain('Themes noted: 1');
  });
});

function copyCampaign({ place }: Round, to: string): void {
  cpSync(join(place.folder, 'campaigns'), join(to, 'campaigns'), { recursive: true });
}

describe('the report of a round', () => {
  it('is of a closed one, says what may be told, and knows the rounds before', () => {
    const round = newRound();
    const names = ['self-01', 'manager-01', 'report-01', 'report-02', 'report-03'];
    expect(round.run('collect', ...names.map((name, index) => level(round, name, (index % 4) + 2))).status).toBe(0);
    const early = round.run('report', '--campaign', 'jd-1');
    expect(early).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('campaign close jd-1') });
    round.run('campaign', 'close', 'jd-1', '--yes');
    const { status, stdout } = round.run('report', '--campaign', 'jd-1', '-f', 'json');
    expect(status).toBe(0);
    const { raters, subject } = JSON.parse(stdout);
    expect(subject).toEqual({ id: 'j_doe', name: 'J. Doe' });
    expect(raters.sources.map(({ id, raters: count }: { id: string; raters: number }) => [id, count])).toEqual([
      ['self', 1],
      ['manager', 1],
      ['report', 3],
    ]);
    expect(stdout).not.toMatch(/r_0[3-7]|token/);
    expect(raters.trend).toEqual([]);

    const more = ['campaign', 'new', '--subject', 'J. Doe', '--id', 'jd-2', '--invite', 'self=1,report=3'];
    expect(salesgap(more, round.place).status).toBe(0);
    for (const [name, contents] of formsIn(join(round.place.folder, 'campaigns', 'jd-2', 'forms'))) {
      put(round.place.folder, `second-${name}.json`, filledIn(contents, 4));
    }
    const second = ['self-01', 'report-01', 'report-02', 'report-03'].map((name) => `second-${name}.json`);
    expect(round.run('collect', ...second).status).toBe(0);
    round.run('campaign', 'close', 'jd-2', '--yes');
    const again = JSON.parse(round.run('report', '--campaign', 'jd-2', '-f', 'json').stdout);
    expect(again.raters.trend).toHaveLength(2);
    expect(again.raters.trend[0].rubrics).not.toEqual(again.raters.trend[1].rubrics);
    for (const format of ['terminal', 'markdown', 'html', 'csv']) {
      const told = round.run('report', '--campaign', 'jd-2', '-f', format);
      expect([format, told.status]).toEqual([format, 0]);
      expect(told.stdout).not.toMatch(/\br_0\d\b/);
    }
    expect(round.run('report', 'good.yaml', '--campaign', 'jd-2')).toMatchObject({ status: 2, stdout: '' });
  });

  it('a purge of interviews says that the round stays', () => {
    const round = newRound();
    const asked = ['--screen', '--subject', 'J. Doe', '--accessible'];
    salesgap(['assess', ...asked], round.place, '1\n');
    const { stderr } = round.run('sessions', 'purge', '--subject', 'J. Doe', '--yes');
    expect(stderr).toContain('salesgap campaign purge jd-1');
    const other = round.run('sessions', 'purge', '--subject', 'J. Doe', '--yes');
    expect(other).toMatchObject({ status: 2, stderr: expect.stringContaining('salesgap campaign purge jd-1') });
    expect(round.run('sessions', 'purge', '--subject', 'X. Roe', '--yes').stderr).not.toContain('jd-1');
  });
});
