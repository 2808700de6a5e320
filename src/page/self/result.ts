import { assess } from '../../core/assess.js';
import { quickLook } from '../../core/form/self_check.js';
import { type SelfForm, stampOf } from '../../core/form/self_form.js';
import type { SelfReport } from '../../core/form/self_report.js';
import type { Report } from '../../core/report/types.js';
import type { Section } from '../../render/document/document.js';
import { areasAtAGlance, selfResult } from '../../render/form/self_result.js';
import { htmlBlock, htmlFacts } from '../../render/html/blocks.js';
import { button, element } from '../element.js';
import type { Shown } from '../shown.js';
import type { Said } from './languages.js';
import { fromMarkup } from './markup.js';
import { prioritiesView } from './priorities.js';
import { takeWithYou } from './take.js';
import { wordsView } from './words.js';

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

/** The move and what to take along, then why; at the end everything behind it, closed until somebody wants it. */
export function resultView(setting: ResultSetting): Shown {
  const { form, made, said, deeper } = setting;
  const { result } = said.own;
  const parts = selfResult(made.report, said.report);
  const heading = element('h1', { tabindex: '-1' }, result.title);
  const root = element(
    'div',
    { class: 'report' },
    heading,
    element('div', { class: 'facts-of' }, ...fromMarkup(htmlFacts(parts.facts))),
    ...parts.move.map((section) => sectionView(section, said)),
    takeWithYou(setting),
    honest(made.report, said),
    ...prioritiesView(parts.priorities, said),
    ...parts.standing.map((section) => sectionView(section, said)),
    wordsView(made.report, said),
    ...parts.areas.map((section) => sectionView({ ...section, title: areasTitle(section, made.report, said) }, said)),
    ...glance(form, made, said),
    element('h2', { class: 'more' }, result.more),
    element('p', { class: 'hint' }, result.moreHint),
    ...parts.details.map((section) => folded(section, said)),
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

function sectionView({ title, blocks }: Section, said: Said): HTMLElement {
  return element('section', {}, element('h2', {}, title), ...blocksView(blocks, said));
}

function folded({ title, blocks }: Section, said: Said): HTMLElement {
  return element('details', {}, element('summary', {}, title), ...blocksView(blocks, said));
}

function blocksView(blocks: Section['blocks'], { report }: Said): readonly Node[] {
  return fromMarkup(...blocks.map((block) => htmlBlock(block, 3, report)));
}

/** Only those gone into have a level then. */
function areasTitle({ title }: Section, { form }: Report, { own }: Said): string {
  return form === 'full' ? own.result.goneInto : title;
}

/** Kindly and once: it is a self-report. */
function honest(report: Report, { own }: Said): HTMLElement {
  // Of how many is left out: going deeper asks only where it matters, and nobody was asked the others.
  const answered = own.result.answered(report.questions_answered);
  const items = report.views.flatMap(({ scores }) => scores.flatMap((score) => score.items));
  const isShown = items.some(({ proof }) => proof === 'attested' || proof === 'seen');
  return element(
    'section',
    { class: 'honest' },
    element('h2', {}, own.result.honestTitle),
    element('p', {}, isShown ? own.result.honestInPart(answered) : own.result.honest(answered)),
  );
}

/** Where some areas were gone into: how all of them came out at first. */
function glance(form: SelfForm, { sheet, report }: SelfReport, said: Said): readonly HTMLElement[] {
  if (report.form === 'screen') return [];
  const quick = quickLook(form.pack, form.rubrics, sheet);
  const blocks = areasAtAGlance(assess(form.pack, form.rubrics, quick, stampOf(form, '')), said.report);
  const { glance: title, glanceNote } = said.own.result;
  return [sectionView({ title, blocks: [{ kind: 'paragraph', text: glanceNote }, ...blocks] }, said)];
}
