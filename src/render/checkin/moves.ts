import type { MoveState, Progress } from '../../core/checkin/types.js';
import { type Block, bullets, type Fact, fact, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';
import { proofWords } from './evidence.js';

/** Small moves that worked: what was tried and what they did. Those for the team have a section of their own as well. */
export function workedSection(progress: Progress, language: FollowUpLanguage): readonly Section[] {
  return entries(language.texts.checkin.workedTitle, progress.worked, progress, language);
}

export function shareSection({ to_share }: Progress, { texts: { checkin } }: FollowUpLanguage): readonly Section[] {
  return section(checkin.shareTitle, bullets(to_share.map(({ tried }) => tried)));
}

/** Moves that came out otherwise. What was learned is what they were for. */
export function learnedSection(progress: Progress, language: FollowUpLanguage): readonly Section[] {
  return entries(language.texts.checkin.learnedTitle, progress.did_not, progress, language);
}

export function triedSection(progress: Progress, language: FollowUpLanguage): readonly Section[] {
  return entries(language.texts.checkin.triedTitle, progress.open_moves, progress, language);
}

function entries(title: string, moves: readonly MoveState[], progress: Progress, language: FollowUpLanguage) {
  return section(
    title,
    moves.map((move) => entryOf(move, progress, language)),
  );
}

function entryOf(move: MoveState, { actions }: Progress, language: FollowUpLanguage): Block {
  const { checkin } = language.texts;
  const of = actions.find(({ planned }) => planned.action === move.action)?.planned.title;
  return {
    kind: 'entry',
    title: move.tried,
    ...(of === undefined ? {} : { aside: checkin.forAction(of) }),
    blocks: [{ kind: 'facts', facts: factsOf(move, language) }],
  };
}

function factsOf(
  { whose, expected, by, outcome, happened, next, evidence }: MoveState,
  language: FollowUpLanguage,
): Fact[] {
  const { texts, day } = language;
  const { checkin } = texts;
  const told = outcome !== null && outcome !== 'not_yet';
  return [
    ...fact(checkin.expected[whose], expected),
    ...(told ? [] : fact(checkin.by, by === null ? null : day(by))),
    ...(told ? cameFacts(whose, outcome, happened, language) : []),
    ...fact(checkin.next, next === null ? null : checkin.nextWords[next]),
    ...fact(checkin.shows, evidence.map((noted) => proofWords(noted.evidence, language)).join('; ')),
  ];
}

/** Where nothing came, the words are what was learned from it. */
function cameFacts(
  whose: MoveState['whose'],
  outcome: NonNullable<MoveState['outcome']>,
  happened: string | null,
  { texts: { checkin } }: FollowUpLanguage,
): readonly Fact[] {
  const { came, learned, outcome: words } = checkin;
  if (outcome === 'nothing') return [...fact(came[whose], words.nothing), ...fact(learned, happened)];
  return fact(came[whose], happened ?? words[outcome]);
}
