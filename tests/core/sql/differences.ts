import type { ScoredRubric } from '../../../src/core/batch/scored.js';
import type { Answered, Row } from './engines.js';
import type { Made } from './sheets.js';

const WORDS = ['version', 'about', 'status', 'reached', 'gap'] as const;
const NUMBERS = ['coverage', 'claimed_points', 'credited_points', 'target'] as const;

/** Where a database says something else than `score`, at most ten in words; none where they agree. */
export function differences(sheets: readonly Made[], { scores, refused }: Answered): readonly string[] {
  const bySheet = new Map<number, Row[]>();
  for (const row of scores) bySheet.set(row.sheet_id, [...(bySheet.get(row.sheet_id) ?? []), row]);
  const reasons = new Map(refused.map(({ sheet_id, reason }) => [sheet_id, reason]));
  const found: string[] = [];
  for (const [index, { scores: expected, json }] of sheets.entries()) {
    const id = index + 1;
    const rows = bySheet.get(id) ?? [];
    const reason = reasons.get(id);
    if ((expected === null) !== (reason !== undefined)) found.push(`${id}: refused for ${reason}: ${json}`);
    if (reason !== undefined && rows.length > 0) found.push(`${id}: refused and scored`);
    if (expected !== null && reason === undefined) found.push(...ofSheet(id, expected, rows));
    if (found.length >= 10) break;
  }
  return found.slice(0, 10);
}

function ofSheet(id: number, expected: Readonly<Record<string, ScoredRubric>>, rows: readonly Row[]): string[] {
  const ids = Object.keys(expected).sort().join();
  const here = rows.map(({ rubric }) => rubric).sort();
  if (here.join() !== ids) return [`${id}: ${here.join()} instead of ${ids}`];
  return rows.flatMap((row) => {
    const score = expected[row.rubric];
    if (score === undefined) return [`${id}: no ${row.rubric}`];
    const wrong = [
      ...WORDS.filter((key) => row[key] !== score[key]),
      ...NUMBERS.filter((key) => !near(row[key], score[key])),
    ];
    return wrong.map((key) => `${id} ${row.rubric}.${key}: ${String(row[key])} instead of ${score[key]}`);
  });
}

function near(one: unknown, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return typeof one === 'number' && Math.abs(one - other) <= 1e-9;
}
