import { type CampaignLine, listCampaigns } from '../../store/campaigns/read.js';
import { purgeCheckins } from '../../store/checkins/purge.js';
import { listCheckins } from '../../store/checkins/read.js';
import type { Writer } from '../../store/host_facts.js';
import { listSessions } from '../../store/session_list.js';
import { ownerOf } from '../../store/session_owner.js';
import { findSession } from '../../store/session_place.js';
import { purgeSession } from '../../store/session_purge.js';
import { purgeRest } from '../../store/workspace_rest.js';
import { askFirst } from '../ask_first.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { asFailure, Failure, failureText } from '../failure.js';
import { write } from '../output.js';
import {
  campaignWords,
  leftWords,
  plannedWords,
  removedWords,
  restWords,
  stayingWords,
  type Target,
} from '../purge_words.js';
import { workspaceOf, writerOf } from '../saved.js';
import { tell } from '../tell.js';

interface PurgeOptions {
  readonly subject?: string;
  readonly all?: boolean;
  readonly yes?: boolean;
}

export async function runPurge(
  environment: Environment,
  [id]: [string | undefined],
  options: PurgeOptions,
): Promise<ExitCode> {
  refuseUnclear(id, options);
  const { folder } = workspaceOf(environment);
  const all = targetsIn(folder);
  if (id !== undefined && !all.some((target) => target.id === id)) findSession(folder, id);
  const chosen = all.filter((target) => isChosen(target, id, options));
  const campaigns = listCampaigns(folder);
  if (chosen.length === 0 && options.subject !== undefined) throw noSuchPerson(options.subject, campaigns);
  const refusal = await askUnlessTold(environment, chosen, options);
  if (refusal !== null) {
    await write(environment.stderr, 'Nothing was removed.\n');
    return refusal;
  }
  const writer = writerOf(environment);
  const failures = await purgeAll(environment, folder, chosen, writer);
  const rest = purgeRest(folder, writer);
  await tell(environment, environment.stdout, restWords(folder, rest));
  await tell(environment, environment.stderr, [
    ...leftWords(folder, rest),
    ...stayingWords(all, chosen, options.subject),
    ...campaignWords(campaigns, chosen, options),
  ]);
  const [first] = failures;
  if (first === undefined) return EXIT.fine;
  return failures.length < chosen.length ? EXIT.partly_done : first.exit;
}

function refuseUnclear(id: string | undefined, { subject, all }: PurgeOptions): void {
  const given = [id !== undefined, subject !== undefined, all === true].filter(Boolean).length;
  if (given === 1) return;
  throw new Failure(
    EXIT.usage,
    'Say what to remove: the id of a session, --subject with the name or id of a person, or --all.',
    'Nothing was removed.',
    'salesgap sessions list shows what there is.',
  );
}

function isChosen({ id, about }: Target, wanted: string | undefined, { subject, all }: PurgeOptions): boolean {
  if (all === true || id === wanted) return true;
  return subject !== undefined && (about?.id === subject || about?.name === subject);
}

function noSuchPerson(subject: string, campaigns: readonly CampaignLine[]): Failure {
  return new Failure(
    EXIT.usage,
    `No session or check-in is about "${subject}".`,
    'Nothing was removed.',
    'salesgap sessions list shows what there is.',
    ...campaignWords(campaigns, [], { subject }),
  );
}

/** Sessions, then check-ins. */
function targetsIn(workspace: string): Target[] {
  const sessions = listSessions(workspace).map(({ id }) => ({ id, about: ownerOf(workspace, id) }));
  const checkins = listCheckins(workspace).map(({ plan, subject }) => ({ id: plan, about: subject }));
  return [
    ...sessions.map((target) => ({ kind: 'session' as const, ...target })),
    ...checkins.map((target) => ({ kind: 'checkins' as const, ...target })),
  ];
}

function purge({ kind, id }: Target, workspace: string, writer: Writer): string[] {
  return kind === 'session' ? purgeSession({ workspace, id, writer }) : purgeCheckins({ workspace, plan: id, writer });
}

/** null: go on; else the exit code of a no. */
async function askUnlessTold(
  environment: Environment,
  chosen: readonly Target[],
  { yes }: PurgeOptions,
): Promise<ExitCode | null> {
  if (yes === true || chosen.length === 0) return null;
  const planned = plannedWords(chosen);
  return askFirst(environment, {
    words: ['This removes for good:', ...planned],
    ask: 'Remove?',
    unasked: ['Nothing was removed. To remove for good, add --yes:', ...planned],
  });
}

/** One that cannot be removed does not keep the others. */
async function purgeAll(
  environment: Environment,
  workspace: string,
  chosen: readonly Target[],
  writer: Writer,
): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const target of chosen) {
    try {
      const files = purge(target, workspace, writer);
      await tell(environment, environment.stdout, [removedWords(target, files)]);
    } catch (error) {
      const failure = asFailure(error);
      if (failure === null) throw error;
      failures.push(failure);
      await write(environment.stderr, failureText(failure));
    }
  }
  return failures;
}
