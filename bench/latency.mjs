// From an answer to its acknowledgement. In-process: from handing the key to the walk until it is saved. Whole: on a terminal.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './harness.mjs';
import { onTerminal } from './latency_terminal.mjs';
import { inProcess } from './latency_walk.mjs';

/** `rounds` answers on the terminal, four times as many in this process; the disk is the one of the repository. */
export async function latency(rounds) {
  const place = join(root, '.build');
  mkdirSync(place, { recursive: true });
  const folder = mkdtempSync(join(place, 'latency-'));
  try {
    const { saved, bare } = await inProcess(root, folder, rounds * 4);
    const { answers, keys } = await onTerminal(folder, rounds);
    show([
      ['answer given to the walk → saved', saved],
      ['  a bare append + fsync of as many bytes', bare],
      ['Enter into a terminal → next question on it', answers],
      ['  a key that saves nothing → drawn', keys],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function show(rows) {
  const at = (values, share) => [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1].toFixed(2);
  const lines = rows.map(([name, values], index) => {
    const late = at(values, 0.99);
    const bar = index === 0 ? `to reach: 99 % under 10${late < 10 ? '' : '  MISSED'}` : '';
    return `${name.padEnd(62)} ${at(values, 0.5).padStart(7)} ${late.padStart(7)}  ${bar}`.trimEnd();
  });
  process.stdout.write(`\n${'milliseconds'.padEnd(62)}  median    99 %\n${lines.join('\n')}\n`);
}
