import { minutesFor } from '../../core/answers/routing.js';
import type { AnswerSheet } from '../../core/answers/types.js';
import { scoreAnswers } from '../../core/assess.js';
import { deepAreas, quickLook } from '../../core/form/self_check.js';
import type { SelfForm } from '../../core/form/self_form.js';
import { roleFor } from '../../core/gaps.js';
import { button, element } from '../element.js';
import type { Shown } from '../shown.js';
import type { Said } from './languages.js';

export interface InterimSetting {
  readonly form: SelfForm;
  readonly sheet: AnswerSheet;
  readonly said: Said;
  readonly answered: number;
  /** Questions that going deeper asks. */
  readonly deeper: number;
  goDeeper(): void;
  toResult(): void;
  change(): void;
}

/** What stands out after the first part, and the offer to go deeper before there is a result. */
export function interimView(setting: InterimSetting): Shown {
  const { form, sheet, said, answered, deeper } = setting;
  const { interim } = said.own;
  const areas = answered === 0 ? [] : deepAreas(form.pack, form.rubrics, sheet);
  const title = areas.length === 0 ? interim.none : interim.title(areas.length);
  const heading = element('h1', { tabindex: '-1' }, title);
  const root = element(
    'div',
    { class: 'interim' },
    heading,
    element('p', {}, answered === 0 ? interim.leadNone : interim.lead),
    element('ol', { class: 'areas' }, ...areas.map((id) => areaLine(id, setting))),
    ...(answered === 0 || deeper === 0
      ? []
      : [
          element(
            'div',
            { class: 'bar' },
            button(interim.deeper(deeper, minutesFor(deeper)), setting.goDeeper, { class: 'first' }),
          ),
          element('p', { class: 'hint' }, interim.deeperHint),
        ]),
    element(
      'div',
      { class: 'bar' },
      ...(answered === 0 ? [] : [button(interim.result, setting.toResult, { class: 'second' })]),
      button(interim.change, setting.change, { class: 'second' }),
    ),
  );
  return { root, heading };
}

function areaLine(id: string, { form, sheet, said }: InterimSetting): HTMLElement {
  const { interim } = said.own;
  const rubric = form.rubrics.find((each) => each.id === id);
  const quick = quickLook(form.pack, form.rubrics, sheet);
  const level = scoreAnswers(form.rubrics, quick).find((score) => score.rubric === id)?.claimed.level ?? null;
  const target = form.pack.rubrics.find((each) => each.id === id)?.target[roleFor(sheet)] ?? 3;
  const { level: shown, shortfall } = said.report;
  const words = shortfall(level, target) === null ? interim.enough : interim.said;
  return element(
    'li',
    {},
    element('h2', {}, rubric?.title ?? id),
    element('p', {}, level === null ? interim.unknown : words(shown(level, target), shown(target))),
    element('p', { class: 'hint' }, `${interim.good} ${rubric?.summary ?? ''}`),
  );
}
