import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report/types.js';
import { visible } from '../../src/core/visible.js';
import { type CalendarEvent, calendarText } from '../../src/render/calendar.js';
import { english } from '../../src/render/language/english.js';
import { languages } from '../../src/render/language/index.js';
import { moveEvent } from '../../src/render/move_event.js';
import { empty, rich } from './fixtures.js';
import { ATTACKS } from './hostile.js';

const german = await languages.de.load();

const EVENT: CalendarEvent = {
  uid: 'jd-1@salesgap',
  day: '2026-12-31',
  title: 'Write the scorecard',
  text: 'When it is Monday, I will write it; first draft, no more.\n\nDone when: somebody has read it.',
  reminder: 900,
};

const written = (...events: CalendarEvent[]) =>
  calendarText({ made_at: '2026-11-20T08:30:15.250Z', version: '0.1.0', events });

/** As a calendar reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent');
  return events.map((component) => ({ component, event: new ICAL.Event(component) }));
}

describe('a calendar file', () => {
  it('is written so', () =>
    expect(written(EVENT).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//salesgap//salesgap 0.1.0//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:jd-1@salesgap',
      'DTSTAMP:20261120T083015Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Write the scorecard',
      'DESCRIPTION:When it is Monday\\, I will write it\\; first draft\\, no more.\\n\\',
      ' nDone when: somebody has read it.',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Write the scorecard',
      'TRIGGER:-PT900M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]));

  it('is read as one whole day that reminds the day before at nine', () => {
    const [found] = read(written(EVENT));
    expect(found?.event).toMatchObject({ uid: EVENT.uid, summary: EVENT.title, description: EVENT.text });
    expect(found?.event.startDate.isDate).toBe(true);
    expect(found?.event.startDate.toString()).toBe('2026-12-31');
    expect(found?.event.duration.toString()).toBe('P1D');
    const trigger = found?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
    expect((trigger as ICAL.Duration).toSeconds()).toBe(-15 * 60 * 60);
  });

  it('holds any number of events, with a reminder or without', () => {
    expect(read(written())).toEqual([]);
    const two = read(written(EVENT, { ...EVENT, uid: 'jd-2@salesgap', reminder: null }));
    expect(two.map(({ component }) => component.getAllSubcomponents('valarm').length)).toEqual([1, 0]);
  });

  const texts = fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'grapheme', maxLength: 200 }));

  it('gives back whatever text was put in, made visible, in lines of at most 75 octets', () =>
    fc.assert(
      fc.property(texts, texts, (title, text) => {
        const file = written({ ...EVENT, title, text });
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n\0]/);
        }
        const [found, ...more] = read(file);
        expect(more).toEqual([]);
        const shown = (raw: string) => (raw.includes('\n') ? raw.split(/\r\n|\r|\n/) : [raw]).map(visible).join('\n');
        expect(found?.event).toMatchObject({ summary: shown(title), description: shown(text) });
      }),
      { numRuns: 100 },
    ));
});

describe('the one move', () => {
  it('is due a week after the answers, says when it is done and when to look again', () =>
    expect(moveEvent(rich, english)).toEqual({
      uid: 'jd-2026-11-20-coaching.debrief_note@salesgap',
      day: '2026-11-27',
      title: 'One observed call, one note, one next try',
      text: [
        'When a rep asks me to rescue a call, I will ask which buyer action they want, let them lead, and write one dated next try with them the same day.',
        'Done when: Four notes from three reps in 30 days show expected action, actual action and next try.',
        'Look again on 2026-12-04: what has begun, and what stands in the way?',
      ].join('\n\n'),
      reminder: 900,
    }));

  it('speaks the language of the report', () => expect(moveEvent(rich, german)?.text).toContain('Fertig, wenn: '));

  it.each([
    ['only begins where it takes longer than a week', { horizon: 'days_30' }, 'Begin: '],
    ['is asked for where only the boss can make it', { owner: 'sponsor' }, 'Ask my boss: '],
  ] as const)('%s', (_what, own, before) => {
    const action = rich.headline?.action;
    if (action == null) throw new Error('the fixture has a move');
    const other: Report = { ...rich, headline: { priority: 0, action: { ...action, ...own } } };
    expect(moveEvent(other, english)?.title).toBe(`${before}One observed call, one note, one next try`);
  });

  it('is to show what is there where only proof is missing', () => {
    const priority = {
      kind: 'show_proof',
      id: null,
      rubrics: ['hiring'],
      cause: null,
      picture: null,
      first_move: null,
    } as const;
    const proven: Report = { ...rich, priorities: [priority], headline: { priority: 0, action: null } };
    expect(moveEvent(proven, english)).toMatchObject({
      uid: 'jd-2026-11-20-show_proof@salesgap',
      title: 'Show what is already there',
    });
  });

  it('is none where there is none', () => expect(moveEvent(empty, english)).toBeNull());
});
