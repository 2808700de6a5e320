import { FEWEST } from '../../core/raters/fewest.js';
import type { CommandSpec } from '../command.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { addReportOptions } from './display_options.js';
import { addRubricsOption } from './own_option.js';

export const report: CommandSpec = {
  usage: 'report [files...]',
  summary: 'the gap report of answers files (YAML or JSON)',
  examples: [
    ['salesgap report jd.yaml', 'on the screen'],
    ['salesgap report jd.yaml -f json | jq .headline', 'for programs'],
    ['salesgap report jd.yaml -f markdown -o jd.md', 'into a file'],
    ['salesgap report *.yaml -f html,pdf -o reports/', 'two files for each person'],
    ['salesgap report jd.yaml --edition sponsor', 'one page for whoever is above'],
    ['salesgap report --session jd-1a2b3c4d', 'of a saved interview'],
    ['salesgap report team/*.yaml', 'several raters of one leader'],
    ['salesgap report --campaign jd-5e6f7a8b', 'of a closed round of forms'],
    ['salesgap report jd.yaml --beside ceo.yaml', 'and where the two differ'],
    ['salesgap report jd.yaml --cohort cohort.json', 'and the place among other leaders'],
  ],
  configure(command) {
    command.option('--session <id>', 'report on a saved interview');
    command.option('--campaign <id>', 'report on a campaign that is closed, with the trend over rounds before it');
    command.option('--beside <file>', 'also the answers of a sponsor or manager: where the two differ');
    command.option('--fewest <raters>', FEWEST_HELP, asFewest);
    command.option('--cohort <file>', 'also where the leader stands among your own data: salesgap cohort build');
    addRubricsOption(command);
    addReportOptions(command);
  },
  load: async () => (await import('../runs/report.js')).runReport,
};

const FEWEST_HELP =
  'of several raters: fewest reps or colleagues behind what is told of them; 3 or more (default: 3, of a pulse 5)';

function asFewest(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= FEWEST) return number;
  throw new Failure(
    EXIT.usage,
    `--fewest takes a whole number from ${FEWEST} on, found "${text}".`,
    'With fewer, somebody on the team could work out who said what. Nothing was written.',
  );
}
