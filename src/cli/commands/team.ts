import { Option } from 'commander';
import { BY_FIELDS } from '../../core/rollup/by.js';
import { RELATIONS } from '../../core/words.js';
import { teamFormats } from '../../render/team/index.js';
import type { CommandSpec } from '../command.js';
import { addDisplayOptions, addFormatOption, addLanguageOption, addOutOptions } from './display_options.js';
import { addRubricsOption } from './own_option.js';

const MORE = `
Reads what salesgap score reads, and the lines that it writes. One sheet a
leader: the first one counts. Of fewer than five leaders nothing is told, and
nothing that could be worked out from what is told.

Exit codes: 0 all counted; 8 some could not be; 4 none could be.`;

export const team: CommandSpec = {
  usage: 'team [files...]',
  summary: 'many leaders together: where they stand, by group, and what they have in common',
  examples: [
    ['salesgap team answers/', 'the answers files in a folder'],
    ['salesgap score < sheets.ndjson | salesgap team', 'scores as they come'],
    ['salesgap team scores.ndjson --by role -f html -o t.html', 'a heat map of areas by roles'],
    ['salesgap team part-1.ndjson --partial -o 1.json', 'one part of many, on any machine'],
    ['salesgap team --merge 1.json 2.json 3.json', 'the same as one run over all'],
  ],
  configure(command) {
    command
      .addOption(new Option('--relation <relation>', 'whose sheets (default: self)').choices(RELATIONS))
      .addOption(new Option('--by <field>', 'groups by what profiles say').choices(BY_FIELDS))
      .option('--partial', 'write what was counted, to be merged; it holds what the report hides')
      .option('--merge', 'the files are partials: add them up');
    addFormatOption(command, teamFormats);
    addLanguageOption(command);
    addRubricsOption(command);
    addOutOptions(command);
    addDisplayOptions(command);
    command.addHelpText('after', MORE);
  },
  load: async () => (await import('../runs/team.js')).runTeam,
};
