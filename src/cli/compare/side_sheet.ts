import { rubricsFor } from '../../core/answers/sitting.js';
import type { AnswerSheet } from '../../core/answers/types.js';
import type { Side, SideSheet } from '../../core/compare/side.js';
import { isConfidential } from '../../core/raters/confidence.js';
import { viewIn } from '../../core/report/apart.js';
import type { Environment } from '../environment.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';
import type { Instrument, Library } from '../library.js';
import type { Ready } from '../several_raters.js';
import { reportOf } from '../show_report.js';

/** What results are read with. */
export interface SideSetting {
  readonly environment: Environment;
  readonly library: Library;
  /** In the language of the comparison. */
  readonly inLanguage: (instrument: Instrument) => Instrument;
}

/** Errors: usage where it is all that one person said in confidence. */
export function sideOfSheet(
  { sheet, instrument, where }: Pick<Ready, 'sheet' | 'instrument' | 'where'>,
  setting: SideSetting,
): Side {
  const asked = setting.inLanguage(instrument);
  refuseConfidential(where, sheet, asked);
  const report = reportOf(sheet, asked, setting.environment.version, null);
  return { where, report, sheets: [sideSheet(sheet, asked)] };
}

/** With the rubrics it was answered with. */
export function sideSheet(sheet: AnswerSheet, { pack, rubrics }: Instrument): SideSheet {
  const all = rubrics.map(({ rubric }) => rubric);
  return { sheet, rubrics: rubricsFor(sheet, pack, all) };
}

function refuseConfidential(where: string, sheet: AnswerSheet, { pack }: Instrument): void {
  const relation = viewIn({ sheet, pack });
  if (!isConfidential(relation)) return;
  throw new Failure(
    EXIT.usage,
    `${where} is one sheet by somebody who answers in confidence (${relation}): a comparison would show what this one person said.`,
    'Nothing was written. Compare rounds: a folder with all sheets about this leader, or a closed campaign.',
  );
}
