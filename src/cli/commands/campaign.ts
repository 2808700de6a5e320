import { Option } from 'commander';
import { ROLES } from '../../core/words.js';
import type { CommandSpec } from '../command.js';
import { addLanguageOption } from './display_options.js';
import { addRubricsOption } from './own_option.js';

export const campaign: CommandSpec = {
  usage: 'campaign',
  summary: 'several views of one leader: hand out forms, see what came, close, audit',
  commands: [
    {
      usage: 'new [pack]',
      summary: 'set a round up: one form for each person invited, to open in any browser',
      examples: [
        ['salesgap campaign new --subject "J. Doe" --invite self=1,manager=1,report=6', 'the pack team_evaluation'],
        ['salesgap campaign new pulse --subject "J. Doe" --invite report=8', 'the team alone'],
        ['salesgap campaign new --subject "J. Doe" --invite report=6 --intro intro.txt', 'with words of your own'],
      ],
      configure(command) {
        command
          .requiredOption('--subject <name>', 'whom it is about; stands on forms and report')
          .requiredOption(
            '--invite <relation=number,...>',
            'how many forms for whom: self, manager, report, peer, sponsor, consultant',
          )
          .option('--subject-id <id>', 'the id that joins this round with others about the same person')
          .option('--id <id>', 'of the campaign (default: from the name)')
          .option(
            '--fewest <number>',
            'fewest raters behind anything told of a group: 3 or more (default: 3; pulse: 5)',
          )
          .option('--deadline <day>', 'YYYY-MM-DD, said on the forms')
          .option('--intro <text>', 'your words before the first question, or a file that has them')
          .addOption(new Option('--role <role>', 'the role of the leader').choices(ROLES))
          .option('--profile <key=value...>', 'what is known of the context: team_size=7 motion=mid_market');
        addLanguageOption(command);
        addRubricsOption(command);
      },
      load: async () => (await import('../runs/campaign_new.js')).runNew,
    },
    {
      usage: 'list',
      summary: 'all rounds of this workspace',
      load: async () => (await import('../runs/campaign.js')).runList,
    },
    {
      usage: 'status <id>',
      summary: 'how many forms came back, by relation; never whose',
      load: async () => (await import('../runs/campaign.js')).runStatus,
    },
    {
      usage: 'close <id>',
      summary: 'end the round: what may be told is settled; once more: tell of those who came late',
      examples: [['salesgap campaign close j-doe-1a2b3c4d', 'then: salesgap campaign audit j-doe-1a2b3c4d']],
      configure(command) {
        command.option('--yes', 'do not ask');
      },
      load: async () => (await import('../runs/campaign_close.js')).runClose,
    },
    {
      usage: 'audit <id>',
      summary: 'try to work out hidden answers from everything that was told; exit code 1 if any can be',
      load: async () => (await import('../runs/campaign_audit.js')).runAudit,
    },
    {
      usage: 'theme <id> <text>',
      summary: 'note what was talked about where a team is too small for confidence: no person, no day',
      examples: [
        ['salesgap campaign theme j-doe-1a2b3c4d --area coaching "Calls are rarely discussed"', 'under coaching'],
      ],
      configure(command) {
        command.requiredOption('--area <rubric>', 'which area of the pack it belongs to');
      },
      load: async () => (await import('../runs/campaign.js')).runTheme,
    },
    {
      usage: 'purge <id>',
      summary: 'remove a round for good: forms, answers, what was kept apart, what was released',
      configure(command) {
        command.option('--yes', 'do not ask');
      },
      load: async () => (await import('../runs/campaign_purge.js')).runPurge,
    },
  ],
};
