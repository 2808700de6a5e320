import type { ProgressFormatName } from '../../render/checkin/index.js';
import type { AskingOptions } from '../asking.js';
import type { OutOptions } from '../deliver.js';
import type { DisplayOptions, LanguageOptions } from '../display.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';
import type { OwnOptions } from '../own_files.js';

export interface CheckinOptions
  extends DisplayOptions,
    LanguageOptions,
    OutOptions,
    OwnOptions,
    Pick<AskingOptions, 'accessible'> {
  /** Undefined: plan.yaml in the folder one is in. */
  readonly plan?: string;
  /** Nothing is asked. */
  readonly report?: boolean;
  readonly format?: ProgressFormatName;
}

/** What says how a report looks is a mistake where none is shown, not a wish to be ignored. Errors: usage. */
export function refuseReportOptions(options: CheckinOptions): void {
  if (options.report === true) return;
  const [first] = (['format', 'out', 'force'] as const).filter((name) => options[name] !== undefined);
  if (first === undefined) return;
  throw new Failure(
    EXIT.usage,
    `--${first} goes with --report: a check-in asks, and what is answered is kept by itself.`,
    'Nothing was asked or saved.',
  );
}
