import type { TeamReport, ToldCount } from '../../core/rollup/types.js';
import { bullets, paragraph, type Section, section } from '../document/document.js';
import type { TeamLanguage } from './spoken.js';

/** What stands in the way, and which findings hold, with how many leaders. */
export function wordsSections({ causes, findings }: TeamReport, language: TeamLanguage): readonly Section[] {
  const { words } = language.team;
  const cause = language.texts.words.cause;
  return [
    ...section(
      words.causes,
      bullets(causes.map((each) => words.line(cause[each.cause], `(${countText(each, language)})`))),
    ),
    ...section(words.findings, bullets(findings.map((each) => words.finding(each.title, countText(each, language))))),
  ];
}

function countText({ band, leaders, share }: ToldCount, { team, whole, percent }: TeamLanguage): string {
  return band === null ? team.words.counted(whole(leaders), percent(share)) : team.words[band];
}

export function pairsSection({ pairs }: TeamReport, language: TeamLanguage): readonly Section[] {
  const { title, intro, head, name } = language.team.pairs;
  if (pairs.length === 0) return [];
  const names = (of: TeamReport['pairs'][number]['coaches']) =>
    of.map(({ leader, level }) => name(leader, language.texts.numbers.tenths(level))).join(', ');
  return section(title, [
    paragraph(intro),
    ...pairs.map((each) => ({
      kind: 'entry' as const,
      title: each.title,
      blocks: [
        {
          kind: 'facts' as const,
          facts: [
            { label: head.coaches, text: names(each.coaches) },
            { label: head.learners, text: names(each.learners) },
          ],
        },
      ],
    })),
  ]);
}
