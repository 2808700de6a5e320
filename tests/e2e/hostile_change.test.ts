import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckinEntry } from '../../src/core/checkin/types.js';
import type { Plan } from '../../src/core/plan/types.js';
import { CHECKIN_JOURNAL } from '../../src/store/checkins/journal.js';
import { createJournal } from '../../src/store/journal.js';
import { PLAN, planned } from '../interview/checkin/plan.js';
import { audit } from './audit.js';
import { HOSTILE, HOSTILE_WORD, hostileSheet, PORTIONS } from './hostile.js';
import { emptyPlace, type Ran, salesgap } from './salesgap.js';

/*
 * threat-model rows 18 to 21 for what follows a report: plans, briefs, calendars, check-ins and comparisons in which
 * every text is hostile. Every byte printed or written is looked at.
 */

type Place = ReturnType<typeof emptyPlace>;

function placeWith(files: Readonly<Record<string, string | object>>): Place {
  const place = emptyPlace();
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(place.folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return place;
}

function clean(ran: Ran, status = 0): Ran {
  expect(audit(ran.stdout)).toEqual([]);
  expect(audit(ran.stderr)).toEqual([]);
  expect(ran.stderr).not.toMatch(/fault in salesgap/);
  expect(ran.status, ran.stderr).toBe(status);
  return ran;
}

const run = (args: readonly string[], place: Place, input = '', status = 0) =>
  clean(salesgap(args, place, input), status);

const short = (at: number) => PORTIONS[at % PORTIONS.length] ?? '';

/** Every text that somebody may write into a plan. */
function hostilePlan(at = 0): Plan {
  const action = (key: string, more: object) =>
    planned(key, {
      ...{ title: short(at), rubric_title: short(at + 1), who: short(at + 2), do: HOSTILE, done_when: HOSTILE },
      ...{ proof: [HOSTILE, '=1+1'], not_now: HOSTILE, template: short(at + 3) },
      moves: [{ item: 'scorecard', title: short(at + 4), from: 1, to: 3 }],
      ...more,
    });
  return {
    ...PLAN,
    subject: { id: short(at + 5), name: short(at + 6) },
    actions: [action('hiring.constructor', {}), action('hiring.two', { after: ['hiring.constructor'] })],
    later: [
      {
        ...{ action: 'hiring.three', title: short(at + 7), rubric_title: short(at + 8), owner: 'team', hours: 1 },
        ...{ why: 'needs', needs: ['constructor.prototype'] },
      },
    ],
    // biome-ignore lint/suspicious/noThenProperty: a level, never a function; nobody awaits it.
    expected: [{ rubric: 'hiring', title: short(at + 9), now: 1, then: 3, target: 3 }],
    sponsor: [
      {
        ...{ kind: 'owner', rubric: 'hiring', title: short(at + 10), action: null, do: HOSTILE, by: '2026-12-01' },
        items: [short(at + 11)],
      },
    ],
    not_now: [HOSTILE],
  };
}

/** Every text that stands in a journal whose chain is whole, whoever wrote it. */
function hostileEntries(): readonly CheckinEntry[] {
  const on = '2026-11-09';
  const evidence = { kind: 'document', note: HOSTILE, date: '2026-11-08' } as const;
  const by = planned('hiring.valueof', { title: HOSTILE, do: HOSTILE, who: HOSTILE, rubric_title: HOSTILE });
  return [
    { on, kind: 'begun' },
    { on, kind: 'action', action: 'hiring.constructor', status: 'stuck', to: null, cause: null, note: HOSTILE },
    { on, kind: 'evidence', of: 'hiring.constructor', evidence },
    { on, kind: 'replaced', action: 'hiring.two', by },
    {
      ...{ on, kind: 'move', move: 'm1', action: 'hiring.constructor', tried: HOSTILE, whose: 'buyer' },
      ...{ expected: HOSTILE, by: null },
    },
    { on, kind: 'happened', move: 'm1', outcome: 'as_expected', happened: HOSTILE, next: 'share' },
    { on, kind: 'evidence', of: 'm1', evidence },
    { on, kind: 'part', question: HOSTILE, answer: HOSTILE },
    { on, kind: 'action', action: 'gone.away', status: 'done', to: null, cause: null, note: HOSTILE },
    { on, kind: 'finished' },
    { on: '2026-11-16', kind: 'begun' },
  ];
}

function withJournal(place: Place, plan: Plan, entries = hostileEntries()): void {
  const folder = join(place.folder, 'data/salesgap/checkins', plan.id);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const start = { plan: plan.id, subject: plan.subject, started_on: '2026-11-09' };
  const header = { salesgap_checkins: 1, program: HOSTILE, created_at: HOSTILE, start } as const;
  createJournal(CHECKIN_JOURNAL, join(folder, 'journal.jsonl'), header, entries);
}

/** Whatever lies in files that were written. */
function cleanFiles({ folder }: Place, names: RegExp): void {
  const written = readdirSync(folder).filter((name) => names.test(name));
  expect(written.length).toBeGreaterThan(0);
  for (const name of written) {
    const text = readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, '');
    expect(audit(name.endsWith('.ics') ? text.replaceAll('\r\n', '\n') : text), name).toEqual([]);
  }
}

