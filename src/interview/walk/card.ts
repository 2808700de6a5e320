import type { CommandName } from './commands.js';
import type { Body } from './input.js';

/** What a page says and offers, for any host to show: the full-screen view draws it, a line mode prints it. */
export interface Card {
  /** The same line in several lengths, longest first. */
  readonly header: readonly string[];
  /** The question a side step belongs to. */
  readonly context?: string;
  readonly ask: string;
  readonly hints: readonly string[];
  readonly body: Body;
  /** The line one answers on. */
  readonly answer: AnswerLine;
  /** What Enter does now. */
  readonly enter: string;
  readonly commands: readonly Offer[];
  /** What is said to a command that is not offered, where the page knows better than the list. */
  readonly refused?: Readonly<Partial<Record<CommandName, string>>>;
  /** A side step: Esc goes back. */
  readonly side: boolean;
  /** Takes no more lines than it needs, so that what was said before it stays in sight. */
  readonly short?: boolean;
}

export interface AnswerLine {
  readonly lead: string;
  readonly given: string;
}

/** A command and, where it differs from the usual, what it does here. */
export interface Offer {
  readonly name: CommandName;
  readonly label?: string;
}

/** Commands as offers with their usual labels. */
export function offers(...names: readonly CommandName[]): Offer[] {
  return names.map((name) => ({ name }));
}
