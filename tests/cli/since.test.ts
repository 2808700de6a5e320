import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { type Environment, processEnvironment } from '../../src/cli/environment.js';
import { Failure } from '../../src/cli/failure.js';
import { asBefore, formerOf, type SinceOptions } from '../../src/cli/since.js';
import type { Entry, SheetStart } from '../../src/core/answers/entries.js';
import { createSession } from '../../src/store/sessions.js';
import { COACHING, HIRING, START, TODAY } from '../interview/fixtures.js';
import { newSession } from '../store/samples.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A workspace of one's own, with a record of what goes to stderr. */
function desk() {
  const home = mkdtempSync(join(tmpdir(), 'salesgap-since-'));
  folders.push(home);
  let said = '';
  const stderr = new Writable({
    write(chunk, _encoding, done) {
      said += String(chunk);
      done();
    },
  });
  const environment: Environment = Object.create(processEnvironment([]), {
    env: { value: { XDG_DATA_HOME: home } },
    cwd: { value: home },
    stderr: { value: stderr },
  });
  return { environment, workspace: join(home, 'salesgap'), said: () => said.replace(/\s+/g, ' ').trim() };
}

const INSTRUMENT = JSON.stringify({
  pack: { id: 'default', version: '1.0.0', sittings: [] },
  rubrics: [COACHING, HIRING].map((rubric) => ({ rubric, hash: '' })),
});

const ANSWERS: readonly Entry[] = [
  { on: '2026-08-20', kind: 'profile', profile: { role: 'vp' } },
  answer('coaching', 'observed', 4),
  answer('hiring', 'wish', 'time'),
];
const FINISHED: readonly Entry[] = [...ANSWERS, { on: '2026-08-20', kind: 'finished' }];

function answer(rubric: string, item: string, value: number | string): Entry {
  return { on: '2026-08-20', kind: 'answer', rubric, item, answer: { state: 'answered', value, evidence: [] } };
}

function session(workspace: string, id: string, own: Partial<SheetStart> = {}, entries = FINISHED): void {
  const start = { ...START, started_on: '2026-08-20', ...own };
  const made = createSession({ ...newSession(workspace, id), start, rubrics: INSTRUMENT });
  for (const entry of entries) made.append(entry);
  made.close();
}

const about = (name: string) => ({ subject: { id: name.toLowerCase(), name } });

function refused(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof Failure) return error.lines.join(' ');
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('an interview since the last', () => {
  it('asks the same of the same person, as it was asked', () => {
    const { environment, workspace } = desk();
    session(workspace, 'jd-1', { pack: 'essentials@1.0.0' });
    expect(asBefore(environment, [], { since: 'last' })).toEqual({
      ids: [],
      options: { since: 'jd-1', as: 'self', subject: 'J. Doe', pack: 'essentials' },
    });
    expect(asBefore(environment, [], { since: 'jd-1' })).toEqual(asBefore(environment, [], { since: 'last' }));
  });

  it('asks rubrics that were named one by one, and others where others are named', () => {
    const { environment, workspace } = desk();
    session(workspace, 'jd-1');
    expect(asBefore(environment, [], { since: 'last' }).ids).toEqual(['coaching', 'hiring']);
    expect(asBefore(environment, ['hiring'], { since: 'last' })).toEqual({
      ids: ['hiring'],
      options: { since: 'jd-1', as: 'self', subject: 'J. Doe' },
    });
  });

  it('asks only what a plan measures, one by one, also after a pack and a sitting', () => {
    const { environment, workspace } = desk();
    session(workspace, 'jd-1', { pack: 'essentials@1.0.0', sitting: 'leader' });
    const measured = { again_on: '2026-11-20', rubrics: ['coaching'] };
    const plan = { subject: START.subject, measured };
    expect(asBefore(environment, [], { since: 'last', plan: 'plan.yaml' } as SinceOptions, plan)).toEqual({
      ids: ['coaching'],
      options: { since: 'jd-1', plan: 'plan.yaml', as: 'self', subject: 'J. Doe' },
    });
    const other = (own: object) => refused(() => asBefore(environment, [], { since: 'last' }, { ...plan, ...own }));
    expect(other({ subject: { id: 'bob', name: 'Bob' } })).toMatch(
      /^The plan is about Bob, and the interview about J\. Doe/,
    );
    expect(other({ measured: { ...measured, rubrics: [] } })).toMatch(/names no area that is measured again/);
  });

  it('leaves everything as it is without the option', () => {
    const given = { subject: 'X' };
    expect(asBefore(desk().environment, ['hiring'], given)).toEqual({ ids: ['hiring'], options: given });
  });

  it('takes the latest finished one about the person named, answered by the same eyes', () => {
    const { environment, workspace } = desk();
    session(workspace, 'old-1', about('Jane'));
    session(workspace, 'new-1', about('Jane'), [...FINISHED, { on: '2026-09-01', kind: 'finished' }]);
    session(workspace, 'open-1', about('Jane'), ANSWERS);
    session(workspace, 'other-1', about('Bob'), [...FINISHED, { on: '2026-10-01', kind: 'finished' }]);
    session(workspace, 'boss-1', { ...about('Jane'), rater: { id: 'sponsor_1', relation: 'sponsor' } });
    const since = (options: SinceOptions) => asBefore(environment, [], { since: 'last', ...options }).options.since;
    expect(since({ subject: 'jane' })).toBe('new-1');
    expect(since({ as: 'sponsor' })).toBe('boss-1');
    expect(refused(() => since({}))).toMatch(
      /^There are finished interviews about (Jane, Bob|Bob, Jane)\. Say about whom/,
    );
  });

  it('in the room starts from what was heard in the same sitting', () => {
    const { environment, workspace } = desk();
    const room = {
      rater: { id: 'consultant_1', relation: 'consultant' },
      interviewed: 'self',
      sitting: 'leader',
    } as const;
    session(workspace, 'room-1', { ...room, pack: 'essentials@1.0.0' });
    const options = { since: 'last', facilitated: true } as const;
    expect(asBefore(environment, [], options).options).toMatchObject({ since: 'room-1', sitting: 'leader' });
    expect(refused(() => asBefore(environment, [], { ...options, sitting: 'ceo' }))).toContain('no finished interview');
    expect(refused(() => asBefore(environment, [], { since: 'last', as: 'consultant' }))).toContain('no finished');
  });

  it('named by its id is rated as it was, unless something else is said', () => {
    const { environment, workspace } = desk();
    session(workspace, 'boss-1', { rater: { id: 'sponsor_1', relation: 'sponsor' } });
    session(workspace, 'room-1', { rater: { id: 'consultant_1', relation: 'consultant' }, interviewed: 'self' });
    const options = (since: string) => asBefore(environment, [], { since } as SinceOptions).options;
    expect(options('boss-1')).toMatchObject({ as: 'sponsor' });
    expect(options('room-1')).toMatchObject({ facilitated: true });
  });

  it.each([
    ['nothing is there', {}, /^There is no finished interview, answered as self, in .*without --since/],
    ['it is about somebody else', { subject: 'Bob' }, /^There is no finished interview about Bob, answered as self/],
  ])('is refused when %s', (_title, options, expected) => {
    const { environment, workspace } = desk();
    if ('subject' in options) session(workspace, 'jd-1');
    expect(refused(() => asBefore(environment, [], { since: 'last', ...options }))).toMatch(expected);
  });

  it.each([
    ['not finished', 'open-1', {}, /not finished yet.*salesgap assess --resume open-1/],
    ['about somebody else', 'jd-1', { subject: 'Bob' }, /is about J\. Doe, not about Bob/],
    ['seen with other eyes', 'jd-1', { as: 'sponsor' }, /was held with --as self\. Only answers of the same kind/],
  ] as const)('by its id is refused when it is %s', (_title, since, options, expected) => {
    const { environment, workspace } = desk();
    session(workspace, 'jd-1');
    session(workspace, 'open-1', {}, ANSWERS);
    expect(refused(() => asBefore(environment, [], { since, ...options }))).toMatch(expected);
  });
});

