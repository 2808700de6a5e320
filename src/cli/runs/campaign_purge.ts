import { findCampaign } from '../../store/campaigns/place.js';
import { purgeCampaign } from '../../store/campaigns/purge.js';
import { askingHere, isPerson } from '../asking.js';
import { tell } from '../campaign/tell.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { workspaceOf, writerOf } from '../saved.js';

/** Removes a round with all its files, a damaged one too. */
export async function runPurge(
  environment: Environment,
  [id]: [string],
  { yes }: { readonly yes?: boolean },
): Promise<ExitCode> {
  const workspace = workspaceOf(environment).folder;
  const { folder } = findCampaign(workspace, id);
  const refusal = yes === true ? null : await askFirst(environment, folder);
  if (refusal !== null) {
    await tell(environment, environment.stderr, ['Nothing was removed.']);
    return refusal;
  }
  const files = purgeCampaign({ workspace, id, writer: writerOf(environment) });
  await tell(environment, environment.stdout, [`Removed: the campaign ${id}, ${files} files.`]);
  await tell(environment, environment.stderr, [
    'Not removed, since salesgap does not keep track of them: forms and answers that were mailed or lie elsewhere, reports, interviews (salesgap sessions purge), and copies and backups of your own.',
  ]);
  return EXIT.fine;
}

async function askFirst(environment: Environment, folder: string): Promise<ExitCode | null> {
  const words = ['This removes for good, with all forms and answers in it:', `  ${folder}`];
  if (!isPerson(environment) || askingHere(environment) === null) {
    throw new Failure(EXIT.usage, 'Nothing was removed. To remove for good, add --yes:', ...words);
  }
  await tell(environment, environment.stderr, words);
  const { refusalOf } = await import('../confirm.js');
  return refusalOf(environment, 'Remove?');
}
