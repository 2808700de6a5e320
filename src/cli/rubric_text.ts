import type { Rubric } from '../core/rubric/types.js';
import { visible } from '../core/visible.js';
import { type Part, rubricPage } from './rubric_page.js';
import { wrapped } from './wrap.js';

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
