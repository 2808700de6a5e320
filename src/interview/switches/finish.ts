import type { SwitchesView } from '../prompter.js';

/** What keeps a choice from being taken; `again`: it is taken once this was told. null: nothing. */
export interface Obstacle {
  readonly text: string;
  readonly again: boolean;
}

export function obstacleTo({ problems }: SwitchesView): Obstacle | null {
  const stopping = problems.filter(({ stops }) => stops);
  const told = stopping.length > 0 ? stopping : problems;
  if (told.length === 0) return null;
  return { text: told.map(({ text }) => text).join(' '), again: stopping.length === 0 };
}
