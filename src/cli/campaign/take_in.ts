import type { AnswerSheet } from '../../core/answers/types.js';
import { type Admission, admit } from '../../core/campaign/admit.js';
import type { RoundSetting } from '../../core/campaign/asked.js';
import { answersHash, insteadOf, readResponse } from '../../core/campaign/response.js';
import type { Invitation, QuarantineReason } from '../../core/campaign/types.js';
import type { FormResponse } from '../../core/form/types.js';
import { keepApart } from '../../store/campaigns/quarantine.js';
import type { SavedCampaign } from '../../store/campaigns/read.js';
import { type AcceptedResponse, addResponse } from '../../store/campaigns/responses.js';
import type { Incoming } from './incoming.js';
import { settingOf } from './round.js';

/** What became of one file. */
export type TakenIn =
  | { readonly as: 'counted' }
  /** The same answers are here already. */
  | { readonly as: 'again' }
  /** `detail`: where to look. */
  | { readonly as: 'apart'; readonly reason: QuarantineReason; readonly detail: string | null };

/** Takes responses into a campaign, one after the other; whoever calls holds its lock. */
export class Taking {
  readonly #saved: SavedCampaign;
  readonly #setting: RoundSetting;
  readonly #responses: Map<string, AcceptedResponse>;

  constructor(saved: SavedCampaign) {
    this.#saved = saved;
    this.#setting = settingOf(saved);
    this.#responses = new Map(saved.responses);
  }

  get setting(): RoundSetting {
    return this.#setting;
  }

  /** Forms that nothing came back for. */
  isFree(rater: string): boolean {
    return !this.#responses.has(rater);
  }

  /** Whether an interview was taken in before. */
  heldAs(session: string): string | null {
    return [...this.#responses].find(([, response]) => response.session === session)?.[0] ?? null;
  }

  /** All of a file or nothing. Errors: not_saved. */
  file({ text, response, bytes }: Incoming): TakenIn {
    const taken: TakenIn =
      response === null ? { as: 'apart', reason: 'not_a_response', detail: insteadOf(text) } : this.#response(response);
    // Who is late is taken in, and waits there.
    const waits = taken.as === 'apart' && taken.reason === 'after_close';
    if (taken.as === 'apart' && !waits && bytes !== null) {
      keepApart(this.#saved.place, bytes, { reason: taken.reason, detail: taken.detail ?? '' });
    }
    return taken;
  }

  #response(response: FormResponse): TakenIn {
    const read = readResponse(response, this.#setting);
    if (read.ok) return this.sheet(read.sheet, read.rater, null);
    return { as: 'apart', reason: read.reason, detail: read.detail };
  }

  /** Answers that are in order. Errors: not_saved. */
  sheet(sheet: AnswerSheet, rater: Invitation, session: string | null): TakenIn {
    const admission = this.#admit(sheet, rater);
    if (admission === 'counted' || admission === 'after_close') {
      const { answered_on, answers } = sheet;
      const response = { answered_on, answers, session };
      addResponse(this.#saved.place, { campaign: this.#saved.campaign.id, rater: rater.id }, response);
      this.#responses.set(rater.id, response);
    }
    return admission === 'counted' || admission === 'again'
      ? { as: admission }
      : { as: 'apart', reason: admission, detail: null };
  }

  #admit(sheet: AnswerSheet, { id, relation }: Invitation): Admission {
    const before = this.#responses.get(id);
    const same = before !== undefined && answersHash(before) === answersHash(sheet);
    return admit({
      relation,
      before: before === undefined ? null : same ? 'same' : 'other',
      closed: this.#saved.releases.length > 0,
    });
  }
}
