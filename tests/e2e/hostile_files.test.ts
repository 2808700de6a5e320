import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

describe('own rubrics with two thousand actions', () => {
  const AREAS = Array.from({ length: 40 }, (_, at) => `area_${at}`);
  const rubric = (id: string) => {
    const items = ['a', 'b', 'c', 'd'].map((item, at) => ({
      ...{ id: item, type: 'level', title: item, ask: 'How?', screen: at < 2, weight: at + 1 },
      anchors: ['one', 'two', 'three', 'four', 'five'].map((word) => `${word} ${item}`),
    }));
    const actions = Array.from({ length: 50 }, (_, at) => ({
      ...{ id: `act_${at}`, title: `Action ${at}`, owner: 'leader', kind: 'self_practice', grade: 'J' },
      moves: [{ item: 'abcd'.charAt(at % 4), from: 1, to: 2 + ((at * 7) % 4) }],
      horizon: ['week', 'days_30', 'days_90'][(at * 5) % 3],
      effort: { hours: 0.5 + ((at * 13) % 11) / 2, per: 'once' },
      ...{ do: `When it is ${at}, I will act.`, done_when: 'Somebody saw it.' },
    }));
    const head = { format: 1, id, version: '1.0.0', title: id, about: 'leader', summary: 'S' };
    const lists = [items, actions].map((all) => all.map((each) => `  - ${JSON.stringify(each)}\n`).join(''));
    return `${Object.entries(head)
      .map(([key, value]) => `${key}: ${value}\n`)
      .join('')}items:\n${lists[0]}actions:\n${lists[1]}`;
  };
  const SHEET = {
    ...{ format: 1, subject: { id: 'jd' }, rater: { id: 'r', relation: 'self' }, answered_on: '2026-11-20' },
    rubrics: AREAS.map((id) => `${id}@1.0.0`),
    profile: { role: 'first_line', team_size: 7 },
    answers: Object.fromEntries(AREAS.map((id) => [id, { a: 1, b: 1, c: 2, d: 1 }])),
  };

  it('come to a plan that is read back', () => {
    const place = emptyPlace();
    writeFileSync(join(place.folder, 'meter.cjs'), METER);
    writeFileSync(join(place.folder, 'a.json'), JSON.stringify(SHEET));
    mkdirSync(join(place.folder, 'own'));
    for (const id of AREAS) writeFileSync(join(place.folder, 'own', `${id}.yaml`), rubric(id));
    const made = measured(['plan', 'a.json', '--rubrics', 'own', '--auto', '-o', 'plan.yaml'], place);
    const shown = measured(['plan', '--plan', 'plan.yaml', '-f', 'json'], place);
    for (const { status, stderr, seconds, mb } of [made, shown]) {
      expect(status, stderr).toBe(0);
      expect(seconds).toBeLessThan(MOST_SECONDS);
      expect(mb).toBeLessThan(MOST_MB);
    }
    expect(JSON.parse(shown.stdout).actions.length).toBeGreaterThan(3);
  });
});
