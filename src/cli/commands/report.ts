import type { CommandSpec } from '../command.js';
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
    ['salesgap report jd.yaml --beside ceo.yaml', 'and where the two differ'],
  ],
  configure(command) {
    command.option('--session <id>', 'report on a saved interview');
    command.option('--beside <file>', 'also the answers of a sponsor or manager: where the two differ');
    addRubricsOption(command);
    addReportOptions(command);
  },
  load: async () => (await import('../runs/report.js')).runReport,
};
