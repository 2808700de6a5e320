import type { ComparedItem, ComparedRubric } from '../../core/compare/types.js';
import { type Block, bullets, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';

/** Question by question what is other than before, area by area. */
export function movedSection(rubrics: readonly ComparedRubric[], language: FollowUpLanguage): readonly Section[] {
  const blocks = rubrics
    .filter(({ why_not, items }) => why_not === null && items.length > 0)
    .map(({ title, items }): Block => {
      const lines = items.map((item) => lineOf(item, language));
      return { kind: 'entry', title, blocks: bullets(lines) };
    });
  return section(language.texts.comparison.moved.title, blocks);
}

function lineOf(
  { title, before, after, evidence_changed, changed_question }: ComparedItem,
  language: FollowUpLanguage,
): string {
  const { moved } = language.texts.comparison;
  const shown = (value: number | null) => (value === null ? moved.none : language.amount(value));
  const notes = [evidence_changed ? moved.evidence : '', changed_question ? moved.changed : ''].filter(Boolean);
  const levels = before === after ? shown(after) : `${shown(before)} → ${shown(after)}`;
  return `${title}: ${levels}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
}
