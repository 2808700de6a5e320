import type { ChangeVerdict } from '../../core/compare/types.js';
import type { GapClass } from '../../core/report/types.js';

/**
 * What a report says, before any format decides how it looks. Terminal and Markdown lay out the same
 * document, so they cannot disagree about a fact, and each escapes in one place: where it lays out text.
 */
export interface Document {
  readonly title: string;
  /** Who, when, by whom. */
  readonly facts: readonly Fact[];
  /** Page one. */
  readonly front: readonly Section[];
  /** Everything else. */
  readonly details: readonly Section[];
}

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Every string is plain text in which nothing has a meaning for a terminal or for Markdown. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly quiet?: boolean }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[]; readonly quiet?: boolean }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | Entry
  /** The one thing to take away. */
  | { readonly kind: 'callout'; readonly entry: Entry }
  | { readonly kind: 'scores'; readonly rows: readonly ScoreRow[] }
  | Slopes
  | Table;

/** The first column takes the room that is left; the others are short. */
export interface Table {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Every cell is a number or a word: where there is no room for columns they stand one behind the other. */
  readonly short?: boolean;
  readonly pictures?: Pictures;
  /** Of every cell behind the first column the level 1–5 it stands for, by which a format that draws may shade it; null: none. */
  readonly heat?: readonly (readonly (number | null)[])[];
}

/** What a format that draws puts behind the first column, a picture a row; the row has the same numbers. */
export interface Pictures {
  readonly head: string;
  readonly rows: readonly Picture[];
}

/** On the scale from 1 to 5. `words`: what it shows, for those who listen. */
export type Picture = DotsPicture | LinePicture;

export interface DotsPicture {
  readonly kind: 'dots';
  readonly words: string;
  readonly self: number | null;
  readonly others: number | null;
  readonly target: number;
}

/** One level after the other; null: none then. */
export interface LinePicture {
  readonly kind: 'line';
  readonly words: string;
  readonly levels: readonly (number | null)[];
}

/** Levels of some areas at two points in time or more, oldest first. */
export interface Slopes {
  readonly kind: 'slopes';
  /** What the picture shows, for those who listen. */
  readonly words: string;
  readonly points: readonly SlopePoint[];
  readonly rows: readonly SlopeRow[];
}

export interface SlopePoint {
  /** A day, or a word for it. */
  readonly name: string;
  /** Where it lies between the first point (0) and the last (1). */
  readonly at: number;
}

export interface SlopeRow {
  readonly name: string;
  /** One a point; null: none then. */
  readonly levels: readonly (number | null)[];
  readonly target: number;
  /** "+0.46"; empty: none is told. */
  readonly change: string;
  readonly result: string;
  /** How the line is drawn; null: nothing was decided. */
  readonly verdict: ChangeVerdict | null;
}

/** A titled group. `mark`: its number; `aside`: where it belongs, in few words. */
export interface Entry {
  readonly kind: 'entry';
  readonly mark?: string;
  readonly title: string;
  readonly aside?: string;
  readonly blocks: readonly Block[];
}

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** One bar: numbers to draw it and to print beside it. */
export interface ScoreRow {
  readonly name: string;
  readonly claimed: number | null;
  readonly credited: number | null;
  readonly target: number | null;
  /** Between these the claim lies, with all that is blank at worst and at best; null: not known for a mean. */
  readonly low: number | null;
  readonly high: number | null;
  /** Said in place of the bar when there is no level. */
  readonly without: string;
  readonly verdict: string;
  readonly gap: GapClass | null;
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** A fact, or nothing when there is nothing to say; `[...fact(…)]` leaves it out. */
export function fact(label: string, text: string | null | undefined): readonly Fact[] {
  return text ? [{ label, text }] : [];
}

/** A section, or nothing: empty sections are never shown. */
export function section(title: string, blocks: readonly Block[]): readonly Section[] {
  return blocks.length > 0 ? [{ title, blocks }] : [];
}

/** Bullets, or nothing. */
export function bullets(items: readonly string[]): readonly Block[] {
  return items.length > 0 ? [{ kind: 'bullets', items }] : [];
}
