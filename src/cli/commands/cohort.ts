import { Option } from 'commander';
import { isConfidential } from '../../core/raters/confidence.js';
import { visible } from '../../core/visible.js';
import { RELATIONS, ROLES } from '../../core/words.js';
import type { CommandSpec } from '../command.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { addOutOptions } from './display_options.js';
import { addRubricsOption } from './own_option.js';

const NOTES = `
Reads answers files, folders of them, and lines of JSON: answers, or what
"salesgap score" wrote; without a file, or for -, lines on standard input.
One sheet counts for each leader, the first. 30 leaders are needed in an area;
of quick looks and single sittings, which ask a part, nothing is counted.
The file holds how many leaders have which score in an area: no name, no id.
Reports with --cohort say how many of these leaders a leader is above.`;

export const cohort: CommandSpec = {
  usage: 'cohort',
  summary: 'your own data as what reports are compared with',
  commands: [
    {
      usage: 'build [files...]',
      summary: 'count how leaders score, for report --cohort',
      examples: [
        ['salesgap cohort build clients/ --name "own clients" -o cohort.json', 'of a folder'],
        ['salesgap score *.yaml | salesgap cohort build --name "own clients"', 'of scored lines, on the screen'],
        ['salesgap report jd.yaml --cohort cohort.json', 'where somebody stands among them'],
      ],
      configure(command) {
        command
          .requiredOption('--name <text>', 'who these leaders are; stands in every report', asName)
          .addOption(
            new Option('--role <role>', 'only leaders of this role (default: the one that all have)').choices(ROLES),
          )
          .addOption(
            new Option('--relation <relation>', 'whose sheets: nobody who was promised confidence')
              .choices(RELATIONS.filter((relation) => !isConfidential(relation)))
              .default('self'),
          );
        addRubricsOption(command);
        addOutOptions(command);
        command.addHelpText('after', NOTES);
      },
      load: async () => (await import('../runs/cohort.js')).runBuild,
    },
  ],
};

const LONGEST = 200;

function asName(text: string): string {
  const name = text.trim();
  if (name !== '' && name.length <= LONGEST && visible(name) === name) return name;
  throw new Failure(
    EXIT.usage,
    `--name takes one line of text of up to ${LONGEST} letters that says who these leaders are.`,
    'Nothing was written.',
  );
}
