import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import type { Entry, SheetStart } from '../../src/core/answers/entries.js';
import type { Answer, Evidence } from '../../src/core/answers/types.js';
import type { Relation } from '../../src/core/words.js';
import { createSession } from '../../src/store/sessions.js';
import { emptyPlace, salesgap, transcript } from './salesgap.js';

/* Facilitated interviews as they lie on disk, and what the installed program makes of them. */

const CANARY = 'CANARY-in-a-private-note';

const on = '2026-11-20';
const heard = (place: string, words: string): Entry => ({ on, kind: 'heard', ...placed(place), words });
const answer = (place: string, value: number, evidence: Evidence[] = []): Entry => ({
  on,
  kind: 'answer',
  ...placed(place),
  answer: { state: 'answered', value, evidence } satisfies Answer,
});
const privately = (place: string | null, text: string): Entry => ({
  on,
  kind: 'private_note',
  about: place === null ? null : placed(place),
  text: `${CANARY} ${text}`,
});

function placed(place: string): { rubric: string; item: string } {
  const [rubric = '', item = ''] = place.split('.');
  return { rubric, item };
}

const LEADER: readonly Entry[] = [
  { on, kind: 'profile', profile: { role: 'first_line', team_size: 7, manages_managers: false } },
  heard('hiring.scorecard', 'Honestly? The advert from last time.\nHR has a newer one, I think.'),
  answer('hiring.scorecard', 2),
  heard('hiring.interviews', 'Two of us wrote it down, the third told me later.'),
  privately('hiring.interviews', 'looked at the CEO first'),
  answer('hiring.interviews', 3, [
    { kind: 'document', note: 'forms of the last two candidates', seen_by: 'consultant' },
  ]),
  heard('coaching.observed_work', 'I was on three calls in May. June was the quarter end.'),
  answer('coaching.observed_work', 3),
  heard('forecasting.commit_basis', 'I would rather not have this in writing.'),
  { on, kind: 'answer', ...placed('forecasting.commit_basis'), answer: { state: 'declined' } },
  heard('forecasting.bad_news', 'I told her on the Monday.'),
  privately(null, 'call the CFO about the pay plan'),
  { on, kind: 'finished' },
];
const CEO: readonly Entry[] = [
  { on, kind: 'profile', profile: { role: 'first_line' } },
  heard('forecasting.bad_news', 'I read it in the CRM, the week after.'),
  answer('forecasting.bad_news', 2),
  privately('forecasting.bad_news', 'has somebody else in mind'),
  answer('comp_plans.modelled', 4, [{ kind: 'document', note: 'the three cases' }]),
];
const REP: readonly Entry[] = [
  { on, kind: 'profile', profile: { role: 'first_line' } },
  heard('coaching.observed_work', 'Once, in spring. It helped.'),
  answer('coaching.observed_work', 2),
];

/** Interviews of one intake, saved as the interview saves them. */
function intake() {
  const place = emptyPlace();
  const save = (id: string, sitting: string, interviewed: Relation, entries: readonly Entry[], name = 'J. Doe') => {
    const start: SheetStart = {
      subject: { id: name.toLowerCase().replace(/\W+/g, '_'), name },
      rater: { id: 'consultant_1', relation: 'consultant' },
      pack: 'essentials@1.0.0',
      rubrics: ['hiring', 'coaching', 'forecasting', 'comp_plans'].map((rubric) => `${rubric}@1.0.0`),
      form: 'full',
      sitting,
      interviewed,
      started_on: on,
    };
    const session = createSession({
      workspace: join(place.folder, 'data', 'salesgap'),
      id,
      start,
      rubrics: instrument(),
      created_at: `${on}T10:00:00Z`,
      program: '0.1.0',
      writer: {
        holder: { pid: 1, host: 'e2e', boot_id: null, pid_space: null, started: null, since: on },
        isAlive: () => false,
      },
    });
    for (const entry of entries) session.append(entry);
    session.close();
  };
  save('jd-leader', 'leader', 'self', LEADER);
  save('jd-ceo', 'ceo', 'sponsor', CEO);
  save('jd-rep', 'rep', 'report', REP);
  save('ab-leader', 'leader', 'self', LEADER, 'A. Bell');
  return place;
}

function instrument(): string {
  const read = (path: string) => JSON.parse(readFileSync(join(inject('installed'), 'dist', 'shipped', path), 'utf8'));
  const { pack } = read('packs/essentials.json');
  const rubrics = pack.rubrics.map(({ id }: { id: string }) => read(`rubrics/${id}.json`));
  return JSON.stringify({ pack, rubrics });
}

