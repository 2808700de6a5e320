/** Words that layouts bring: heads of columns, keys of charts, ways around a page. */

/** Tables of levels. On the terminal the heads stand above narrow columns. */
export const scores = {
  label: 'Levels by area',
  area: 'Area',
  scale: 'From 1 to 5',
  claimed: 'Claimed',
  proven: 'Proven so far',
  target: 'Target',
  result: 'Result',
  narrow: { claimed: 'claimed', proven: 'proven', target: 'target' },
};

/** What the marks of a bar or a chart stand for. */
export const legend = {
  scale: 'Bars run from level 1 to level 5:',
  proven: 'proven so far',
  claimed: 'claimed',
  claimedNotSeen: 'claimed, proof not seen yet',
  target: 'target',
  bounds: 'where the claim may lie once all is answered',
};

export const page = {
  skip: 'To the report',
  details: 'Details',
  /** Before and between the numbers at the foot of a page. */
  number: 'Page',
  of: 'of',
  /** BCP 47 with a country, for a spelling checker. */
  spelling: 'en-GB',
};

/** What a read-out in slides says besides. */
export const deck = {
  /** At the foot of a slide on which something was left out or cut. */
  more: 'Shortened to fit; the full report says all of it.',
  /** Behind the rows of a chart that shows only some areas. */
  moreAreas: (count: number) =>
    count === 1 ? 'One more area is in the full report.' : `${count} more areas are in the full report.`,
  /** Title of the slide with the strengths and what can wait. */
  buildAndLeave: 'Build on this, leave that alone',
  /** Where the one move is told, seen from the priorities. */
  moveBefore: 'This is the move on the slide before.',
};
