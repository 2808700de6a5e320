import type { Overall, Report, View } from '../../core/report/types.js';
import { reaches } from '../display.js';
import type { Language } from '../language/language.js';
import { type Block, paragraph, type ScoreRow, type Section, section } from './document.js';
import { viewsTold } from './names.js';

/** The overall level per `about`, claimed and proven so far, against the target, and how much was answered. */
export function standingSection(
  report: Report,
  language: Language,
  title = language.texts.standing.title,
): readonly Section[] {
  const rows = viewsTold(report).flatMap((view) =>
    view.overall.map((overall) => rowOf(report, view, overall, language)),
  );
  const scores: readonly Block[] = rows.length > 0 ? [{ kind: 'scores', rows }] : [];
  const sentences = [...verdicts(report, language), coverage(report, language)].filter(Boolean);
  return section(title, [...scores, paragraph(sentences.join(' '))]);
}

function rowOf(report: Report, view: View, overall: Overall, { texts: { words }, level }: Language): ScoreRow {
  const name = words.about[overall.about];
  return {
    name: viewsTold(report).length > 1 ? `${name} (${words.relation[view.relation]})` : name,
    claimed: overall.claimed,
    credited: overall.credited,
    target: overall.target,
    low: null,
    high: null,
    without: level(null),
    verdict: '',
    gap: null,
  };
}

function verdicts(report: Report, language: Language): readonly string[] {
  const { standing, words } = language.texts;
  if (report.form === 'screen') return [standing.quickLook];
  const all = report.views[0]?.overall ?? [];
  return all.flatMap((overall) => {
    const said = verdict(overall, language);
    return said === '' || all.length === 1 ? said : `${words.about[overall.about]}: ${said}`;
  });
}

/** Proof that is missing is a status of the proof: the sentence must not read as a verdict on the person. */
function verdict({ claimed, credited, target }: Overall, { texts: { standing }, shortfall }: Language): string {
  if (claimed === null || target === null) return '';
  const below = shortfall(claimed, target);
  const provenBelow = shortfall(credited, target);
  if (below === null && provenBelow === null) return standing.atTarget;
  if (below === null) return standing.unproven;
  return standing.below(below, provenBelow === below ? null : provenBelow);
}

function coverage(report: Report, language: Language): string {
  const { texts, questions } = language;
  const all = report.views[0]?.overall ?? [];
  const rubrics = all.reduce((sum, overall) => sum + overall.rubrics, 0);
  const scored = all.reduce((sum, overall) => sum + overall.scored, 0);
  const answered = `${questions(report.questions_answered, report.questions_asked)}${shareWords(all, language)}`;
  return rubrics > 0 ? `${answered}; ${texts.standing.areasScored(scored, rubrics)}.` : `${answered}.`;
}

/** The share of what counts differs from the count of questions when weights do; said only when one number can say it. */
function shareWords(all: readonly Overall[], { texts, percent }: Language): string {
  const [only] = all;
  if (only === undefined || all.length > 1 || reaches(only.coverage, 1) || only.coverage <= 0) return '';
  return ` (${texts.standing.ofWhatCounts(percent(only.coverage))})`;
}
