import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../src/core/answers/check.js';
import { normalise } from '../../src/core/answers/normalise.js';
import { withoutParked } from '../../src/core/answers/routing.js';
import type { Profile } from '../../src/core/answers/types.js';
import { assess } from '../../src/core/assess.js';
import type { Report } from '../../src/core/report/types.js';
import type { Item, Rubric } from '../../src/core/rubric/types.js';
import { STAMP } from './samples.js';
import { packCalled, rubrics, sheetFileAt, whoAnswers } from './shipped.js';

/*
 * For every shipped rubric, stored as text to be read: all at 1, all at 5, and all at 4 but for one question at 1, 2
 * and 3. What comes out is in stored_sheets/; a change of a rubric or of the engine shows there as a diff.
 */

const settings = packCalled('default');
const PROFILE: Profile = {
  role: 'first_line',
  team_size: 7,
  manages_managers: false,
  own_quota: false,
  motion: 'mid_market',
};
const LEADS_MANAGERS: Profile = { ...PROFILE, role: 'vp', manages_managers: true };

function reportOf(rubric: Rubric, levelOf: (item: Item) => number, profile: Profile): Report {
  // What reps and observers say needs no proof.
  const proven = whoAnswers([rubric]) === 'self';
  const all = normalise(sheetFileAt([rubric], levelOf, profile, proven));
  if (all === null) throw new Error('a sheet that is none');
  const { sheet } = withoutParked(all, [rubric]);
  expect(checkAnswers(sheet, [rubric])).toEqual([]);
  return assess(settings, [rubric], sheet, STAMP);
}

/** "2.0 of 4, gap; first: watch_one, then written_backing". */
function line(name: string, { views, gaps, priorities, headline }: Report): string {
  const [score] = views[0]?.scores ?? [];
  const [gap] = gaps;
  const moves = priorities.flatMap(({ first_move }) => first_move?.id ?? []);
  const next = [headline?.action?.id ?? 'nothing', ...moves].filter((id, at, all) => all.indexOf(id) === at);
  const level = score?.claimed.level?.toFixed(2) ?? 'none';
  return `${name.padEnd(34)} ${level} of ${gap?.target ?? '–'}, ${gap?.class ?? 'no gap'}, ${next.join(' · ')}`;
}

const isAsked = (report: Report, id: string) =>
  report.views[0]?.scores[0]?.items.find(({ item }) => item === id)?.counts === true;

describe.each(rubrics.map((rubric) => [rubric.id, rubric] as const))('%s', (id, rubric) => {
  const levels = rubric.items.filter(({ type, weight }) => type === 'level' && weight > 0);

  it('its stored sheets come out as they did', async () => {
    const lines = [PROFILE, LEADS_MANAGERS].flatMap((profile) => [
      `# ${profile.role}`,
      line(
        'all at 1',
        reportOf(rubric, () => 1, profile),
      ),
      line(
        'all at 5',
        reportOf(rubric, () => 5, profile),
      ),
      ...levels.flatMap((item) =>
        [1, 2, 3].flatMap((level) => {
          const report = reportOf(rubric, (each) => (each.id === item.id ? level : 4), profile);
          return isAsked(report, item.id) ? [line(`${item.id} at ${level}, else 4`, report)] : [];
        }),
      ),
    ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`stored_sheets/${id}.txt`);
  });

  it('all at 1 is a real gap with a move for this week; all at 5, shown, is met', () => {
    const worst = reportOf(rubric, () => 1, PROFILE);
    expect(worst.gaps[0]?.class).toBe('real');
    expect(worst.headline?.action?.horizon).toBe('week');
    const best = reportOf(rubric, () => 5, PROFILE);
    expect([best.gaps[0]?.class, best.priorities]).toEqual(['met', []]);
  });

  it.each(levels.map(({ id: item }) => item))('each step of %s raises the score', (item) => {
    for (const profile of [PROFILE, LEADS_MANAGERS]) {
      const at = [1, 2, 3, 4, 5].map((level) => reportOf(rubric, (each) => (each.id === item ? level : 3), profile));
      if (at.some((report) => !isAsked(report, item))) continue;
      const scores = at.map((report) => report.views[0]?.scores[0]?.claimed.raw_level ?? 0);
      for (const [index, score] of scores.slice(1).entries()) expect(score).toBeGreaterThan(scores[index] ?? 5);
    }
  });

  it.each(levels.map(({ id: item }) => item))(
    '%s at 1, all else at 4: where there is a gap, the first move works on it',
    (item) => {
      for (const profile of [PROFILE, LEADS_MANAGERS]) {
        const report = reportOf(rubric, (each) => (each.id === item ? 1 : 4), profile);
        const [first] = report.priorities;
        if (!isAsked(report, item) || first === undefined) continue;
        expect(first.first_move?.moves.map((move) => move.item)).toContain(item);
      }
    },
  );
});
