import { describe, expect, it } from 'vitest';
import { FakeLines } from '../lines.js';
import { SAMPLE } from './sample.js';

/** The reply to these lines, then the end of the input, and what was printed. */
async function typing(typed: readonly string[], person = false, lang: 'en' | 'de' = 'en') {
  const lines = new FakeLines({ person });
  const reply = lines.prompter.switches({ ...SAMPLE, lang });
  lines.input.write(typed.map((line) => `${line}\n`).join(''));
  lines.input.end();
  return { reply: await reply, printed: lines.printed, misread: lines.misread };
}

const on = (...numbers: readonly number[]) => SAMPLE.entries.map((_entry, index) => numbers.includes(index + 1));

describe('switches in lines', () => {
  it.each([
    ['done takes what is on', ['done'], { value: on(1, 3) }],
    ['a number switches', ['4', '3', 'Done.'], { value: on(1, 4) }],
    ['twice is as before', ['4', '4', 'done'], { value: on(1, 3) }],
    ['best is the choice of the program', ['3', '5', 'best', 'done'], { value: on(1, 2, 3) }],
    ['show, list and help change nothing', ['show 3', 'list', 'help', 'done'], { value: on(1, 3) }],
    ['too much is taken by done once more', ['4', '7', 'done', 'done'], { value: on(1, 3, 4, 7) }],
    ['leave gives up', ['4', 'leave'], { ended: 'input_ended' }],
    ['the end of the input gives up', ['4'], { ended: 'input_ended' }],
  ] as const)('%s', async (_name, typed, expected) => {
    expect((await typing(typed)).reply).toEqual(expected);
  });

  it.each([
    ['8', 'The numbers are 1 to 7.'],
    ['0', 'The numbers are 1 to 7.'],
    ['1 2', 'A number switches'],
    ['dome', 'Did you mean done?'],
    ['show 9', 'Type show and a number from 1 to 7.'],
    ['', 'means nothing here'],
  ])('%j means nothing: a script stops, a person is asked again', async (slip, said) => {
    const script = await typing([slip, 'done']);
    expect(script.reply).toEqual({ ended: 'interrupted' });
    expect(script.misread).toBe(true);
    expect(script.printed.replace(/\s+/g, ' ')).toContain(said);
    const person = await typing([slip], true);
    expect(person.reply).toEqual({ ended: 'input_ended' });
    expect(person.printed.replace(/\s+/g, ' ')).toContain(said);
  });

  it('in German both German and English words are understood', async () => {
    const german = await typing(['5', 'zeige 1', '4', 'fertig', 'beste', 'liste', 'hilfe', 'fertig'], false, 'de');
    expect(german.reply).toEqual({ value: on(1, 2, 3) });
    await expect(german.printed).toMatchFileSnapshot('./lines.de.txt');
    expect((await typing(['4', 'show 1', 'best', 'done'], false, 'de')).reply).toEqual({ value: on(1, 2, 3) });
    expect((await typing(['abbrechen'], false, 'de')).reply).toEqual({ ended: 'input_ended' });
    expect((await typing(['fertik'], true, 'de')).printed).toContain('Meinten Sie fertig?');
    expect((await typing(['constructor'], true, 'de')).printed).toContain('Das bedeutet hier nichts.');
  });

  it('what needs something else cannot be taken without it', async () => {
    const { reply, printed } = await typing(['1', '2', 'done', 'done']);
    expect(reply).toEqual({ ended: 'interrupted' });
    expect(printed).toContain('The joint calls need what good looks like first.');
  });

  it('says what a choice comes to after every change', async () => {
    const { printed } = await typing(['5', 'show 1', '4', 'done', 'best', 'done']);
    await expect(printed).toMatchFileSnapshot('./lines.txt');
  });
});
