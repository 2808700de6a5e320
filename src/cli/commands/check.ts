import { type Command, Option } from 'commander';
import { ABOUTS, BASES } from '../../core/words.js';
import { verdictFormats } from '../../render/verdict/index.js';
import type { CommandSpec } from '../command.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { addDisplayOptions, addFormatOption, addOutOptions } from './display_options.js';
import { addRubricsOption } from './own_option.js';

const MORE = `
A level counts at its worst: as if every open question had the worst answer.
What nobody knows does not pass: an unknown rule of severity error fails.

Exit codes: 0 passed; 1 a rule does not hold, or is unknown;
4 answers invalid, or incomplete: nothing of a file could be judged;
5 all rules hold, but an area is lower than in the baseline.
Of several files the worst counts: 4 before 1 before 5.
On GitHub Actions (GITHUB_ACTIONS=true) a failing rule is also an annotation,
and the verdict goes into the step summary; --no-github leaves both out.`;

export const check: CommandSpec = {
  usage: 'check <files...>',
  summary: 'judge answers by a policy, a level or a baseline: for CI',
  examples: [
    ['salesgap check jd.yaml --policy policy.yaml', 'rules of your own'],
    ['salesgap check jd.yaml --fail-under 2.5 --about leader', 'one overall level'],
    ['salesgap check jd.yaml --baseline before.yaml', 'not lower than before'],
    ['salesgap check *.yaml --policy policy.yaml -f junit -o check.xml', 'as tests in CI'],
    ['salesgap rubric schema policy', 'what a policy may say'],
  ],
  configure(command) {
    addGates(command);
    addFormatOption(command, verdictFormats);
    command.option('--no-github', 'on GitHub Actions: no annotations, no step summary');
    addRubricsOption(command);
    addOutOptions(command);
    addDisplayOptions(command);
    command.addHelpText('after', MORE);
  },
  load: async () => (await import('../runs/check.js')).runCheck,
};

function addGates(command: Command): void {
  command
    .option('--policy <file>', 'rules that have to hold')
    .option('--fail-under <level>', 'the overall level has to be at least this, 1 to 5', asLevel)
    .addOption(new Option('--about <who>', 'of --fail-under: whose overall level').choices(ABOUTS))
    .option('--baseline <file>', 'earlier answers, or a report of them as JSON: no area may be lower')
    .option('--tolerance <levels>', 'of --baseline: an area may fall by so much (default: 0)', asTolerance)
    .addOption(
      new Option('--basis <level>', 'of --fail-under and --baseline: the level as claimed, or as proof carries it')
        .choices(BASES)
        .default('credited'),
    );
}

function asLevel(text: string): number {
  return numberWithin(text, '--fail-under takes a level from 1 to 5', 1, 5);
}

function asTolerance(text: string): number {
  return numberWithin(text, '--tolerance takes levels from 0 to 4', 0, 4);
}

function numberWithin(text: string, what: string, least: number, most: number): number {
  const number = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Failure(EXIT.usage, `${what}, found "${text}".`);
}
