/** The other process of processes.test.ts: resumes a session and appends, saying each number once it is saved. */
import { describeWriter } from '../../src/store/host_facts.js';
import { resumeSession } from '../../src/store/sessions.js';
import { StoreError } from '../../src/store/store_error.js';
import { numbered } from './numbered.js';

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const [workspace = '', id = '', most = '0'] = process.argv.slice(2);
const writer = describeWriter({ pid: process.pid, host: 'here', since: '2026-11-20T10:00:00Z', isAlive });
try {
  const session = resumeSession({ workspace, id, writer });
  const first = session.entries.length + 1;
  for (let number = first; number < first + Number(most); number += 1) {
    session.append(numbered(number));
    process.stdout.write(`${number}\n`);
  }
  session.close();
} catch (error) {
  if (!(error instanceof StoreError)) throw error;
  process.stdout.write(`${error.code}\n`);
}
