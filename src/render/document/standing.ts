import type { Overall, Report, View } from '../../core/report/types.js';
import { level, percent, questions, reaches, shortfall } from '../display.js';
import { ABOUT, RELATION } from '../phrases.js';
import { type Block, paragraph, type ScoreRow, type Section, section } from './document.js';

/** The overall level per `about`, claimed and proven so far, against the target, and how much was answered. */
export function standingSection(report: Report, title = 'Where you stand'): readonly Section[] {
  const rows = report.views.flatMap((view) => view.overall.map((overall) => rowOf(report, view, overall)));
  const scores: readonly Block[] = rows.length > 0 ? [{ kind: 'scores', rows }] : [];
  const sentences = [...verdicts(report), coverage(report)].filter(Boolean);
  return section(title, [...scores, paragraph(sentences.join(' '))]);
}

function rowOf(report: Report, view: View, overall: Overall): ScoreRow {
  const name = ABOUT[overall.about];
  return {
    name: report.views.length > 1 ? `${name} (${RELATION[view.relation]})` : name,
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

function verdicts(report: Report): readonly string[] {
  if (report.form === 'screen') {
    return ['This is a quick look: it shows where to look first, not which level is reached.'];
  }
  const all = report.views[0]?.overall ?? [];
  return all.flatMap((overall) => {
    const said = verdict(overall);
    return said === '' || all.length === 1 ? said : `${ABOUT[overall.about]}: ${said}`;
  });
}

/** Proof that is missing is a status of the proof: the sentence must not read as a verdict on the person. */
function verdict({ claimed, credited, target }: Overall): string {
  if (claimed === null || target === null) return '';
  const below = shortfall(claimed, target);
  const provenBelow = shortfall(credited, target);
  if (below === null && provenBelow === null) return 'The overall level is at the target, and proof carries it.';
  if (below === null) return 'The answers are at the target. What is missing is somebody else looking at the proof.';
  const proven =
    provenBelow === null || provenBelow === below ? '' : `, ${provenBelow} below it with the proof seen so far`;
  return `The answers come out ${below} below the target${proven}.`;
}

function coverage(report: Report): string {
  const all = report.views[0]?.overall ?? [];
  const rubrics = all.reduce((sum, overall) => sum + overall.rubrics, 0);
  const scored = all.reduce((sum, overall) => sum + overall.scored, 0);
  const answered = `${questions(report.questions_answered, report.questions_asked)}${shareWords(all)}`;
  const areas = rubrics === 1 ? 'area has' : 'areas have';
  return rubrics > 0 ? `${answered}; ${scored} of ${rubrics} ${areas} enough answers for a level.` : `${answered}.`;
}

/** The share of what counts differs from the count of questions when weights do; said only when one number can say it. */
function shareWords(all: readonly Overall[]): string {
  const [only] = all;
  if (only === undefined || all.length > 1 || reaches(only.coverage, 1) || only.coverage <= 0) return '';
  return ` (${percent(only.coverage)} of what counts)`;
}
