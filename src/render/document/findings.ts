import type { Finding, Report } from '../../core/report/types.js';
import type { Language } from '../language/language.js';
import { sentence } from '../sentence.js';
import { type Block, fact, paragraph, type Section, section } from './document.js';
import { findingWords } from './finding_words.js';

/** What several scores say together, unless page one said it; and what could not be judged. */
export function findingsSection(report: Report, language: Language): readonly Section[] {
  const told = new Set(report.priorities.filter(({ kind }) => kind === 'finding').map(({ id }) => id));
  return section(language.texts.findings.title, [
    ...report.findings.filter(({ id }) => !told.has(id)).map((finding) => findingBlock(report, finding, language)),
    ...notJudged(report, language),
  ]);
}

function findingBlock(report: Report, finding: Finding, language: Language): Block {
  const { priorities, moves } = language.texts;
  const { title, message, because } = findingWords(report, finding, language);
  const facts = [
    ...fact(priorities.because, because),
    ...fact(moves.leaveAlone, report.not_now.includes(finding.not_now ?? '') ? null : finding.not_now),
  ];
  return { kind: 'entry', title, blocks: [paragraph(message), { kind: 'facts', facts }] };
}

function notJudged(report: Report, { texts }: Language): Block[] {
  const titles = report.not_judged.map(({ title }) => title).join('; ');
  return titles === '' ? [] : [paragraph(sentence(texts.findings.notJudged(titles)))];
}
