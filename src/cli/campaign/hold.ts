import { setTimeout as wait } from 'node:timers/promises';
import { changeCampaign } from '../../store/campaigns/change.js';
import type { SavedCampaign } from '../../store/campaigns/read.js';
import type { Environment } from '../environment.js';
import { EXIT } from '../exit_codes.js';
import { asFailure } from '../failure.js';
import { workspaceOf, writerOf } from '../saved.js';

/** How often a campaign that another salesgap changes is asked for again, and how long to wait in between. */
const TRIES = 40;
const MOMENT_MS = 100;

/**
 * Changes a campaign while nobody else does. Another salesgap at work is waited for some seconds, for it ends soon.
 * Errors: locked (naming who holds it), bad_name, missing, damaged, those of `change`.
 */
export async function holdCampaign<T>(
  environment: Environment,
  id: string,
  change: (saved: SavedCampaign) => T,
): Promise<T> {
  const wanted = { workspace: workspaceOf(environment).folder, id, writer: writerOf(environment) };
  for (let tries = 1; ; tries += 1) {
    try {
      return changeCampaign(wanted, change);
    } catch (error) {
      if (asFailure(error)?.exit !== EXIT.conflict || tries === TRIES) throw error;
    }
    await wait(MOMENT_MS);
  }
}
