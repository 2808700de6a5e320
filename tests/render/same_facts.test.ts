import { describe, expect, test } from 'vitest';
import type { RecommendedAction } from '../../src/core/report/advice.js';
import type { Report } from '../../src/core/report/types.js';
import { renderDocx } from '../../src/render/docx/docx.js';
import { renderHtml } from '../../src/render/html/html.js';
import { type Language, languages } from '../../src/render/language/index.js';
import { renderMarkdown } from '../../src/render/markdown/markdown.js';
import { renderTerminal } from '../../src/render/terminal/terminal.js';
import { visibleReport } from '../../src/render/visible-report.js';
import { empty, quick, rich } from './fixtures.js';
import { hostile, hostileSeveral } from './hostile.js';
import { named, partsOf } from './office.js';
import { several } from './several.js';

/** What a reader must find in every format, listed by hand: a section that disappears shows up here. */
function mustShow(raw: Report, language: Language): string[] {
  const { texts, level, questions, day } = language;
  const report = visibleReport(raw);
  const { headline, priorities, actions } = report;
  const all = [...actions.week, ...actions.days_30, ...actions.days_90];
  const chosen = [headline?.action ?? null, ...priorities.map((priority) => priority.first_move)];
  // Of several raters the view that gaps are measured by is told area by area; the others are columns beside it.
  const told = report.views[0]?.together === true ? report.views.slice(0, 1) : report.views;
  const items = report.views.flatMap((view) => view.scores.flatMap((score) => score.items));
  return [
    report.subject.name ?? report.subject.id,
    day(report.answered_on),
    report.pack.title,
    report.tool.version,
    questions(report.questions_answered, report.questions_asked),
    texts.method.use,
    ...all.map((action) => action.title),
    ...[...chosen, ...all.filter((action) => action.fits_cause !== false)].flatMap(actionTexts),
    ...priorities.flatMap(({ picture }) => (picture === null ? [] : [picture.item, withoutPrefix(picture.five)])),
    ...priorities.flatMap(({ picture }) =>
      [picture?.now, picture?.next].flatMap((text) => (text ? [withoutPrefix(text)] : [])),
    ),
    ...report.strengths.flatMap(({ title, best }) => [title, best?.item ?? '', withoutPrefix(best?.answer ?? '')]),
    ...report.not_now,
    ...report.rubrics.flatMap(({ title, summary, hash, version }) => [title, summary, hash.slice(0, 12), version]),
    ...report.rubrics.flatMap(({ why }) => why.flatMap((reason) => [reason.text, reason.source])),
    ...report.rubrics.flatMap(({ sources }) => sources.flatMap(({ title, link }) => [title, link ?? ''])),
    ...report.rubrics.flatMap(({ examples }) => examples.flatMap(({ file, title }) => [file, title])),
    ...report.findings.flatMap(({ title, message, orphans }) => [
      title ?? '',
      message ?? '',
      ...(orphans?.items ?? []),
    ]),
    ...report.not_judged.map(({ title }) => title),
    ...report.gaps.flatMap(({ after }) => after.map(({ because }) => because)),
    ...report.unproven.flatMap(({ title, would_prove }) => [title, ...would_prove]),
    ...report.unanswered.map(({ title }) => title),
    ...report.asks_of_sponsor.flatMap(({ items: parts, action }) => [...parts, ...actionTexts(action)]),
    ...report.sheets.map(({ rater }) => rater),
    ...items.flatMap((item) => (item.type === 'level' ? [] : [item.answer ?? '', item.note ?? ''])),
    ...items.flatMap((item) => (item.not_applicable === null ? [] : [item.title, item.not_applicable.whose ?? ''])),
    ...told.flatMap(({ scores }) =>
      scores.flatMap(({ caps, claimed, credited }) =>
        caps.flatMap(({ title, because, ...cap }) => [
          title,
          ...([cap.claimed, cap.credited].includes('triggered') ? [because.replace(/\.$/, '')] : []),
          ...(cap.claimed === 'triggered' ? [level(claimed.raw_level)] : []),
          ...(cap.credited === 'triggered' ? [level(credited.raw_level)] : []),
        ]),
      ),
    ),
    ...severalShown(report, language),
    ...told.flatMap(({ scores }) =>
      scores.flatMap(({ blockers }) => blockers.map((blocker) => (blocker.kind === 'gate' ? blocker.message : ''))),
    ),
  ];
}

