import type { Entry } from '../../core/answers/entries.js';
import type { Answer, Evidence, Profile, ValueAnswer } from '../../core/answers/types.js';
import { askerOf } from '../ask/index.js';
import { CAUSE_IN_WORDS, EVIDENCE_IN_WORDS, REASON_IN_WORDS } from '../plain_words.js';
import { knownInWords } from '../profile/questions.js';
import { sameValue } from '../walk/same_value.js';
import { answerAt } from '../walk/spots.js';
import type { Spot, WalkState } from '../walk/state.js';
import { hides } from '../walk/steps.js';

/** What an entry put on the sheet, as a sentence to be said once it is safe; null where the walk says it itself. */
export function savedWords(before: WalkState, entry: Entry): string | null {
  switch (entry.kind) {
    case 'answer': {
      const spot = spotOf(before, entry.rubric, entry.item);
      if (spot === undefined || entry.answer === null) return null;
      return `Saved: ${changed(before, spot, entry.answer)}`;
    }
    case 'profile':
      return contextWords(before, entry.profile);
    case 'heard':
      return entry.words === null ? 'Saved: no words any more.' : `Saved, in their words: ${entry.words}`;
    case 'cause':
      return `Saved: ${entry.cause === null ? 'not sure' : CAUSE_IN_WORDS[entry.cause]}`;
    case 'reopened':
      return 'The interview is open again.';
    case 'finished':
      return 'The interview is finished and saved.';
    default:
      return null;
  }
}

/** The lines of the context that are new. */
function contextWords({ plan, held }: WalkState, profile: Profile): string | null {
  const former = held.sheet.profile;
  const lines = plan.context
    .filter(({ field }) => profile[field] !== former[field])
    .map((question) => `${question.name}: ${knownInWords(question, profile)}`);
  return lines.length === 0 ? null : `Saved: ${lines.join('; ')}`;
}

function spotOf({ plan }: WalkState, rubric: string, item: string): Spot | undefined {
  const found = plan.rubrics.find(({ id }) => id === rubric);
  const asked = found?.items.find(({ id }) => id === item);
  return found === undefined || asked === undefined ? undefined : { rubric: found, item: asked };
}

/** An entry carries the whole answer; what is said is what is new in it. */
function changed(state: WalkState, spot: Spot, answer: Answer): string {
  const former = answerAt(state, spot);
  if (former === undefined || !sameAnswer(former, answer)) return inWords(state, spot, answer);
  const [was, is] = [evidenceOf(former), evidenceOf(answer)];
  const added = is[is.length - 1];
  if (is.length > was.length && added !== undefined) return `what shows it: ${evidenceInWords(added)}`;
  if (is.length < was.length) return 'nothing shows it any more';
  return answer.note === undefined ? 'no note any more' : `the note: ${answer.note}`;
}

function sameAnswer(a: Answer, b: Answer): boolean {
  if (a.state === 'answered' && b.state === 'answered') return sameValue(a.value, b.value);
  return a.state === b.state && a.state !== 'not_applicable';
}

function evidenceOf(answer: Answer): readonly Evidence[] {
  return answer.state === 'answered' ? answer.evidence : [];
}

function evidenceInWords({ kind, note, date, seen_by }: Evidence): string {
  const short = EVIDENCE_IN_WORDS[kind].replace(/[:(].*$/, '').trim();
  const seen = seen_by === undefined ? undefined : 'seen';
  return [short, note, date, seen].filter((part) => part !== undefined).join(', ');
}

function inWords(state: WalkState, spot: Spot, answer: Answer): string {
  switch (answer.state) {
    case 'answered':
      return valueInWords(state, spot, answer);
    case 'dont_know':
      return "don't know";
    case 'declined':
      return 'rather not say';
    case 'not_applicable': {
      const whose = answer.whose === undefined ? '' : `, whose job: ${answer.whose}`;
      return `doesn't apply: ${REASON_IN_WORDS[answer.reason]}${whose}`;
    }
  }
}

/** As the question would show it: options with their numbers, fields with their names. */
function valueInWords(state: WalkState, spot: Spot, { value }: ValueAnswer): string {
  const { item } = spot;
  // What a level looks like is said when it is asked for, and never by the way.
  if (hides(state, spot)) return String(value);
  const asker = askerOf(item);
  const { profile } = state.held.sheet;
  const body = asker.body(item, asker.start(item, value, profile), undefined, profile);
  switch (body.as) {
    case 'pick':
      return optionInWords(body.options[body.input.chosen ?? -1]);
    case 'tick':
      return body.input.ticked.map((index) => optionInWords(body.options[index])).join('; ');
    case 'fields': {
      const { texts } = body.input;
      if (body.fields.length === 1) return texts.join('');
      return body.fields.flatMap(({ label }, index) => (texts[index] ? [`${label} ${texts[index]}`] : [])).join('; ');
    }
    default:
      return '';
  }
}

function optionInWords(option: { readonly label: string; readonly text: string } | undefined): string {
  return option === undefined ? '' : `${option.label}. ${option.text}`.trim();
}
