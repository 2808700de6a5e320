import { inOrder } from '../../core/issue.js';
import { type Asked, judge, unusable, verdictOf } from '../../core/policy/judge.js';
import type { Policy } from '../../core/policy/types.js';
import type { Outcome, SheetVerdict, Verdict } from '../../core/policy/verdict.js';
import type { About, Basis } from '../../core/words.js';
import { type VerdictFormatName, verdictFormats } from '../../render/verdict/index.js';
import { closingWords } from '../../render/verdict/words.js';
import { readTextFile } from '../../store/text_file.js';
import { readBaseline } from '../baseline.js';
import { isOnGithub, tellGithub } from '../ci.js';
import { deliver, type OutOptions } from '../deliver.js';
import { type DisplayOptions, layoutFor } from '../display.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { asFailure, Failure, unusableFile } from '../failure.js';
import type { Library } from '../library.js';
import { openLibrary } from '../open_library.js';
import { formatFor } from '../out_format.js';
import { write } from '../output.js';
import type { OwnOptions } from '../own_files.js';
import { loadSheet } from '../sheets.js';
import { reportOf } from '../show_report.js';

export interface CheckOptions extends DisplayOptions, OutOptions, OwnOptions {
  readonly policy?: string;
  readonly failUnder?: number;
  readonly about?: About;
  readonly baseline?: string;
  readonly tolerance?: number;
  readonly basis: Basis;
  readonly format?: VerdictFormatName;
  /** false: nothing for GitHub, even there. */
  readonly github: boolean;
}

/** The exit code is the outcome of the verdict in other words. */
const EXITS: Readonly<Record<Outcome, ExitCode>> = {
  passed: EXIT.fine,
  regression: EXIT.regression,
  failed: EXIT.policy_failed,
  incomplete: EXIT.answers_invalid,
  invalid: EXIT.answers_invalid,
};

/** Judges every file on its own; files that cannot be used are part of the verdict. */
export async function runCheck(
  environment: Environment,
  [files]: [string[]],
  options: CheckOptions,
): Promise<ExitCode> {
  refuseHalves(options);
  const library = await openLibrary(environment, options);
  const asked = await askedBy(options, environment, library);
  const sheets: SheetVerdict[] = [];
  for (const file of new Set(files)) sheets.push(await judgeFile(file, asked, environment, library));
  refuseStrangers(sheets, options);
  const verdict = verdictOf(sheets, asked, environment.version);
  await tell(verdict, environment, options);
  return EXITS[verdict.outcome];
}

/** A check that asks for nothing would pass whatever the answers are. */
function refuseHalves({ policy, failUnder, about, baseline, tolerance }: CheckOptions): void {
  if (policy === undefined && failUnder === undefined && about === undefined && baseline === undefined)
    throw new Failure(
      EXIT.usage,
      'Say what the answers are judged by: --policy FILE, --fail-under LEVEL --about WHO, or --baseline FILE.',
      'Examples: salesgap check --help',
    );
  if ((failUnder === undefined) !== (about === undefined))
    throw new Failure(EXIT.usage, '--fail-under and --about go together: there is no overall level of everybody.');
  if (tolerance !== undefined && baseline === undefined)
    throw new Failure(EXIT.usage, '--tolerance goes with --baseline.');
}

async function askedBy(options: CheckOptions, environment: Environment, library: Library): Promise<Asked> {
  const { policy, failUnder, about, baseline, tolerance = 0, basis } = options;
  return {
    policy: policy === undefined ? null : await readPolicy(policy, library),
    fail_under: failUnder === undefined || about === undefined ? null : { level: failUnder, about, basis },
    baseline:
      baseline === undefined
        ? null
        : { file: baseline, reports: await readBaseline(baseline, environment, library), basis, tolerance },
    today: environment.today(),
  };
}

async function readPolicy(file: string, library: Library): Promise<Policy> {
  const text = readTextFile(file);
  const { parsePolicy } = await import('../../core/policy/parse.js');
  const result = parsePolicy(text, library.rubricIds());
  if (result.ok) return result.value;
  throw unusableFile(EXIT.rubric_invalid, file, inOrder(result.issues));
}

/** Errors: whatever is not a matter of the answers, such as a file that is not there. */
async function judgeFile(
  file: string,
  asked: Asked,
  environment: Environment,
  library: Library,
): Promise<SheetVerdict> {
  try {
    const { sheet, instrument } = await loadSheet(file, library);
    return judge(reportOf(sheet, instrument, environment.version, null), file, asked);
  } catch (error) {
    const failure = asFailure(error);
    if (failure?.exit !== EXIT.answers_invalid) throw error;
    return unusable(file, failure.lines);
  }
}

/** A baseline that is about nobody here was named by mistake, and would let everything pass. */
function refuseStrangers(sheets: readonly SheetVerdict[], { baseline }: CheckOptions): void {
  const judged = sheets.filter(({ comparison }) => comparison !== null);
  if (judged.length === 0 || judged.some(({ comparison }) => comparison?.earlier !== null)) return;
  throw new Failure(
    EXIT.usage,
    `${baseline} holds no earlier answers of anybody in these files.`,
    'A baseline is about the same subject: the id under subject is the same in both.',
  );
}

async function tell(verdict: Verdict, environment: Environment, options: CheckOptions): Promise<void> {
  const format = formatFor(verdictFormats, options);
  const renderer = await verdictFormats[format].load();
  await deliver(environment, renderer(verdict, layoutFor(environment, options)), options);
  const github = options.github && isOnGithub(environment);
  if (github) await tellGithub(verdict, environment, format === 'github' && options.out === undefined);
  else if (options.out !== undefined) await write(environment.stderr, `salesgap: ${closingWords(verdict)}\n`);
}
