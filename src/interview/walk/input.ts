/** What somebody has chosen, ticked, typed or scrolled to on a page, not yet accepted. */
export type Input = PickInput | TickInput | FieldsInput | ReadingInput;

/** One of several. */
export interface PickInput {
  readonly as: 'pick';
  /** Position of the option, null: none yet. */
  readonly chosen: number | null;
  /** Digits typed so far of a label with several. */
  readonly typed: string;
}

/** Any of several. */
export interface TickInput {
  readonly as: 'tick';
  /** Where the arrows are. */
  readonly chosen: number | null;
  readonly ticked: readonly number[];
}

/** Texts typed one after another. */
export interface FieldsInput {
  readonly as: 'fields';
  readonly at: number;
  readonly texts: readonly string[];
  /** Position in `texts[at]`. */
  readonly caret: number;
  /** Nothing was typed into this field since it opened. */
  readonly untouched: boolean;
  /** What stood in the field before a command was begun in it. */
  readonly shelved?: string;
}

/** Text that is read from `at` on. */
export interface ReadingInput {
  readonly as: 'reading';
  readonly at: number;
}

export interface Option {
  /** What is typed to choose it: "1" to "9", or a question's number. */
  readonly label: string;
  /** A letter that chooses it as well. */
  readonly letter?: string;
  readonly text: string;
  /** Said behind the text, e.g. "your answer so far". */
  readonly aside?: string;
  /** Chosen alone: ticking it clears the others. */
  readonly exclusive?: boolean;
}

export interface Field {
  readonly id: string;
  readonly label: string;
  /** Shown while it is typed: what is meant, an example. */
  readonly hint?: string;
  /** Printed behind the text. */
  readonly unit?: string;
  /** Keeps line breaks of a paste. */
  readonly lines?: boolean;
  /** Most characters; 10,000 unless it says less. */
  readonly most?: number;
}

/** What a page lets one do, together with what has been done so far. */
export type Body =
  | { readonly as: 'pick'; readonly options: readonly Option[]; readonly input: PickInput }
  | { readonly as: 'tick'; readonly options: readonly Option[]; readonly input: TickInput }
  | {
      readonly as: 'fields';
      readonly fields: readonly Field[];
      readonly input: FieldsInput;
      /** A running total. */
      readonly total?: string;
    }
  | { readonly as: 'reading'; readonly paragraphs: readonly Paragraph[]; readonly input: ReadingInput };

/** A text in pieces of a line or less; reading can go on at any of them. */
export interface Paragraph {
  readonly heading?: string;
  /** An entry of a list: close to the one above, with a hanging indent. */
  readonly entry?: boolean;
  readonly pieces: readonly string[];
}

/** What a key meant to an input: it changed (perhaps not as hoped), it wants to be accepted, or the key means nothing to it. */
export type Heard = { readonly input: Input; readonly problem?: string } | 'confirm' | 'nothing';
