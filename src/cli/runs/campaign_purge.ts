import { findCampaign } from '../../store/campaigns/place.js';
import { purgeCampaign } from '../../store/campaigns/purge.js';
import { type Asked, askFirst } from '../ask_first.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { workspaceOf, writerOf } from '../saved.js';
import { tell } from '../tell.js';

/** Removes a round with all its files, a damaged one too. */
export async function runPurge(
  environment: Environment,
  [id]: [string],
  { yes }: { readonly yes?: boolean },
): Promise<ExitCode> {
  const workspace = workspaceOf(environment).folder;
  const { folder } = findCampaign(workspace, id);
  const refusal = yes === true ? null : await askFirst(environment, asked(folder));
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

function asked(folder: string): Asked {
  const words = ['This removes for good, with all forms and answers in it:', `  ${folder}`];
  return { words, ask: 'Remove?', unasked: ['Nothing was removed. To remove for good, add --yes:', ...words] };
}
