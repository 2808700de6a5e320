import type { TeamReport } from '../../core/rollup/types.js';
import { bullets, type Section, section } from '../document/document.js';
import type { TeamLanguage } from './spoken.js';

/** Sheets that were passed over, and areas that are hidden. */
export function leftSection(report: TeamReport, { team: { left } }: TeamLanguage): readonly Section[] {
  const { other_relation, repeats } = report.passed_over;
  const hidden = report.hidden_rubrics.map(({ title }) => title).join('; ');
  return section(
    left.title,
    bullets([
      ...(other_relation === 0 ? [] : [left.relation(left.sheets(other_relation))]),
      ...(repeats === 0 ? [] : [left.repeats(left.sheets(repeats))]),
      ...(hidden === '' ? [] : [left.rubrics(hidden)]),
    ]),
  );
}

export function howSection({ relation }: TeamReport, { team: { how } }: TeamLanguage): Section {
  return {
    title: how.title,
    blocks: bullets(relation === 'self' ? [...how.lines, how.self] : how.lines),
  };
}
