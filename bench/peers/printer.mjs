// Lines to standard output, a quarter of a MiB at a time. Whoever reads may have seen enough: then this process ends.
import { writeSync } from 'node:fs';

const PART = 1 << 18;

export function printer() {
  let text = '';
  const end = () => {
    for (let rest = Buffer.from(text); rest.length > 0; ) rest = rest.subarray(written(rest));
    text = '';
  };
  const line = (one) => {
    text += `${one}\n`;
    if (text.length >= PART) end();
  };
  return { line, json: (value) => line(JSON.stringify(value)), end };
}

function written(bytes) {
  try {
    return writeSync(1, bytes);
  } catch (error) {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  }
}
