import type { CommandSpec } from '../command.js';
import { addLanguageOption } from './display_options.js';
import { addRubricsOption } from './own_option.js';

export const form: CommandSpec = {
  usage: 'form [pack]',
  summary: 'a page for a browser: check yourself without installing anything',
  examples: [
    ['salesgap form --self', 'screen-self-check.html: at most 16 questions first, then a report in the page'],
    ['salesgap form screen --self --out check.html --lang de', 'in German, to mail to somebody'],
    ['salesgap form ./ours/pack.yaml --self --open', 'of a pack of your own, opened at once'],
    ['salesgap report check-answers.json', 'the same report of the answers that the page saved'],
  ],
  configure(command) {
    command
      .option('--self', 'for somebody who answers about themselves; scored in the page, nothing leaves the device')
      .option('-o, --out <file>', 'write to this file (default: <pack>-self-check.html); - is stdout')
      .option('--force', 'replace the file if it is there')
      .option('--open', 'open what was written');
    addLanguageOption(command);
    addRubricsOption(command);
    command.addHelpText('after', NOTES);
  },
  load: async () => (await import('../runs/form.js')).runForm,
};

const NOTES = `
Forms for those who answer about somebody else come from a round of feedback:
salesgap campaign new`;
