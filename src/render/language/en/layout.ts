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
};
