import type { CheckinEntry } from '../../../src/core/checkin/types.js';
import { type CheckinHost, holdCheckin } from '../../../src/interview/checkin/hold.js';
import type { Held } from '../../../src/interview/checkin/sitting.js';
import type { Ended, Prompter, Reply } from '../../../src/interview/prompter.js';
import { PLAN, WITH_A_COACH } from './plan.js';

export interface Played {
  readonly outcome: 'finished' | Ended;
  /** All of the journal. */
  readonly entries: readonly CheckinEntry[];
  /** What this check-in added. */
  readonly added: readonly CheckinEntry[];
  /** Every question, also the one that was not answered any more. */
  readonly asked: readonly string[];
  readonly whys: readonly string[];
  /** Of every choice. */
  readonly labels: readonly string[];
}

export const OFFERED: CheckinHost['alternatives'] = ({ planned }) =>
  planned.action === 'hiring.scorecard' ? [WITH_A_COACH] : [];

/**
 * A check-in with these answers, in order; then the input ends. A choice is answered by the beginning of its label,
 * a text by itself, "" leaves it empty.
 */
export async function play(
  answers: readonly string[],
  { plan = PLAN, entries = [], today = '2026-11-09', lang = 'en' }: Partial<Held> & { readonly today?: string } = {},
): Promise<Played> {
  const left = [...answers];
  const asked: string[] = [];
  const whys: string[] = [];
  const labels: string[] = [];
  const added: CheckinEntry[] = [];
  const next = ({ ask, why }: { readonly ask: string; readonly why?: string }) => {
    asked.push(ask);
    whys.push(why ?? '');
    return left.shift();
  };
  const prompter: Pick<Prompter, 'choose' | 'text'> = {
    async choose(question) {
      labels.push(...question.choices.map(({ label }) => label));
      const answer = next(question);
      if (answer === undefined) return { ended: 'input_ended' };
      const chosen = question.choices.find(({ label }) => label.startsWith(answer));
      if (chosen === undefined || answer === '') throw new Error(`no choice "${answer}" for: ${question.ask}`);
      return { value: chosen.value };
    },
    async text(question): Promise<Reply<string | null>> {
      const answer = next(question);
      if (answer === undefined) return { ended: 'input_ended' };
      const problem = question.problem?.(answer) ?? null;
      if (problem !== null) throw new Error(`${problem} (for: ${question.ask})`);
      return { value: answer === '' ? null : answer };
    },
  };
  const outcome = await holdCheckin(
    prompter,
    { plan, entries, lang },
    { save: (entry) => added.push(entry), today: () => today, alternatives: OFFERED },
  );
  if (left.length > 0) throw new Error(`not asked for: ${left.join(' / ')}`);
  return { outcome, entries: [...entries, ...added], added, asked, whys, labels };
}

/** An entry in a line. */
export function inShort({ on: _, ...entry }: CheckinEntry): string {
  switch (entry.kind) {
    case 'begun':
    case 'finished':
      return entry.kind;
    case 'part':
      return `(${entry.question}: ${entry.answer})`;
    case 'action':
      return withMore(`${entry.action} ${entry.status}`, entry.to, entry.cause, entry.note);
    case 'evidence':
      return `${entry.of} shown by ${JSON.stringify(entry.evidence)}`;
    case 'replaced':
      return `${entry.action} gives way to ${entry.by.action}`;
    case 'move':
      return `${entry.move} of ${entry.action}: ${entry.tried} > ${entry.whose}: ${entry.expected} by ${entry.by}`;
    case 'happened':
      return withMore(`${entry.move} ${entry.outcome}`, entry.happened, entry.next);
  }
}

function withMore(text: string, ...more: readonly (string | null)[]): string {
  return [text, ...more.filter((part) => part !== null)].join(' | ');
}
