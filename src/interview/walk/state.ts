import type { Entry, SheetState } from '../../core/answers/entries.js';
import type { FormerSitting } from '../../core/answers/former.js';
import type { AnswerSheet, Profile } from '../../core/answers/types.js';
import type { Gathered } from '../../core/checkin/types.js';
import type { Item, Rubric } from '../../core/rubric/types.js';
import type { EvidenceKind } from '../../core/words.js';
import type { ProfileQuestion } from '../profile/questions.js';
import type { FieldsInput, Paragraph, PickInput, ReadingInput, TickInput } from './input.js';

/** The interview as a value: what is asked, what is on the sheet so far, and which page is open. */
export interface WalkState {
  readonly plan: WalkPlan;
  readonly held: SheetState;
  readonly page: Page;
  /** Said until the next key. */
  readonly message: Message | null;
  /** Came from the review: an answer leads back there. */
  readonly visiting: boolean;
}

export interface WalkPlan {
  readonly rubrics: readonly Rubric[];
  /** The questions about the context, asked first and to be corrected at any time. */
  readonly context: readonly ProfileQuestion[];
  /** What was answered an earlier time, to be shown and confirmed; it counts for nothing by itself. */
  readonly former: FormerSitting | null;
  /** Evidence from check-ins, to be offered beside its questions; it counts for nothing by itself. */
  readonly gathered: readonly Gathered[];
  readonly openGaps: OpenGaps;
}

/** The gaps whose cause is asked, most important first. */
export type OpenGaps = (sheet: AnswerSheet) => readonly OpenGap[];
export interface OpenGap {
  readonly rubric: string;
  readonly title: string;
}

export interface Message {
  /** News is worth a glance, a notice may be overlooked. */
  readonly tone: 'problem' | 'notice' | 'news';
  readonly text: string;
}

/** One question of one rubric. */
export interface Spot {
  readonly rubric: Rubric;
  readonly item: Item;
}

/** Whoever sits beside the one who asks sees the screen as well. */
export type Sight = 'shown' | 'hidden';

/** Where a side step leads once it is done: to the next question, or back to its own. */
export type After = 'go_on' | 'stay';

export type Page =
  | {
      readonly kind: 'context';
      /** The page it was opened from; null: it comes before the first question. */
      readonly under: Page | null;
      /** As of last time, not taken yet. */
      readonly offered: Profile;
      /** The context as it was when this opened. */
      readonly entered: Profile;
      readonly input: PickInput;
    }
  | {
      readonly kind: 'context_field';
      readonly question: ProfileQuestion;
      /** The list it was opened from; null: it is asked on the way in. */
      readonly list: PageOf<'context'> | null;
      readonly input: PickInput | FieldsInput;
    }
  /** Facilitated: the question as it is asked, with room for what is said; the answer is on the next page. */
  | { readonly kind: 'talk'; readonly spot: Spot; readonly input: FieldsInput }
  | {
      readonly kind: 'question';
      readonly spot: Spot;
      /** Whether the descriptions of the levels are in sight. */
      readonly levels: Sight;
      readonly input: PickInput | TickInput | FieldsInput;
    }
  | {
      readonly kind: 'private_note';
      /** The page it was opened from. */
      readonly under: Page;
      /** null: in general. */
      readonly spot: Spot | null;
      /** What was noted before. */
      readonly earlier: Sight;
      readonly input: FieldsInput;
    }
  | { readonly kind: 'evidence'; readonly spot: Spot; readonly after: After; readonly input: PickInput }
  | {
      readonly kind: 'evidence_details';
      readonly spot: Spot;
      readonly after: After;
      readonly evidence: EvidenceKind;
      readonly input: FieldsInput;
    }
  | {
      readonly kind: 'evidence_seen';
      readonly spot: Spot;
      readonly after: After;
      readonly evidence: EvidenceKind;
      readonly texts: readonly string[];
      readonly input: PickInput;
    }
  | { readonly kind: 'gathered'; readonly spot: Spot; readonly after: After; readonly input: TickInput }
  | { readonly kind: 'note'; readonly spot: Spot; readonly after: After; readonly input: FieldsInput }
  | { readonly kind: 'reason'; readonly spot: Spot; readonly input: PickInput }
  | { readonly kind: 'whose'; readonly spot: Spot; readonly input: PickInput }
  | { readonly kind: 'whose_name'; readonly spot: Spot; readonly input: FieldsInput }
  | { readonly kind: 'review'; readonly input: PickInput }
  | { readonly kind: 'cause'; readonly gaps: readonly OpenGap[]; readonly at: number; readonly input: PickInput }
  | { readonly kind: 'go_to'; readonly under: Page; readonly input: FieldsInput }
  | {
      readonly kind: 'help';
      readonly under: Page;
      readonly paragraphs: readonly Paragraph[];
      readonly input: ReadingInput;
    };

export type PageOf<K extends Page['kind']> = Extract<Page, { kind: K }>;

/** `left`: saved and not finished. */
export type WalkOutcome = 'finished' | 'left';

/** What one key led to. Entries are to be saved, in order, before the state is shown. */
export interface Turn {
  readonly state: WalkState;
  readonly entries: readonly Entry[];
  readonly outcome?: WalkOutcome;
  /** A text to be edited outside; the host does it and hands the result to `afterEdit` before the next key. */
  readonly edit?: EditWish;
}

/** A text somebody wants to write in an editor of their own. */
export interface EditWish {
  readonly text: string;
  /** Most characters that fit. */
  readonly most: number;
}

/** What came back from an editor. A problem is a sentence that also says where the text is, if it is anywhere. */
export type Edited = { readonly text: string } | { readonly unchanged: true } | { readonly problem: string };

/** What a key may look at beside the state. */
export interface Context {
  /** YYYY-MM-DD */
  readonly today: string;
}
