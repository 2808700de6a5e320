import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/core/plan/types.js';
import { languages } from '../../../src/render/language/index.js';
import { planEvents } from '../../../src/render/plan/events.js';
import { renderPlan } from '../../../src/render/plan/index.js';
import { plan, plans } from './plans.js';

/*
 * What a real calendar program makes of our file: khal (Debian package `khal`) takes it in as a person would, and lists
 * the days again.
 */

const german = await languages.de.load();

/** An empty calendar of its own: nothing of the machine that runs the tests gets in. */
function emptyCalendar() {
  const folder = mkdtempSync(join(tmpdir(), 'salesgap-khal-'));
  const env = { PATH: process.env.PATH ?? '', HOME: folder, LANG: 'C.UTF-8', TZ: 'UTC', XDG_CACHE_HOME: folder };
  const formats = ['dateformat', 'longdateformat'].map((name) => `${name} = %Y-%m-%d`);
  const times = ['datetimeformat', 'longdatetimeformat'].map((name) => `${name} = %Y-%m-%d %H:%M`);
  const config = [
    ...['[calendars]', '[[plan]]', `path = ${join(folder, 'plan')}`],
    ...['[sqlite]', `path = ${join(folder, 'khal.db')}`],
    ...['[locale]', 'timeformat = %H:%M', ...formats, ...times, 'local_timezone = UTC', 'default_timezone = UTC'],
    ...['[default]', 'default_calendar = plan'],
  ];
  writeFileSync(join(folder, 'config'), `${config.join('\n')}\n`);
  const khal = (...args: string[]) =>
    execFileSync('khal', ['-c', join(folder, 'config'), ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 60_000,
    });
  return {
    async take(of: Plan) {
      const made_at = '2026-11-23T08:30:00.000Z';
      const file = await renderPlan(of, 'calendar', {
        ...{ width: 80, color: 0, unicode: true, language: german },
        ...{ made_at, version: '0.1.0' },
      });
      writeFileSync(join(folder, 'plan.ics'), file);
      khal('import', '--batch', 'plan.ics');
    },
    /** "2026-11-30 Title" of all days of a year. */
    list: () =>
      khal('list', '--day-format', '', '--format', '{start-date} {title}', '2026-11-20', '365d')
        .split('\n')
        .filter((line) => line !== '')
        .toSorted(),
  };
}

const days = (of: Plan) =>
  planEvents(of, german)
    .map(({ day, title }) => `${day} ${title}`)
    .toSorted();

describe('a plan in khal', () => {
  it.each(['plan', 'owners'])('every day of %s arrives, with its title', async (name) => {
    const calendar = emptyCalendar();
    const of = plans[name];
    if (of === undefined) throw new Error(`no plan ${name}`);
    await calendar.take(of);
    expect(calendar.list()).toEqual(days(of));
  });

  it('taken in again after an edit, days move and none is doubled', async () => {
    const calendar = emptyCalendar();
    await calendar.take(plan);
    const [first, ...others] = plan.actions;
    if (first === undefined) throw new Error('the fixture has actions');
    const edited: Plan = { ...plan, actions: [{ ...first, title: 'Another title', due_on: '2026-12-04' }, ...others] };
    await calendar.take(edited);
    expect(calendar.list()).toEqual(days(edited));
    expect(days(edited)).not.toEqual(days(plan));
  });

  it('a hostile plan puts in as many days as it has', async () => {
    const calendar = emptyCalendar();
    const { hostile } = plans;
    if (hostile === undefined) throw new Error('no hostile plan');
    await calendar.take(hostile);
    expect(calendar.list().map((line) => line.slice(0, 10))).toEqual(days(hostile).map((line) => line.slice(0, 10)));
  });
});
