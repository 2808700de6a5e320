import { describe, expect, it } from 'vitest';
import { afterEdit } from '../../src/interview/editing.js';
import { cardOf } from '../../src/interview/pages/index.js';
import type { Edited, EditWish } from '../../src/interview/walk/state.js';
import { press } from '../../src/interview/walk.js';
import { TODAY, walk } from './fixtures.js';
import { inShort, keys, play } from './keys.js';
import { FakeTerminal, host, settled } from './screen.js';

/** The wish that the last of these keys led to. */
function wishAfter(typed: string): EditWish | undefined {
  const all = keys(typed);
  const last = all.pop();
  const { state } = play(walk(), all);
  return last === undefined ? undefined : press(state, last, { today: TODAY }).edit;
}

describe('the wish for an editor', () => {
  it.each([
    ['an empty note', '2<enter>bw/editor<enter>', ''],
    ['by its key', '2<enter>bw/v<enter>', ''],
    ['an answer in words, given before', 'g8<enter>a wish<enter>b/editor<enter>', 'a wish'],
    ['what is just being typed', 'g8<enter>half a wi<edit>', 'half a wi'],
    ['a paste of several lines', 'g8<enter><paste:one\ntwo><edit>', 'one\ntwo'],
  ])('%s', (_title, typed, text) => expect(wishAfter(typed)).toEqual({ text, most: 10_000 }));

  it.each([
    ['a choice', '<edit>'],
    ['a number', 'g6<enter><edit>'],
    ['the place of evidence, which is one line', '4<enter>1<enter>/editor<enter>'],
    ['the help', '?<edit>'],
  ])('is refused for %s', (_title, typed) => {
    expect(wishAfter(typed)).toBeUndefined();
    expect(play(walk(), typed).state.message).toEqual({
      tone: 'problem',
      text: 'The editor opens from a note and from an answer in words.',
    });
  });

  it('is on offer where it is granted', () => {
    const offered = (typed: string) => cardOf(play(walk(), typed).state).commands.map(({ name }) => name);
    expect(offered('2<enter>bw')).toContain('editor');
    expect(offered('g8<enter>')).toContain('editor');
    expect(offered('')).not.toContain('editor');
  });
});

describe('what comes back', () => {
  const open = play(walk(), 'g8<enter>before').state;
  it('stands in the field and is no answer yet', () => {
    const state = afterEdit(open, { text: 'one\ntwo' });
    expect(state.page.input).toMatchObject({ texts: ['one\ntwo'], caret: 7 });
    expect(state.message).toEqual({ tone: 'notice', text: 'This came from your editor; Enter takes it.' });
    expect(play(state, '<enter>').entries.map(inShort)).toEqual(['hiring.wish = "one\\ntwo"']);
  });

  it('may be nothing: the note goes', () => {
    const noted = play(walk(), '2wa note<enter>bw').state;
    expect(play(afterEdit(noted, { text: '' }), '<enter>').entries.map(inShort)).toEqual(['coaching.observed = 2']);
  });

  it('may be unchanged or a problem: the text is as it was', () => {
    for (const edited of [{ unchanged: true }, { problem: 'The editor ended with an error (1).' }] as const) {
      expect(afterEdit(open, edited).page).toEqual(open.page);
    }
  });
});

/** An editor that is open until it is told what comes back. */
function openEditor() {
  const wishes: EditWish[] = [];
  let close: (edited: Edited) => void = () => {};
  const edit = (wish: EditWish) => {
    wishes.push(wish);
    return new Promise<Edited>((resolve) => {
      close = resolve;
    });
  };
  return {
    wishes,
    edit,
    async close(edited: Edited) {
      close(edited);
      await settled();
    },
  };
}

describe('on a terminal', () => {
  async function opened(columns = 80, rows = 24) {
    const editor = openEditor();
    const hosted = await host(walk(), new FakeTerminal(columns, rows), undefined, editor.edit);
    await hosted.terminal.type('g8\rso far\u0018');
    await hosted.terminal.lines();
    return { ...hosted, editor };
  }

  it('lends it as a shell has it, and takes it back', async () => {
    const { terminal, editor, saved } = await opened();
    expect(editor.wishes).toEqual([{ text: 'so far', most: 10_000 }]);
    expect(terminal.pasteMode).toBe(false);
    expect(terminal.modes.at(-1)).toBe('cooked');
    expect(terminal.input.isPaused()).toBe(true);
    expect(await terminal.text()).toContain('Your editor has the text: save and close it to go on here.');
    await editor.close({ text: 'first line\nsecond line' });
    await terminal.lines();
    expect(terminal.pasteMode).toBe(true);
    expect(terminal.modes.at(-1)).toBe('raw');
    expect(terminal.input.isPaused()).toBe(false);
    expect(await terminal.text()).toContain('› first line\n  second line');
    expect(await terminal.text()).not.toContain('Your editor has');
    await terminal.type('\r');
    expect(saved.map(inShort)).toEqual(['hiring.wish = "first line\\nsecond line"']);
  });

  it('leaves the screen alone while it is lent, resized or not', async () => {
    const { terminal, editor } = await opened();
    const before = terminal.sent;
    terminal.resize(60, 20);
    await settled();
    expect(terminal.sent).toBe(before);
    await editor.close({ unchanged: true });
    const text = await terminal.text();
    expect(text).toContain('› so far');
    expect(text).toContain('The text is as it was.');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });

  it('keeps the keys that were typed ahead for afterwards', async () => {
    const editor = openEditor();
    const { terminal, saved } = await host(walk(), new FakeTerminal(), undefined, editor.edit);
    await terminal.type('g8\r/editor\r\r');
    expect(editor.wishes).toHaveLength(1);
    expect(saved).toEqual([]);
    await editor.close({ text: 'written outside' });
    expect(saved.map(inShort)).toEqual(['hiring.wish = "written outside"']);
  });

  it.each([40, 80, 120])('tells the whole path of a text that was kept, in %i columns', async (columns) => {
    const { terminal, editor } = await opened(columns);
    const path = '/home/somebody/.local/share/salesgap/sessions/somebody-1a2b3c4d/draft-1/text.txt';
    await editor.close({ problem: `This file is not valid UTF-8. It was not taken; it is kept in ${path}` });
    expect((await terminal.lines()).join('').replace(/\s+/g, '')).toContain(path);
    expect(await terminal.text()).toContain('› so far');
  });

  it('says so where none can be had', async () => {
    const { terminal } = await host(walk());
    await terminal.type('g8\r/editor\r');
    expect(await terminal.text()).toContain('! There is no editor here.');
    await terminal.type('text');
    expect(await terminal.text()).toContain('› text');
  });

  it('waits for the editor to be gone when the walk is stopped meanwhile', async () => {
    const { terminal, editor, ended } = await opened();
    let over = false;
    ended.then(() => {
      over = true;
    });
    terminal.abort.abort('SIGTERM');
    await settled();
    expect(over).toBe(false);
    await editor.close({ problem: 'The editor was stopped (SIGTERM).' });
    await expect(ended).resolves.toBe('interrupted');
    await terminal.lines();
    expect(terminal.pasteMode).toBe(false);
  });

  it('throws on what the editor throws', async () => {
    const fault = new Error('a fault');
    const { terminal, ended } = await host(walk(), new FakeTerminal(), undefined, () => Promise.reject(fault));
    await terminal.type('g8\r/editor\r');
    await expect(ended).rejects.toBe(fault);
  });
});
