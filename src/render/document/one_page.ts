import type { Priority, Report, SponsorAsk } from '../../core/report/types.js';
import type { ActionOwner } from '../../core/words.js';
import { level, percent } from '../display.js';
import { OWNER } from '../phrases.js';
import { type Block, bullets, fact, paragraph, type Section, section } from './document.js';
import { priorityTitle } from './priorities.js';
import { reasonWords } from './reasons.js';
import { sharedMove } from './shared_moves.js';
import { standingSection } from './standing.js';

/*
 * What only the one-page edition for the sponsor says, or says in fewer words: why now, the priorities, the decisions
 * and the dates. It shows no answers, no proof and no notes.
 */

/** What makes it urgent, from the context and the answers. */
export function whyNowSection(report: Report): readonly Section[] {
  return section(
    'Why now',
    bullets([inTheRole(report), results(report), widest(report)].filter((line) => line !== '')),
  );
}

function inTheRole({ profile: { months_in_role, team_size } }: Report): string {
  if (months_in_role === undefined) return '';
  const months = months_in_role === 1 ? '1 month' : `${months_in_role} months`;
  return `${months} in the role${team_size === undefined ? '' : `, with a team of ${team_size}`}.`;
}

function results({ profile: { quarters = [] } }: Report): string {
  const last = quarters.at(-1);
  if (last === undefined) return '';
  const good = quarters.filter(({ plan, actual }) => actual >= plan).length;
  const came = last.plan > 0 ? `; the last, ${last.period}, came to ${percent(last.actual / last.plan)} of plan` : '';
  return `${good} of ${quarters.length} quarters at or above plan${came}.`;
}

function widest({ gaps }: Report): string {
  const real = gaps.filter((gap) => gap.class === 'real');
  const [first] = [...real].sort((a, b) => (b.claimed_gap ?? 0) - (a.claimed_gap ?? 0));
  if (first === undefined) return '';
  const claimed = first.target - (first.claimed_gap ?? 0);
  const verb = real.length === 1 ? 'is' : 'are';
  const numbers = `${first.title}, claimed ${level(claimed, first.target)}, target ${level(first.target)}`;
  return `${real.length} of ${gaps.length} areas ${verb} below what the role needs, by the answers alone; widest: ${numbers}.`;
}

/** The levels, told about the leader and not to the leader. */
export function leaderStands(report: Report): readonly Section[] {
  const { name, id } = report.subject;
  return standingSection(report, `Where ${name ?? id} stands`);
}

/** Each with its reason and the first step, in three lines. */
export function prioritiesInShort(report: Report): readonly Section[] {
  const blocks = report.priorities.map((priority, index): Block => {
    const facts = [...fact('Why', reasonWords(report, priority)), ...fact('First step', firstStep(report, priority))];
    return {
      kind: 'entry',
      mark: String(index + 1),
      title: priorityTitle(report, priority),
      blocks: [{ kind: 'facts', facts }],
    };
  });
  return section('What comes first', blocks);
}

function firstStep(report: Report, priority: Priority): string {
  const { first_move } = priority;
  if (first_move === null) return sharedMove(report, priority)?.do ?? '';
  return `${first_move.title} (${TO_SPONSOR[first_move.owner] ?? OWNER[first_move.owner]})`;
}

/** Whose step it is, told to the one above. */
const TO_SPONSOR: Partial<Readonly<Record<ActionOwner, string>>> = { leader: 'the leader', sponsor: 'you' };

const MOST_DECISIONS = 3;

/** The first few; how many more there are is said. */
export function decisionsSection(report: Report): readonly Section[] {
  const asks = report.asks_of_sponsor;
  const more = asks.length - MOST_DECISIONS;
  return section('What only you can decide', [
    ...bullets(asks.slice(0, MOST_DECISIONS).map((ask) => `${ask.title}: ${decisionWords(ask)}`)),
    ...(more > 0 ? [paragraph(`${more} more ${more === 1 ? 'stands' : 'stand'} in the full report.`)] : []),
  ]);
}

function decisionWords({ kind, action, items }: SponsorAsk): string {
  if (action !== null) return `${action.title}. ${action.do}`;
  switch (kind) {
    case 'owner':
      return `Nobody owns this today: ${items.join('; ')}. Say whose it is.`;
    case 'one_owner':
      return `The leader and you named different people for this: ${items.join('; ')}. Agree on one.`;
    case 'teacher':
      return 'Nobody nearby can teach this. Help to find somebody who does it well, inside or outside.';
    default:
      return 'What this area needs is not allowed today. Allow it, or say who can.';
  }
}

/** When to talk about it again. */
export function nextDatesSection({ next_dates: { review, again } }: Report): readonly Section[] {
  return section('The next two dates', [
    {
      kind: 'facts',
      facts: [
        ...fact(review, 'Two weeks on: what has begun, what stands in the way, what you have decided.'),
        ...fact(again, 'Ninety days on: the same questions again, with what can be shown by then.'),
      ],
    },
  ]);
}
