import type { CommandSpec } from '../command.js';
import { addOutOptions } from './display_options.js';
import { addRubricsOption } from './own_option.js';

export const answers: CommandSpec = {
  usage: 'answers',
  summary: 'answers files: an empty one, a check, YAML to JSON',
  commands: [
    {
      usage: 'template [ids...]',
      summary: 'an empty answers file for a pack or for rubrics, with the questions as comments',
      examples: [
        ['salesgap answers template essentials -o jd.yaml', 'then fill it in'],
        ['salesgap answers template ./ours/pack.yaml', 'of a pack or rubric of your own'],
      ],
      configure(command) {
        addRubricsOption(command);
        addOutOptions(command);
      },
      load: async () => (await import('../runs/answers.js')).runTemplate,
    },
    {
      usage: 'check <files...>',
      summary: 'is it valid, and what is still open?',
      configure: addRubricsOption,
      load: async () => (await import('../runs/answers.js')).runCheck,
    },
    {
      usage: 'export <file>',
      summary: 'the same answers as JSON, which reports read fastest',
      examples: [['salesgap answers export jd.yaml -o jd.json', 'then: salesgap report jd.json']],
      configure(command) {
        addRubricsOption(command);
        addOutOptions(command);
      },
      load: async () => (await import('../runs/answers.js')).runExport,
    },
  ],
};
