import type { Pack } from '../rubric/types.js';
import type { Dialect } from './dialect.js';
import { plainly } from './quote.js';

interface Names {
  readonly sheets: string;
  readonly scores: string;
  readonly refused: string;
  readonly worked: string;
}

/** What stands on top of the views: what they read and give, and what only `salesgap score` does. */
export function headComment(dialect: Dialect, pack: Pack, names: Names, tool: string): string {
  const lines = [
    `Scores answers to ${plainly(pack.id)}@${plainly(pack.version)} in ${dialect.title}, as "salesgap score" does: equal within 1e-9.`,
    `Written by ${tool}. Write it again after every change of the pack or its rubrics.`,
    '',
    'The scores support development talks. They are no validated basis for hiring, pay or dismissal.',
    '',
    `Reads    ${names.sheets}(sheet_id, sheet ${dialect.documentType}): one answer sheet a row, as an answers file holds it.`,
    `Gives    ${names.scores}: a row for each sheet and rubric; a rubric that asks this rater nothing has none.`,
    '           sheet_id, rubric, version, about, status, coverage (0 to 1), claimed_points, credited_points (0 to 100),',
    '           reached (level 1 to 5), target (level the role needs), gap; NULL where "salesgap score" says null.',
    `         ${names.refused}(sheet_id, reason): the sheets that have no scores, with the first reason.`,
    '',
    'To load a file with one answer sheet a line:',
    ...dialect.loading(names.sheets).map((line) => `  ${line}`),
    ...dialect.advice,
    '',
    `Whoever has one row an answer makes ${names.sheets} a view that puts the documents together again.`,
    '',
    'Left to "salesgap score": findings, causes and profile in its lines; answers to an older major version; sheets',
    'that name rubrics one by one, which are refused here; and the checks that change no score: how long texts and lists',
    'are, texts of nothing but blanks other than spaces, the text of a note, quarters and costs in the profile.',
    'Refused here and nowhere else: numbers other than 0 that are smaller than 1e-100 or larger than 1e100 in size, and',
    'days of the year 0.',
    ...(dialect.documentType === 'JSONB'
      ? ['JSONB keeps the last of repeated keys before anything here can see them, and takes no text with \\u0000.']
      : []),
  ];
  return lines.map((line) => (line === '' ? '--' : `-- ${line}`)).join('\n');
}
