import type { Item } from '../../core/rubric/types.js';
import type { Card, Offer } from '../walk/card.js';
import { COMMANDS } from '../walk/commands.js';
import type { Body, Paragraph } from '../walk/input.js';
import type { Page } from '../walk/state.js';

/**
 * Help for a page: first what explains the question, then the keys, then everything in full that a
 * small window may have had to shorten. It never says what a good answer is.
 */
export function helpFor(page: Page, card: Card): Paragraph[] {
  const asked = card.context ?? card.ask;
  return [
    ...about(page),
    ...list(
      card.commands.map((offer) => keyLine(card.body, offer)),
      'Keys',
    ),
    paragraph(asked, 'The question in full'),
    ...list(inFull(card.body)),
  ];
}

function about(page: Page): Paragraph[] {
  switch (page.kind) {
    case 'talk':
    case 'question':
      return aboutItem(page.spot.item);
    case 'evidence':
    case 'evidence_details':
    case 'evidence_seen':
    case 'gathered':
      return [paragraph(ABOUT_EVIDENCE)];
    case 'private_note':
      return [paragraph(ABOUT_PRIVATE)];
    case 'cause':
      return [paragraph(ABOUT_CAUSES)];
    case 'review':
      return [paragraph(ABOUT_REVIEW)];
    default:
      return [];
  }
}

const ABOUT_EVIDENCE =
  'A claim counts in full once somebody else could check it. Where nothing shows it yet, the report says ' +
  '"claimed" beside "proven so far"; that is no verdict on anybody. One line is enough; nothing is uploaded or opened.';

const ABOUT_PRIVATE =
  'Nobody but you reads these: they are kept with the interview and stand in no report, no export and no text that is ' +
  'sent. salesgap sessions notes prints them.';

const ABOUT_CAUSES =
  'The same gap needs a different first step when nobody has shown how it is done than when the decision lies ' +
  'elsewhere. The answer is kept with the report; no score depends on it.';

const ABOUT_REVIEW =
  'What is open stays open in the report: a blank, never a low score. A finished interview can be opened again.';

function aboutItem({ help, antipattern, evidence }: Item): Paragraph[] {
  return [
    ...(help === undefined ? [] : help.split(/\n+/).map((text) => paragraph(text))),
    ...(antipattern === undefined ? [] : [paragraph(antipattern, 'What is not meant')]),
    ...list(evidence.examples, 'What would show it'),
  ];
}

function paragraph(text: string, heading?: string): Paragraph {
  return { ...(heading === undefined ? {} : { heading }), pieces: piecesOf(text) };
}

function list(texts: readonly string[], heading?: string): Paragraph[] {
  return texts.map((text, index) => ({ ...paragraph(text, index === 0 ? heading : undefined), entry: true }));
}

/** A piece is no longer than the shortest line there may be, so that no window is too small to read on. */
const PIECE = 39;

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const longer = `${pieces.at(-1) ?? ''} ${word}`;
    if (pieces.length > 0 && longer.length <= PIECE) pieces[pieces.length - 1] = longer;
    else pieces.push(word);
  }
  return pieces;
}

function keyLine(body: Body, { name, label }: Offer): string {
  const command = COMMANDS[name];
  return `${body.as === 'fields' ? '/' : ''}${command.key}  ${label ?? command.label} – ${command.about}`;
}

function inFull(body: Body): string[] {
  switch (body.as) {
    case 'pick':
    case 'tick':
      return body.options.flatMap(({ label, text }) => (text === '' ? [] : [`${label}  ${text}`]));
    case 'fields':
      return body.fields.map(({ label, hint }) => (hint === undefined ? label : `${label}: ${hint}`));
    case 'reading':
      return [];
  }
}
