import { foldEntries } from '../core/answers/entries.js';
import { minutesFor, minutesWithProof, mostAsked } from '../core/answers/routing.js';
import { mostAskedIn, ratersOf, sittingOf } from '../core/answers/sitting.js';
import type { AnswerSheet, Profile } from '../core/answers/types.js';
import { nearest } from '../core/nearest.js';
import type { Pack, Rubric, Sitting } from '../core/rubric/types.js';
import type { Relation } from '../core/words.js';
import type { Ended, Prompter } from '../interview/prompter.js';
import { readAnswers } from '../store/saved_session.js';
import { listSessions } from '../store/session_list.js';
import { EXIT } from './exit_codes.js';
import { Failure } from './failure.js';
import type { Instrument } from './library.js';

export interface RatingOptions {
  readonly as?: Relation;
  readonly facilitated?: boolean;
  readonly sitting?: string;
  readonly screen?: boolean;
}

/** Who gives the levels: whoever asks in the room, else whoever answers. */
export function raterFor({ as, facilitated }: RatingOptions): Relation {
  return as ?? (facilitated === true ? 'consultant' : 'self');
}

/** Options that do not go together. Errors: usage. */
export function checkRating(
  options: RatingOptions,
  { pack, byPack }: { readonly pack: Pack; readonly byPack: boolean },
): void {
  const { as, facilitated, sitting: id, screen } = options;
  if (facilitated === true && as !== undefined && as !== 'consultant') {
    throw new Failure(
      EXIT.usage,
      `--facilitated goes with --as consultant: the consultant asks and gives the level. Found --as ${as}.`,
    );
  }
  if (id === undefined) return;
  if (screen === true) {
    throw new Failure(EXIT.usage, 'Choose --sitting or --screen: a sitting says itself which questions it asks.');
  }
  const known = byPack ? pack.sittings.map((each) => each.id) : [];
  const sitting = sittingOf(pack, id);
  if (sitting === undefined || !known.includes(id)) throw unknownSitting(id, known);
  const rater = raterFor(options);
  if (ratersOf(sitting).includes(rater)) return;
  throw new Failure(
    EXIT.usage,
    `The sitting ${id} is for ${sitting.relation}; here the rater is ${rater}.`,
    `With --as ${sitting.relation} they answer for themselves; with --facilitated a consultant asks them.`,
  );
}

function unknownSitting(id: string, known: readonly string[]): Failure {
  const close = nearest(id, known);
  const list =
    known.length === 0 ? 'Only packs have sittings, and this has none.' : `The sittings are ${known.join(', ')}.`;
  return new Failure(
    EXIT.usage,
    `There is no sitting "${id}".${close === undefined ? '' : ` Did you mean ${close}?`}`,
    list,
  );
}

/** The sitting named, or the one chosen; null: everything is asked. */
export async function sittingFor(
  prompter: Pick<Prompter, 'choose'>,
  { pack, rubrics, byPack }: Instrument & { readonly byPack: boolean },
  options: RatingOptions,
): Promise<Sitting | null | Ended> {
  const { sitting: id, facilitated, screen } = options;
  if (id !== undefined) return sittingOf(pack, id) ?? null;
  if (facilitated !== true || screen === true || !byPack || pack.sittings.length === 0) return null;
  const all = rubrics.map(({ rubric }) => rubric);
  const reply = await prompter.choose({
    ask: 'Which sitting is this?',
    why: 'It decides who is asked what, and how the questions are worded.',
    choices: pack.sittings.map((sitting) => ({
      label: `${sitting.title} (${mostAskedIn(sitting, all).count} questions)`,
      value: sitting,
    })),
  });
  return 'ended' in reply ? reply.ended : reply.value;
}

/** "at most 25 questions, about 19 minutes, 50 if the proof is looked at on the spot". */
function lengthInWords(questions: number): string {
  const proof = minutesWithProof(questions);
  return `at most ${questions} questions, about ${minutesFor(questions)} minutes, ${proof} if the proof is looked at on the spot`;
}

/** What is said before the first question of a sitting. The introduction of a pack speaks to whoever answers alone. */
export function openingInTheRoom(pack: Pack, rubrics: readonly Rubric[], sheet: AnswerSheet): string {
  const sitting = sheet.sitting === undefined ? undefined : sittingOf(pack, sheet.sitting);
  const what = sitting?.title ?? (sheet.form === 'screen' ? 'A quick look' : pack.title);
  const questions = questionsAtMost(pack, rubrics, sheet);
  return `${what}: ${lengthInWords(questions)}. Every answer is saved before the next question; leave and come back whenever you like.`;
}

/** Before the role is known. */
export function questionsAtMost(pack: Pack, rubrics: readonly Rubric[], sheet: AnswerSheet): number {
  const sitting = sheet.sitting === undefined ? undefined : sittingOf(pack, sheet.sitting);
  return (sitting === undefined ? mostAsked(rubrics, sheet) : mostAskedIn(sitting, rubrics)).count;
}

/** What earlier interviews about the same person say of the context: nobody likes to be asked that three times. */
export function knownContext(workspace: string, subject: string): Profile {
  for (const line of listSessions(workspace)) {
    if (line.state !== 'sound' || line.start.subject.id !== subject) continue;
    const { start, entries } = readAnswers(workspace, line.id);
    const { profile } = foldEntries(start, entries).sheet;
    if (Object.keys(profile).length > 0) return profile;
  }
  return {};
}

/** After a sitting: nothing that the room should not see. */
export function farewellInTheRoom(id: string): string {
  return [
    '',
    `Saved as ${id}.`,
    'For the same evening, what was said and what to send for:',
    `  salesgap sessions heard ${id} --out heard.md`,
    'When a proof has been looked at, note it with its answer:',
    `  salesgap assess --resume ${id}`,
    'The report:',
    `  salesgap report --session ${id}`,
    '',
  ].join('\n');
}
