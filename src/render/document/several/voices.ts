import type { Report } from '../../../core/report/types.js';
import type { Language, Texts } from '../../language/language.js';
import { type Block, bullets, type Entry, paragraph, type Section, section } from '../document.js';
import { groupBy } from '../names.js';
import { sourceName } from './sources.js';

/** What raters wrote, by group and area. */
export function commentsSection({ raters }: Report, { texts }: Language): readonly Section[] {
  const { comments } = texts.several;
  const groups = (raters?.comments ?? []).flatMap(({ source: id, rubrics }): readonly Block[] => {
    const source = raters?.sources.find((one) => one.id === id);
    const areas = rubrics.flatMap(({ title, comments: written }) => areaEntry(title, written, texts));
    return source === undefined || areas.length === 0
      ? []
      : [{ kind: 'entry', title: sourceName(source, texts), blocks: areas }];
  });
  return section(comments.title, groups.length === 0 ? [] : [paragraph(comments.intro), ...groups]);
}

function areaEntry(title: string, written: readonly string[], { several }: Texts): readonly Entry[] {
  const quoted = bullets(written.map(several.comments.quote));
  return quoted.length === 0 ? [] : [{ kind: 'entry', title, blocks: quoted }];
}

/** What a consultant noted where a team is too small for confidence. */
export function themesSection({ raters }: Report, { texts }: Language): readonly Section[] {
  const { themes } = texts.several;
  const areas = groupBy(raters?.themes ?? [], ({ rubric }) => rubric);
  const blocks = [...areas.values()].map(
    (all): Block => ({ kind: 'entry', title: all[0]?.title ?? '', blocks: bullets(all.map(({ text }) => text)) }),
  );
  return section(themes.title, blocks.length === 0 ? [] : [paragraph(themes.intro), ...blocks]);
}
