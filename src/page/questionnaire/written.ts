import { element } from '../element.js';
import { type Entry, type Problem, type Typed, textIn } from './entry.js';
import { type Asking, type Field, PROBLEM_ID } from './field.js';

/** Letters that a file takes. */
export const MOST_LETTERS = 5000;

interface Part {
  readonly id: string;
  readonly label: string;
  /** Behind a number; null: a text. */
  readonly unit: string | null;
}

/** A number with what makes it believable. */
export function metricField(asking: Asking): Field {
  const { question, texts } = asking;
  const unit = question.number?.unit ?? '';
  const words = texts.question;
  return written(asking, [
    { id: 'now', label: words.now, unit },
    ...(question.number?.asks_before === true ? [{ id: 'before', label: words.before, unit }] : []),
    { id: 'period', label: words.period, unit: null },
    { id: 'source', label: words.source, unit: null },
  ]);
}

/** Hours or percent for each part. */
export function allocationField(asking: Asking): Field {
  const { parts } = asking.question;
  const words = asking.texts.question;
  const unit = parts?.unit === 'percent' ? words.percent : words.hours;
  const hint = parts?.unit === 'percent' ? words.partsOfWhole : null;
  const of = (parts?.of ?? []).map(({ id, text }) => ({ id, label: text, unit }));
  return written(asking, of, hint);
}

/** Numbers are text fields with a number pad: those of type=number eat a comma, or change when somebody scrolls. */
function written({ move }: Asking, parts: readonly Part[], hint: string | null = null): Field {
  const rows = parts.map((part) => {
    const { id, unit } = part;
    const input = element('input', {
      type: 'text',
      id: `part-${id}`,
      autocomplete: 'off',
      inputmode: unit === null ? 'text' : 'decimal',
      maxlength: unit === null ? '1000' : '30',
    });
    input.addEventListener('input', () => move({ kind: 'type', part: id, text: input.value }));
    const label = element('label', { for: `part-${id}` }, unit === null ? part.label : `${part.label} (${unit})`);
    return { id, input, root: element('div', { class: unit === null ? 'line' : 'line number' }, label, input) };
  });
  const first = hint === null ? null : element('p', { class: 'hint' }, hint);
  return {
    root: element('div', { class: 'lines' }, first, ...rows.map(({ root }) => root)),
    update(entry, problem) {
      for (const { id, input } of rows) show(input, id, entry, problem);
    },
  };
}

function show(input: HTMLInputElement, part: string, { given }: Entry, problem: Problem | null): void {
  const typed = typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Typed) : {};
  // The cursor stays where it is while somebody types.
  if (textIn(typed, part) !== input.value.trim()) input.value = textIn(typed, part);
  const wrong = problem?.part === part;
  for (const [name, value] of [
    ['aria-invalid', 'true'],
    ['aria-describedby', PROBLEM_ID],
  ] as const) {
    if (wrong) input.setAttribute(name, value);
    else input.removeAttribute(name);
  }
}

/** Free text. */
export function textField({ texts, move }: Asking): Field {
  const area = element('textarea', {
    id: 'part-text',
    rows: '5',
    autocomplete: 'off',
    maxlength: String(MOST_LETTERS),
    'aria-label': texts.question.text,
  });
  area.addEventListener('input', () => move({ kind: 'write', text: area.value }));
  return {
    root: element('div', { class: 'lines' }, area),
    update({ given }) {
      const text = typeof given === 'string' ? given : '';
      if (area.value !== text) area.value = text;
    },
  };
}
