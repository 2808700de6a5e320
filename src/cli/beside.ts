import type { AnswerSheet, Subject } from '../core/answers/types.js';
import { type Beside, viewIn } from '../core/report/apart.js';
import type { Pack } from '../core/rubric/types.js';
import type { Relation } from '../core/words.js';
import { EXIT } from './exit_codes.js';
import { Failure } from './failure.js';
import type { Library } from './library.js';
import { loadSheet } from './sheets.js';

/** The sheet of somebody above the leader, to be laid beside the one that is reported on. */
export interface NamedBeside extends Beside {
  readonly file: string;
}

/** Errors: as `loadSheet`; usage where it is not the view of somebody above. */
export async function besideFrom(file: string, library: Library, lang?: string): Promise<NamedBeside> {
  const { sheet, instrument } = await loadSheet(file, library);
  const { pack, rubrics } = library.inLanguage(instrument, lang);
  const beside = { file, sheet, pack, rubrics: rubrics.map(({ rubric }) => rubric) };
  const relation = viewIn(beside);
  if (ABOVE.has(relation)) return beside;
  throw new Failure(
    EXIT.usage,
    `${file} is not the view of somebody above the leader: the relation is ${relation}.`,
    'Beside goes the sheet of a sponsor or manager. What reps and colleagues answer is not shown one by one.',
  );
}

const ABOVE: ReadonlySet<Relation> = new Set(['sponsor', 'manager']);

/** Errors: usage unless the sheet reported on is the leader's view of the same leader. */
export function refuseStrangers(sheet: AnswerSheet, pack: Pack, { file, sheet: other }: NamedBeside): void {
  if (other.subject.id !== sheet.subject.id) {
    const names = `${nameOf(other.subject)}, and the report about ${nameOf(sheet.subject)}`;
    throw new Failure(EXIT.usage, `${file} is about ${names}.`, 'Two views are laid side by side for one leader.');
  }
  const relation = viewIn({ sheet, pack });
  if (relation === 'self' || relation === 'consultant') return;
  throw new Failure(
    EXIT.usage,
    `The report is on the view of a ${relation}. Beside ${file} goes the leader's own.`,
    'Name the sheet of the leader first, and the other with --beside.',
  );
}

/** Errors: usage where there is nothing to compare. */
export function refuseNothing({ file }: NamedBeside, compared: number): void {
  if (compared > 0) return;
  throw new Failure(EXIT.usage, `No question was answered both in the sheet and in ${file}.`, 'Report on each alone.');
}

function nameOf({ id, name }: Subject): string {
  return name === undefined ? id : `${name} (${id})`;
}
