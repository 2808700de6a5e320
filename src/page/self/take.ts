import { calendarText } from '../../render/calendar.js';
import { moveEvent } from '../../render/move_event.js';
import { button, element } from '../element.js';
import { saveFile } from '../files.js';
import type { ResultSetting } from './result.js';

const CALENDAR_FILE = 'one-move.ics';

/** What goes out of the page, each by a button of its own: into the calendar, onto paper, into a file. */
export function takeWithYou(setting: ResultSetting): HTMLElement {
  const { result } = setting.said.own;
  const told = element('p', { class: 'told', role: 'status' });
  const say = (text: string) => {
    told.textContent = text;
  };
  return element(
    'div',
    { class: 'take' },
    element(
      'div',
      { class: 'buttons' },
      ...calendarButton(setting, say),
      button(result.print, () => window.print(), { class: 'second' }),
      button(result.save, () => say(setting.save()), { class: 'second' }),
    ),
    told,
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