const place = intake();

/* A name, the words typed, and the exit code that is promised. */
const RUNS: readonly (readonly [string, readonly string[], number])[] = [
  ['heard', ['sessions', 'heard', 'jd-leader'], 0],
  ['heard-markdown', ['sessions', 'heard', 'jd-rep', 'jd-ceo', 'jd-leader', '-f', 'markdown', '--by', '2026-12-01'], 0],
  ['heard-about-two-people', ['sessions', 'heard', 'jd-leader', 'ab-leader'], 2],
  ['heard-by-no-day', ['sessions', 'heard', 'jd-leader', '--by', 'Friday'], 2],
  ['heard-unknown-session', ['sessions', 'heard', 'jd-leder'], 2],
  ['private-notes', ['sessions', 'notes', 'jd-leader'], 0],
  ['private-notes-none', ['sessions', 'notes', 'jd-rep'], 0],
  ['facilitated-as-self', ['assess', '--facilitated', '--as', 'self'], 2],
  ['sitting-unknown', ['assess', '--facilitated', '--sitting', 'leadr'], 2],
  ['sitting-of-somebody-else', ['assess', '--sitting', 'ceo'], 2],
  ['sitting-without-a-pack', ['assess', 'hiring', 'coaching', '--facilitated', '--sitting', 'leader'], 2],
  ['sitting-and-resume', ['assess', '--resume', 'jd-ceo', '--sitting', 'leader'], 2],
];

describe('salesgap, typed', () => {
  it.each(RUNS)('%s', async (name, args, status) => {
    const ran = salesgap(args, place);
    await expect(transcript(args, ran)).toMatchFileSnapshot(`transcripts/${name}.txt`);
    expect(ran.status).toBe(status);
  });
});

describe('private notes', () => {
  const everything = (id: string): readonly (readonly string[])[] => [
    ['report', '--session', id],
    ...['terminal', 'json', 'markdown', 'html', 'csv'].map((format) => ['report', '--session', id, '--format', format]),
    ['sessions', 'list'],
    ['sessions', 'missing', id],
    ['sessions', 'export', id],
    ['sessions', 'heard', id],
    ['sessions', 'heard', id, '--format', 'markdown'],
  ];

  it.each(['jd-leader', 'jd-ceo'])('of %s are in nothing that is printed, sent or exported', (id) => {
    for (const args of everything(id)) {
      const { status, stdout, stderr } = salesgap(args, place);
      expect([args, status]).toEqual([args, 0]);
      expect(stdout.length, args.join(' ')).toBeGreaterThan(0);
      expect(stdout + stderr, args.join(' ')).not.toContain(CANARY);
    }
    expect(salesgap(['sessions', 'notes', id], place).stdout).toContain(CANARY);
  });
});

describe('an export', () => {
  it('names its sitting, and is a file that every command reads', () => {
    const exported = salesgap(['sessions', 'export', 'jd-ceo', '--out', 'ceo.json'], place);
    expect(exported.status).toBe(0);
    const file = JSON.parse(readFileSync(join(place.folder, 'ceo.json'), 'utf8'));
    expect(file).toMatchObject({ sitting: 'ceo', rater: { relation: 'consultant' } });
    expect(salesgap(['answers', 'check', 'ceo.json'], place).stdout).toContain('2 of 11 answered');
    const [from, direct] = [
      ['report', 'ceo.json'],
      ['report', '--session', 'jd-ceo'],
    ].map((args) => salesgap(args, place).stdout.replace(/^.*sha.*$/gim, ''));
    expect(from).toContain('With the CEO');
    expect(from?.split('\n').slice(0, 20)).toEqual(direct?.split('\n').slice(0, 20));
  });

  it('of another sitting, or by somebody who was not asked, is refused with its line', () => {
    const { status, stderr } = salesgap(['report', 'sitting_unknown.yaml'], place);
    expect(status).toBe(4);
    expect(stderr).toContain('sitting_unknown.yaml:5:1: sitting: there is no sitting leadr here. Did you mean leader?');
    const wrong = salesgap(['report', 'sitting_wrong.yaml'], place);
    expect(wrong.status).toBe(4);
    expect(wrong.stderr).toContain('the sitting ceo is rated by sponsor or consultant; here it is self');
  });
});
