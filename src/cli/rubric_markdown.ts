import type { Rubric } from '../core/rubric/types.js';
import { visible } from '../core/visible.js';
import { markdownText } from '../render/markdown/escape.js';
import { type Part, rubricPage } from './rubric_page.js';

/** A rubric as a Markdown page. */
export function rubricMarkdown(rubric: Rubric): string {
  return rubricPage(rubric).map(partMarkdown).join('\n');
}

function partMarkdown(part: Part): string {
  switch (part.kind) {
    case 'title':
      return `# ${safe(part.text)}\n\n*${safe(part.note ?? '')}*\n`;
    case 'heading':
      return `## ${safe(part.text)}\n`;
    case 'entry':
      return `### ${part.mark ?? ''}${safe(part.text)}\n\n*${safe(part.note ?? '')}*\n`;
    case 'text':
      return `${safe(part.text)}\n`;
    case 'list':
      return part.lines.map((line, index) => `${part.numbered ? `${index + 1}.` : '-'} ${safe(line)}\n`).join('');
  }
}

function safe(text: string): string {
  return markdownText(visible(text));
}
