import { isConfidential } from '../core/raters/confidence.js';
import { viewIn } from '../core/report/apart.js';
import type { Environment } from './environment.js';
import { EXIT } from './exit_codes.js';
import { Failure } from './failure.js';
import type { Instrument } from './library.js';
import { openLibrary } from './open_library.js';
import type { WithRubrics } from './report_pieces.js';
import { campaignReport, countSources, readyFile, readySession, type SourceOptions } from './report_sources.js';
import { type Ready, reportsOf } from './several_raters.js';

/**
 * The report that further steps start from: of one leader, by one or several raters, or of a round. Files that cannot be
 * used are not left out, since what follows would stand on less than was named. Errors: usage, also where it is all that one
 * person said in confidence; as those it reads.
 */
export async function oneReport(
  environment: Environment,
  files: readonly string[],
  options: SourceOptions,
): Promise<WithRubrics> {
  if (options.campaign !== undefined) return campaignReport(environment, files, options.campaign, options, []);
  countSources(files, options);
  const library = await openLibrary(environment, options);
  const ready: Ready[] = [];
  for (const file of files) ready.push(await readyFile(file, library));
  if (options.session !== undefined) ready.push(await readySession(environment, options.session));
  if (ready.length === 1) for (const only of ready) refuseConfidential(only);
  const inLanguage = (instrument: Instrument) => library.inLanguage(instrument, options.lang);
  const setting = { version: environment.version, beside: null, fewest: undefined, inLanguage };
  const [first, second] = await reportsOf(ready, setting);
  if (first === undefined) throw new Error('sheets that came to no report');
  if (second !== undefined) throw severalLeaders(first.subject, second.subject);
  return first;
}

/** A plan goes to the sponsor, to a calendar and to whoever helps; a report for one's own eyes does not. */
function refuseConfidential({ where, sheet, instrument: { pack } }: Ready): void {
  const relation = viewIn({ sheet, pack });
  if (!isConfidential(relation)) return;
  throw new Failure(
    EXIT.usage,
    `${where} is one sheet by somebody who answers in confidence (${relation}): a plan or brief would show what this one person said.`,
    'Nothing was written. Name all sheets about this leader, or a closed campaign.',
  );
}

function severalLeaders(one: string, other: string): Failure {
  return new Failure(
    EXIT.usage,
    `These are about ${one} and about ${other}: a plan is one leader's.`,
    'Nothing was written. Name the files of one of them.',
  );
}
