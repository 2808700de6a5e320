/**
 * The other process of the tests of processes: resumes a session, or goes on with check-ins, and appends, saying each
 * number once it is saved.
 */
import { openCheckins } from '../../src/store/checkins/open.js';
import { describeWriter } from '../../src/store/host_facts.js';
import { resumeSession } from '../../src/store/sessions.js';
import { StoreError } from '../../src/store/store_error.js';
import { numberedNote } from './checkins/numbered.js';
import { numbered } from './numbered.js';

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const [workspace = '', id = '', most = '0', kind = 'session'] = process.argv.slice(2);
const writer = describeWriter({ pid: process.pid, host: 'here', since: '2026-11-20T10:00:00Z', isAlive });

interface Opened {
  readonly count: number;
  append(number: number): void;
  close(): void;
}

function openIt(): Opened {
  if (kind === 'session') {
    const { entries, append, close } = resumeSession({ workspace, id, writer });
    return { count: entries.length, append: (number) => append(numbered(number)), close };
  }
  const start = { plan: id, subject: { id: 'jd' }, started_on: '2026-11-27' };
  const created_at = '2026-11-27T10:00:00Z';
  const { entries, append, close } = openCheckins({ workspace, start, created_at, program: '0.1.0', writer });
  return { count: entries.length, append: (number) => append(numberedNote(number)), close };
}

try {
  const session = openIt();
  const first = session.count + 1;
  for (let number = first; number < first + Number(most); number += 1) {
    session.append(number);
    process.stdout.write(`${number}\n`);
  }
  session.close();
} catch (error) {
  if (!(error instanceof StoreError)) throw error;
  process.stdout.write(`${error.code}\n`);
}
