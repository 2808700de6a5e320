import type { Brand } from '../core/brand/types.js';
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
  /** Who hands it over; shown on pages. Default: nobody. */
  readonly branded?: Branded;
}

/** A brand, and what a page needs to let in its style, since only the outside can count hashes. */
export interface Branded {
  readonly brand: Brand;
  /** SHA-256 of `brandStyle(brand)`, in base64. */
  readonly style_hash: string;
}

/** Same report and options, same text. Ends with one newline. */
export type Renderer = (report: Report, options: RenderOptions) => string;

/** What a format of bytes may need besides: pages are laid out by a program outside. */
export interface ByteOptions extends RenderOptions {
  /** Prints a page of HTML as PDF. Errors: the caller's own. */
  readonly print: (page: string) => Promise<Uint8Array>;
}

/** A file that is no text. It is whole: nothing is added to it and nothing joined with it. */
export type ByteRenderer = (report: Report, options: ByteOptions) => Promise<Uint8Array>;
