import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Entry, SheetStart } from '../../src/core/answers/entries.js';
import { realDisk } from '../../src/store/disk.js';
import type { Writer } from '../../src/store/host_facts.js';
import type { SessionHeader } from '../../src/store/session_header.js';
import { type Repair, repairSession } from '../../src/store/session_repair.js';
import type { NewSession } from '../../src/store/sessions.js';
import { StoreError, type StoreErrorCode } from '../../src/store/store_error.js';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

export { numbered } from './numbered.js';

/** A new folder, removed after the tests of the file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'salesgap-store-'));
  made.push(folder);
  return folder;
}

export const START: SheetStart = {
  subject: { id: 'jd', name: 'J. Döe' },
  rater: { id: 'self_1', relation: 'self' },
  pack: 'essentials@1.0.0',
  rubrics: ['hiring@1.0.0'],
  form: 'full',
  started_on: '2026-11-20',
};

export const HEADER: SessionHeader = {
  salesgap_session: 1,
  id: 'jd-1',
  program: '0.1.0',
  created_at: '2026-11-20T10:00:00Z',
  rubrics_sha256: 'a'.repeat(64),
  start: START,
};

export const ENTRIES: readonly Entry[] = [
  { on: '2026-11-20', kind: 'profile', profile: { role: 'first_line', team_size: 7 } },
  {
    on: '2026-11-20',
    kind: 'answer',
    rubric: 'hiring',
    item: 'scorecard',
    answer: { state: 'answered', value: 4, evidence: [{ kind: 'document', note: 'v3 “ü” 🙂\nsecond line' }] },
  },
  { on: '2026-11-21', kind: 'answer', rubric: 'hiring', item: 'bench', answer: { state: 'dont_know', note: 'ask HR' } },
  { on: '2026-11-21', kind: 'cause', rubric: 'hiring', cause: 'system_prevents' },
  { on: '2026-11-22', kind: 'finished' },
];

/** A writer on a system that tells nothing but process numbers. */
export function plainWriter(pid: number, alive: readonly number[], host = 'here'): Writer {
  const holder = { pid, host, boot_id: null, pid_space: null, started: null, since: '2026-11-20T10:00:00Z' };
  return { holder, isAlive: (other) => alive.includes(other) };
}

export const WRITER = plainWriter(100, [100]);
export const RUBRICS = '{"rubrics":[{"id":"hiring","title":"Hiring – ü"}]}';

export function newSession(workspace: string, id = 'jd-1', writer: Writer = WRITER): NewSession {
  const { created_at, program } = HEADER;
  return { workspace, id, start: START, rubrics: RUBRICS, created_at, program, writer };
}

/** Repairs on an installation that has the given rubrics, or none that the session asks for. */
export function repair(workspace: string, id = 'jd-1', installed: string | null = null, disk = realDisk): Repair {
  return repairSession({ workspace, id, writer: WRITER, installedRubrics: () => installed }, disk);
}

/** The StoreError that `run` throws; anything else, or nothing, fails the test. */
export function storeError(run: () => unknown): StoreError {
  try {
    run();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('no error was thrown');
}

export function codeOf(run: () => unknown): StoreErrorCode {
  return storeError(run).code;
}
