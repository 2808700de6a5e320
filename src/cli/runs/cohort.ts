import { cohortText } from '../../core/cohort/as_file.js';
import { CohortCounter, cohortOf } from '../../core/cohort/build.js';
import { FEWEST_LEADERS } from '../../core/cohort/types.js';
import type { Relation, Role } from '../../core/words.js';
import { claimPlace } from '../../store/durable_file.js';
import { countedWords, leftOutWords, rolesInWords, type Told } from '../cohort/words.js';
import { deliver, isStdout, type OutOptions } from '../deliver.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import type { OwnOptions } from '../own_files.js';
import { openScorer } from '../score/scorer.js';
import { scoredSheets } from '../scored_input/scored_sheets.js';
import { tell } from '../tell.js';

export interface CohortOptions extends OutOptions, OwnOptions {
  /** Who the leaders are. */
  readonly name: string;
  readonly relation: Relation;
  /** Undefined: the one that all of them have. */
  readonly role?: Role;
}

/** A cohort file from one's own data: what reports are ranked by. */
export async function runBuild(
  environment: Environment,
  [words]: [string[]],
  options: CohortOptions,
): Promise<ExitCode> {
  const { out, force, name: origin, relation } = options;
  // A million lines are not read in vain.
  if (!isStdout(out)) claimPlace(out, { force: force === true });
  const told = await count(environment, words, options);
  const role = roleOf(told, options);
  const { rubrics, left_out } = told.counter.finish();
  if (rubrics.length === 0) throw tooFew(told, left_out);
  const about = { tool_version: environment.version, origin, made_on: environment.today(), relation, role };
  await deliver(environment, cohortText(cohortOf(told.counter, about)), options);
  await tell(environment, environment.stderr, [...countedWords(told), ...leftOutWords(left_out)]);
  return told.unusable === 0 ? EXIT.fine : EXIT.partly_done;
}

async function count(environment: Environment, words: readonly string[], options: CohortOptions): Promise<Told> {
  const scorer = await openScorer(environment, options);
  const { relation, role = null } = options;
  const counter = new CohortCounter({ relation, role });
  const refusals = await scoredSheets(environment, words, scorer, (sheet) => counter.add(sheet));
  await refusals.tell(environment);
  return { counter, relation, unusable: refusals.count };
}

/** A rank compares leaders of one role. */
function roleOf({ counter: { roles } }: Told, { role }: CohortOptions): Role {
  const [first, second] = roles;
  if (second === undefined) return role ?? first?.[0] ?? 'first_line';
  throw new Failure(
    EXIT.usage,
    `These leaders have different roles: ${rolesInWords(roles)}. A rank compares leaders of one.`,
    `Nothing was written. Say which: --role ${first?.[0]}`,
  );
}

function tooFew(told: Told, left_out: Parameters<typeof leftOutWords>[0]): Failure {
  return new Failure(
    EXIT.answers_invalid,
    `A cohort needs ${FEWEST_LEADERS} leaders or more with a score in the same area. Nothing was written.`,
    ...countedWords(told),
    ...leftOutWords(left_out),
  );
}
