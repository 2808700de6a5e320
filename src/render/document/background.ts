import type { Report, ReportRubric } from '../../core/report/types.js';
import { GRADES } from '../../core/words.js';
import type { Language, Texts } from '../language/language.js';
import { capRules } from './cap_words.js';
import { type Block, bullets, fact, paragraph, type Section, section } from './document.js';
import { severalMethod } from './several/basis.js';

/** What good looks like in each area, and why it matters, with the number of its source. */
export function areaMeaningSection(report: Report, { texts }: Language): readonly Section[] {
  const sources = sourceLines(report);
  return section(
    texts.meaning.title,
    report.rubrics.map((rubric) => meaningBlock(rubric, sources, texts)),
  );
}

function meaningBlock(rubric: ReportRubric, sources: readonly SourceLine[], { meaning }: Texts): Block {
  const why = rubric.why.map((reason) => {
    const number = sources.findIndex(({ title, grade }) => title === reason.source && grade === reason.grade) + 1;
    return `${reason.text} [${number}]`;
  });
  const examples = rubric.examples.map(({ title, file }) => meaning.example(title, file));
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
export function sourcesSection(report: Report, { texts }: Language): readonly Section[] {
  const lines = sourceLines(report).map(
    ({ title, grade, link }, index) =>
      `[${index + 1}] ${texts.levels.graded(title, grade)}${link === null ? '' : ` ${link}`}`,
  );
  return section(texts.sources.title, bullets(lines));
}

/** How to read the numbers and what not to use them for. */
export function methodSection(report: Report, language: Language): readonly Section[] {
  const { method, words } = language.texts;
  const self = report.sheets.some((sheet) => sheet.relation === 'self');
  const caps = capRules(report, language);
  const grades = GRADES.map((grade) => `${grade} ${words.grade[grade]}`).join('; ');
  return section(method.title, [
    paragraph(method.levels),
    ...(caps.length > 0 ? [paragraph(method.oneAnswer(caps.join('; ')))] : []),
    ...severalMethod(report, language),
    paragraph(method.graded(grades)),
    paragraph(self ? `${method.use} ${method.opinion}` : method.use),
  ]);
}

const HASH_LENGTH = 12;

/** What to compare when two reports differ. */
export function versionsSection(report: Report, { texts: { versions, words } }: Language): readonly Section[] {
  const { tool, pack, rubrics, sheets } = report;
  const facts = [
    ...fact(versions.madeWith, versions.format(`${tool.name} ${tool.version}`, report.format)),
    ...fact(versions.pack, `${pack.id} ${pack.version}`),
    ...fact(versions.rubrics, rubrics.map(({ id, version, hash }) => `${id} ${version} (${short(hash)})`).join(', ')),
    ...fact(
      versions.answers,
      sheets.map(({ rater, relation, hash }) => sheetWords(rater, words.relation[relation], hash)).join(', '),
    ),
  ];
  return section(versions.title, [{ kind: 'facts', facts, quiet: true }]);
}

function sheetWords(rater: string, relation: string, hash: string | null): string {
  return `${rater} (${relation})${hash === null ? '' : ` ${short(hash)}`}`;
}

function short(hash: string): string {
  return hash.slice(0, HASH_LENGTH);
}
