import { type Command, Option } from 'commander';
import { RELATIONS, ROLES } from '../../core/words.js';
import type { CommandSpec } from '../command.js';
import { addAccessibleOption, addReportOptions } from './display_options.js';
import { addRubricsOption } from './own_option.js';

export const assess: CommandSpec = {
  usage: 'assess [ids...]',
  summary: 'an interview in the terminal, then the gap report',
  examples: [
    ['salesgap assess --screen', 'three priorities in about five minutes'],
    ['salesgap assess hiring coaching --role first_line', 'two rubrics in full'],
    ['salesgap assess ./ours/hiring.yaml', 'a rubric or pack of your own, by its file'],
    ['salesgap assess --facilitated --sitting leader', 'a consultant asks the leader'],
    ['salesgap assess --resume', 'go on with the interview last worked on'],
    ['salesgap assess --since last --subject "J. Doe"', 'once more, with the answers of last time in sight'],
    ['salesgap assess --accessible', 'in plain lines, for a screen reader'],
  ],
  configure(command: Command) {
    command
      .option('--screen', 'only the two most telling questions of each rubric')
      .addOption(new Option('--role <role>', 'the role of the leader').choices(ROLES))
      .option(
        '--profile <key=value...>',
        'what is known of the context, so that it is not asked: team_size=7 motion=mid_market',
      )
      .addOption(new Option('--as <relation>', 'who answers (default: self)').choices(RELATIONS))
      .option('--facilitated', 'a consultant asks in the room, notes what is said and gives the level')
      .option('--sitting <id>', 'whom it is held with: leader, ceo or rep, as the pack says')
      .option('--subject <name>', 'whom it is about; stands on the report')
      .option('--pack <id>', 'the pack to ask (default: essentials)')
      .option('--resume [id]', 'go on with a saved interview')
      .option('--since <session>', 'start from the answers of a finished interview: its id, or "last"')
      .option('--plan <file>', 'with --since: ask again only the areas that this plan is to change')
      .option('--full', 'with --resume: go deeper after a quick look');
    addRubricsOption(command);
    addAccessibleOption(command);
    addReportOptions(command);
  },
  load: async () => (await import('../runs/assess.js')).runAssess,
};
