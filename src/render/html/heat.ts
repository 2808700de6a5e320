import type { Table } from '../document/document.js';
import { html, type Markup } from './markup.js';

/** Cells that are shaded by the level each stands for, the darkest the lowest; the number says the same. */
export function heatCells(cells: readonly string[], levels: NonNullable<Table['heat']>[number]): readonly Markup[] {
  return cells.map((cell, at) => html`<td class="${shadeOf(levels[at] ?? null)}">${cell}</td>`);
}

/** One of five, by the nearest whole level; null: hidden or not known. */
function shadeOf(level: number | null): string {
  return level === null ? 'heat-none' : `heat-${Math.min(5, Math.max(1, Math.floor(level + 0.5)))}`;
}
