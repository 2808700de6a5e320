// CPU until a question is on the screen of a pseudo-terminal: what the scheduler has counted by then.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { bin, env } from './harness.mjs';

/** `{cpu}` in seconds until `question` has come out. */
export function firstQuestion(options, question) {
  const command = `${process.execPath} ${bin} assess --screen --subject "Bench" ${options}`;
  const child = spawn('script', ['-qefc', `stty cols 80 rows 24; exec ${command}`, '/dev/null'], {
    env: { ...env, TERM: 'xterm' },
  });
  return new Promise((resolve, reject) => {
    let screen = '';
    let cpu = null;
    child.stdout.on('data', (data) => {
      screen += data;
      if (cpu !== null || !question.test(screen)) return;
      cpu = cpuSoFar(child.pid);
      child.stdin.write('\u0003');
    });
    child.on('exit', () => (cpu === null ? reject(new Error(`no question appeared:\n${screen}`)) : resolve({ cpu })));
  });
}

/** Seconds on a processor of the node process below `pid`, all its threads. */
function cpuSoFar(pid) {
  const node = descendants(pid).find((each) => readFileSync(`/proc/${each}/cmdline`, 'utf8').includes('salesgap'));
  return readdirSync(`/proc/${node}/task`).reduce(
    (sum, thread) => sum + Number(readFileSync(`/proc/${node}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e9,
    0,
  );
}

function descendants(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  return children.flatMap((child) => [child, ...descendants(child)]);
}
