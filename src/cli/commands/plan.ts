import { type Command, Option } from 'commander';
import { isDay } from '../../core/calendar_day.js';
import { BRIEF_KINDS } from '../../core/plan/types.js';
import type { CommandSpec } from '../command.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { MOST_HOURS, MOST_OPEN, MOST_WEEKS, PLAN_FORMATS } from '../plan/options.js';
import {
  addAccessibleOption,
  addDisplayOptions,
  addFilesOptions,
  addLanguageOption,
  formatsIn,
} from './display_options.js';
import { addRubricsOption } from './own_option.js';

export const plan: CommandSpec = {
  usage: 'plan [files...]',
  summary: 'what is done until when: the actions that remove most of the gaps within your hours',
  examples: [
    ['salesgap plan jd.yaml', 'switch actions on and off, then plan.yaml'],
    ['salesgap plan jd.yaml --auto --hours 20', 'the best choice within 20 hours, on the screen'],
    ['salesgap plan jd.yaml --auto -o plan.yaml', 'the same as the file that check-ins go by'],
    ['salesgap plan --session jd-1a2b3c4d --weeks 8', 'of a saved interview, for 8 weeks'],
    ['salesgap plan --plan plan.yaml -f calendar,html', 'days for your calendar, and a page'],
    ['salesgap plan --plan plan.yaml --edition sponsor', 'what you need from your boss'],
    ['salesgap plan jd.yaml --brief coach -o coach.md', 'what to ask of a coach'],
  ],
  configure(command) {
    addSources(command);
    addChoices(command);
    addOutput(command);
    addRubricsOption(command);
    addAccessibleOption(command);
    addLanguageOption(command);
    addDisplayOptions(command);
  },
  load: async () => (await import('../runs/plan.js')).runPlan,
};

function addSources(command: Command): void {
  command
    .option('--session <id>', 'plan from a saved interview')
    .option('--campaign <id>', 'plan from a closed round of forms')
    .option('--plan <file>', 'a plan that is there: show it, or write it in other formats');
}

function addChoices(command: Command): void {
  command
    .option('--hours <hours>', 'of the leader and the team, in all (default: 3 for each week)', asHours)
    .option('--weeks <weeks>', `how long it runs, 1 to ${MOST_WEEKS} (default: 13)`, wholeNumber('--weeks', MOST_WEEKS))
    .option('--open <actions>', 'actions at a time, 1 to 3 (default: 3)', wholeNumber('--open', MOST_OPEN))
    .option('--with <action>', 'always in, as rubric.action; may be repeated', repeated)
    .option('--without <action>', 'never in; may be repeated', repeated)
    .option('--start <day>', 'the first day, YYYY-MM-DD (default: today)', asDay)
    .option('--auto', 'ask nothing, take the best choice');
}

function addOutput(command: Command): void {
  const names = Object.keys(PLAN_FORMATS).join(', ');
  command
    .option(
      '-f, --format <names>',
      `${names}; several with commas, a file each (default: what the name of --out ends in)`,
      formatsIn(PLAN_FORMATS, 'The formats of a plan'),
    )
    .addOption(
      new Option('--edition <name>', 'for whom: full, or sponsor, one page for whoever is above').choices([
        'full',
        'sponsor',
      ]),
    )
    .addOption(new Option('--brief <kind>', 'instead of the plan: a page for whoever helps').choices(BRIEF_KINDS));
  addFilesOptions(command);
}

function repeated(key: string, before: readonly string[] = []): readonly string[] {
  return [...before, key];
}

function asHours(text: string): number {
  const hours = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (hours > 0 && hours <= MOST_HOURS) return hours;
  throw new Failure(EXIT.usage, `--hours takes hours above 0, up to ${MOST_HOURS}; found "${text}".`, NOTHING);
}

function wholeNumber(option: string, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= 1 && number <= most) return number;
    throw new Failure(EXIT.usage, `${option} takes a whole number from 1 to ${most}, found "${text}".`, NOTHING);
  };
}

/** A plan and what follows it end before the year 10000. */
const LAST_DAY = '9900-01-01';

function asDay(text: string): string {
  if (isDay(text) && text < LAST_DAY) return text;
  throw new Failure(EXIT.usage, `--start takes a day of the calendar as YYYY-MM-DD, found "${text}".`, NOTHING);
}

const NOTHING = 'Nothing was written.';
