import { type CST, Lexer, type LineCounter, Parser } from 'yaml';
import { MOST_ISSUES } from '../issue.js';
import { DEEPEST } from './json.js';

/** Ten times the largest sheet that people wrote. */
export const MOST_CHARACTERS = 2_000_000;
/** Words, marks and breaks in a file. A hundred answers with three pieces of evidence each have a tenth of that. */
export const MOST_PIECES = 100_000;
/** Ten times the longest note. */
export const LONGEST_PIECE = 100_000;

/** Why a text is not worth composing, and where that shows. */
export interface TooMuch {
  readonly message: string;
  readonly offset: number;
}

/**
 * The text in pieces, as far as the library may be trusted with them: it composes by recursion and keeps
 * hundreds of bytes for each piece, so a file of a few megabytes could exhaust the stack or the memory.
 * It ends where a second document begins, and where more fits nowhere than anybody is told.
 */
export function piecesOf(
  text: string,
  lines: LineCounter,
): { readonly tokens: readonly CST.Token[]; readonly tooMuch: TooMuch | null } {
  if (text.length > MOST_CHARACTERS) {
    const message = `the file has more than ${inWords(MOST_CHARACTERS)} characters; no file of ours is that long`;
    return { tokens: [], tooMuch: { message, offset: 0 } };
  }
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let pieces = 0;
  let documents = 0;
  let misfits = 0;
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    const message = lengthProblem(lexeme, ++pieces, lines);
    if (message !== null) return { tokens, tooMuch: { message, offset } };
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'document') documents += 1;
      if (token.type === 'error') misfits += 1;
    }
    if (documents === 2 || misfits > MOST_ISSUES) break;
    if (isTooDeep(parser)) {
      return { tokens, tooMuch: { message: `nested more than ${DEEPEST} deep; no file of ours is`, offset } };
    }
  }
  if (documents < 2) tokens.push(...parser.end());
  return { tokens, tooMuch: null };
}

function lengthProblem(lexeme: string, pieces: number, lines: LineCounter): string | null {
  if (lexeme.length > LONGEST_PIECE) {
    return `something of more than ${inWords(LONGEST_PIECE)} characters starts here; no file of ours has that`;
  }
  if (pieces > MOST_PIECES || lines.lineStarts.length > MOST_PIECES) {
    return `the file goes on after ${inWords(MOST_PIECES)} words, marks and line breaks; no file of ours is that long`;
  }
  return null;
}

function inWords(count: number): string {
  return count.toLocaleString('en');
}

function isTooDeep({ stack }: Parser): boolean {
  return stack.length > DEEPEST && stack.filter(isGroup).length > DEEPEST;
}

function isGroup({ type }: CST.Token): boolean {
  return type === 'block-map' || type === 'block-seq' || type === 'flow-collection';
}