describe('the answers of last time', () => {
  it('come with a word on how many there are and what they count for', async () => {
    const { environment, workspace, said } = desk();
    session(workspace, 'jd-1');
    const former = await formerOf(environment, { ...START, since: 'jd-1' }, [COACHING, HIRING]);
    expect(former).toMatchObject({ on: '2026-08-20', profile: { role: 'vp' }, left_out: [] });
    expect(said()).toBe(
      'Last time was 2026-08-20. Its answers (2) stand beside the questions and count once you confirm them; evidence is noted anew.',
    );
  });

  it('name those whose questions have changed', async () => {
    const { environment, workspace, said } = desk();
    session(workspace, 'jd-1');
    const now = [COACHING, { ...HIRING, items: HIRING.items.slice(0, 2) }];
    await formerOf(environment, { ...START, since: 'jd-1' }, now);
    expect(said()).toContain('Left out, because the questions have changed: hiring.wish.');
  });

  it('say what is asked again, and that the others stay as they were', async () => {
    const { environment, workspace, said } = desk();
    session(workspace, 'jd-1');
    await formerOf(environment, { ...START, since: 'jd-1' }, [COACHING]);
    expect(said()).toContain('Asked again: Coaching; the others stay as they were on 2026-08-20.');
  });

  it('say how many questions have changed since, and what is asked no more', async () => {
    const { environment, workspace, said } = desk();
    session(workspace, 'jd-1');
    const [first, second, ...others] = COACHING.items as [(typeof COACHING.items)[0], ...typeof COACHING.items];
    const items = [{ ...first, weight: 3 }, { ...first, id: 'fresh' }, second, ...others] as typeof COACHING.items;
    const nothing = { renamed: {}, split: {}, options: {} };
    const retired = { wish: 'Nobody read it.' };
    const migration = { kind: 'rubric', id: 'hiring', from: 1, to: 2, ...nothing, retired } as const;
    const now = [
      { ...COACHING, items },
      { ...HIRING, version: '2.0.0', items: HIRING.items.slice(0, 2) },
    ];
    await formerOf(environment, { ...START, since: 'jd-1' }, now, [migration]);
    expect(said()).toContain('Of the questions, 1 has changed and 1 is new since; that is said beside each.');
    expect(said()).toContain('Asked no more: hiring.wish (Nobody read it).');
  });

  it('are none where an interview starts from nothing', async () => {
    const { environment, said } = desk();
    expect(await formerOf(environment, { ...START, started_on: TODAY }, [COACHING])).toBeNull();
    expect(said()).toBe('');
  });

  it('may be gone or damaged by now: that is said, and the interview goes on without them', async () => {
    const { environment, workspace, said } = desk();
    expect(await formerOf(environment, { ...START, since: 'jd-1' }, [COACHING])).toBeNull();
    expect(said()).toContain('The answers of last time cannot be shown. There is no session "jd-1"');
    session(workspace, 'jd-2');
    writeFileSync(join(workspace, 'sessions', 'jd-2', 'rubrics.json'), '{}');
    expect(await formerOf(environment, { ...START, since: 'jd-2' }, [COACHING])).toBeNull();
    expect(said()).toMatch(/cannot be shown\. The session's copy of its rubrics/);
  });
});
