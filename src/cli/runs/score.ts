import { visible } from '../../core/visible.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { write } from '../output.js';
import type { OwnOptions } from '../own_files.js';
import { MOST_TOLD, type ScoredBlock } from '../score/block.js';
import { blocksOf, isTyped, streamOf } from '../score/blocks.js';
import { inOrder, type Lanes } from '../score/in_order.js';
import { inputsNamed } from '../score/inputs.js';
import { joinedBlocks } from '../score/joined_blocks.js';
import { MigrationCount, migrationsInWords } from '../score/migrations.js';
import { progressOf } from '../score/progress.js';
import { scoreBlock } from '../score/score_block.js';
import { openScorer } from '../score/scorer.js';

export interface ScoreOptions extends OwnOptions {
  readonly threads: number;
}

/** Sheets in, one line of JSON for each out, in their order, in memory that does not grow. */
export async function runScore(
  environment: Environment,
  [words]: [string[]],
  options: ScoreOptions,
): Promise<ExitCode> {
  const inputs = inputsNamed(words);
  // The workers open a library each; what is wrong with one is said in any case.
  const scorer = await openScorer(environment, options);
  const readsStdin = inputs.some(({ kind }) => kind === 'stdin');
  if (readsStdin && isTyped(environment)) await sayWhatIsExpected(environment);
  const several = options.threads > 1;
  const lanes: Lanes = several
    ? (await import('../score/workers.js')).workerLanes(environment, options, options.threads)
    : { most: 1, score: (block) => scoreBlock(block, scorer), close: async () => undefined };
  // Who waits for bytes hears nothing of workers.
  const blocks = blocksOf(inputs, several ? streamOf(environment) : environment);
  const progress = progressOf(environment, inputs);
  const account = new Account(environment, progress.clear.bind(progress));
  try {
    await inOrder(
      several ? joinedBlocks(blocks) : blocks,
      lanes,
      async (result, block) => {
        await account.take(result);
        await progress.saw(result, block);
      },
      () => readsStdin && (several || environment.stdinDescriptor === null) && environment.stdin.destroy(),
    );
  } finally {
    await lanes.close();
    await progress.clear();
  }
  return account.close();
}

async function sayWhatIsExpected({ stderr }: Environment): Promise<void> {
  const words =
    'Answer sheets are read from here, each as one line of JSON; Ctrl-D ends. Examples: salesgap score --help';
  await write(stderr, `${words}\n`);
}

const ELSEWHERE = 'Make room, or send the output to another place with >, and run it again.';

/** Writes what comes, and keeps count of it. */
class Account {
  readonly #environment: Environment;
  readonly #clear: () => Promise<void>;
  readonly #migrations = new MigrationCount();
  #sheets = 0;
  #refused = 0;
  #told = 0;

  constructor(environment: Environment, clear: () => Promise<void>) {
    this.#environment = environment;
    this.#clear = clear;
  }

  /** Errors: what ends the run. */
  async take({ text, sheets, refused, told, migrated, failure }: ScoredBlock): Promise<void> {
    if (text.length > 0) await write(this.#environment.stdout, text, ELSEWHERE);
    this.#sheets += sheets;
    this.#refused += refused;
    const now = told.slice(0, MOST_TOLD - this.#told);
    this.#told += now.length;
    await this.#tell(now);
    for (const each of migrated) this.#migrations.add(each);
    if (failure !== null) throw new Failure(failure.exit, ...failure.lines);
  }

  async close(): Promise<ExitCode> {
    const more = this.#refused - this.#told;
    await this.#tell([
      ...(more > 0 ? [`and ${more} more; each is in the output as {"error": …}.`] : []),
      ...this.#migrations.all().map((each) => visible(migrationsInWords(each))),
      ...(this.#sheets + this.#refused === 0 ? ['nothing to score: the input holds no answer sheet.'] : []),
    ]);
    if (this.#refused === 0) return EXIT.fine;
    return this.#sheets === 0 ? EXIT.answers_invalid : EXIT.partly_done;
  }

  async #tell(lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    await this.#clear();
    await write(this.#environment.stderr, lines.map((line) => `salesgap: ${line}\n`).join(''));
  }
}
