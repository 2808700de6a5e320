import { minutesFor } from '../core/answers/routing.js';
import type { Pack, Rubric } from '../core/rubric/types.js';
import { visible } from '../core/visible.js';
import { type Part, rubricPage } from './rubric_page.js';
import { wrapped } from './wrap.js';

/** All rubrics and packs, a line or two each. */
export function rubricList(rubrics: readonly Rubric[], packs: readonly Pack[], width: number): string {
  const names = [...rubrics, ...packs].map(({ id }) => id.length);
  const indent = Math.max(...names) + 4;
  const entry = (id: string, text: string) => wrapped(text, width, indent, `  ${id.padEnd(indent - 2)}`);
  const rubricLines = rubrics.map(({ id, about, items, summary }) =>
    entry(id, `${summary} (about the ${about}, ${items.length} items, about ${minutesFor(items.length)} minutes)`),
  );
  const packLines = packs.map(({ id, intro, rubrics: asked }) =>
    entry(id, `${intro} (${asked.map((each) => each.id).join(', ')})`),
  );
  return `${visible('Rubrics')}\n${rubricLines.join('\n')}\n\nPacks\n${packLines.join('\n')}\n`;
}

/** A rubric as lines for a terminal: what belongs to a question or an action stands indented under it. */
export function rubricText(rubric: Rubric, width: number): string {
  let indent = 0;
  const blocks = rubricPage(rubric).map((part) => {
    if (part.kind === 'title' || part.kind === 'heading') indent = 0;
    if (part.kind === 'entry') indent = 3;
    return partText(part, indent, width);
  });
  return blocks.join('');
}

function partText(part: Part, indent: number, width: number): string {
  const margin = ' '.repeat(indent);
  switch (part.kind) {
    case 'title':
      return `${visible(part.text)}  (${part.note})\n\n`;
    case 'heading':
      return `\n${part.text.toUpperCase()}\n`;
    case 'entry':
      return `\n${wrapped(`${part.mark ?? ''}${part.text}  (${part.note})`, width, 3)}\n`;
    case 'text':
      return `${wrapped(part.text, width, indent, margin)}\n`;
    case 'list': {
      const mark = (index: number) => (part.numbered ? `${margin}${index + 1}. ` : `${margin}- `);
      const lines = part.lines.map((line, index) => wrapped(line, width, mark(index).length, mark(index)));
      return `${indent === 0 ? '\n' : ''}${lines.join('\n')}\n`;
    }
  }
}
