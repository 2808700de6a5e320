import type { Report } from '../../core/report/types.js';
import { asTyped } from '../as_typed.js';
import type { Environment } from '../environment.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';
import type { PlanOptions } from './options.js';

/** YYYY-MM-DD: the day named, else today. Errors: usage, where nobody had answered yet on the day named. */
export function firstDay(
  environment: Environment,
  { answered_on }: Report,
  files: readonly string[],
  { start, session, campaign }: PlanOptions,
): string {
  if (start === undefined) return environment.today();
  if (start >= answered_on) return start;
  const [file, second] = [...files, ...(session === undefined ? [] : [session])];
  const named = campaign ?? (second === undefined ? file : undefined);
  const whose = named === undefined ? 'the last of the answers are' : `the answers in ${asTyped(named)} are`;
  throw new Failure(
    EXIT.usage,
    `--start ${start} is before the day of the answers: ${whose} of ${answered_on}. Nothing was written.`,
    `A plan begins on that day or later, as --start ${answered_on}; without --start it begins today.`,
  );
}
