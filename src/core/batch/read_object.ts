import { CAUSES, type Cause } from '../words.js';
import type { Truth } from './closures.js';
import type { Days } from './days.js';
import { ASKED } from './item_table.js';
import { AROUND_KEY, AROUND_MEMBERS, AROUND_NOTHING, type Tally } from './least_text.js';
import { isGroup } from './plain.js';
import type { Program, RubricPlan } from './program.js';
import { AnswerReader } from './read_answer.js';
import { EvidenceReader } from './read_evidence.js';
import type { HeadReader } from './read_head.js';
import { STATE } from './slots.js';
import { AnswerTaker } from './take_answer.js';

/**
 * Walks over one parsed sheet into the slots of its program, and checks on the way whatever `normalise` and `checkAnswers`
 * check. It takes nothing that they refuse; whatever is not perfectly plain it gives up, and the long way says why.
 *
 * Most of the time is spent on what JSON.parse built: a group for every proof, number and open answer. `read_answers_bytes.ts` takes
 * the place of this walk and of JSON.parse where a line is plain; it fills the same slots by the same readers.
 */
export class SheetReader {
  readonly #program: Program;
  readonly #tally: Tally;
  readonly #days: Days;
  readonly evidence: EvidenceReader;
  readonly take: AnswerTaker;
  readonly answers: AnswerReader;

  constructor(program: Program, tally: Tally, days: Days) {
    const { slots, items, asked } = program;
    this.#program = program;
    this.#tally = tally;
    this.#days = days;
    this.evidence = new EvidenceReader(days, tally, asked.relation);
    this.take = new AnswerTaker(items, slots);
    this.answers = new AnswerReader(items, tally, this.evidence, this.take);
  }

  /** False: given up. */
  read(head: HeadReader): boolean {
    return this.begin(head) && this.#all(head.answers) && this.end(head);
  }

  /** Makes room, and takes in the day that answers are judged by. */
  begin(head: HeadReader): boolean {
    const { slots } = this.#program;
    const day = this.#days.of(head.answeredOn);
    if (Number.isNaN(day)) return false;
    this.evidence.answeredDay = day;
    slots.clear();
    return true;
  }

  /** What can only be judged when all answers are there, and the causes. */
  end(head: HeadReader): boolean {
    const { rubrics } = this.#program;
    for (let at = 0; at < rubrics.length; at += 1) if (!this.#route(rubrics[at] as RubricPlan)) return false;
    return this.#causes(head.causes);
  }

  #all(answers: Readonly<Record<string, unknown>>): boolean {
    const { places, rubrics } = this.#program;
    let characters = 0;
    for (const id in answers) {
      const place = places.get(id);
      if (place === undefined) return false;
      characters += id.length + AROUND_KEY;
      const given = answers[id];
      if (given === null) characters += 4;
      else if (!isGroup(given) || !this.#rubric(rubrics[place], place, given)) return false;
    }
    this.#tally.characters += characters === 0 ? AROUND_NOTHING : characters + AROUND_MEMBERS;
    return true;
  }

  /** `plan` undefined: nothing of it is asked here, and nothing is answered. */
  #rubric(plan: RubricPlan | undefined, place: number, given: Readonly<Record<string, unknown>>): boolean {
    let characters = 0;
    // Answers mostly stand in the order of the questions: the next one is a guess that costs a comparison.
    let next = 0;
    for (const id in given) {
      if (plan === undefined) return false;
      let at = next;
      if (plan.ids[at] !== id) {
        const slot = plan.slotOf.get(id);
        if (slot === undefined) return false;
        at = slot - plan.first;
      }
      next = at + 1;
      characters += id.length + AROUND_KEY;
      if (!this.#answer(plan.first + at, place, given[id])) return false;
    }
    this.#tally.characters += characters === 0 ? AROUND_NOTHING : characters + AROUND_MEMBERS;
    return true;
  }

  #answer(slot: number, place: number, answer: unknown): boolean {
    const { items, rubrics } = this.#program;
    const asked = items.asked[slot] as number;
    if (asked === ASKED.yes) return this.answers.read(slot, place, answer);
    if (asked === ASKED.no || !this.answers.read(slot, rubrics.length, answer)) return false;
    // On file for the day this sheet goes deeper; it says nothing here.
    this.take.blank(slot);
    return true;
  }

  /** Questions whose condition does not hold are not asked; an answer to one is a problem. */
  #route({ whens }: RubricPlan): boolean {
    const { state, facts } = this.#program.slots;
    for (let at = 0; at < whens.slots.length; at += 1) {
      const slot = whens.slots[at] as number;
      if ((whens.holds[at] as Truth)() !== false) continue;
      if (state[slot] !== STATE.blank) return false;
      state[slot] = STATE.hidden;
      facts[slot] = null;
    }
    return true;
  }

  #causes(causes: readonly string[]): boolean {
    const { places, slots } = this.#program;
    for (let at = 0; at < causes.length; at += 2) {
      const place = places.get(causes[at] as string);
      const number = CAUSES.indexOf(causes[at + 1] as Cause);
      if (place === undefined || number === -1) return false;
      if (place !== -1) slots.causes[place] = number + 1;
    }
    return true;
  }
}
