import type { Evidence } from '../../core/answers/types.js';
import type { Gathered, Progress } from '../../core/checkin/types.js';
import { paragraph, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';

/** "a document (HR folder), 2026-11-08, seen by the manager". */
export function proofWords({ kind, note, date, seen_by }: Evidence, { texts, day }: FollowUpLanguage): string {
  const { words, checkin } = texts;
  return [
    note === undefined ? words.shown[kind] : `${words.shown[kind]} (${note})`,
    ...(date === undefined ? [] : [day(date)]),
    ...(seen_by === undefined ? [] : [checkin.seenBy(words.witness[seen_by])]),
  ].join(', ');
}

/** What came up as proof, each once, with the questions that it is for. */
export function evidenceSection(progress: Progress, language: FollowUpLanguage): readonly Section[] {
  const { evidence, again_on } = progress;
  const { texts, day } = language;
  const { evidenceTitle, evidence: intro, evidenceHead } = texts.checkin;
  if (evidence.length === 0) return [];
  const rows = together(evidence).map(([first, ...others]) => [
    proofWords(first.evidence, language),
    [first, ...others].map((each) => questionOf(each, progress)).join('; '),
    day(first.on),
  ]);
  const head = [evidenceHead.what, evidenceHead.question, evidenceHead.on];
  return section(evidenceTitle, [paragraph(intro(day(again_on))), { kind: 'table', head, rows }]);
}

type Group = readonly [Gathered, ...Gathered[]];

/** The same proof of the same action stands one behind the other, a question each. */
function together(evidence: readonly Gathered[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const each of evidence) {
    const key = JSON.stringify([each.on, each.action, each.evidence]);
    const group = groups.get(key);
    groups.set(key, group === undefined ? [each] : [...group, each]);
  }
  return [...groups.values()];
}

function questionOf({ rubric, item }: Gathered, { actions }: Progress): string {
  const moves = actions.filter(({ planned }) => planned.rubric === rubric).flatMap(({ planned }) => planned.moves);
  return moves.find((move) => move.item === item)?.title ?? item;
}
