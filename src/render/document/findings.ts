import type { Finding, Report } from '../../core/report/types.js';
import { sentence } from '../sentence.js';
import { type Block, fact, paragraph, type Section, section } from './document.js';
import { findingWords } from './finding_words.js';

/** What several scores say together, unless page one said it; and what could not be judged. */
export function findingsSection(report: Report): readonly Section[] {
  const told = new Set(report.priorities.filter(({ kind }) => kind === 'finding').map(({ id }) => id));
  return section('What the answers say together', [
    ...report.findings.filter(({ id }) => !told.has(id)).map((finding) => findingBlock(report, finding)),
    ...notJudged(report),
  ]);
}

function findingBlock(report: Report, finding: Finding): Block {
  const { title, message, because } = findingWords(report, finding);
  const facts = [
    ...fact('Because', because),
    ...fact('Leave alone', report.not_now.includes(finding.not_now ?? '') ? null : finding.not_now),
  ];
  return { kind: 'entry', title, blocks: [paragraph(message), { kind: 'facts', facts }] };
}

function notJudged(report: Report): Block[] {
  const titles = report.not_judged.map(({ title }) => title).join('; ');
  return titles === '' ? [] : [paragraph(sentence(`Not judged, because an answer is missing: ${titles}`))];
}
