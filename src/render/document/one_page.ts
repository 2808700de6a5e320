import type { Priority, SponsorAsk } from '../../core/report/advice.js';
import type { Report } from '../../core/report/types.js';
import type { Language, Texts } from '../language/language.js';
import { type Block, bullets, fact, paragraph, type Section, section } from './document.js';
import { priorityTitle } from './priorities.js';
import { reasonWords } from './reasons.js';
import { measuredBy } from './several/basis.js';
import { sharedMove } from './shared_moves.js';
import { standingSection } from './standing.js';

/*
 * What only the one-page edition for the sponsor says, or says in fewer words: why now, the priorities, the decisions
 * and the dates. It shows no answers, no proof and no notes.
 */

/** What makes it urgent, from the context and the answers. */
export function whyNowSection(report: Report, language: Language): readonly Section[] {
  const lines = [...inTheRole(report, language.texts), ...results(report, language), ...widest(report, language)];
  return section(language.texts.sponsorPage.whyNow, bullets(lines));
}

function inTheRole({ profile: { months_in_role, team_size } }: Report, { sponsorPage }: Texts): string[] {
  return months_in_role === undefined ? [] : [sponsorPage.inTheRole(months_in_role, team_size ?? null)];
}

function results({ profile: { quarters = [] } }: Report, { texts, percent }: Language): string[] {
  const last = quarters.at(-1);
  if (last === undefined) return [];
  const good = quarters.filter(({ plan, actual }) => actual >= plan).length;
  const came = last.plan > 0 ? { period: last.period, share: percent(last.actual / last.plan) } : null;
  return [texts.sponsorPage.quarters(good, quarters.length, came)];
}

function widest(report: Report, { texts, level }: Language): string[] {
  const { gaps } = report;
  const real = gaps.filter((gap) => gap.class === 'real');
  const [first] = [...real].sort((a, b) => (b.claimed_gap ?? 0) - (a.claimed_gap ?? 0));
  if (first === undefined) return [];
  const claimed = level(first.target - (first.claimed_gap ?? 0), first.target);
  const by = measuredBy(report, first)?.by;
  const words = by === undefined ? texts.sponsorPage.widest : texts.several.basis.widest[by];
  return [words(real.length, gaps.length, first.title, claimed, level(first.target))];
}

/** The levels, told about the leader and not to the leader. */
export function leaderStands(report: Report, language: Language): readonly Section[] {
  const { name, id } = report.subject;
  return standingSection(report, language, language.texts.sponsorPage.stands(name ?? id));
}

/** Each with its reason and the first step, in three lines. */
export function prioritiesInShort(report: Report, language: Language): readonly Section[] {
  const { priorities, sponsorPage } = language.texts;
  const blocks = report.priorities.map((priority, index): Block => {
    const facts = [
      ...fact(priorities.why, reasonWords(report, priority, language)),
      ...fact(sponsorPage.firstStep, firstStep(report, priority, language)),
    ];
    const title = priorityTitle(report, priority, language);
    return { kind: 'entry', mark: String(index + 1), title, blocks: [{ kind: 'facts', facts }] };
  });
  return section(sponsorPage.comesFirst, blocks);
}

function firstStep(report: Report, priority: Priority, language: Language): string {
  const { first_move } = priority;
  if (first_move === null) return sharedMove(report, priority, language)?.do ?? '';
  return `${first_move.title} (${language.texts.sponsorPage.owner(first_move.owner)})`;
}

const MOST_DECISIONS = 3;

/** The first few; how many more there are is said. */
export function decisionsSection(report: Report, { texts }: Language): readonly Section[] {
  const { sponsorPage } = texts;
  const asks = report.asks_of_sponsor;
  const more = asks.length - MOST_DECISIONS;
  return section(sponsorPage.decide, [
    ...bullets(asks.slice(0, MOST_DECISIONS).map((ask) => `${ask.title}: ${decisionWords(ask, texts)}`)),
    ...(more > 0 ? [paragraph(sponsorPage.more(more))] : []),
  ]);
}

function decisionWords({ kind, action, items }: SponsorAsk, { sponsorPage }: Texts): string {
  if (action !== null) return `${action.title}. ${action.do}`;
  switch (kind) {
    case 'owner':
      return sponsorPage.nobodyOwns(items.join('; '));
    case 'one_owner':
      return sponsorPage.twoOwners(items.join('; '));
    case 'teacher':
      return sponsorPage.teacher;
    default:
      return sponsorPage.permission;
  }
}

/** When to talk about it again. */
export function nextDatesSection({ next_dates }: Report, { texts, day }: Language): readonly Section[] {
  const { dates, review, again } = texts.sponsorPage;
  const facts = [...fact(day(next_dates.review), review), ...fact(day(next_dates.again), again)];
  return section(dates, [{ kind: 'facts', facts }]);
}
