import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { savedSheet } from '../../src/cli/saved.js';
import type { SheetState } from '../../src/core/answers/entries.js';
import { readSession } from '../../src/store/saved_session.js';
import { listSessions } from '../../src/store/session_list.js';
import { resumeSession } from '../../src/store/sessions.js';
import { codeOf, newFolder, numbered, repair, WRITER } from './samples.js';
import { scoresOf } from './scores_of.js';

interface Released {
  readonly id: string;
  readonly cut: boolean;
  readonly state: SheetState;
  readonly scores: ReturnType<typeof scoresOf>;
}

/** Sessions as each release wrote them (scripts/session-fixtures.mjs). They are read forever and never renewed. */
const fixtures = join(import.meta.dirname, 'fixtures');
const releases = readdirSync(fixtures);
const rows = releases.flatMap((release) => {
  const sessions: Released[] = JSON.parse(readFileSync(join(fixtures, release, 'expected.json'), 'utf8'));
  return sessions.map((session) => [release, session.id, session] as const);
});

function copyOf(release: string): string {
  const workspace = newFolder();
  cpSync(join(fixtures, release), workspace, { recursive: true });
  return workspace;
}

const journalOf = (workspace: string, id: string) =>
  readFileSync(join(workspace, 'sessions', id, 'journal.jsonl'), 'utf8');

describe('sessions written by', () => {
  it.each(rows)('%s, %s: the same answers, and the same scores to the last digit', (release, id, expected) => {
    const saved = readSession(join(fixtures, release), id);
    const { instrument, state } = savedSheet(saved);
    expect(saved.notice !== null).toBe(expected.cut);
    expect(JSON.parse(JSON.stringify(state))).toMatchObject(JSON.parse(JSON.stringify(expected.state)));
    expect(scoresOf(instrument, state.sheet)).toEqual(expected.scores);
  });

  it.each(rows)('%s, %s: goes on where it was left', (release, id) => {
    const workspace = copyOf(release);
    const session = resumeSession({ workspace, id, writer: WRITER });
    session.append(numbered(1));
    session.close();
    expect(readSession(workspace, id).entries).toEqual([...session.entries, numbered(1)]);
  });

  it.each(releases)('%s: nothing but what the test knows', (release) => {
    const known = rows.filter(([each]) => each === release).map(([, id]) => id);
    expect(
      listSessions(join(fixtures, release))
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...known].sort());
  });
});

describe('a newer format', () => {
  it.each(releases)('%s reads it as such, refuses it and touches nothing', (release) => {
    const workspace = copyOf(release);
    const [, id = ''] = rows.find(([each]) => each === release) ?? [];
    const folder = join(workspace, 'sessions', id);
    const later = journalOf(workspace, id).replace('"salesgap_session":1', '"salesgap_session":2');
    writeFileSync(join(folder, 'journal.jsonl'), later);
    expect(codeOf(() => readSession(workspace, id))).toBe('newer_format');
    expect(codeOf(() => resumeSession({ workspace, id, writer: WRITER }))).toBe('newer_format');
    expect(codeOf(() => repair(workspace, id))).toBe('newer_format');
    expect(journalOf(workspace, id)).toBe(later);
    expect(readdirSync(folder).sort()).toEqual(['journal.jsonl', 'journal.mark', 'rubrics.json']);
  });
});
