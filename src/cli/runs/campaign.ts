import { keptApart } from '../../store/campaigns/quarantine.js';
import { listCampaigns, readCampaign, type SavedCampaign } from '../../store/campaigns/read.js';
import { writeThemes } from '../../store/campaigns/themes.js';
import { holdCampaign } from '../campaign/hold.js';
import { isUntold, settingOf } from '../campaign/round.js';
import { cameWords, countsByRelation, REASONS } from '../campaign/words.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { asFailure, Failure, failureText } from '../failure.js';
import { write } from '../output.js';
import { workspaceOf } from '../saved.js';
import { tell } from '../tell.js';

/** Every round, those that cannot be read with the reason. */
export async function runList(environment: Environment): Promise<ExitCode> {
  const { folder } = workspaceOf(environment);
  const lines = listCampaigns(folder);
  if (lines.length === 0) await tell(environment, environment.stderr, [`No campaign is in ${folder}.`]);
  for (const line of lines) {
    if (line.state === 'sound') {
      await tell(environment, environment.stdout, [line.id, `  ${shortly(line.saved)}`]);
      continue;
    }
    const failure = asFailure(line.error);
    if (failure === null) throw line.error;
    await write(environment.stderr, failureText(failure));
  }
  return lines.some(({ state }) => state === 'bad') ? EXIT.storage_failed : EXIT.fine;
}

function shortly({ campaign, responses, releases }: SavedCampaign): string {
  const { subject, pack, created_on, deadline, invited } = campaign;
  const until = deadline === null ? '' : `, answers wanted by ${deadline}`;
  const state = releases[0] === undefined ? `open${until}` : `closed on ${releases[0].closed_on}`;
  return `${subject.name ?? subject.id}: ${pack}, set up on ${created_on}, ${state}; ${responses.size} of ${invited.length} ${invited.length === 1 ? 'form' : 'forms'} came back.`;
}

/** Counts, and nothing that says whose form it is. */
export async function runStatus(environment: Environment, [id]: [string]): Promise<ExitCode> {
  const saved = readCampaign(workspaceOf(environment).folder, id);
  await tell(environment, environment.stdout, [
    shortly(saved),
    ...cameWords(saved),
    ...lateWords(saved),
    ...apartWords(saved),
    ...(saved.themes.length === 0 ? [] : [`Themes noted: ${saved.themes.length}.`]),
  ]);
  return EXIT.fine;
}

function lateWords(saved: SavedCampaign): readonly string[] {
  const { campaign, releases } = saved;
  if (releases.length === 0) return [];
  const late = campaign.invited.filter((each) => isUntold(saved, each)).map(({ id }) => id);
  return countsByRelation(campaign.invited, (id) => late.includes(id))
    .filter(({ count }) => count > 0)
    .map(({ relation, count }) => `  ${relation}: ${count} not told of, until ${campaign.fewest} of the group wait`);
}

function apartWords({ place }: SavedCampaign): readonly string[] {
  const counts = [...keptApart(place)];
  if (counts.length === 0) return [];
  const lines = counts.map(([reason, count]) => {
    const why = reason === null ? 'a run was stopped before it said why: collect it again' : REASONS[reason];
    return `  ${count}: ${why}${reason === null ? '' : ` (${reason})`}`;
  });
  return ['Kept apart and not counted:', ...lines.sort()];
}

const MOST_OF_A_THEME = 2000;

/** What was talked about, under an area of the pack: no person and no day. */
export async function runTheme(
  environment: Environment,
  [id, text]: [string, string],
  { area }: { readonly area: string },
): Promise<ExitCode> {
  const said = text.replaceAll(/\s+/g, ' ').trim();
  if (said === '' || said.length > MOST_OF_A_THEME) {
    throw new Failure(
      EXIT.usage,
      `A theme has 1 to ${MOST_OF_A_THEME} characters, and this has ${said.length}.`,
      'Nothing was noted.',
    );
  }
  const count = await holdCampaign(environment, id, (saved) => {
    const areas = settingOf(saved).rubrics.map((rubric) => rubric.id);
    if (!areas.includes(area)) {
      throw new Failure(
        EXIT.usage,
        `The campaign asks no area "${area}".`,
        'Nothing was noted.',
        `The areas are ${areas.join(', ')}.`,
      );
    }
    if (saved.themes.some((theme) => theme.rubric === area && theme.text === said)) return saved.themes.length;
    writeThemes(saved.place, id, [...saved.themes, { rubric: area, text: said }]);
    return saved.themes.length + 1;
  });
  await tell(environment, environment.stderr, [
    `Noted: ${count === 1 ? 'one theme' : `${count} themes`} in this campaign. Whoever knows the team may still hear who says such things: leave out whatever points to one person.`,
  ]);
  return EXIT.fine;
}
