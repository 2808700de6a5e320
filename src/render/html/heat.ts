import type { Table } from '../document/document.js';
import { html, type Markup } from './markup.js';

/** Cells that are shaded by the level each stands for, the darkest the lowest; the number says the same. */
export function heatCells(cells: readonly string[], levels: NonNullable<Table['heat']>[number]): readonly Markup[] {
  return cells.map((cell, at) => html`<td class="${shadeOf(levels[at] ?? null)}">${cell}</td>`);
}

/** One of nine, by the nearest half level: 10 for level 1, 15, … 50; null: hidden or not known. */
function shadeOf(level: number | null): string {
  if (level === null) return 'heat-none';
  return `heat-${5 * Math.min(10, Math.max(2, Math.floor(level * 2 + 0.5)))}`;
}
