// From the key going into a pseudo-terminal until the next question has come out of it, beside a key that saves nothing.
import { spawn } from 'node:child_process';
import { bin, env } from './harness.mjs';

/** Milliseconds of `rounds` answers and of as many keys. */
export async function onTerminal(folder, rounds) {
  const args = 'assess hiring --subject Bench --role first_line';
  const context = '--profile team_size=7 motion=mid_market manages_managers=false own_quota=false';
  const command = `${process.execPath} ${bin} ${args} ${context}`;
  const child = spawn('script', ['-qefc', `stty cols 80 rows 24; exec ${command}`, '/dev/null'], {
    env: { ...env, XDG_DATA_HOME: folder, TERM: 'xterm' },
  });
  const shown = watch(child);
  await shown(/Question 1 of[\s\S]*\? help/);
  const answers = [];
  const keys = [];
  for (let round = 0; round < rounds; round++) {
    child.stdin.write('gscorecard\r');
    await shown(/Question 1 of[\s\S]*\? help/);
    keys.push(await until(() => child.stdin.write(String((round % 2) + 1)), shown(/Answer: \d[\s\S]*\? help/)));
    answers.push(await until(() => child.stdin.write('\r'), shown(/Question 2 of[\s\S]*\? help/)));
  }
  child.stdin.write('\u0003');
  await new Promise((resolve) => child.on('close', resolve));
  return { answers, keys };
}

async function until(act, happened) {
  const start = performance.now();
  act();
  await happened;
  return performance.now() - start;
}

/** Waits for what has come out since the last time to look like something. */
function watch(child) {
  let text = '';
  let check = () => undefined;
  child.stdout.on('data', (data) => {
    text += data;
    check();
  });
  return (pattern) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`never came: ${pattern}\n${text}`)), 20_000);
      check = () => {
        if (!pattern.test(text)) return;
        clearTimeout(late);
        text = '';
        check = () => undefined;
        resolve();
      };
      check();
    });
}
