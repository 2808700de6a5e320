import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckinEntry } from '../../src/core/checkin/types.js';
import { openCheckins } from '../../src/store/checkins/open.js';
import { describeWriter } from '../../src/store/host_facts.js';
import { emptyPlace, salesgap } from './salesgap.js';

/* Evidence from check-ins, in the interview of the installed program, line by line. */

const ON = '2026-01-09';
const KNOWN = ['team_size=7', 'manages_managers=false', 'motion=mid_market', 'own_quota=false', 'months_in_role=20'];
const ASSESS = ['assess', 'hiring', '--role', 'first_line', '--profile', ...KNOWN, '--subject', 'Jane', '--accessible'];

const evidence = (note: string): CheckinEntry => ({
  on: ON,
  kind: 'evidence',
  of: 'hiring.write_scorecard',
  evidence: { kind: 'document', note, seen_by: 'manager' },
});

/** A place with check-ins about somebody. */
function placeWith(entries: readonly CheckinEntry[], subject = { id: 'jane', name: 'Jane' }) {
  const place = emptyPlace();
  const plan = 'jane-1a2b3c4d';
  const checkins = openCheckins({
    workspace: join(place.folder, 'data', 'salesgap'),
    start: { plan, subject, started_on: ON },
    created_at: `${ON}T10:00:00.000Z`,
    program: '0.0.0',
    writer: describeWriter({ pid: process.pid, host: 'here', since: `${ON}T10:00:00.000Z`, isAlive: () => true }),
  });
  for (const entry of [{ on: ON, kind: 'begun' } as const, ...entries]) checkins.append(entry);
  checkins.close();
  return place;
}

function answersIn(place: ReturnType<typeof emptyPlace>) {
  const [line = ''] = salesgap(['sessions', 'list'], place).stdout.split('\n');
  return JSON.parse(salesgap(['sessions', 'export', line.trim()], place).stdout).answers;
}

const spaced = (text: string) => text.replace(/\s+/g, ' ');

describe('evidence from check-ins', () => {
  it('is offered beside its question and taken with a word', () => {
    const place = placeWith([evidence('the new profile')]);
    const ran = salesgap(ASSESS, place, '4\ntake\nleave\n');
    expect(spaced(ran.stderr)).toContain(
      `From your check-ins: ${ON}, a document, the new profile, seen by the manager. Press t to take it.`,
    );
    expect(spaced(ran.stderr)).toContain('Saved: what shows it: A document, the new profile, seen');
    expect(answersIn(place)).toEqual({
      hiring: {
        scorecard: { value: 4, evidence: [{ kind: 'document', note: 'the new profile', seen_by: 'manager' }] },
      },
    });
  });

  it('of several pieces is chosen by number', () => {
    const place = placeWith([evidence('the first'), evidence('the second'), evidence('the third')]);
    salesgap(ASSESS, place, '4\ntake\n1 3\nleave\n');
    const { scorecard } = answersIn(place).hiring;
    expect(scorecard.evidence.map(({ note }: { note: string }) => note)).toEqual(['the first', 'the third']);
  });

  it('counts for nothing by itself, and is there again after a break', () => {
    const place = placeWith([evidence('the new profile')]);
    salesgap(ASSESS, place, '4\n\nleave\n');
    expect(answersIn(place)).toEqual({ hiring: { scorecard: 4 } });
    const again = salesgap(['assess', '--resume', '--accessible'], place, 'go to 1\ntake\nleave\n');
    expect(again.stderr).toContain('From your check-ins');
    expect(answersIn(place).hiring.scorecard.evidence).toHaveLength(1);
  });

  it('about somebody else, or with nothing for a question, is no matter of this interview', () => {
    const place = placeWith([evidence('the new profile')], { id: 'bob', name: 'Bob' });
    const ran = salesgap(ASSESS, place, '4\ntake\n');
    expect(ran.stderr).not.toContain('check-ins:');
    expect(spaced(ran.stderr)).toContain('Check-ins have nothing for this question that is not noted already.');
  });
});
