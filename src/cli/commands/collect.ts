import type { CommandSpec } from '../command.js';

export const collect: CommandSpec = {
  usage: 'collect [files...]',
  summary: 'take in what raters sent back: files, folders, or - for a text that was pasted',
  examples: [
    ['salesgap collect ~/Downloads/*.json', 'each file counts in the round that it belongs to'],
    ['salesgap collect mailed/', 'what lies in a folder; twice is as once'],
    ['salesgap collect - < copied.txt', 'a text that a rater copied instead of a file'],
    ['salesgap collect --session j-doe-1a2b3c4d --campaign j-doe-5e6f7a8b', 'an interview instead of a form'],
  ],
  configure(command) {
    command
      .option('--campaign <id>', 'the round they are for (default: the one that a file names)')
      .option('--session <id>', 'a finished interview (salesgap assess --as report) that counts as one of the forms')
      .option(
        '--form <name>',
        'with --session: the form that it stands for, e.g. report-02 (default: the last one free)',
      )
      .addHelpText('after', NOTES);
  },
  load: async () => (await import('../runs/collect.js')).runCollect,
};

const NOTES = `
A file counts whole or not at all, and once. What does not fit is kept apart,
with the reason, in the folder "quarantine" of the campaign; nothing is changed.
Exit codes: 0 all counted, 8 some kept apart, 4 all kept apart.`;