/** What several raters say; of what is hidden that it is. */
function severalShown({ raters }: Report, { texts, level, day }: Language): string[] {
  if (raters === undefined) return [];
  const { several: words } = texts;
  const { rubrics, comments, themes, trend, hidden, doubts, reliability } = raters;
  return [
    texts.numbers.tenths(raters.threshold),
    words.fewest(raters.fewest),
    ...hidden.map((relation) => words.hiddenGroups[relation]),
    ...doubts.flatMap((one) => one.doubts.map((doubt) => words.doubt[doubt])),
    reliability === null ? '' : words.reliability[reliability],
    ...rubrics.flatMap(({ title, levels, target, verdict }) => [
      title,
      verdict === null ? '' : words.verdict[verdict],
      ...levels.map((one) => (one.hidden ? words.cellHidden : one.level === null ? '' : level(one.level, target))),
      ...levels.flatMap(({ interval }) => (interval === null ? [] : [level(interval.low), level(interval.high)])),
    ]),
    ...rubrics.flatMap(({ items }) => items.map(({ title }) => title)),
    ...comments.flatMap((group) => group.rubrics.flatMap((one) => one.comments)),
    ...themes.flatMap(({ title, text }) => [title, text]),
    ...trend.map(({ closed_on }) => day(closed_on)),
  ];
}

function actionTexts(action: RecommendedAction | null): string[] {
  return action === null ? [] : [action.title, action.do, action.done_when, action.template ?? ''];
}

function withoutPrefix(anchor: string): string {
  return anchor.replace(/^[1-5]: /, '').replace(/^Plus: /, '');
}

/** Line ends, edges and escapes differ by format; the words may not. */
function bare(text: string): string {
  return text
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&#96;', '')
    .replace(/&gt;|[\s\\`>┃|]/g, '');
}

const english = await languages.en.load();
const german = await languages.de.load();
const reports = Object.entries({ rich, empty, quick, hostile, several, hostileSeveral });
const cases = [english, german].flatMap((language) =>
  reports.map(([name, report]) => [`${name}, ${language.texts.tag}`, report, language] as const),
);

describe.each(cases)('%s', (_, report, language) => {
  const texts = [...new Set(mustShow(report, language))].filter((text) => text !== '');

  test.each([40, 80, 200])('terminal at %i columns says all of it', (width) => {
    const output = bare(renderTerminal(report, { width, color: 0, unicode: true, language }));
    for (const text of texts) expect(output).toContain(bare(text));
  });

  test('html says all of it', () => {
    const output = bare(readable(renderHtml(report, { language })));
    for (const text of texts) expect(output).toContain(bare(text));
  });

  test('docx says all of it', async () => {
    const parts = await partsOf(await renderDocx(report, { width: 80, color: 0, unicode: true, language }));
    const output = bare(named(parts, 'word/document.xml', 'w:body')[0]?.text ?? '');
    for (const text of texts) expect(output).toContain(bare(text));
  });

  test('markdown says all of it', () => {
    const output = bare(renderMarkdown(report, { language }));
    for (const text of texts) expect(output).toContain(bare(text));
  });
});

/** What a reader of the page reads: between the tags, without the data for programs. */
function readable(page: string): string {
  return page
    .replace(/<script[\s\S]*<\/script>/, '')
    .replace(/<style>[\s\S]*<\/style>/, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_entity, code) => String.fromCharCode(Number(code)));
}

test('the list above is worth something', () => {
  expect(mustShow(rich, english).filter(Boolean).length).toBeGreaterThan(90);
});
