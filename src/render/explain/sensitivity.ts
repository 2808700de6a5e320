import type { Priority } from '../../core/report/advice.js';
import type { Combination, Sensitivity } from '../../core/report/sensitivity.js';
import type { Report } from '../../core/report/types.js';
import { bullets, paragraph, type Section, section } from '../document/document.js';
import { findingWords } from '../document/finding_words.js';
import { rubricTitle } from '../document/names.js';
import type { Language } from '../language/language.js';

type Named = Pick<Priority, 'kind' | 'id'>;

/** Which priorities hold when importances are somewhat off. The report is visible already. */
export function sensitivitySection(report: Report, sensitivity: Sensitivity, language: Language): readonly Section[] {
  const words = language.texts.sensitivity;
  const share = language.percent(sensitivity.share);
  const { priorities, could_come_in } = sensitivity;
  const named = (all: readonly Named[]) => all.map((each) => titleOf(report, each, language)).join('; ');
  const staying = priorities.filter(({ drops_out }) => drops_out === null);
  const lines = [
    ...(staying.length === 0 ? [] : [words.staying(named(staying))]),
    ...priorities.flatMap((each) =>
      each.drops_out === null
        ? []
        : [words.dropsOut(titleOf(report, each, language), exampleWords(report, each.drops_out, language))],
    ),
    ...(could_come_in.length === 0 ? [] : [words.comeIn(named(could_come_in))]),
  ];
  const blocks = lines.length === 0 ? [paragraph(words.none)] : [paragraph(words.method(share)), ...bullets(lines)];
  return section(words.title(share), blocks);
}

function exampleWords(report: Report, { importances, first }: Combination, language: Language): string {
  const { texts, amount } = language;
  const changed = importances.map((each) =>
    texts.sensitivity.changed(titleOf(report, each, language), amount(each.changed), amount(each.now)),
  );
  const then = first.map((each) => titleOf(report, each, language)).join('; ');
  return texts.sensitivity.example(changed.join(', '), then);
}

function titleOf(report: Report, { kind, id }: Named, language: Language): string {
  const { sharedMoves } = language.texts;
  if (kind === 'show_proof') return sharedMoves.showProof.title;
  if (kind === 'answer_more') return sharedMoves.answerMore.title;
  const finding = kind === 'finding' ? report.findings.find((each) => each.id === id) : undefined;
  return finding === undefined ? rubricTitle(report, id ?? '') : findingWords(report, finding, language).title;
}
