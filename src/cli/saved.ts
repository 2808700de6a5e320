import { foldEntries, type SheetState } from '../core/answers/entries.js';
import { describeWriter, type Writer } from '../store/host_facts.js';
import type { SavedSession } from '../store/saved_session.js';
import { findWorkspace, type Workspace } from '../store/workspace.js';
import type { Environment } from './environment.js';
import { askedOf, type Instrument } from './library.js';

export function workspaceOf({ cwd, env, platform, home }: Environment): Workspace {
  return findWorkspace({ cwd, env, platform, home });
}

export function writerOf(environment: Environment): Writer {
  const { pid, host, isAlive } = environment;
  return describeWriter({ pid, host, since: environment.now(), isAlive });
}

/** The copy of the instrument that a session keeps, so that it is finished with what it was started with. */
export function instrumentText(instrument: Instrument): string {
  return `${JSON.stringify(instrument)}\n`;
}

export interface SavedSheet {
  readonly instrument: Instrument;
  readonly state: SheetState;
}

export function savedSheet({
  rubrics,
  start,
  entries,
}: Pick<SavedSession, 'rubrics' | 'start' | 'entries'>): SavedSheet {
  const state = foldEntries(start, entries);
  return { instrument: askedOf(state.sheet, JSON.parse(rubrics) as Instrument), state };
}
