import type { Report } from '../core/report/types.js';
import type { EditionName } from './document/editions.js';
import type { Language } from './language/language.js';

/** What the outside knows and a renderer may not ask for: the window and what it can show. */
export interface RenderOptions {
  /** Columns of the window, 40–200; text stays within 100 of them. */
  readonly width: number;
  /** Colour levels of chalk: 0 none, 1 sixteen colours, 2 256 colours, 3 true colour. */
  readonly color: 0 | 1 | 2 | 3;
  /** false: only ASCII for the marks salesgap draws itself. */
  readonly unicode: boolean;
  /** false: scores in words, no bars, edges and rules, for those who listen. Default true. */
  readonly bars?: boolean;
  /** true: it becomes a file of its own, not a part of a stream. Default false. */
  readonly file?: boolean;
  /** For whom; default full. What holds data only, JSON and CSV, is always full. */
  readonly edition?: EditionName;
  /** Texts (Markdown) of filled-in examples by file name, where a format shows them; see `examplesNamed`. */
  readonly examples?: ReadonlyMap<string, string>;
  /** What is said, and how numbers are written; loaded from the list of languages. Default English. */
  readonly language?: Language;
}

/** Same report and options, same text. Ends with one newline. */
export type Renderer = (report: Report, options: RenderOptions) => string;
