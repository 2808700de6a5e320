import { daysAfter } from '../core/calendar_day.js';
import { visible } from './visible.js';

/**
 * One entry of a calendar file: a whole day that blocks no time. Texts are plain; `text` may have several lines.
 */
export interface CalendarEvent {
  /** The same event has the same id in every file, so that a calendar takes a second import for a change. */
  readonly uid: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly title: string;
  readonly text: string;
  /** Minutes before midnight at the beginning of the day; null: no reminder. */
  readonly reminder: number | null;
}

export interface CalendarFile {
  /** When it is made: an instant as ISO 8601 in UTC, e.g. 2026-11-20T08:30:00.000Z. */
  readonly made_at: string;
  /** Version of salesgap. */
  readonly version: string;
  readonly events: readonly CalendarEvent[];
}

/**
 * An iCalendar file (RFC 5545) that mail programs and telephones take in; ends with a line break. Written here because a
 * page has to carry it: what is on offer is ten times the size, or asks the clock and makes up ids by itself.
 * No METHOD: it is nobody's invitation.
 */
export function calendarText({ made_at, version, events }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//salesgap//salesgap ${escaped(version)}//EN`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, utc(made_at))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, day, title, text, reminder }: CalendarEvent, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date(day)}`,
    // The end is the first day that is no part of it.
    `DTEND;VALUE=DATE:${date(daysAfter(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    ...(reminder === null ? [] : alarmLines(title, reminder)),
    'END:VEVENT',
  ];
}

function alarmLines(title: string, reminder: number): readonly string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, `TRIGGER:-PT${reminder}M`, 'END:VALARM'];
}

function date(day: string): string {
  return day.replaceAll('-', '');
}

/** 20261120T083000Z */
function utc(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** TEXT of RFC 5545 §3.3.11. What steers or hides is shown first, so nothing begins a line of its own. */
function escaped(text: string): string {
  return visible(text, { keepNewlines: true })
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Octets of one line without its break (RFC 5545 §3.1). */
const MOST_OCTETS = 75;

/** Broken before the character that would not fit; a line that goes on begins with a space. */
function folded(line: string): string {
  let room = MOST_OCTETS;
  let text = '';
  for (const character of line) {
    const octets = octetsOf(character);
    if (octets > room) {
      text += '\r\n ';
      room = MOST_OCTETS - 1;
    }
    text += character;
    room -= octets;
  }
  return text;
}

/** In UTF-8, of one character. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
