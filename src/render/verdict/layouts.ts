import type { Verdict } from '../../core/policy/verdict.js';
import { documentMarkdown } from '../markdown/markdown.js';
import type { RenderOptions } from '../renderer.js';
import { layoutDocument } from '../terminal/terminal.js';
import { verdictDocument } from './document.js';

export function verdictTerminal(verdict: Verdict, options: RenderOptions): string {
  return layoutDocument(verdictDocument(verdict), options);
}

export function verdictMarkdown(verdict: Verdict): string {
  return documentMarkdown(verdictDocument(verdict));
}
