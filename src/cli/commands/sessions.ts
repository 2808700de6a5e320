import { Option } from 'commander';
import { heardFormats } from '../../render/heard/index.js';
import type { CommandSpec } from '../command.js';
import { addDisplayOptions, addLanguageOption, addOutOptions } from './display_options.js';
import { addRubricsOption } from './own_option.js';

export const sessions: CommandSpec = {
  usage: 'sessions',
  summary: 'saved interviews: list, what is missing, what was heard, export, repair, purge',
  commands: [
    {
      usage: 'list',
      summary: 'all of this workspace, last worked on first',
      load: async () => (await import('../runs/sessions.js')).runList,
    },
    {
      usage: 'missing <id>',
      summary: 'the questions that are still open',
      load: async () => (await import('../runs/sessions.js')).runMissing,
    },
    {
      usage: 'export <id>',
      summary: 'the answers as a JSON file that every command reads',
      examples: [['salesgap sessions export jd-1a2b3c4d -o jd.json', 'then: salesgap report jd.json']],
      configure: addOutOptions,
      load: async () => (await import('../runs/sessions.js')).runExport,
    },
    {
      usage: 'heard <ids...>',
      summary: 'what was said, in their words, and what to ask for as proof: to send the same evening',
      examples: [
        ['salesgap sessions heard jd-1a2b3c4d', 'on the screen'],
        ['salesgap sessions heard jd-1a2b3c4d jd-5e6f7a8b -o heard.md --by 2026-11-27', 'leader and CEO, for a mail'],
      ],
      configure(command) {
        command
          .addOption(
            new Option('-f, --format <name>', 'default: terminal, or what the name of --out ends in').choices(
              Object.keys(heardFormats),
            ),
          )
          .option('--by <day>', 'YYYY-MM-DD by which to have the proofs (default: 7 days after the last interview)');
        addLanguageOption(command);
        addOutOptions(command);
        addDisplayOptions(command);
      },
      load: async () => (await import('../runs/sessions_heard.js')).runHeard,
    },
    {
      usage: 'notes <id>',
      summary: 'your private notes on an interview; they are in no report and in no export',
      load: async () => (await import('../runs/sessions_notes.js')).runNotes,
    },
    {
      usage: 'repair <id>',
      summary: 'save what a damaged session provably holds into a new one; the damaged one is not touched',
      configure: addRubricsOption,
      load: async () => (await import('../runs/sessions_repair.js')).runRepair,
    },
    {
      usage: 'purge [id]',
      summary: 'remove sessions and check-ins for good, with every file that belongs to them',
      examples: [
        ['salesgap sessions purge jd-1a2b3c4d', 'one session, or the check-ins on the plan of this id'],
        ['salesgap sessions purge --subject "J. Doe"', 'every session and check-in about one person'],
      ],
      configure(command) {
        command
          .option('--subject <name>', 'every session and check-in about this person, by name or id')
          .option('--all', 'every session and check-in of this workspace')
          .option('--yes', 'do not ask');
      },
      load: async () => (await import('../runs/sessions_purge.js')).runPurge,
    },
  ],
};
