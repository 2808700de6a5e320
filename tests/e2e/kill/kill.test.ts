import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { killLoop } from './loop.js';

/* threat-model row 1. `npm run kill -- 300` runs this file with other numbers, see scripts/kill.mjs. */
const kills = Number(process.env.SALESGAP_KILLS ?? 30);
const seed = Number(process.env.SALESGAP_SEED ?? 1);

it(
  `killed ${kills} times at random moments, the program loses nothing it has shown as saved`,
  async () => {
    const tally = await killLoop(kills, seed);
    if (process.env.SALESGAP_TALLY !== undefined) writeFileSync(process.env.SALESGAP_TALLY, JSON.stringify(tally));
    expect(tally.lost).toEqual([]);
    // The run has seen what it is about: answers, ends, every moment, and locks of the dead.
    expect(tally.kills).toBe(kills);
    expect(tally.acknowledged).toBeGreaterThan(kills);
    expect(Object.entries(tally.moments).filter(([, count]) => count === 0)).toEqual([]);
    expect(tally.finished).toBeGreaterThan(0);
    expect(tally.locks_taken_over).toBeGreaterThan(kills / 4);
  },
  60_000 + kills * 10_000,
);
