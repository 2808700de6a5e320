import { minutesFor } from '../../core/answers/routing.js';
import { askedSpots, openSpots, sameSpot } from './spots.js';
import type { Spot, WalkState } from './state.js';

/** "Question 7 of 24 · Hiring · about 11 minutes left", and shorter. Minutes count what is open, skipped ones included. */
export function headerOf(state: WalkState, spot: Spot): string[] {
  const asked = askedSpots(state);
  const number = asked.findIndex((other) => sameSpot(other, spot)) + 1;
  const section = spot.rubric.title;
  const minutes = minutesFor(openSpots(state).length);
  const position = `${number} of ${asked.length}`;
  return [
    `Question ${position} · ${section} · ${timeLeft(minutes)}`,
    `Question ${position} · ${section} · ${minutes} min left`,
    `${position} · ${section} · ${minutes} min left`,
    `${position} · ${section}`,
    position,
  ];
}

function timeLeft(minutes: number): string {
  if (minutes === 0) return 'all answered';
  return minutes === 1 ? 'about a minute left' : `about ${minutes} minutes left`;
}