const STARTS = [0, 7, 14];

describe('a plan', () => {
  it.each(STARTS)('made from answers, the texts moved by %i: shown, kept, read back, briefed', (at) => {
    const place = placeWith({ 'a.json': hostileSheet(at) });
    run(['plan', 'a.json', '--auto'], place);
    run(['plan', 'a.json', '--auto', '-f', 'yaml,json,markdown,html,csv,calendar', '-o', './'], place);
    for (const brief of ['coach', 'training', 'peer_group', 'outside_leader'])
      for (const format of ['terminal', 'markdown', 'html'])
        run(['plan', 'a.json', '--brief', brief, '-f', format], place);
    run(['plan', '--plan', 'plan.yaml'], place);
    run(['plan', '--plan', 'plan.yaml', '--edition', 'sponsor'], place);
    cleanFiles(place, /^plan\./);
  });

  it.each(STARTS)('that somebody wrote, the texts moved by %i, in every format', (at) => {
    const place = placeWith({ 'p.json': hostilePlan(at) });
    for (const lang of ['en', 'de']) {
      for (const format of ['terminal', 'json', 'markdown', 'html', 'csv', 'yaml', 'calendar']) {
        const { stdout } = salesgap(['plan', '--plan', 'p.json', '-f', format, '--lang', lang], place);
        expect(audit(format === 'calendar' ? stdout.replaceAll('\r\n', '\n') : stdout), format).toEqual([]);
      }
      for (const format of ['terminal', 'markdown', 'html'])
        run(['plan', '--plan', 'p.json', '-f', format, '--edition', 'sponsor', '--lang', lang], place);
    }
  });

  it.each([
    ['keys', { ...hostilePlan(), [HOSTILE]: 1 }],
    ['ids', { ...hostilePlan(), id: HOSTILE }],
    ['keys of actions', { ...hostilePlan(), actions: [{ ...PLAN.actions[0], action: HOSTILE, after: [HOSTILE] }] }],
    ['days', { ...hostilePlan(), made_on: HOSTILE }],
    ['words', { ...hostilePlan(), actions: [{ ...PLAN.actions[0], owner: HOSTILE, kind: HOSTILE, grade: HOSTILE }] }],
  ])('with hostile %s is refused in plain text', (_, plan) => {
    const place = placeWith({ 'p.json': plan });
    run(['plan', '--plan', 'p.json'], place, '', 4);
    run(['checkin', '--plan', 'p.json', '--report'], place, '', 4);
  });

  it.each([
    ['--with', HOSTILE_WORD],
    ['--without', HOSTILE_WORD],
    ['--hours', HOSTILE_WORD],
    ['--start', HOSTILE_WORD],
    ['--brief', HOSTILE_WORD],
    ['-f', HOSTILE_WORD],
    ['--plan', HOSTILE_WORD],
    ['--with', '__proto__'],
    ['--with', 'constructor.constructor'],
    ['--hours', 'NaN'],
    ['--hours', '-1'],
    ['--hours', '0'],
    ['--hours', '1e9'],
    ['--weeks', '0'],
    ['--start', '9999-12-31'],
    ['--start', '2026-02-29'],
  ])('%s %j', (option, word) => {
    const place = placeWith({ 'a.json': hostileSheet() });
    run(['plan', ...(option === '--plan' ? [] : ['a.json']), '--auto', option, word], place, '', 2);
    expect(existsSync(join(place.folder, 'plan.yaml'))).toBe(false);
  });
});

