import type { CommandSpec } from '../command.js';
import { addAccessibleOption, addReportOptions } from './display_options.js';

export const demo: CommandSpec = {
  usage: 'demo',
  summary: 'ten questions and a report; without a terminal an example report',
  configure(command) {
    command.option('--example', 'the example report, also on a terminal');
    addAccessibleOption(command);
    addReportOptions(command);
  },
  load: async () => (await import('../runs/demo.js')).runDemo,
};
