import type { Card } from '../walk/card.js';
import type { CommandName } from '../walk/commands.js';
import type { Context, Page, Turn, WalkState } from '../walk/state.js';

/** What the walk knows about one kind of page. */
export interface PageKind<P extends Page = Page> {
  card(state: WalkState, page: P): Card;
  /** Enter. */
  confirm(state: WalkState, page: P, context: Context): Turn;
  /** A command the card offers; help, go to and leave are the same everywhere and never arrive here. */
  command(state: WalkState, page: P, name: CommandName, context: Context): Turn;
}
