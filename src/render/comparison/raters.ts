import type { ChangeInCommon, ComparedSource, ComparedView, Comparison } from '../../core/compare/types.js';
import { type Block, bullets, paragraph, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';
import { isCompared, viewName } from './names.js';
import { hundredthsOf } from './shown.js';
import { slopesOf } from './slopes.js';

/** Who is in both results, who came and who left; of groups how many, as far as that is told. */
export function whoSection(
  { views, only_before, only_after }: Comparison,
  { texts }: FollowUpLanguage,
): readonly Section[] {
  const { raters } = texts.comparison;
  const people = views.filter(({ source }) => source !== 'others');
  const lines = [
    ...people.map((view) => bothWords(view, texts)),
    ...only_after.map((source) => raters.came(viewName(source, texts))),
    ...only_before.map((source) => raters.left(viewName(source, texts))),
  ];
  // One person about themselves both times: the head of the page says so.
  return lines.length < 2 ? [] : section(raters.title, bullets(lines));
}

function bothWords(view: ComparedSource, texts: FollowUpLanguage['texts']): string {
  const { raters } = texts.comparison;
  const name = viewName(view, texts);
  if (view.named) return raters.both(name);
  const told = (count: number | null) => (count === null ? raters.notTold : String(count));
  return raters.group(name, told(view.raters.before), told(view.raters.after));
}

/** All views but the first. */
export function otherViews({ views }: Comparison, language: FollowUpLanguage): readonly Section[] {
  const blocks = views.slice(1).flatMap((view) => viewBlock(view, language));
  const { otherViews: title, hiddenParts } = language.texts.comparison.raters;
  const isApart = views.slice(1).some(({ rubrics }) => rubrics.some(({ claimed }) => claimed?.parts === null));
  return section(title, blocks.length === 0 || !isApart ? blocks : [...blocks, paragraph(hiddenParts)]);
}

function viewBlock(view: ComparedView, language: FollowUpLanguage): readonly Block[] {
  const compared = view.rubrics.filter(isCompared);
  if (compared.length === 0) return [];
  return [{ kind: 'entry', title: viewName(view, language.texts), blocks: [slopesOf(compared, language)] }];
}

/** Of named people who answered both times: the mean of what each changed, and where it lies. */
export function inCommonSection({ in_common = [] }: Comparison, language: FollowUpLanguage): readonly Section[] {
  const { texts } = language;
  const { raters } = texts.comparison;
  if (in_common.length === 0) return [];
  const { raters: people, mean, range } = raters.inCommonHead;
  return section(raters.inCommon, [
    paragraph(raters.inCommonIntro),
    {
      kind: 'table',
      short: true,
      head: [texts.scores.area, people, mean, range],
      rows: in_common.map((area) => rowOf(area, language)),
    },
    paragraph(raters.rangeSays),
  ]);
}

function rowOf(
  { title, raters: people, mean, interval }: ChangeInCommon,
  { texts }: FollowUpLanguage,
): readonly string[] {
  const { raters, signed } = texts.comparison;
  const shown = (value: number) => signed(hundredthsOf(value) / 100);
  const range = interval.no_spread ? raters.noSpread : raters.range(shown(interval.low), shown(interval.high));
  return [title, String(people), shown(mean), range];
}
