import { columnsOf } from '../../core/text_width.js';
import { visible } from '../../core/visible.js';
import { wrapText } from '../view/text.js';
import type { AnswerLine, Card } from '../walk/card.js';
import type { Body, Option, Paragraph } from '../walk/input.js';
import { sentence } from '../walk/sentence.js';

type Fields = Extract<Body, { as: 'fields' }>;

/** Where a card belongs: its header in full, and the question that a side step goes with. */
export function placeLines({ header, context }: Card, width: number): string[] {
  return [
    ...wrapText(spoken(header[0] ?? '', ', '), width),
    ...(context === undefined ? [] : wrapText(context, width)),
  ];
}

/** What is asked and what can be chosen, whole. */
export function fullLines({ ask, hints, body, answer }: Card, width: number): string[] {
  return [
    ...(ask === '' ? [] : wrapText(ask, width)),
    ...hints.flatMap((hint) => wrapText(spoken(hint, '; '), width)),
    ...bodyLines(body, width),
    ...(answer.given === '' ? [] : wrapText(`${leadOf(answer)} ${answer.given}.`, width)),
  ];
}

/** A question one comes back to from beside it: where one is and what is answered. */
export function briefLines(card: Card, width: number): string[] {
  const { ask, body, answer } = card;
  const chosen = body.as === 'pick' ? body.options[body.input.chosen ?? -1] : undefined;
  const given = chosen === undefined ? answer.given : `${chosen.label}. ${chosen.text}`.trim();
  return [
    ...placeLines(card, width),
    ...wrapText(ask, width),
    ...(body.as === 'fields' ? fieldLines(body, width) : []),
    ...(given === '' ? [] : wrapText(`${leadOf(answer)} ${given}`, width)),
  ];
}

/** What stands there before a line is typed is on file, unless the card says whence it comes. */
function leadOf({ lead }: AnswerLine): string {
  return lead === '' || lead === 'Answer:' ? 'Answer so far:' : lead;
}

/** The field that is to be filled in now: its name, what is meant, what stands in it, the running total. */
export function fieldLines({ fields, input, total }: Fields, width: number): string[] {
  const field = fields[input.at];
  if (field === undefined) return [];
  const text = input.texts[input.at] ?? '';
  const unit = field.unit === undefined ? '' : ` (${field.unit})`;
  const name = fields.length === 1 ? '' : `${input.at + 1} of ${fields.length}, ${field.label}${unit}`;
  // The prompt says the label, so what says no more is left out.
  const hint = field.hint?.toLowerCase() === field.label.toLowerCase() ? '' : (field.hint ?? '');
  const about = [name, hint].filter((part) => part !== '').join(': ');
  return [
    ...(about === '' ? [] : wrapText(sentence(about), width)),
    ...(text === '' ? [] : wrapText(`So far: ${text}`, width)),
    ...(total === undefined || input.texts.every((typed) => typed === '') ? [] : wrapText(`${total}.`, width)),
  ];
}

/** What stands before the line that is typed. */
export function promptOf({ body, answer }: Card): string {
  const label = body.as === 'fields' ? visible(body.fields[body.input.at]?.label ?? '') : '';
  if (label !== '' && columnsOf(label) <= MOST_PROMPT) return `${label}: `;
  return answer.given === '' && answer.lead !== '' ? `${answer.lead} ` : 'Answer: ';
}

/** A longer label is read above the line and need not be read twice. */
const MOST_PROMPT = 20;

/** `1. Text`, with the later lines of a long text below its first word. */
export function optionLines({ label, text, aside }: Pick<Option, 'label' | 'text' | 'aside'>, width: number): string[] {
  const head = `${label}. `;
  const remark = aside === undefined ? '' : ` (${aside})`;
  return hanging(head, text + remark, width);
}

function bodyLines(body: Body, width: number): string[] {
  switch (body.as) {
    case 'pick':
    case 'tick':
      // In the room the levels are kept out of sight until they are called for.
      return body.options.filter(({ text }) => text !== '').flatMap((option) => optionLines(option, width));
    case 'fields':
      return fieldLines(body, width);
    case 'reading':
      return readingLines(body.paragraphs, width);
  }
}

/** From the top, whatever a screen would show of it. */
export function readingLines(paragraphs: readonly Paragraph[], width: number): string[] {
  return paragraphs.flatMap(({ heading, entry, pieces }) => [
    ...(heading === undefined && entry === true ? [] : ['']),
    ...(heading === undefined ? [] : wrapText(heading, width)),
    ...(entry === true ? hanging('- ', pieces.join(' '), width) : wrapText(pieces.join(' '), width)),
  ]);
}

function hanging(head: string, text: string, width: number): string[] {
  const rows = wrapText(text, width - head.length);
  return rows.map((row, index) => (index === 0 ? head : ' '.repeat(head.length)) + row);
}

/** Points between words are read out or swallowed; commas are a pause. */
function spoken(text: string, pause: string): string {
  return text.replace(/^· /, '- ').replaceAll(' · ', pause);
}
