import type { Combination, Sensitivity } from '../../core/report/sensitivity.js';
import type { Priority, Report } from '../../core/report/types.js';
import { amount, percent } from '../display.js';
import { bullets, paragraph, type Section, section } from '../document/document.js';
import { findingWords } from '../document/finding_words.js';
import { rubricTitle } from '../document/names.js';

type Named = Pick<Priority, 'kind' | 'id'>;

/** Which priorities hold when importances are somewhat off. The report is visible already. */
export function sensitivitySection(report: Report, sensitivity: Sensitivity): readonly Section[] {
  const share = percent(sensitivity.share);
  const { priorities, could_come_in } = sensitivity;
  const named = (all: readonly Named[]) => all.map((each) => titleOf(report, each)).join('; ');
  const staying = priorities.filter(({ drops_out }) => drops_out === null);
  const lines = [
    ...(staying.length === 0 ? [] : [`Among the first three in every combination: ${named(staying)}`]),
    ...priorities.flatMap((each) =>
      each.drops_out === null ? [] : [`${titleOf(report, each)} can drop out: ${exampleWords(report, each.drops_out)}`],
    ),
    ...(could_come_in.length === 0 ? [] : [`Could come in, each in some combination: ${named(could_come_in)}`]),
  ];
  const method = `How much an area matters is a judgement. Each importance was taken up to ${share} higher or lower, whatever the others are, and every order that this can lead to was looked at.`;
  return section(
    `If importances were up to ${share} off`,
    lines.length === 0 ? [paragraph('There is no priority to look at.')] : [paragraph(method), ...bullets(lines)],
  );
}

function exampleWords(report: Report, { importances, first }: Combination): string {
  const changed = importances.map(
    (each) => `${titleOf(report, each)} ${amount(each.changed)} (now ${amount(each.now)})`,
  );
  const then = first.map((each) => titleOf(report, each)).join('; ');
  return `for example with importance ${changed.join(', ')}. First are then: ${then}`;
}

function titleOf(report: Report, { kind, id }: Named): string {
  if (kind === 'show_proof') return 'Show the proof';
  if (kind === 'answer_more') return 'Answer more';
  const finding = kind === 'finding' ? report.findings.find((each) => each.id === id) : undefined;
  return finding === undefined ? rubricTitle(report, id ?? '') : findingWords(report, finding).title;
}
