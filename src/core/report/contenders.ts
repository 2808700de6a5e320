import type { Priority } from './advice.js';
import { FINDING_ORDER, lacksOnlyProof } from './priorities.js';
import type { Finding, Gap, Report } from './types.js';

/** Something that may become a priority, with what decides its place. */
export interface Contender {
  readonly kind: Priority['kind'];
  readonly id: string | null;
  /** Real gaps and findings come first, then blocked areas, then the shared priorities as they stand. */
  readonly group: 'real' | 'finding' | 'blocked' | 'shared';
  /** Whose importance counts: an area's or a finding's id. That nobody owns something of an area counts as the area does. */
  readonly weight: string;
  readonly importance: number;
  /** Importance × worth is its place: higher first. */
  readonly worth: number;
  /** Areas that go before it. */
  readonly after: readonly string[];
}

/** All that the priorities of a report were chosen from. */
export function contendersIn(report: Report): readonly Contender[] {
  const scores = report.views[0]?.scores ?? [];
  const unproven = (gap: Gap) => {
    const score = scores.find(({ rubric }) => rubric === gap.rubric);
    return score !== undefined && lacksOnlyProof({ gap, score });
  };
  const has = (test: (gap: Gap) => boolean) => report.gaps.some(test);
  return [
    ...report.gaps.flatMap((gap) => (gap.class === 'blocked' && unproven(gap) ? [] : contenderFor(gap))),
    ...report.findings
      .filter(({ importance }) => importance > 0)
      .map((finding) => findingContender(finding, report.gaps)),
    ...(has((gap) => gap.class === 'unproven' || (gap.class === 'blocked' && unproven(gap)))
      ? [shared('show_proof')]
      : []),
    ...(has((gap) => gap.class === 'unknown') ? [shared('answer_more')] : []),
  ];
}

function contenderFor({ rubric, class: kind, importance, claimed_gap, after }: Gap): Contender[] {
  const gap = { kind: 'gap', id: rubric, weight: rubric, importance } as const;
  if (kind === 'blocked') return [{ ...gap, group: 'blocked', worth: 1, after: [] }];
  if (kind !== 'real' || claimed_gap === null) return [];
  const before = after.map((link) => link.rubric);
  return [{ ...gap, group: 'real', worth: (1 + claimed_gap) ** 2 - 1, after: before }];
}

/** What nobody owns counts as its area does: one importance moves both. */
function findingContender({ id, orphans, importance }: Finding, gaps: readonly Gap[]): Contender {
  const own = { kind: 'finding', id, group: 'finding', after: [] } as const;
  const area = gaps.find((gap) => gap.rubric === orphans?.rubric && gap.importance > 0);
  if (area === undefined) return { ...own, weight: `finding ${id}`, importance, worth: FINDING_ORDER };
  const worth = (FINDING_ORDER * importance) / area.importance;
  return { ...own, weight: area.rubric, importance: area.importance, worth };
}

function shared(kind: 'show_proof' | 'answer_more'): Contender {
  return { kind, id: null, group: 'shared', weight: kind, importance: 0, worth: 0, after: [] };
}
