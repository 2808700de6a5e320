import type { Paragraph } from '../walk/input.js';

/** What the help of every page says about lines. */
export const HOW_TO_TYPE: readonly Paragraph[] = [
  'One line is one answer: type a number or a word and press Enter. The words and their letters mean the same, back or b.',
  'again reads the question out once more; help is about it and about every word.',
  'An empty line keeps the answer that is there; where nothing has to be chosen it goes on.',
  'More can follow a word that opens a step: "go to 7", "go to hiring", "note seen in May".',
  'Where a text is typed, words begin with a slash: /back. A text that begins with a slash gets a space before it.',
  'A text of several lines: /lines, then the text, then /end on a line of its own. /empty leaves a text empty.',
  'Ctrl-C, or the end of the input, leaves. Every answer that was confirmed is saved; a line without Enter is no answer.',
].map((text, index) => ({ ...(index === 0 ? { heading: 'Typing' } : {}), entry: true, pieces: [text] }));
