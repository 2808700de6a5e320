import type { Report, ReportRubric } from '../../core/report/types.js';
import { GRADES } from '../../core/words.js';
import { GRADE, RELATION } from '../phrases.js';
import { capRules } from './cap_words.js';
import { type Block, bullets, fact, paragraph, type Section, section } from './document.js';

/** What good looks like in each area, and why it matters, with the number of its source. */
export function areaMeaningSection(report: Report): readonly Section[] {
  const sources = sourceLines(report);
  return section(
    'What each area means',
    report.rubrics.map((rubric) => meaningBlock(rubric, sources)),
  );
}

function meaningBlock(rubric: ReportRubric, sources: readonly SourceLine[]): Block {
  const why = rubric.why.map((reason) => {
    const number = sources.findIndex(({ title, grade }) => title === reason.source && grade === reason.grade) + 1;
    return `${reason.text} [${number}]`;
  });
  const examples = rubric.examples.map((example) => `Filled-in example: ${example.title} (${example.file})`);
  return { kind: 'entry', title: rubric.title, blocks: [paragraph(rubric.summary), ...bullets([...why, ...examples])] };
}

type SourceLine = ReportRubric['sources'][number];

/** Each source once, although several rubrics may cite it. */
function sourceLines(report: Report): readonly SourceLine[] {
  const listed = report.rubrics.flatMap(({ sources }) => sources);
  const cited = report.rubrics.flatMap(({ why }) =>
    why.map(({ source, grade }) => ({ title: source, grade, link: null })),
  );
  const unique = new Map<string, SourceLine>();
  for (const line of [...listed, ...cited]) {
    const key = `${line.grade} ${line.title}`;
    if (!unique.has(key)) unique.set(key, line);
  }
  return [...unique.values()];
}

/** Numbered as cited, each with its grade. */
export function sourcesSection(report: Report): readonly Section[] {
  const lines = sourceLines(report).map(
    ({ title, grade, link }, index) => `[${index + 1}] ${title} (grade ${grade})${link === null ? '' : ` ${link}`}`,
  );
  return section('Sources', bullets(lines));
}

const LEVELS = [
  'Every area has five levels; each level describes what somebody could see or fetch, and the level of an area is the weighted mean of its questions.',
  'Claimed is what the answers say; proven so far counts a high answer in full only when somebody else has looked at what shows it.',
  'A level counts as reached when the proven level, and everything that cannot be left out at that level, carries it.',
  'With less than half of an area answered no level is shown; with less than four fifths it is called provisional.',
];

const ONE_ANSWER = 'Where nothing else makes up for one answer, that answer holds its area down';

const GRADES_IN_WORDS = GRADES.map((grade) => `${grade} ${GRADE[grade]}`).join('; ');
const GRADED = `Actions and sources carry a grade for what they rest on: ${GRADES_IN_WORDS}.`;

const USE = 'For development talks. These scores are no validated basis for hiring, pay or dismissal.';
const OPINION = 'A self-report is an opinion until proof has been seen.';

/** How to read the numbers and what not to use them for. */
export function methodSection(report: Report): readonly Section[] {
  const self = report.sheets.some((sheet) => sheet.relation === 'self');
  const caps = capRules(report);
  return section('How to read this report', [
    paragraph(LEVELS.join(' ')),
    ...(caps.length > 0 ? [paragraph(`${ONE_ANSWER}: ${caps.join('; ')}.`)] : []),
    paragraph(GRADED),
    paragraph(self ? `${USE} ${OPINION}` : USE),
  ]);
}

const HASH_LENGTH = 12;

/** What to compare when two reports differ. */
export function versionsSection(report: Report): readonly Section[] {
  const { tool, pack, rubrics, sheets } = report;
  const facts = [
    ...fact('Made with', `${tool.name} ${tool.version}, report format ${report.format}`),
    ...fact('Pack', `${pack.id} ${pack.version}`),
    ...fact('Rubrics', rubrics.map(({ id, version, hash }) => `${id} ${version} (${short(hash)})`).join(', ')),
    ...fact(
      'Answers',
      sheets.map(({ rater, relation, hash }) => sheetWords(rater, RELATION[relation], hash)).join(', '),
    ),
  ];
  return section('Versions', [{ kind: 'facts', facts, quiet: true }]);
}

function sheetWords(rater: string, relation: string, hash: string | null): string {
  return `${rater} (${relation})${hash === null ? '' : ` ${short(hash)}`}`;
}

function short(hash: string): string {
  return hash.slice(0, HASH_LENGTH);
}
