// Lines of JSON to standard output, a quarter of a MiB at a time.
import { writeSync } from 'node:fs';

const PART = 1 << 18;

export function printer() {
  let text = '';
  const end = () => {
    for (let rest = Buffer.from(text); rest.length > 0; ) rest = rest.subarray(writeSync(1, rest));
    text = '';
  };
  const line = (value) => {
    text += `${JSON.stringify(value)}\n`;
    if (text.length >= PART) end();
  };
  return { line, end };
}
