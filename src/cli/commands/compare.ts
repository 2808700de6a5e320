import { comparisonFormats } from '../../render/comparison/index.js';
import type { CommandSpec } from '../command.js';
import { addDisplayOptions, addFormatOption, addLanguageOption, addOutOptions } from './display_options.js';
import { addRubricsOption } from './own_option.js';

export const compare: CommandSpec = {
  usage: 'compare <results...>',
  summary: 'what changed between two results about the same leader, and what it is made of',
  examples: [
    ['salesgap compare jd-august.yaml jd-november.yaml', 'two answers files, the older one first'],
    ['salesgap compare jd-august/ jd-november/', 'two rounds, a folder with answers files each'],
    ['salesgap compare jd-1a2b3c4d jd-9f8e7d6c -f html -o jd.html', 'two saved interviews or closed campaigns'],
    ['salesgap compare jd-august.yaml jd-november.yaml --plan plan.yaml', 'done actions beside what changed'],
    ['salesgap compare --trend jd-1.yaml jd-2.yaml jd-3.yaml', 'three results or more, oldest first'],
  ],
  configure(command) {
    addFormatOption(command, comparisonFormats);
    command
      .option('--trend', 'three results or more, oldest first: how each area went')
      .option('--plan <file>', 'a plan: what became of its actions, beside the areas they aimed at');
    addLanguageOption(command);
    addRubricsOption(command);
    addOutOptions(command);
    addDisplayOptions(command);
  },
  load: async () => (await import('../runs/compare.js')).runCompare,
};
