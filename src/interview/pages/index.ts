import type { Card } from '../walk/card.js';
import type { Page, WalkState } from '../walk/state.js';
import { cause } from './cause.js';
import { context } from './context.js';
import { contextField } from './context_field.js';
import { evidence } from './evidence.js';
import { evidenceDetails } from './evidence_details.js';
import { evidenceSeen } from './evidence_seen.js';
import { gathered } from './gathered.js';
import { goTo } from './go_to.js';
import { help } from './help.js';
import { note } from './note.js';
import type { PageKind } from './page_kind.js';
import { privateNote } from './private_note.js';
import { question } from './question.js';
import { reason } from './reason.js';
import { review } from './review.js';
import { talk } from './talk.js';
import { whose, whoseName } from './whose.js';

/** THE LIST of pages: one file each, one line here. */
const pageKinds = {
  context,
  context_field: contextField,
  talk,
  question,
  evidence,
  evidence_details: evidenceDetails,
  evidence_seen: evidenceSeen,
  gathered,
  note,
  private_note: privateNote,
  reason,
  whose,
  whose_name: whoseName,
  review,
  cause,
  go_to: goTo,
  help,
} satisfies Record<Page['kind'], unknown>;

/** The kind of a page. The one place where the list's types are widened. */
export function pageKindOf(page: Page): PageKind {
  return pageKinds[page.kind] as unknown as PageKind;
}

/** What is to be shown and can be done now. */
export function cardOf(state: WalkState): Card {
  return pageKindOf(state.page).card(state, state.page);
}
