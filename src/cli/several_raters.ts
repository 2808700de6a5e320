import type { AnswerSheet } from '../core/answers/types.js';
import { isConfidential } from '../core/raters/confidence.js';
import { viewIn } from '../core/report/apart.js';
import type { NamedBeside } from './beside.js';
import { EXIT } from './exit_codes.js';
import { Failure } from './failure.js';
import { inPart } from './in_part.js';
import type { Instrument } from './library.js';
import type { Upcoming, WithRubrics } from './report_pieces.js';
import { reportOf } from './show_report.js';

/** A sheet that is known to be good. */
export interface Ready {
  /** The file or session, as the user named it. */
  readonly where: string;
  readonly sheet: AnswerSheet;
  readonly instrument: Instrument;
  /** SHA-256 of its text; null: of a session. */
  readonly hash: string | null;
  readonly example?: Upcoming['example'];
}

/** What all reports of one run are made with. */
export interface ReportSetting {
  readonly version: string;
  readonly beside: NamedBeside | null;
  /** In the language of the report. */
  readonly inLanguage: (instrument: Instrument) => Instrument;
  /** Fewest raters behind anything told of reps or colleagues; undefined: as the pack has it. */
  readonly fewest: number | undefined;
}

/**
 * One report for each leader, in the order in which they come: of one sheet as ever, of several as several raters.
 * Errors: usage where sheets about one leader do not go together.
 */
export async function reportsOf(ready: readonly Ready[], setting: ReportSetting): Promise<readonly WithRubrics[]> {
  const subjects = new Map<string, [Ready, ...Ready[]]>();
  for (const each of ready) {
    const known = subjects.get(each.sheet.subject.id);
    if (known === undefined) subjects.set(each.sheet.subject.id, [each]);
    else known.push(each);
  }
  const all = [...subjects.values()];
  if (all.length > 1) refuseAlone(all);
  if (all.every(({ length }) => length === 1)) return all.map(([only]) => ofOne(only, setting));
  // Statistics of several raters are for those who have several.
  const { ofSeveral } = await import('./round_report.js');
  return all.map((sheets) => (sheets.length > 1 ? ofSeveral(sheets, setting) : ofOne(sheets[0], setting)));
}

/** Among many, one rep's sheet would become a report of its own unnoticed, with every answer; named alone, it is meant. */
function refuseAlone(all: readonly (readonly [Ready, ...Ready[]])[]): void {
  const alone = all.find(
    ([{ sheet, instrument }, ...others]) =>
      others.length === 0 && isConfidential(viewIn({ sheet, pack: instrument.pack })),
  );
  if (alone === undefined) return;
  const [{ where, sheet }] = alone;
  throw new Failure(
    EXIT.usage,
    `${where} is the only sheet about ${sheet.subject.id}, by somebody who answers in confidence: a report would be all that this one person said.`,
    'Nothing was written. Leave it out, or name it alone for your own eyes.',
  );
}

function ofOne(
  { sheet, instrument, hash, example }: Ready,
  { version, beside, inLanguage }: ReportSetting,
): WithRubrics {
  return {
    subject: sheet.subject.id,
    answered_on: sheet.answered_on,
    report: () => reportOf(sheet, inLanguage(instrument), version, hash, beside),
    in_part: inPart([{ sheet, instrument }]),
    rubrics: () => inLanguage(instrument).rubrics.map(({ rubric }) => rubric),
    ...(example === undefined ? {} : { example }),
  };
}
