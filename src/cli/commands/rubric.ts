import type { CommandSpec } from '../command.js';
import { addDisplayOptions } from './display_options.js';
import { addRubricsOption } from './own_option.js';

export const rubric: CommandSpec = {
  usage: 'rubric',
  summary: 'look at what is asked; check a rubric of your own',
  commands: [
    {
      usage: 'list',
      summary: 'all rubrics and packs',
      configure(command) {
        addRubricsOption(command);
        addDisplayOptions(command);
      },
      load: async () => (await import('../runs/rubric.js')).runList,
    },
    {
      usage: 'show <id>',
      summary: 'one rubric: questions, anchors, proof, actions',
      configure(command) {
        command.option('--example', 'print the filled-in example artefact instead');
        addRubricsOption(command);
        addDisplayOptions(command);
      },
      load: async () => (await import('../runs/rubric.js')).runShow,
    },
    {
      usage: 'lint <files...>',
      summary: 'check rubric files, with line and column',
      load: async () => (await import('../runs/rubric_lint.js')).runLint,
    },
    {
      usage: 'schema <kind>',
      summary: 'JSON Schema: rubric, pack, answers or report',
      load: async () => (await import('../runs/rubric_schema.js')).runSchema,
    },
  ],
};
