import { Option } from 'commander';
import { ABOUTS } from '../../core/words.js';
import { lintFormats } from '../../render/lint/index.js';
import type { CommandSpec } from '../command.js';
import { addDisplayOptions, addOutOptions } from './display_options.js';
import { addRubricsOption } from './own_option.js';

const SHOW_FORMATS = ['terminal', 'markdown'] as const;
/** As in core/sql, which help and misuse need not load; a test holds the two together. */
export const SQL_DIALECTS = ['duckdb', 'postgres'] as const;

export type ShowFormat = (typeof SHOW_FORMATS)[number];

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
      examples: [
        ['salesgap rubric show hiring', 'on the screen'],
        ['salesgap rubric show hiring -o hiring.md', 'as a Markdown page'],
        ['salesgap rubric show ./ours/hiring.yaml --provenance', 'what is from the base, changed, added, retired'],
      ],
      configure(command) {
        command
          .option('--example', 'print the filled-in example artefact instead')
          .option('--provenance', 'say instead where each part of a rubric that extends another comes from')
          .addOption(
            new Option('-f, --format <name>', 'default: terminal, or what the name of --out ends in').choices(
              SHOW_FORMATS,
            ),
          );
        addOutOptions(command);
        addRubricsOption(command);
        addDisplayOptions(command);
      },
      load: async () => (await import('../runs/rubric.js')).runShow,
    },
    {
      usage: 'new <id>',
      summary: 'begin a rubric of your own: a commented file that is valid as it stands',
      examples: [
        ['salesgap rubric new deal_desk --about organization', 'writes deal_desk.yaml, or into the workspace'],
      ],
      configure(command) {
        command
          .option('--title <text>', 'what it is called on reports (default: from the id)')
          .addOption(new Option('--about <who>', 'whom it judges').choices(ABOUTS).default('leader'))
          .option(
            '-o, --out <file>',
            'where to write it (default: <id>.yaml in the folder rubrics of the workspace, or here)',
          );
      },
      load: async () => (await import('../runs/rubric_new.js')).runNew,
    },
    {
      usage: 'lint [files...]',
      summary: 'prove that every outcome of rubrics and packs can be reached; without files, of those that ship',
      examples: [
        ['salesgap rubric lint my_rubric.yaml', 'on the screen; exit code 3 if there are problems'],
        ['salesgap rubric lint rubrics/*.yaml --format sarif', 'for a code host, which shows them beside the lines'],
      ],
      configure(command) {
        addRubricsOption(command);
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
      usage: 'translate <id>',
      summary: 'put a rubric or pack of your own into another language, in a file beside it',
      examples: [
        [
          'salesgap rubric translate deal_desk --lang de',
          'begins translations/de/deal_desk.yaml, or says what is missing',
        ],
        ['salesgap rubric translate ./deal_desk.yaml --lang de --accept', 'all texts were looked at and say the same'],
      ],
      configure(command) {
        command
          .requiredOption('--lang <language>', 'the language in two letters, such as de')
          .option('--accept', 'take every text as made from what the rubric says now');
        addRubricsOption(command);
      },
      load: async () => (await import('../runs/rubric_translate.js')).runTranslate,
    },
    {
      usage: 'sql <pack>',
      summary: 'SQL that scores answers to a pack where they lie: views over a table of answer sheets',
      examples: [
        ['salesgap rubric sql sales_leader --dialect duckdb', 'the views; what they read and give stands on top'],
        ['salesgap rubric sql ./ours.yaml --dialect postgres --prefix hr.gap_', 'an own pack, in the schema hr'],
      ],
      configure(command) {
        command
          .addOption(
            new Option('--dialect <name>', 'the database that runs it').choices(SQL_DIALECTS).makeOptionMandatory(),
          )
          .option('--prefix <text>', 'what the names of table and views begin with', 'salesgap_');
        addRubricsOption(command);
      },
      load: async () => (await import('../runs/rubric_sql.js')).runSql,
    },
    {
      usage: 'schema <kind>',
      summary: 'JSON Schema: rubric, extension, pack, translation, migration, pack_migration, answers, brand and more',
      examples: [
        ['salesgap rubric schema answers', 'what an editor completes and checks in answers files'],
        ['salesgap rubric schema scored', 'one line of salesgap score'],
        ['salesgap rubric schema team_partial', 'what team --partial writes; cohort: what cohort build does'],
      ],
      load: async () => (await import('../runs/rubric_schema.js')).runSchema,
    },
  ],
};
