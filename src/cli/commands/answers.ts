import type { CommandSpec } from '../command.js';
import { addOutOptions } from './display_options.js';

export const answers: CommandSpec = {
  usage: 'answers',
  summary: 'answers files: an empty one, a check, YAML to JSON',
  commands: [
    {
      usage: 'template [ids...]',
      summary: 'an empty answers file for a pack or for rubrics, with the questions as comments',
      examples: [['salesgap answers template essentials -o jd.yaml', 'then fill it in']],
      configure: addOutOptions,
      load: async () => (await import('../runs/answers.js')).runTemplate,
    },
    {
      usage: 'check <files...>',
      summary: 'is it valid, and what is still open?',
      load: async () => (await import('../runs/answers.js')).runCheck,
    },
    {
      usage: 'export <file>',
      summary: 'the same answers as JSON, which reports read fastest',
      examples: [['salesgap answers export jd.yaml -o jd.json', 'then: salesgap report jd.json']],
      configure: addOutOptions,
      load: async () => (await import('../runs/answers.js')).runExport,
    },
  ],
};
