import { withRanks } from '../../core/cohort/ranks.js';
import { MOST_CHARACTERS, readCohort } from '../../core/cohort/read.js';
import { readTextFile } from '../../store/text_file.js';
import { EXIT } from '../exit_codes.js';
import { Failure, unusableFile } from '../failure.js';
import { looksLikeAnswers } from '../mistaken.js';
import type { WithRubrics } from '../report_pieces.js';

/** What adds the ranks in a cohort file to a report. Errors: reading errors; answers invalid, with every problem and its line. */
export function loadRanking(file: string): (each: WithRubrics) => WithRubrics {
  const text = readTextFile(file, { max_bytes: MOST_CHARACTERS });
  const read = readCohort(text);
  if (!read.ok)
    throw looksLikeAnswers(text) ? answersForACohort(file) : unusableFile(EXIT.answers_invalid, file, read.issues);
  return (each) => ({
    ...each,
    report: () => withRanks(each.report(), { rubrics: each.rubrics(), in_part: each.in_part }, read.value),
  });
}

/** One sentence helps more than a list of keys. */
function answersForACohort(file: string): Failure {
  return new Failure(
    EXIT.answers_invalid,
    `${file} holds answers, and a cohort is needed here. The file was not changed.`,
    'A cohort is made of the answers of 30 leaders or more: salesgap cohort build --help',
  );
}
