import type { CommandSpec } from '../command.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { addRubricsOption } from './own_option.js';

const MORE = `
Without files, or for -, every line of standard input is one sheet as JSON.
Files end in .ndjson or .jsonl (a sheet on every line), .json, .yaml or .yml
(one sheet); of a folder, the files of these names in it are read.
What cannot be scored has its place in the output, as {"error": …}.

Exit codes: 0 all scored, or there was nothing to score; 8 some could not be;
4 none could be.`;

export const score: CommandSpec = {
  usage: 'score [files...]',
  summary: 'score many sheets: lines of JSON in, a line of scores for each out',
  examples: [
    ['salesgap score < sheets.ndjson > scores.ndjson', 'a line out for each line in'],
    ['salesgap score sheets.ndjson --threads 4 > s.ndjson', 'the same bytes, sooner'],
    ['salesgap score answers/ | jq -c .scores', 'the answers files in a folder'],
    ['zstdcat *.zst | salesgap score > scores.ndjson', 'from whatever writes lines'],
  ],
  configure(command) {
    command.option('--threads <n>', 'threads that score, 1 to 64; the output is the same', asThreads, 1);
    addRubricsOption(command);
    command.addHelpText('after', MORE);
  },
  load: async () => (await import('../runs/score.js')).runScore,
};

function asThreads(text: string): number {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= 64) return number;
  throw new Failure(EXIT.usage, `--threads takes a whole number from 1 to 64, found "${text}".`);
}
