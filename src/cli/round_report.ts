import { parseReference } from '../core/answers/identity.js';
import type { AnswerSheet } from '../core/answers/types.js';
import { assessRaters } from '../core/assess_raters.js';
import { fewestFor } from '../core/raters/fewest.js';
import { roundOf } from '../core/raters/gather.js';
import type { Round } from '../core/raters/round.js';
import { viewIn } from '../core/report/apart.js';
import type { Pack } from '../core/rubric/types.js';
import { EXIT } from './exit_codes.js';
import { Failure } from './failure.js';
import { inPart } from './in_part.js';
import type { WithRubrics } from './report_pieces.js';
import type { Ready, ReportSetting } from './several_raters.js';
import { rubricsAndStamp } from './show_report.js';

/** Errors: usage where sheets do not go together, or nothing may be told of anybody. */
export function ofSeveral(
  sheets: readonly [Ready, ...Ready[]],
  { version, inLanguage, ...setting }: ReportSetting,
): WithRubrics {
  refuseOtherPacks(sheets);
  refuseSameRaters(sheets);
  const [{ instrument, example }] = sheets;
  const asked = inLanguage(instrument);
  const { pack } = asked;
  const fewest = fewestFrom(setting.fewest, pack);
  const { rubrics, stamp } = rubricsAndStamp(asked, version);
  const round = roundOf(sheets, pack, rubrics, fewest);
  refuseNothingToTell(round, fewest);
  return {
    subject: round.subject.id,
    answered_on: round.answered_on,
    report: () => assessRaters(pack, rubrics, round, stamp),
    in_part: inPart(sheets),
    rubrics: () => rubrics,
    ...(example === undefined ? {} : { example }),
  };
}

/** Levels are compared within one questionnaire only. */
function refuseOtherPacks([first, ...others]: readonly [Ready, ...Ready[]]): void {
  const other = others.find((each) => questionnaireOf(each.sheet) !== questionnaireOf(first.sheet));
  if (other === undefined) return;
  throw new Failure(
    EXIT.usage,
    `${first.where} and ${other.where} are both about ${first.sheet.subject.id}, and asked by different questionnaires: ${askedBy(first)} and ${askedBy(other)}.`,
    'One report needs the same pack, and the same first number of its version. Report on them one at a time.',
  );
}

/** Pack or rubrics, each without the parts of a version that change no level. */
function questionnaireOf({ pack, rubrics }: AnswerSheet): string {
  const all = pack === null ? [...rubrics].sort() : [pack];
  return all
    .map((reference) => {
      const { id, version } = parseReference(reference) ?? { id: reference, version: '' };
      return `${id}@${version.split('.')[0]}`;
    })
    .join(' ');
}

function askedBy({ sheet: { pack, rubrics } }: Ready): string {
  return pack ?? rubrics.join(', ');
}

/** One leader has one view of their own, and each rater counts once: a copy would make three of one. */
function refuseSameRaters(sheets: readonly Ready[]): void {
  const known = new Map<string, string>();
  for (const { where, sheet, instrument } of sheets) {
    const relation = viewIn({ sheet, pack: instrument.pack });
    const key = relation === 'self' ? relation : `${relation} ${sheet.rater.id}`;
    const before = known.get(key);
    if (before !== undefined) throw relation === 'self' ? twoOfTheLeader(before, where) : sameRater(before, where);
    known.set(key, where);
  }
}

function twoOfTheLeader(one: string, other: string): Failure {
  return new Failure(
    EXIT.usage,
    `${one} and ${other} are both the leader's own view.`,
    'One report has one of them: leave the other out. "salesgap check" compares with earlier answers.',
  );
}

function sameRater(one: string, other: string): Failure {
  return new Failure(
    EXIT.usage,
    `${one} and ${other} are by the same rater: the id and the relation are the same.`,
    'Each rater counts once. Leave one of them out, or give each rater an id of their own.',
  );
}

/** A pack's own number is promised in its questions: it may be raised and not lowered. */
function fewestFrom(asked: number | undefined, pack: Pack): number {
  const usual = fewestFor(pack);
  if (asked === undefined || asked >= usual) return asked ?? usual;
  throw new Failure(
    EXIT.usage,
    `Whoever answered the pack ${pack.id} was told that nothing is told of fewer than ${usual}; --fewest ${asked} is lower.`,
    'Nothing was written. Leave --fewest out, or name a higher number.',
  );
}

function refuseNothingToTell({ named, released, subject }: Round, fewest: number): void {
  if (named.length > 0 || (released?.groups.length ?? 0) > 0) return;
  throw new Failure(
    EXIT.usage,
    `Nothing may be told about ${subject.id}: fewer than ${fewest} reps or colleagues answered, and nobody who is named did.`,
    'With so few, everybody could tell who said what. Talk with them instead.',
  );
}
