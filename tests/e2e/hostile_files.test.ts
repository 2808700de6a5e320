import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ATTACKS } from './attacks.js';
import { audit } from './audit.js';
import { emptyPlace, type Ran, salesgap } from './salesgap.js';

/*
 * threat-model row 13: files made to exhaust whoever reads them are refused (or read) by the installed program in
 * less than three seconds of processor time and 300 MB, with a reason and a short list.
 */

const MOST_SECONDS = 3;
const MOST_MB = 300;

/** Loaded before the program: writes down what it took. */
const METER = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeFileSync('took.json', JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, mb: maxRSS / 1024 }));
});`;

type Place = ReturnType<typeof emptyPlace>;

function measured(args: readonly string[], place: Place): Ran & { readonly seconds: number; readonly mb: number } {
  const ran = salesgap(args, place, '', { NODE_OPTIONS: '--require ./meter.cjs' });
  return { ...ran, ...JSON.parse(readFileSync(join(place.folder, 'took.json'), 'utf8')) };
}

const COMMANDS = [
  { words: ['report'], refused: 4 },
  { words: ['answers', 'check'], refused: 4 },
  { words: ['rubric', 'lint'], refused: 3 },
] as const;

describe('a file that would exhaust its reader', () => {
  it.each(ATTACKS.map((attack) => [attack.name, attack] as const))('%s', (_name, { file, text, reason }) => {
    const place = emptyPlace();
    writeFileSync(join(place.folder, 'meter.cjs'), METER);
    writeFileSync(join(place.folder, file), text());
    for (const { words, refused } of COMMANDS) {
      const { status, stderr, seconds, mb } = measured([...words, file], place);
      const name = words.join(' ');
      expect(seconds, `${name}: seconds`).toBeLessThan(MOST_SECONDS);
      expect(mb, `${name}: megabytes`).toBeLessThan(MOST_MB);
      expect([0, refused, 4], `${name}: exit`).toContain(status);
      expect(stderr.split('\n').length, `${name}: lines`).toBeLessThanOrEqual(24);
      for (const line of stderr.split('\n')) expect(line.length).toBeLessThan(3000);
      expect(stderr).not.toMatch(/^\s+at |fault in salesgap|RangeError|heap/m);
      expect(audit(stderr)).toEqual([]);
      if (name === 'report') expect(stderr).toMatch(reason);
    }
  });
});
