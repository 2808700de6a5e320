import type { Card } from './card.js';
import { COMMAND_NAMES, COMMANDS, type CommandName, commandNamed } from './commands.js';
import { hearFields } from './fields.js';
import type { Heard, Paragraph, ReadingInput } from './input.js';
import type { Key } from './key.js';
import { hearPick } from './pick.js';
import { hearTick } from './tick.js';

/** What a key asks for on the page that is shown. */
export type Wish = Heard | 'edit' | { readonly command: CommandName } | { readonly problem: string };

/** Keys act on what is on the card and on nothing else. */
export function hear(card: Card, key: Key): Wish {
  if (key.press === 'escape') return card.side ? { command: 'back' } : 'nothing';
  if (key.press === 'edit') {
    const wish = offered(card, 'editor');
    return 'command' in wish ? 'edit' : wish;
  }
  const { body } = card;
  switch (body.as) {
    case 'pick':
      return orCommand(hearPick(body.input, body.options, key), card, key);
    case 'tick':
      return orCommand(hearTick(body.input, body.options, key), card, key);
    case 'fields': {
      const typed = body.input.texts[body.input.at] ?? '';
      return (
        (key.press === 'enter' ? slashCommand(card, typed) : undefined) ?? hearFields(body.input, body.fields, key)
      );
    }
    case 'reading':
      return orCommand(hearReading(body.input, body.paragraphs, key), card, key);
  }
}

function orCommand(heard: Heard, card: Card, key: Key): Wish {
  if (heard === 'nothing' && key.press === 'paste') return { problem: 'A paste answers nothing here.' };
  if (heard !== 'nothing' || key.press !== 'character' || key.text === ' ') return heard;
  const name = COMMAND_NAMES.find((command) => COMMANDS[command].key === key.text.toLowerCase());
  return name === undefined
    ? { problem: `"${key.text}" does nothing here. ? explains the keys.` }
    : offered(card, name);
}

/**
 * In a text, commands are written with a slash and stand alone: /b or /back. Longer texts that begin
 * with a slash (a path, say) are texts; so is anything behind a space.
 */
function slashCommand(card: Card, typed: string): Wish | undefined {
  const word = /^\/(\?|[\p{L}\p{N}'’_ ]{0,20})\s*$/u.exec(typed)?.[1]?.trim();
  if (word === undefined) return undefined;
  const name = commandNamed(word);
  if (name !== undefined) return offered(card, name);
  return { problem: `There is no command /${word}. /? explains them; a text may begin with a space instead.` };
}

function offered(card: Card, name: CommandName): { readonly command: CommandName } | { readonly problem: string } {
  if (card.commands.some((offer) => offer.name === name)) return { command: name };
  return { problem: card.refused?.[name] ?? COMMANDS[name].refused };
}

/** Any piece can stand at the top; Enter closes. */
function hearReading(input: ReadingInput, paragraphs: readonly Paragraph[], key: Key): Heard {
  if (key.press === 'enter') return 'confirm';
  const last = paragraphs.reduce((count, { pieces }) => count + pieces.length, 0) - 1;
  const step = key.press === 'character' && key.text === ' ' ? SCROLLS.page_down : SCROLLS[key.press];
  if (step === undefined) return 'nothing';
  return { input: { as: 'reading', at: Math.max(0, Math.min(last, input.at + step)) } };
}

/** In pieces; a page is less than any window shows. */
const SCROLLS: { readonly [K in Key['press']]?: number } = {
  up: -1,
  down: 1,
  page_up: -4,
  page_down: 4,
  home: Number.NEGATIVE_INFINITY,
  end: Number.POSITIVE_INFINITY,
};
