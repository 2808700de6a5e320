import type { RatedRubric } from '../../../core/report/raters.js';
import type { Gap, Report } from '../../../core/report/types.js';
import type { Language } from '../../language/language.js';
import { type Block, paragraph } from '../document.js';
import { groupBy } from '../names.js';

type Basis = Exclude<RatedRubric['basis'], 'self'>;

/** Whose level a gap is measured by, where it is not the leader's own, and that level; null: the leader's own. */
export function measuredBy(
  report: Report,
  gap: Gap | undefined,
): { readonly by: Basis; readonly level: number } | null {
  const basis = report.raters?.rubrics.find(({ rubric }) => rubric === gap?.rubric)?.basis ?? 'self';
  if (gap === undefined || gap.claimed_gap === null || basis === 'self') return null;
  return { by: basis, level: gap.target - gap.claimed_gap };
}

/** Said once above the areas: whose view results go by, and what the bars then show. */
export function basisBlocks(report: Report, { texts }: Language): readonly Block[] {
  const { basis } = texts.several;
  const groups = basesOf(report);
  if (groups.size === 0 || (groups.size === 1 && groups.has('self'))) return [];
  const views = [...groups].map(([by, rubrics]) => {
    const words = basis.by[by as RatedRubric['basis']];
    return groups.size === 1 ? words : basis.byIn(words, rubrics.map(({ title }) => title).join(', '));
  });
  const observed = groups.has('others') ? [basis.observed] : [];
  return [paragraph([basis.goBy(views.join('; ')), ...observed].join(' '))];
}

/** The areas by what they are measured by. */
export function basesOf({ raters }: Report): ReadonlyMap<string, readonly RatedRubric[]> {
  return groupBy(raters?.rubrics ?? [], ({ basis }) => basis);
}

/** How the numbers of several raters come about and what protects them. */
export function severalMethod({ raters }: Report, { texts }: Language): readonly Block[] {
  if (raters === undefined) return [];
  const { method } = texts.several;
  const { fewest, threshold } = raters;
  const apart = texts.numbers.tenths(threshold);
  return [
    paragraph(`${method.others} ${method.apart(apart)}`),
    paragraph(`${method.protection(fewest, Math.max(FEWEST_SPREAD, 2 * fewest))} ${method.after}`),
  ];
}

/** Raters from which on it is told how answers spread, whatever is protected from how many on (scoring method §11). */
const FEWEST_SPREAD = 5;
