import { basename, relative } from 'node:path';
import type { Subject } from '../core/answers/types.js';
import type { CampaignLine } from '../store/campaigns/read.js';
import type { Rest } from '../store/workspace_rest.js';
import { nameOf } from './session_words.js';

/** What may be removed: a session, or the check-ins on a plan. */
export interface Target {
  readonly kind: 'session' | 'checkins';
  /** Of the session or the plan. */
  readonly id: string;
  /** null: it is damaged, and nothing tells. */
  readonly about: Subject | null;
}

/** Raw text, like all of these. */
export function plannedWords(chosen: readonly Target[]): string[] {
  return chosen.map((target) => `  ${titleOf(target)}`);
}

export function removedWords(target: Target, files: readonly string[]): string {
  return `Removed: ${titleOf(target)}: ${files.map((file) => basename(file)).join(', ')}`;
}

/** What stopped runs had left, as far as it is gone. */
export function restWords(workspace: string, { removed }: Rest): string[] {
  return removed.length === 0 ? [] : [`Removed, left by runs that were stopped: ${named(workspace, removed)}`];
}

/** What stopped runs may have left and is still there. */
export function leftWords(workspace: string, { left }: Rest): string[] {
  if (left.length === 0) return [];
  return [
    `Still there, since another salesgap may be at work with it: ${named(workspace, left)}`,
    'Purge again when it has ended.',
  ];
}

function named(workspace: string, paths: readonly string[]): string {
  return paths.map((path) => relative(workspace, path)).join(', ');
}

/** What a purge does not reach. */
export function stayingWords(all: readonly Target[], chosen: readonly Target[], subject: string | undefined): string[] {
  if (chosen.length === 0) return ['No session is saved here.'];
  const people = new Set(chosen.map(({ about }) => about?.id));
  const others = all.filter((target) => !chosen.includes(target));
  const same = others.filter(({ about }) => about !== null && people.has(about.id));
  const unknown = subject === undefined ? [] : others.filter(({ about }) => about === null);
  return [
    ...same.map((target) => `Still there, about the same person: ${titleOf(target)}`),
    ...unknown.map((target) => `Still there, too damaged to say whom it is about: ${titleOf(target)}`),
    'Not removed, since salesgap does not keep track of them: reports, plans and answers files that you had written elsewhere (--out, ">"), and copies and backups of your own.',
  ];
}

/** Campaigns have a purge of their own: others answered in them, too. */
export function campaignWords(
  campaigns: readonly CampaignLine[],
  chosen: readonly Target[],
  { subject, all }: { readonly subject?: string; readonly all?: boolean },
): string[] {
  const people = new Set([subject, ...chosen.map(({ about }) => about?.id)]);
  const isMeant = ({ id, name = id }: Subject) => all === true || people.has(id) || name === subject;
  return campaigns.flatMap((line) => {
    if (line.state === 'sound' && !isMeant(line.saved.campaign.subject)) return [];
    const whom =
      line.state === 'bad' ? 'too damaged to say whom it is about' : `about ${nameOf(line.saved.campaign.subject)}`;
    return [`Still there, a campaign ${whom}: ${line.id}. To remove it:`, `  salesgap campaign purge ${line.id}`];
  });
}

function titleOf({ kind, id, about }: Target): string {
  const what = kind === 'session' ? id : `check-ins on the plan ${id}`;
  return about === null ? what : `${what} (${nameOf(about)})`;
}
