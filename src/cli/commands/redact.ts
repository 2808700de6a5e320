import type { CommandSpec } from '../command.js';
import { addRubricsOption } from './own_option.js';

export const redact: CommandSpec = {
  usage: 'redact <files...>',
  summary: 'copies of answers files to show to others: no names, notes, texts, days; the same scores',
  examples: [
    ['salesgap redact jd.yaml -o shared.yaml', 'then: salesgap report shared.yaml'],
    ['salesgap redact jd.yaml ceo.yaml -o shared', 'redacted-1.yaml and redacted-2.yaml in a folder'],
  ],
  configure(command) {
    addRubricsOption(command);
    command
      .option('-o, --out <path>', 'a file for one copy, a folder for several')
      .option('--force', 'replace files that are there')
      .addHelpText('after', NOTES);
  },
  load: async () => (await import('../runs/redact.js')).runRedact,
};

const NOTES = `
Taken out: names, ids, notes, written answers, links, comments, and where
numbers come from. Days move together, so that ages stay. Plan and actual of
quarters become shares of the largest. Who is named gets a number, the same in
all files of one run.
Kept, since scores need them: levels, options, numbers, the rest of the profile.
A report to share is made from the copy: a report cannot be redacted itself.`;
