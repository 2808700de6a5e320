import { quickJson } from '../documents/json.js';
import { parseAs } from '../documents/parse_as.js';
import { parseYaml } from '../documents/yaml.js';
import { type Issue, inOrder, MOST_ISSUES, type Result } from '../issue.js';
import { majorOf } from '../rubric/migration.js';
import { TOLERANCE } from '../tolerance.js';
import { percentilesOf } from './distribution.js';
import { cohortSchema } from './schema.js';
import { type Cohort, type CohortRubric, type Distribution, PERCENTILES } from './types.js';

/** Every rubric of a large pack with every place of the grid has room in it. */
export const MOST_CHARACTERS = 32 * 1024 * 1024;

/**
 * The cohort in the text of a file, or its problems with their lines. A file whose counts do not add up is refused as a
 * whole: no rank is better than one that nobody counted.
 */
export function readCohort(text: string): Result<Cohort> {
  const json = quickJson(text, MOST_CHARACTERS);
  const quick = json === null ? null : cohortSchema.safeParse(json.value);
  if (quick?.success === true && problemsOf(quick.data).length === 0) return { ok: true, value: quick.data };
  // What is wrong is told with the line it stands on, which takes a slower look.
  const result = parseAs(parseYaml(text), cohortSchema, checked);
  return result.ok ? result : { ok: false, issues: inOrder(result.issues) };
}

type Found = Omit<Issue, 'line' | 'column'>;

/** Only `parseAs` knows on which line a key stands. */
function checked(cohort: Cohort): Result<Cohort> {
  const found = problemsOf(cohort);
  if (found.length === 0) return { ok: true, value: cohort };
  return { ok: false, issues: found.map((each) => ({ ...each, line: null, column: null })) };
}

/** What no schema can say, as much as is told of one file. */
function problemsOf({ rubrics, leaders }: Cohort): readonly Found[] {
  const keys = new Set<string>();
  const found = rubrics.flatMap((rubric, at): Found[] => {
    const key = `${rubric.id}@${majorOf(rubric.version)}`;
    const twice = keys.has(key);
    keys.add(key);
    return [
      ...(twice ? [{ message: `${key} is there twice`, path: ['rubrics', at, 'id'] }] : []),
      ...(rubric.n > leaders
        ? [{ message: `expected at most the ${leaders} leaders counted in all`, path: ['rubrics', at, 'n'] }]
        : []),
      ...(['claimed', 'credited'] as const).flatMap((basis) =>
        distributionProblems(rubric[basis], rubric, ['rubrics', at, basis]),
      ),
    ];
  });
  return found.slice(0, MOST_ISSUES);
}

function distributionProblems(
  { at_or_below: counts, percentiles }: Distribution,
  { n }: CohortRubric,
  path: Found['path'],
): Found[] {
  const at = counts.findIndex(([place, leaders], index) => {
    const [before, fewer] = counts[index - 1] ?? [-1, 0];
    return place <= before || leaders <= fewer;
  });
  if (at !== -1) {
    const message = 'expected more points and more leaders than in the count before';
    return [{ message, path: [...path, 'at_or_below', at] }];
  }
  const all = counts.at(-1)?.[1] ?? 0;
  if (all !== n) {
    const message = `the counts end at ${all} leaders; expected ${n}, as n says`;
    return [{ message, path: [...path, 'at_or_below', counts.length - 1] }];
  }
  const expected = percentilesOf(counts);
  return PERCENTILES.map((percent) => `p${percent}` as const)
    .filter((name) => Math.abs(percentiles[name] - expected[name]) > TOLERANCE)
    .map((name) => ({
      message: `expected ${expected[name]}, as the counts say; found ${percentiles[name]}`,
      path: [...path, 'percentiles', name],
    }));
}
