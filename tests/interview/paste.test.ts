import { describe, expect, it } from 'vitest';
import { PROFILE_QUESTIONS } from '../../src/interview/profile/questions.js';
import { MOST_CHARACTERS } from '../../src/interview/walk/fields.js';
import { walk } from './fixtures.js';
import { inShort, play } from './keys.js';
import { FakeTerminal, host } from './screen.js';

const START = '\u001b[200~';
const END = '\u001b[201~';
const TEN_THOUSAND = Array.from({ length: 10_000 }, (_, number) => `line ${number + 1} of the minutes`).join('\r');

describe('pasting', () => {
  it('ten thousand lines into a note keeps what fits, with its lines, and says what was kept', async () => {
    const { terminal, saved } = await host(walk());
    await terminal.type('2\rbw');
    await terminal.type(START + TEN_THOUSAND + END);
    const kept = TEN_THOUSAND.replaceAll('\r', '\n').slice(0, MOST_CHARACTERS);
    const total = TEN_THOUSAND.length;
    const screen = (await terminal.text()).replace(/\s+/g, ' ');
    expect(screen).toContain(`10000 characters are the most that fit here: 10000 of ${total} were kept, up to "`);
    await terminal.type('\r');
    expect(saved.map(inShort).at(-1)).toBe(`coaching.observed = 2 note ${JSON.stringify(kept.trim())}`);
  });

  it('draws once, not once for every character', async () => {
    const { terminal } = await host(walk());
    await terminal.type('g8\r');
    const before = terminal.sent.length;
    await terminal.type(`${START}${'a word '.repeat(1000)}${END}`);
    const drawings = terminal.sent.slice(before).match(/What would help you most/g) ?? [];
    expect(drawings).toHaveLength(1);
  });

  it('in pieces, as a slow line delivers it, is one paste', async () => {
    const { terminal, saved } = await host(walk());
    await terminal.type('g8\r');
    for (const piece of ['\u001b[2', '00~one\rtw', 'o\r', 'three\u001b[20', '1~']) await terminal.type(piece);
    expect(saved).toEqual([]);
    await terminal.type('\r');
    expect(saved.map(inShort)).toEqual(['hiring.wish = "one\\ntwo\\nthree"']);
  });

  it('into a page where one chooses answers nothing, and says so', async () => {
    for (const keys of ['', 'g5\r', 'greview\r', '4\r', 'x']) {
      const { terminal, saved } = await host(walk());
      await terminal.type(keys);
      const before = saved.length;
      await terminal.type(`${START}3\r4\ry\r${END}`);
      expect(await terminal.text()).toContain('! A paste answers nothing here.');
      expect(saved).toHaveLength(before);
    }
  });

  it('makes one line of several where one is wanted', () => {
    const { entries } = play(walk(), '4<enter>1<enter><paste:folder:\r\n\tQ3\r\n><enter><enter>');
    expect(entries.map(inShort).at(-1)).toBe('coaching.observed = 4 (document, folder: Q3)');
  });

  it('stays within the least that a field takes, in whole characters', () => {
    const families = '👨‍👩‍👧'.repeat(40);
    const typed = play(walk(), 'x1<enter>7<enter>').state;
    const { state } = play(typed, [{ press: 'paste', text: families }]);
    expect(state.message?.text).toBe(
      `200 characters are the most that fit here: 200 of ${families.length} were kept, up to "${'👨‍👩‍👧'.repeat(5)}".`,
    );
  });

  it('once full takes no more', () => {
    const wish = play(walk(), 'g8<enter>').state;
    const filled = play(wish, [{ press: 'paste', text: 'x'.repeat(MOST_CHARACTERS) }]).state;
    expect(filled.message).toBeNull();
    expect(play(filled, 'y').state.message?.text).toBe(
      '10000 characters are the most that fit here; nothing of it was kept.',
    );
  });
});

describe('keys typed ahead', () => {
  it('reach from the context into the questions', async () => {
    const context = PROFILE_QUESTIONS.filter(({ field }) => field === 'role' || field === 'team_size');
    const { terminal, saved } = await host(walk({ context }), new FakeTerminal(40, 15));
    await terminal.type('1\r7\r2\r1\r');
    expect(saved.map(inShort)).toEqual([
      'profile {"role":"first_line"}',
      'profile {"role":"first_line","team_size":7}',
      'coaching.observed = 2',
      'coaching.again = 1',
    ]);
  });
});
