import { CohortCounter, cohortOf, type Line } from '../../../src/core/cohort/build.js';
import type { Cohort } from '../../../src/core/cohort/types.js';

/** Lines as `score` writes them, and cohorts made of them. */

export function line(subject: string, points: number | null, own: Partial<Line> = {}): Line {
  const hiring = { version: '1.0.0', claimed_points: points, credited_points: points };
  return { subject, relation: 'self', form: 'full', role: 'first_line', scores: { hiring }, ...own };
}

/** One leader for each score. */
export function lines(points: readonly (number | null)[]): Line[] {
  return points.map((each, at) => line(`leader_${at}`, each));
}

export function counterOf(all: readonly Line[]): CohortCounter {
  const counter = new CohortCounter({ relation: 'self', role: 'first_line' });
  for (const each of all) counter.add(each);
  return counter;
}

export function cohortFrom(all: readonly Line[]): Cohort {
  return cohortOf(counterOf(all), {
    tool_version: '0.1.0',
    origin: 'first-line managers, own clients',
    made_on: '2026-11-30',
    relation: 'self',
    role: 'first_line',
  });
}

/** 0, 1, … n − 1 points. */
export function upTo(n: number): number[] {
  return Array.from({ length: n }, (_, points) => points);
}
