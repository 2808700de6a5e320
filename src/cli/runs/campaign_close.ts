import { release } from '../../core/raters/release.js';
import type { Released } from '../../core/raters/types.js';
import { readCampaign, type SavedCampaign } from '../../store/campaigns/read.js';
import { addRelease } from '../../store/campaigns/releases.js';
import type { ReleaseRecord } from '../../store/campaigns/shapes.js';
import { type Asked, askFirst } from '../ask_first.js';
import { holdCampaign } from '../campaign/hold.js';
import { isUntold, settingOf, sheetsOf } from '../campaign/round.js';
import { cameWords } from '../campaign/words.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { workspaceOf } from '../saved.js';
import { tell } from '../tell.js';

/** Ends a round; once more, adds a batch of those who came late. What was released is never released again otherwise. */
export async function runClose(
  environment: Environment,
  [id]: [string],
  { yes }: { readonly yes?: boolean },
): Promise<ExitCode> {
  const before = readCampaign(workspaceOf(environment).folder, id);
  if (before.responses.size === 0) throw nothingCame(id);
  if (nextRelease(before, environment.today()) === null) {
    await tell(environment, environment.stderr, nothingNew(before));
    return EXIT.fine;
  }
  const refusal = yes === true ? null : await askFirst(environment, asked(before));
  if (refusal !== null) {
    await tell(environment, environment.stderr, ['Nothing was closed.']);
    return refusal;
  }
  // What came while somebody thought about it is in it.
  const record = await holdCampaign(environment, id, (saved) => {
    const next = nextRelease(saved, environment.today());
    if (next !== null) addRelease(saved.place, next);
    return next;
  });
  await tell(environment, environment.stderr, record === null ? nothingNew(before) : closedWords(record));
  return EXIT.fine;
}

/** null: the round is closed, and too few have come late to tell anything more. */
function nextRelease(saved: SavedCampaign, today: string): ReleaseRecord | null {
  const { campaign, releases } = saved;
  const setting = settingOf(saved);
  const untold = sheetsOf(saved, setting).filter(({ rater }) => isUntold(saved, rater));
  const last = releases.at(-1) ?? null;
  const { pack, rubrics } = setting;
  const rules = { fewest: campaign.fewest, profile: campaign.profile, pack, rubrics };
  const { released, waiting } = release(last?.released ?? null, untold, rules);
  const told = untold.filter(({ rater }) => !waiting.some((relation) => relation === rater.relation));
  if (last !== null && told.length === 0) return null;
  return {
    salesgap_release: 1,
    campaign: campaign.id,
    number: releases.length + 1,
    closed_on: today,
    included: [...(last?.included ?? []), ...told.map(({ rater }) => rater.id)].sort(),
    released,
  };
}

function nothingCame(id: string): Failure {
  return new Failure(
    EXIT.usage,
    `No form of the campaign ${id} has come back: there is nothing to close.`,
    'Nothing was changed.',
    'Take in what came: salesgap collect <files...>',
  );
}

function asked(saved: SavedCampaign): Asked {
  const words =
    saved.releases.length === 0
      ? [
          'This settles for good what may be told of groups. Who is late is told of only when enough of a group are. Back so far:',
          ...cameWords(saved),
        ]
      : ['This tells of those who came late, as a batch of their own.'];
  return { words, ask: 'Close?', unasked: ['Nothing was closed. To close, add --yes:', ...words] };
}

function nothingNew(saved: SavedCampaign): readonly string[] {
  const { campaign, releases } = saved;
  const first = `The campaign ${campaign.id} is closed since ${releases[0]?.closed_on ?? 'before'}.`;
  return campaign.invited.some((each) => isUntold(saved, each))
    ? [`${first} Nothing was changed: too few of its group have come late (${campaign.fewest} are needed).`]
    : [`${first} Nobody has come late; nothing was changed.`];
}

function closedWords({ campaign, number, released }: ReleaseRecord): readonly string[] {
  return [
    number === 1
      ? `The campaign ${campaign} is closed.`
      : `A batch of those who came late was added to the campaign ${campaign}.`,
    ...groupWords(released),
    'Next:',
    `  salesgap report --campaign ${campaign}`,
    `  salesgap campaign audit ${campaign}`,
  ];
}

function groupWords({ groups, hidden, fewest }: Released): readonly string[] {
  const told = groups.map(({ relations, batches }) => {
    const raters = batches.map((batch) => batch.raters).join(' and ');
    return `  told of: ${relations.join(' and ')}, ${raters} raters${relations.length > 1 ? ', together' : ''}`;
  });
  const left = hidden.map(
    (relation) =>
      `  told nothing of: ${relation}, fewer than ${fewest}; closing again tells of them once enough have come late. Until then talk with them, and note themes (salesgap campaign theme)`,
  );
  return [...told, ...left];
}