describe('check-ins', () => {
  const oneLine = HOSTILE_WORD.replaceAll(/\p{Cc}/gu, ' ').slice(0, 280);

  it('on a hostile plan, in lines', () => {
    const place = placeWith({ 'p.json': hostilePlan() });
    const lines = ['1', '', '1', oneLine, '', '2', oneLine, '1', '1', oneLine, ''];
    run(['checkin', '--plan', 'p.json', '--accessible'], place, `${lines.join('\n')}\n`);
    for (const format of ['terminal', 'markdown', 'html', 'json'])
      run(['checkin', '--plan', 'p.json', '--report', '-f', format], place);
  });

  it('as a foreign journal tells them', () => {
    const plan = hostilePlan();
    const place = placeWith({
      'p.json': plan,
      'a.json': hostileSheet(5),
      'b.json': hostileSheet(5, { answered_on: '2027-03-01' }),
    });
    withJournal(place, plan);
    for (const lang of ['en', 'de'])
      for (const format of ['terminal', 'markdown', 'html', 'json'])
        run(['checkin', '--plan', 'p.json', '--report', '-f', format, '--lang', lang], place);
    run(['checkin', '--plan', 'p.json', '--accessible'], place, '2\n');
    run(['compare', 'a.json', 'b.json', '--plan', 'p.json'], place);
    run(['sessions', 'purge', '--subject', plan.subject.id], place, '', 2);
    run(['sessions', 'purge', plan.id, '--yes'], place);
    expect(existsSync(join(place.folder, 'data/salesgap/checkins', plan.id))).toBe(false);
  });
});

describe('comparisons', () => {
  const later = (at: number, answered_on: string) => {
    const sheet = hostileSheet(at, { answered_on }) as { answers: { hiring: object } };
    const bench = { value: 3, evidence: [{ kind: 'document', note: HOSTILE }] };
    return { ...sheet, answers: { hiring: { ...sheet.answers.hiring, bench } } };
  };

  it.each(STARTS)('of hostile sheets, the texts moved by %i', (at) => {
    const files = { 'a.json': hostileSheet(at), 'b.json': later(at, '2027-02-01'), 'c.json': later(at, '2027-05-01') };
    const place = placeWith(files);
    for (const format of ['terminal', 'markdown', 'html', 'json', 'csv'])
      for (const lang of ['en', 'de']) {
        run(['compare', 'a.json', 'b.json', '-f', format, '--lang', lang], place);
        run(['compare', '--trend', ...Object.keys(files), '-f', format, '--lang', lang], place);
      }
  });

  it('of words that are nothing', () => {
    const place = placeWith({ 'a.json': hostileSheet(), 'b.json': hostileSheet(1) });
    run(['compare', HOSTILE_WORD, HOSTILE_WORD], place, '', 2);
    run(['compare', '__proto__', 'constructor'], place, '', 2);
    run(['compare', 'a.json', 'b.json'], place, '', 2);
    run(['compare', 'a.json', 'a.json', '--plan', HOSTILE_WORD], place, '', 2);
  });
});
