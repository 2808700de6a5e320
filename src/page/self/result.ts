import { assess } from '../../core/assess.js';
import { quickLook } from '../../core/form/self_check.js';
import { type SelfForm, stampOf } from '../../core/form/self_form.js';
import type { SelfReport } from '../../core/form/self_report.js';
import type { Report } from '../../core/report/types.js';
import { areasSection } from '../../render/document/areas.js';
import type { Section } from '../../render/document/document.js';
import { selfDocument } from '../../render/form/self_document.js';
import { htmlBlock, htmlFacts } from '../../render/html/blocks.js';
import { visibleReport } from '../../render/visible-report.js';
import { button, element } from '../element.js';
import type { Shown } from '../rater/intro.js';
import type { Said } from './languages.js';
import { fromMarkup } from './markup.js';
import { takeWithYou } from './take.js';

export interface ResultSetting {
  readonly form: SelfForm;
  readonly made: SelfReport;
  readonly said: Said;
  /** Questions that going deeper would still ask. */
  readonly deeper: number;
  goDeeper(): void;
  change(): void;
  /** Hands out the answers file; what to say about it. */
  save(): string;
}

/** The report, the move first; what to take along; and everything behind it, closed until somebody wants it. */
export function resultView(setting: ResultSetting): Shown {
  const { form, made, said, deeper } = setting;
  const { result } = said.own;
  const document = selfDocument(made.report, said.report);
  const [move, ...others] = document.front;
  const [areas, ...details] = document.details;
  const heading = element('h1', { tabindex: '-1' }, result.title);
  const root = element(
    'div',
    { class: 'report' },
    heading,
    element('div', { class: 'facts-of' }, ...fromMarkup(htmlFacts(document.facts))),
    ...present(move).map((section) => sectionView(section, said)),
    honest(made.report, said),
    ...others.map((section) => sectionView(section, said)),
    takeWithYou(setting),
    ...present(areas).map((section) => sectionView(section, said)),
    ...glance(form, made, said),
    element('h2', {}, result.more),
    ...details.map((section) => folded(section, said)),
    element('p', { class: 'hint' }, result.made(form.tool_version)),
    element(
      'div',
      { class: 'bar' },
      button(result.change, setting.change, { class: 'second' }),
      ...(deeper === 0 ? [] : [button(result.deeper(deeper), setting.goDeeper, { class: 'second' })]),
    ),
  );
  return { root, heading };
}

function present<T>(one: T | undefined): readonly T[] {
  return one === undefined ? [] : [one];
}

function sectionView({ title, blocks }: Section, { report }: Said): HTMLElement {
  return element(
    'section',
    {},
    element('h2', {}, title),
    ...fromMarkup(...blocks.map((block) => htmlBlock(block, 3, report))),
  );
}

function folded({ title, blocks }: Section, { report }: Said): HTMLElement {
  const inside = fromMarkup(...blocks.map((block) => htmlBlock(block, 3, report)));
  return element('details', {}, element('summary', {}, title), ...inside);
}

/** Kindly and once: it is a self-report. */
function honest({ questions_answered, questions_asked }: Report, { own, report }: Said): HTMLElement {
  const answered = report.questions(questions_answered, questions_asked);
  return element(
    'section',
    { class: 'honest' },
    element('h2', {}, own.result.honestTitle),
    element('p', {}, own.result.honest(answered)),
  );
}

/** Where some areas were gone into: how all of them came out at first. */
function glance(form: SelfForm, { sheet, report }: SelfReport, said: Said): readonly HTMLElement[] {
  if (report.form === 'screen') return [];
  const quick = quickLook(form.pack, form.rubrics, sheet);
  const first = visibleReport(assess(form.pack, form.rubrics, quick, stampOf(form, '')));
  const blocks = areasSection(first, said.report)[0]?.blocks.filter(({ kind }) => kind === 'scores') ?? [];
  const { glance: title, glanceNote } = said.own.result;
  return [sectionView({ title, blocks: [{ kind: 'paragraph', text: glanceNote }, ...blocks] }, said)];
}
