import { Option } from 'commander';
import { lintFormats } from '../../render/lint/index.js';
import type { CommandSpec } from '../command.js';
import { addDisplayOptions } from './display_options.js';

export const rubric: CommandSpec = {
  usage: 'rubric',
  summary: 'look at what is asked; check a rubric of your own',
  commands: [
    {
      usage: 'list',
      summary: 'all rubrics and packs',
      configure: addDisplayOptions,
      load: async () => (await import('../runs/rubric.js')).runList,
    },
    {
      usage: 'show <id>',
      summary: 'one rubric: questions, anchors, proof, actions',
      configure(command) {
        command.option('--example', 'print the filled-in example artefact instead');
        addDisplayOptions(command);
      },
      load: async () => (await import('../runs/rubric.js')).runShow,
    },
    {
      usage: 'lint [files...]',
      summary: 'prove that every outcome of rubrics and packs can be reached; without files, of those that ship',
      examples: [
        ['salesgap rubric lint my_rubric.yaml', 'on the screen; exit code 3 if there are problems'],
        ['salesgap rubric lint rubrics/*.yaml --format sarif', 'for a code host, which shows them beside the lines'],
      ],
      configure(command) {
        command
          .addOption(
            new Option('-f, --format <name>', 'how problems are told')
              .choices(Object.keys(lintFormats))
              .default('terminal'),
          )
          .option('--vague-words <file>', 'words of your own that no anchor may have, one a line');
      },
      load: async () => (await import('../runs/rubric_lint.js')).runLint,
    },
    {
      usage: 'schema <kind>',
      summary: 'JSON Schema: rubric, pack, answers or report',
      load: async () => (await import('../runs/rubric_schema.js')).runSchema,
    },
  ],
};
