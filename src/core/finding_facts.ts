import type { AnswerSheet } from './answers/types.js';
import type { Facts } from './conditions/evaluate.js';
import type { RubricScore } from './report/scores.js';
import type { Apart, Gap } from './report/types.js';
import { type ApartCount, CAUSES, type Count, type Share } from './words.js';

/** What the rules of a pack see; levels 1–5, coverage and shares 0–1, counts in areas. Unknown is null or absent. */
export function findingFacts(
  scores: readonly RubricScore[],
  gaps: readonly Gap[],
  sheet: AnswerSheet,
  apart: Apart | null,
): Facts {
  const by = (value: (score: RubricScore) => number | null): Facts =>
    Object.fromEntries(scores.map((score) => [score.rubric, value(score)]));
  const count = counted(gaps);
  return {
    profile: { ...sheet.profile } as Facts,
    claimed: by(({ claimed }) => claimed.level),
    credited: by(({ credited }) => credited.level),
    coverage: by(({ coverage }) => coverage),
    gap: Object.fromEntries(gaps.map(({ rubric, claimed_gap }) => [rubric, claimed_gap])),
    item: Object.fromEntries(scores.map(({ rubric, items }) => [rubric, levelsOf(items)])),
    count: { ...count },
    share: { ...shares(count) },
    apart: apart === null ? {} : { ...countedApart(apart) },
    causes: Object.fromEntries(CAUSES.map((cause) => [cause, gaps.filter((gap) => gap.cause === cause).length])),
  };
}

function levelsOf(items: RubricScore['items']): Facts {
  return Object.fromEntries(items.map(({ item, claimed_level }) => [item, claimed_level]));
}

/** How many areas there are, by class and by whom they are about. */
export function counted(gaps: readonly Gap[]): Record<Count, number> {
  const all = (holds: (gap: Gap) => boolean) => gaps.filter(holds).length;
  return {
    areas: gaps.length,
    real: all((gap) => gap.class === 'real'),
    real_leader: all((gap) => gap.class === 'real' && gap.about === 'leader'),
    real_organization: all((gap) => gap.class === 'real' && gap.about === 'organization'),
    real_executive: all((gap) => gap.class === 'real' && gap.about === 'executive'),
    real_team: all((gap) => gap.class === 'real' && gap.about === 'team'),
    blocked: all((gap) => gap.class === 'blocked'),
    unproven: all((gap) => gap.class === 'unproven'),
    unknown: all((gap) => gap.class === 'unknown'),
    met: all((gap) => gap.class === 'met'),
  };
}

function countedApart({ questions, owners }: Apart): Record<ApartCount, number> {
  return { questions: questions.length, owners: owners.length };
}

/** Of no area at all there is no share. */
function shares({ areas, real, unproven, met }: Record<Count, number>): Record<Share, number | null> {
  const of = (part: number) => (areas === 0 ? null : part / areas);
  return { real: of(real), unproven: of(unproven), met: of(met) };
}
