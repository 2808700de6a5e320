import { insteadOf } from '../../core/campaign/response.js';
import { campaignIds } from '../../store/campaigns/read.js';
import { collectSession, type SessionForForm } from '../campaign/collect_session.js';
import { holdCampaign } from '../campaign/hold.js';
import { type Incoming, readAll } from '../campaign/incoming.js';
import { type TakenIn, Taking } from '../campaign/take_in.js';
import { REASONS } from '../campaign/words.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { workspaceOf } from '../saved.js';
import { tell } from '../tell.js';

export interface CollectOptions {
  readonly campaign?: string;
  readonly session?: string;
  readonly form?: string;
}

/** One line of what became of a file. `left`: it belongs nowhere here and stays where it is. */
type Outcome = { readonly name: string } & (
  | TakenIn
  | { readonly as: 'left'; readonly why: string }
  | { readonly as: 'passed_over'; readonly why: string }
);

/** What became of the files, and where those lie that were kept apart. */
interface Outcomes {
  readonly files: Outcome[];
  readonly folders: string[];
}

/** Takes in what came back. Every file counts whole or not at all; what was taken in is told whatever happens after. */
export async function runCollect(
  environment: Environment,
  [words]: [string[]],
  options: CollectOptions,
): Promise<ExitCode> {
  const interview = interviewMeant(words, options);
  if (interview !== null) return collectSession(environment, interview);
  const incoming = await readAll(environment, words);
  const homes = homesOf(environment, incoming, options.campaign);
  if (incoming.length === 0) {
    await tell(environment, environment.stdout, [NOTHING]);
    return EXIT.fine;
  }
  const outcomes: Outcomes = { files: [], folders: [] };
  try {
    for (const [id, files] of homes) await takeAll(environment, id, files, outcomes);
  } finally {
    await tell(environment, environment.stdout, [...outcomes.files.map(lineOf), ...summaryOf(outcomes.files)]);
    await tell(environment, environment.stderr, apartWords(outcomes.folders));
  }
  return exitOf(outcomes.files);
}

const NOTHING =
  'Nothing lies there that could be a response. In a folder files that end in .json or .txt are looked at, without the folders in it.';

/** What to do about it; those who are late are waited for. */
function apartWords(folders: readonly string[]): readonly string[] {
  if (folders.length === 0) return [];
  return [
    'What was kept apart lies as it came in',
    ...folders.map((folder) => `  ${folder}`),
    'and counts nowhere. If it was changed or cut off on its way, ask for the file once more.',
  ];
}

/** null: files are. Errors: usage, where it is half of each. */
function interviewMeant(words: readonly string[], { campaign, session, form }: CollectOptions): SessionForForm | null {
  if (session === undefined) {
    if (form === undefined) return null;
    throw new Failure(EXIT.usage, '--form goes with --session: a file says itself which form it is.');
  }
  if (words.length > 0) throw new Failure(EXIT.usage, 'Name either files or --session, not both.');
  if (campaign === undefined) throw new Failure(EXIT.usage, '--session needs --campaign: an interview names none.');
  return { session, campaign, form };
}

/** Which campaign each file is for; null: none. What no campaign is named for goes to the only one there is. */
function homesOf(
  environment: Environment,
  incoming: readonly Incoming[],
  named: string | undefined,
): ReadonlyMap<string | null, readonly Incoming[]> {
  const ids = named === undefined ? campaignIds(workspaceOf(environment).folder) : [named];
  const only = ids.length === 1 ? (ids[0] ?? null) : null;
  const homes = new Map<string | null, Incoming[]>();
  for (const each of incoming) {
    const campaign = each.response?.campaign;
    const own = campaign !== undefined && ids.includes(campaign) ? campaign : only;
    const strange = each.bytes === null || (each.found && campaign === undefined);
    const home = strange ? null : own;
    homes.set(home, [...(homes.get(home) ?? []), each]);
  }
  return homes;
}

async function takeAll(
  environment: Environment,
  id: string | null,
  files: readonly Incoming[],
  outcomes: Outcomes,
): Promise<void> {
  if (id === null) {
    outcomes.files.push(...files.map(notTaken));
    return;
  }
  await holdCampaign(environment, id, (saved) => {
    const taking = new Taking(saved);
    for (const file of files) {
      const taken = taking.file(file);
      outcomes.files.push({ name: file.name, ...taken });
      const isKept = taken.as === 'apart' && taken.reason !== 'after_close';
      if (isKept && !outcomes.folders.includes(saved.place.quarantine)) outcomes.folders.push(saved.place.quarantine);
    }
  });
}

function notTaken({ name, text, unreadable, response, found }: Incoming): Outcome {
  if (unreadable !== null) return { name, as: 'left', why: `${unreadable[0]?.toLowerCase()}${unreadable.slice(1)}` };
  if (response !== null)
    return { name, as: 'left', why: `it answers the campaign ${response.campaign}, which is not here` };
  return { name, as: found ? 'passed_over' : 'left', why: insteadOf(text) };
}

function lineOf(outcome: Outcome): string {
  const { name } = outcome;
  switch (outcome.as) {
    case 'counted':
      return `${name}: counted`;
    case 'again':
      return `${name}: counted before; once is enough`;
    case 'apart':
      return `${name}: kept apart (${outcome.reason}): ${outcome.detail ?? REASONS[outcome.reason]}`;
    case 'left':
      return `${name}: left where it is: ${outcome.why}`;
    case 'passed_over':
      return `${name}: passed over: ${outcome.why}`;
  }
}

function summaryOf(outcomes: readonly Outcome[]): readonly string[] {
  const count = (...as: Outcome['as'][]) => outcomes.filter((outcome) => as.includes(outcome.as)).length;
  const parts = [
    `${count('counted')} counted`,
    `${count('again')} counted before`,
    `${count('apart', 'left')} not counted`,
    `${count('passed_over')} passed over`,
  ].filter((part) => !part.startsWith('0 '));
  return outcomes.length < 2 ? [] : [`Together: ${parts.join(', ')}.`];
}

function exitOf(outcomes: readonly Outcome[]): ExitCode {
  const apart = outcomes.filter(({ as }) => as === 'apart' || as === 'left').length;
  const counted = outcomes.filter(({ as }) => as === 'counted' || as === 'again').length;
  if (apart === 0) return EXIT.fine;
  return counted === 0 ? EXIT.answers_invalid : EXIT.partly_done;
}
