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
  number: 'Seite',
  of: 'von',
  spelling: 'de-DE',
};

export const deck: Texts['deck'] = {
  more: 'Gekürzt, damit es passt; im vollständigen Bericht steht alles.',
  moreAreas: (count) =>
    count === 1
      ? 'Ein weiterer Bereich steht im vollständigen Bericht.'
      : `${count} weitere Bereiche stehen im vollständigen Bericht.`,
  buildAndLeave: 'Darauf aufbauen, das vorerst nicht',
  moveBefore: 'Das ist der Schritt auf der vorigen Folie.',
};
