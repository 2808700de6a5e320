// Rows of a part, with what was to be reached beside them. Nothing here fails: a number that misses its target says so.
import { median } from './harness.mjs';

/** `values` of each round; `most` or `least`: the target, if there is one. */
export function row(name, values, { most, least } = {}) {
  const middle = median(values);
  const missed = (most !== undefined && middle > most) || (least !== undefined && middle < least);
  const target = most === undefined ? least && `≥ ${least}` : `≤ ${most}`;
  const range = `${digits(Math.min(...values))}–${digits(Math.max(...values))}`;
  const reach = target === undefined ? '' : `to reach: ${target}${missed ? '  MISSED' : ''}`;
  return `${name.padEnd(62)} ${digits(middle).padStart(7)}  ${range.padEnd(15)} ${reach}`.trimEnd();
}

export function table(title, rows) {
  const head = `${title.padEnd(62)}  median  range`;
  process.stdout.write(`\n${[head, ...rows].join('\n')}\n`);
}

export function say(text) {
  process.stdout.write(`${text}\n`);
}

function digits(value) {
  if (Math.abs(value) >= 1000) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 100 ? 1 : 2);
}
