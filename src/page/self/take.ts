import { calendarText } from '../../render/calendar.js';
import { oneOnOneWords } from '../../render/document/one_on_one.js';
import { moveEvent } from '../../render/move_event.js';
import { button, element } from '../element.js';
import { copyFrom, saveFile } from '../files.js';
import type { ResultSetting } from './result.js';

const CALENDAR_FILE = 'one-move.ics';

/** What goes out of the page, each by a button of its own: calendar, words, paper, answers. */
export function takeWithYou(setting: ResultSetting): HTMLElement {
  const { result } = setting.said.own;
  const told = element('p', { class: 'told', role: 'status' });
  const say = (text: string) => {
    told.textContent = text;
  };
  return element(
    'section',
    { class: 'take' },
    element('h2', {}, result.takeTitle),
    element(
      'div',
      { class: 'buttons' },
      ...calendarButton(setting, say),
      button(result.print, () => window.print(), { class: 'second' }),
      button(result.save, () => say(setting.save()), { class: 'second' }),
    ),
    told,
    ...words(setting),
  );
}

function calendarButton({ form, made, said }: ResultSetting, say: (text: string) => void): readonly HTMLElement[] {
  const event = moveEvent(made.report, said.report);
  if (event === null) return [];
  const save = () => {
    const made_at = new Date().toISOString();
    saveFile(CALENDAR_FILE, calendarText({ made_at, version: form.tool_version, events: [event] }), 'text/calendar');
    say(said.own.result.calendarSaved(CALENDAR_FILE));
  };
  return [button(said.own.result.calendar, save, { class: 'first' })];
}

/** In a field, so that they can be changed before they are copied; on paper as they stand there. */
function words({ made, said }: ResultSetting): readonly HTMLElement[] {
  const { result } = said.own;
  const area = element('textarea', { id: 'words', rows: '9', autocomplete: 'off', 'aria-describedby': 'words-hint' });
  area.value = oneOnOneWords(made.report, said.report).join('\n\n');
  const onPaper = element('p', { class: 'on-paper', 'aria-hidden': 'true' }, area.value);
  area.addEventListener('input', () => {
    onPaper.textContent = area.value;
  });
  const told = element('p', { class: 'told', role: 'status' });
  const copy = async () => {
    told.textContent = (await copyFrom(area)) ? result.copied : result.notCopied;
  };
  return [
    element('h3', {}, element('label', { for: 'words' }, result.wordsTitle)),
    element('p', { class: 'hint', id: 'words-hint' }, result.wordsHint),
    area,
    onPaper,
    button(result.copy, () => void copy(), { class: 'second' }),
    told,
  ];
}
