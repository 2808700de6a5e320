import type { Command } from 'commander';
import { progressFormats } from '../../render/checkin/index.js';
import type { CommandSpec } from '../command.js';
import {
  addAccessibleOption,
  addDisplayOptions,
  addFormatOption,
  addLanguageOption,
  addOutOptions,
} from './display_options.js';
import { addRubricsOption } from './own_option.js';

export const checkin: CommandSpec = {
  usage: 'checkin',
  summary: 'two minutes a week: what was done, what a small move brought, what is next',
  examples: [
    ['salesgap checkin', 'on ./plan.yaml; also goes on with one that was interrupted'],
    ['salesgap checkin --plan jd/plan.yaml', 'on another plan'],
    ['salesgap checkin --accessible', 'in plain lines, for a screen reader or a script'],
    ['salesgap checkin --report', 'what the check-ins came to so far'],
    ['salesgap checkin --report -o progress.html', 'the same as a page'],
  ],
  configure(command: Command) {
    command
      .option('--plan <file>', 'the plan (default: ./plan.yaml)')
      .option('--report', 'ask nothing, show what the check-ins came to');
    addFormatOption(command, progressFormats, 'of --report');
    addLanguageOption(command);
    addRubricsOption(command);
    addAccessibleOption(command);
    addOutOptions(command);
    addDisplayOptions(command);
  },
  load: async () => (await import('../runs/checkin.js')).runCheckin,
};
