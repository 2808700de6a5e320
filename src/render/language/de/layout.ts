import type { Texts } from '../language.js';

/** Words that layouts bring: heads of columns, keys of charts, ways around a page. */

export const scores: Texts['scores'] = {
  label: 'Stufen nach Bereich',
  area: 'Bereich',
  scale: 'Von 1 bis 5',
  claimed: 'Angegeben',
  proven: 'Bisher belegt',
  target: 'Ziel',
  result: 'Ergebnis',
  narrow: { claimed: 'angegeben', proven: 'belegt', target: 'Ziel' },
};

export const legend: Texts['legend'] = {
  scale: 'Balken reichen von Stufe 1 bis Stufe 5:',
  proven: 'bisher belegt',
  claimed: 'angegeben',
  claimedNotSeen: 'angegeben, Beleg noch nicht gesehen',
  target: 'Ziel',
  bounds: 'wo die Angabe liegen kann, wenn alles beantwortet ist',
};

export const page: Texts['page'] = {
  skip: 'Zum Bericht',
  details: 'Einzelheiten',
};
