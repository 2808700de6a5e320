import { mergeInto } from '../../core/rollup/merge.js';
import { readPartial } from '../../core/rollup/partial_read.js';
import type { TeamState } from '../../core/rollup/state.js';
import { readTextFile } from '../../store/text_file.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { misfitFailure } from './misfit.js';

/** A partial of a million leaders has some five megabytes. */
const MOST_BYTES = 128 * 1024 * 1024;

/** The partials in files, added up. Errors: usage, answers invalid with the place, reading errors. */
export function mergedFrom(files: readonly string[]): TeamState {
  const [first, ...others] = files;
  if (first === undefined) {
    throw new Failure(
      EXIT.usage,
      '--merge needs the files that salesgap team --partial wrote.',
      'Example: salesgap team --merge part-1.json part-2.json',
    );
  }
  const state = partialIn(first);
  for (const [at, file] of others.entries()) {
    const reason = mergeInto(state, partialIn(file));
    if (reason === null) continue;
    if (reason.what !== 'shared')
      throw misfitFailure(reason, { had: at === 0 ? `in ${first}` : 'in those before', found: `in ${file}` });
    throw sharedFailure(file, reason.leaders);
  }
  return state;
}

function sharedFailure(file: string, leaders: number): Failure {
  const who = leaders === 1 ? 'One leader is' : `${leaders} leaders are`;
  return new Failure(
    EXIT.answers_invalid,
    `${who} counted in ${file} and in a partial before it. They would count twice.`,
    'Cut the sheets so that all about one leader go into one partial. Nothing was written.',
  );
}

function partialIn(file: string): TeamState {
  const reading = readPartial(readTextFile(file, { max_bytes: MOST_BYTES }));
  if (reading.ok) return reading.state;
  const place = reading.path === '' ? file : `${file}: ${reading.path}`;
  throw new Failure(
    EXIT.answers_invalid,
    `${place}: ${reading.message}.`,
    'The file was not changed, and nothing was written. Make it again with salesgap team --partial.',
  );
}
