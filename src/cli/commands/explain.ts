import { explainFormats } from '../../render/explain/index.js';
import type { CommandSpec } from '../command.js';
import { addDisplayOptions, addFormatOption, addLanguageOption, addOutOptions } from './display_options.js';
import { addRubricsOption } from './own_option.js';

export const explain: CommandSpec = {
  usage: 'explain <file> [area]',
  summary: 'how the levels in a report come about, question by question',
  examples: [
    ['salesgap explain jd.yaml', 'every area'],
    ['salesgap explain jd.yaml coaching', 'one area, by the id of its rubric'],
    ['salesgap explain jd.yaml --sensitivity', 'do the priorities hold if importances are off?'],
    ['salesgap explain jd.yaml -f json', 'for programs'],
  ],
  configure(command) {
    addFormatOption(command, explainFormats);
    addLanguageOption(command);
    command.option('--sensitivity', 'which priorities hold when each importance is up to 20 % off');
    addRubricsOption(command);
    addOutOptions(command);
    addDisplayOptions(command);
  },
  load: async () => (await import('../runs/explain.js')).runExplain,
};
