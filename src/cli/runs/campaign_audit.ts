import { auditRelease } from '../../core/raters/audit.js';
import { auditListed } from '../../core/raters/audit_listed.js';
import type { Leak, LeakKind } from '../../core/raters/leak.js';
import { readCampaign, type SavedCampaign } from '../../store/campaigns/read.js';
import { settingOf } from '../campaign/round.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { workspaceOf } from '../saved.js';
import { tell } from '../tell.js';

/** What a leak means, as a sentence. */
const WORDS: Readonly<Record<LeakKind, string>> = {
  fewest_lowered: 'the fewest raters are below 3, or below what was promised before',
  below_fewest: 'fewer raters than promised are told of',
  overlap: 'a relation is told of in two groups, as a total beside its parts',
  difference: 'what was told, taken from each other, leaves fewer raters than promised',
  retold: 'what was told before is told with other numbers, or is gone',
  only_unanimous: 'only the same answer of everybody gives this number: what each one said is certain',
  no_answers_fit: 'no answers give this number',
  item_missing: 'a question is hidden while the rest of its area is told',
  spread_too_few: 'a spread is told of too few raters',
  spread_alike: 'a spread shows all, or all but one, in one class',
  doubts_too_few: 'a doubt is told of too few raters',
  comments_too_few: 'comments of too few raters are told',
  comments_alike: 'all comments of an area are the same: who wrote them is certain',
  hidden_told: 'numbers are told of a group that is said to be hidden',
  told_twice:
    'more raters are told of than are listed as new: somebody is told of twice, so that two batches can be compared',
  listed_untold: 'raters are listed as told of, and no number counts them: they would never be told of',
  unlisted: 'raters who were told of before are not listed any more: the next batch would tell of them again',
  not_received: 'somebody is listed as told of whose answers are not here',
};

/** Tries to work out from everything that was released what single raters answered. */
export async function runAudit(environment: Environment, [id]: [string]): Promise<ExitCode> {
  const saved = readCampaign(workspaceOf(environment).folder, id);
  if (saved.releases.length === 0) {
    throw new Failure(
      EXIT.usage,
      `Nothing was released of the campaign ${id} yet: there is nothing to audit.`,
      `Close it first: salesgap campaign close ${id}`,
    );
  }
  const { fewest } = saved.campaign;
  const leaks = leaksOf(saved);
  if (leaks.length === 0) {
    const all = saved.releases.length === 1 ? 'what was released' : `all ${saved.releases.length} releases together`;
    await tell(environment, environment.stdout, [
      `From ${all} no answer of a single rater can be worked out with certainty. Nothing was told of fewer than ${fewest}, and of nobody twice.`,
    ]);
    return EXIT.fine;
  }
  await tell(environment, environment.stdout, [
    leaks.length === 1
      ? 'One thing can be worked out, or was told against the rules:'
      : `${leaks.length} things can be worked out, or were told against the rules:`,
    ...leaks.map((leak) => `  ${placeOf(leak)}: ${WORDS[leak.kind]}`),
    'Do not hand the report on. A report that is out cannot be called back: tell those concerned.',
  ]);
  return EXIT.policy_failed;
}

/** In what was told, and in what was told beside the list of those who are told of, which no report holds. */
function leaksOf(saved: SavedCampaign): readonly Leak[] {
  const { pack, rubrics, campaign } = settingOf(saved);
  const { fewest, profile, invited } = campaign;
  const told = saved.releases.map(({ released }) => released);
  const received = invited.map(({ id, relation }) => ({ id, relation, received: saved.responses.has(id) }));
  return [...auditRelease(told, { fewest, profile, pack, rubrics }), ...auditListed(saved.releases, received)];
}

function placeOf({ release, relations, batch, rubric, item }: Leak): string {
  return [
    `release ${release}`,
    ...(relations.length === 0 ? [] : [relations.join(' and ')]),
    ...(batch === null ? [] : [`batch ${batch}`]),
    ...(rubric === null ? [] : [item === null ? rubric : `${rubric}.${item}`]),
  ].join(', ');
}
