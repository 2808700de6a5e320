import { repeatsKeys } from '../documents/json.js';
import { ByteCursor } from './byte_cursor.js';
import { ByteDays } from './byte_days.js';
import { Context } from './context.js';
import { Days } from './days.js';
import { ROOM, Tally } from './least_text.js';
import { NumberBytes } from './number_bytes.js';
import { compileProgram, type Program } from './program.js';
import { type FindInstrument, type Instrument, Programs } from './programs.js';
import { ByteAnswers } from './read_answers_bytes.js';
import { HeadReader } from './read_head.js';
import { SheetReader } from './read_object.js';
import { readProfile } from './read_profile.js';
import { ByteSheet } from './read_sheet_bytes.js';
import { scoreSlots } from './score_slots.js';
import type { ScoredSheet } from './scored.js';
import { scoredObject } from './scored_object.js';
import type { Sink } from './sink.js';
import { LineWriter } from './write.js';

/**
 * One sheet after another, quickly. False or null: not perfectly plain; whoever calls goes the long way, which takes it or
 * says why not.
 */
export interface BatchScorer {
  /**
   * Adds the line of `score` without its end to the sink: what `lineOf` makes of what `scoreSheet` says. `text`: what the
   * data was parsed from; null where a repeated key was already refused. Nothing is added where it is false.
   */
  readonly into: (data: unknown, text: string | null, sink: Sink) => boolean;
  /** The same as an object, or null. */
  readonly scored: (data: unknown, text: string | null) => ScoredSheet | null;
  /** Both from the bytes of a line from `start` to before `end`, which are valid UTF-8; quicker, and given up more often. */
  readonly bytesInto: (bytes: Uint8Array, start: number, end: number, sink: Sink) => boolean;
  readonly scoredBytes: (bytes: Uint8Array, start: number, end: number) => ScoredSheet | null;
}

interface Ready {
  readonly program: Program;
  readonly reader: SheetReader;
  readonly answers: ByteAnswers;
  readonly writer: LineWriter;
}

export function batchScorer(find: FindInstrument): BatchScorer {
  const scorer = new Scorer(find);
  return {
    into: (data, text, sink) => scorer.write(scorer.run(data, text), sink),
    scored: (data, text) => scorer.object(scorer.run(data, text)),
    bytesInto: (bytes, start, end, sink) => scorer.write(scorer.runBytes(bytes, start, end), sink),
    scoredBytes: (bytes, start, end) => scorer.object(scorer.runBytes(bytes, start, end)),
  };
}

/** Everything that is used again for every sheet. */
class Scorer {
  readonly #tally = new Tally();
  readonly #head = new HeadReader(this.#tally);
  readonly #context = new Context();
  readonly #days = new Days();
  readonly #numbers = new NumberBytes();
  readonly #cursor = new ByteCursor();
  readonly #byteDays = new ByteDays(this.#cursor, this.#days);
  readonly #sheet = new ByteSheet(this.#head, this.#context, this.#cursor, this.#byteDays);
  readonly #programs: Programs<Ready>;
  readonly #ready = () => this.#programs.for(this.#head);

  constructor(find: FindInstrument) {
    this.#programs = new Programs(find, (instrument) => this.#make(instrument));
  }

  #make({ pack, rubrics }: Instrument): Ready | null {
    const { relation, form, sitting, pack: named } = this.#head;
    const program = compileProgram(pack, rubrics, { relation, form, sitting }, this.#context);
    if (program === null) return null;
    const reader = new SheetReader(program, this.#tally, this.#days);
    const answers = new ByteAnswers(program, reader, this.#cursor, this.#byteDays);
    return { program, reader, answers, writer: new LineWriter(program, this.#numbers, named !== null) };
  }

  /** What a parsed sheet is scored with, its results filled in; null: not perfectly plain. */
  run(data: unknown, text: string | null): Ready | null {
    const tally = this.#tally;
    const head = this.#head;
    tally.characters = 0;
    this.#context.clear();
    if (!head.read(data) || !readProfile(head.profile, this.#context, tally)) return null;
    const ready = this.#ready();
    if (ready === null || !ready.reader.read(head)) return null;
    if (text !== null && text.length > tally.characters + ROOM && repeatsKeys(text, data)) return null;
    scoreSlots(ready.program, this.#context.role);
    return ready;
  }

  /** The same from the bytes of a line. */
  runBytes(bytes: Uint8Array, start: number, end: number): Ready | null {
    const ready = this.#sheet.read(bytes, start, end, this.#ready);
    if (ready !== null) scoreSlots(ready.program, this.#context.role);
    return ready;
  }

  write(ready: Ready | null, sink: Sink): boolean {
    ready?.writer.into(this.#head, this.#context, sink);
    return ready !== null;
  }

  object(ready: Ready | null): ScoredSheet | null {
    return ready === null ? null : scoredObject(ready.program, this.#head, this.#context);
  }
}
