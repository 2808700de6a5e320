import type { TextFormat } from '../render/index.js';

type Join = (texts: Iterable<string>) => Iterable<string>;

/** How the texts of several reports become one, part by part. null: not at all. */
export const TOGETHER: Readonly<Record<TextFormat['several'], Join | null>> = {
  apart: joined,
  list: asList,
  table: asTable,
  refused: null,
};

function* joined(texts: Iterable<string>): Iterable<string> {
  let between = '';
  for (const text of texts) {
    yield `${between}${text}`;
    between = '\n';
  }
}

/** One line of names above all of them. */
function* asTable(texts: Iterable<string>): Iterable<string> {
  let first = true;
  for (const text of texts) {
    yield first ? text : text.slice(text.indexOf('\n') + 1);
    first = false;
  }
}

function* asList(texts: Iterable<string>): Iterable<string> {
  let before = '[';
  for (const text of texts) {
    yield `${before}${text.trimEnd()}`;
    before = ',\n';
  }
  yield ']\n';
}
