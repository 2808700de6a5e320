import { asRecommended } from '../recommend.js';
import { HORIZONS, type Horizon } from '../words.js';
import type { Headline, Priority, RecommendedAction, SponsorAsk } from './advice.js';
import { lacksOnlyProof, type Worked } from './priorities.js';
import type { Finding, OwnersApart, Report } from './types.js';

/** Every action that fits an open gap, by horizon, in the order of the gaps. */
export function actionsByHorizon(worked: readonly Worked[]): Report['actions'] {
  const all = openWork(worked).flatMap(({ candidates, rubric, score }) =>
    candidates.map((candidate) => asRecommended(candidate, rubric, score)),
  );
  const at = (horizon: Horizon): RecommendedAction[] => all.filter((action) => action.horizon === horizon);
  return Object.fromEntries(HORIZONS.map((horizon) => [horizon, at(horizon)])) as unknown as Report['actions'];
}

/** A gap that is only unproven, unknown or met needs no new practice. */
export function openWork(worked: readonly Worked[]): readonly Worked[] {
  return worked.filter((each) => each.gap.class === 'real' || (each.gap.class === 'blocked' && !lacksOnlyProof(each)));
}

/** What to leave alone: said by the findings and by the moves that were chosen. */
export function notNow(
  priorities: readonly Priority[],
  headline: Headline | null,
  findings: readonly Finding[],
): readonly string[] {
  const chosen = priorities.map(({ first_move }) => first_move);
  const texts = [...findings, headline?.action, ...chosen].map((each) => each?.not_now ?? null);
  return [...new Set(texts.filter((text) => text !== null))];
}

export function asksOfSponsor(
  worked: readonly Worked[],
  findings: readonly Finding[],
  apart: readonly OwnersApart[],
): readonly SponsorAsk[] {
  const real = openWork(worked);
  const owners = findings.flatMap(({ orphans }): SponsorAsk[] =>
    orphans === null
      ? []
      : [{ kind: 'owner', rubric: orphans.rubric, title: orphans.title, action: null, items: orphans.items }],
  );
  const one_owner = [...new Set(apart.map(({ rubric }) => rubric))].map((rubric): SponsorAsk => {
    const own = apart.filter((each) => each.rubric === rubric);
    const items = own.map(({ title }) => title);
    return { kind: 'one_owner', rubric, title: own[0]?.rubric_title ?? rubric, action: null, items };
  });
  const causes = real.flatMap(({ gap }): SponsorAsk[] => {
    const kind = gap.cause === 'not_allowed' ? 'permission' : gap.cause === 'nobody_can_teach' ? 'teacher' : null;
    return kind === null ? [] : [{ kind, rubric: gap.rubric, title: gap.title, action: null, items: [] }];
  });
  // One action of the sponsor per rubric: the best of those that fit the cause.
  const actions = real.flatMap(({ gap, rubric, score, candidates }): SponsorAsk[] => {
    const best = candidates.find(({ action, fits_cause }) => action.owner === 'sponsor' && fits_cause !== false);
    if (best === undefined) return [];
    return [
      { kind: 'action', rubric: gap.rubric, title: gap.title, action: asRecommended(best, rubric, score), items: [] },
    ];
  });
  return [...owners, ...one_owner, ...causes, ...actions];
}
