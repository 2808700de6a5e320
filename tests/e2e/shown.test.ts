import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { bin, emptyPlace } from './salesgap.js';
import { Terminal } from './tmux.js';

/*
 * What a person sees, screen by screen, in a real terminal of 40, 80 and 120 columns, stored to be read as a client
 * would: shown/. A change of a screen is a diff there.
 */
let terminal: Terminal | undefined;
afterEach(() => {
  terminal?.close();
  terminal = undefined;
});

const KNOWN = '--role first_line --profile team_size=7 motion=mid_market manages_managers=false own_quota=false';

/** A key by its name in tmux, or a line that is typed and ended with Enter; then what has to be on the screen. */
type Step = readonly [{ readonly key: string } | { readonly line: string }, RegExp];
const key = (name: string, shows: RegExp): Step => [{ key: name }, shows];
const line = (text: string, shows: RegExp): Step => [{ line: text }, shows];

const SCENES: readonly (readonly [string, readonly Step[]])[] = [
  [
    'quick-look',
    [
      line(`salesgap assess hiring coaching --screen --subject "J. Doe" ${KNOWN}`, /Question 1 of 4/),
      key('3', /Answer: 3/),
      key('Enter', /What shows it\?/),
      key('1', /Answer: 1/),
      key('Enter', /› Where:/),
      line('page for the last seat, version 3', /› From/),
      line('today', /Question 2 of 4/),
      line('2', /Question 3 of 4/),
      line('1', /Question 4 of 4/),
      line('2', /Before you finish/),
      key('f', /What stands in the way/),
      key('2', /Answer: 2/),
      key('Enter', /2 of 2/),
      line('1', /Saved as/),
    ],
  ],
  [
    'facilitated-sitting',
    [
      line(`salesgap assess --facilitated --sitting ceo --subject "J. Doe" ${KNOWN}`, /Question 1 of 11/),
      line('There was an advert. I never saw a page.', /1–5 choose/),
      key('a', /1 {2}The advert/),
      key('2', /Answer: 2/),
      key('Enter', /Question 2 of 11/),
      line('/p', /Private: in no report/),
      line('looks at the clock', /Saved, for you alone/),
      line('/q', /Go on whenever/),
      line('salesgap sessions heard $(salesgap sessions list | head -1)', /THE WORDS OF THE CEO/),
    ],
  ],
  [
    'interruption-and-resume',
    [
      line(`salesgap assess hiring --subject "J. Doe" ${KNOWN}`, /Question 1 of 7/),
      line('2', /Question 2 of 7/),
      key('3', /Answer: 3/),
      key('C-z', /Stopped/),
      line('fg', /Answer: 3/),
      key('C-c', /Go on whenever/),
      line('salesgap sessions list', /1 of 7 questions/),
      line('salesgap assess --resume', /Question 2 of 7/),
      line('2', /Question 3 of 7/),
      key('b', /Question 2 of 7/),
      key('q', /Go on whenever/),
    ],
  ],
  [
    'plain-lines',
    [
      line(
        `salesgap assess hiring --screen --accessible --subject "J. Doe" ${KNOWN}`,
        /Question 1 of 2[\s\S]*Answer:\s*$/,
      ),
      line('help', /Answer:\s*$/),
      line('2', /Saved: 2[\s\S]*Question 2 of 2[\s\S]*Answer:\s*$/),
      line('back', /Question 1 of 2[\s\S]*Answer:\s*$/),
      line('next', /Answer:\s*$/),
      line('go to 2', /Question 2 of 2[\s\S]*Answer:\s*$/),
      line('1', /Before you finish/),
      line('finish', /What stands in the way[\s\S]*Answer:\s*$/),
      line('2', /Saved as/),
    ],
  ],
];

describe.each(SCENES)('%s', (name, steps) => {
  it.each([40, 80, 120])('at %i columns', async (columns) => {
    const place = emptyPlace();
    const on = new Terminal(columns, columns === 40 ? 60 : 24, place.folder, place.env);
    terminal = on;
    writeFileSync(join(place.folder, 'salesgap'), `#!/bin/sh\nexec '${process.execPath}' '${bin()}' "$@"\n`, {
      mode: 0o755,
    });
    on.type(`PATH="$PWD:$PATH"; PS1='$ '; clear`);
    await on.shows(/^\$\s*$/);
    await wait(300);
    const screens = [];
    for (const [what, shows] of steps) {
      if ('key' in what) on.press(what.key);
      else on.type(what.line);
      await on.shows(shows);
      screens.push(`──── ${'key' in what ? what.key : `${what.line} Enter`}\n${masked(await still(on))}`);
    }
    for (const screen of screens)
      for (const text of screen.split('\n').slice(1)) expect(text.length).toBeLessThanOrEqual(columns);
    await expect(`${screens.join('\n')}\n`).toMatchFileSnapshot(`shown/${name}.${columns}.txt`);
  });
});

/** The screen once nothing moves on it any more. */
async function still(on: Terminal): Promise<string> {
  for (let before = ''; ; ) {
    const now = on.screen();
    if (now === before) return now.replace(/\s+$/, '\n');
    before = now;
    await wait(250);
  }
}

/** Ids and today differ from run to run; what stands for them is as long. */
function masked(screen: string): string {
  const id = /\bj-doe-(\n?[0-9a-f]){8}\b/g;
  const alike = (found: string) => {
    const digits = [...'1a2b3c4d'];
    return `j-doe-${found.slice(6).replace(/[0-9a-f]/g, () => digits.shift() ?? '')}`;
  };
  return screen.replace(id, alike).replace(/\b20\d\d-\d\d-\d\d\b/g, '2026-11-24');
}
