import type { AnswerSheet } from '../core/answers/types.js';
import { viewIn } from '../core/report/apart.js';
import type { Relation } from '../core/words.js';
import type { Instrument } from './library.js';

/** Whose views come from one sitting of a pack, which asks a part of the questions. */
export function inPart(
  sheets: readonly { readonly sheet: AnswerSheet; readonly instrument: Pick<Instrument, 'pack'> }[],
): readonly Relation[] {
  const parts = sheets.filter(({ sheet }) => sheet.sitting !== undefined);
  return parts.map(({ sheet, instrument }) => viewIn({ sheet, pack: instrument.pack }));
}
