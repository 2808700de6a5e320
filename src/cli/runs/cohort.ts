import { cohortText } from '../../core/cohort/as_file.js';
import { CohortCounter, cohortOf } from '../../core/cohort/build.js';
import { FEWEST_LEADERS } from '../../core/cohort/types.js';
import type { Relation, Role } from '../../core/words.js';
import { claimPlace } from '../../store/durable_file.js';
import { scoredInput } from '../cohort/input.js';
import { countedWords, leftOutWords, rolesInWords, type Told } from '../cohort/words.js';
import { deliver, isStdout, type OutOptions } from '../deliver.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { openLibrary } from '../open_library.js';
import type { OwnOptions } from '../own_files.js';
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

/** So many problems are told one by one. */
const MOST_TOLD = 20;

async function count(environment: Environment, words: readonly string[], options: CohortOptions): Promise<Told> {
  const library = await openLibrary(environment, options);
  const { relation, role = null } = options;
  const counter = new CohortCounter({ relation, role });
  let [unusable, told] = [0, 0];
  for await (const given of scoredInput(environment, words, library)) {
    if (given !== 'refused' && !('problem' in given)) {
      counter.add(given);
      continue;
    }
    unusable += 1;
    if (given === 'refused') continue;
    told += 1;
    if (told <= MOST_TOLD) await tell(environment, environment.stderr, [`salesgap: left out: ${given.problem}`]);
  }
  if (told > MOST_TOLD)
    await tell(environment, environment.stderr, [`salesgap: left out: ${told - MOST_TOLD} more sheets.`]);
  return { counter, relation, unusable };
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
