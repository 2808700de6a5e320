import type { Texts } from '../language.js';

/** What areas mean, how to read the numbers, and what the report was made from. */

export const meaning: Texts['meaning'] = {
  title: 'Was die Bereiche bedeuten',
  example: (title, file) => `Ausgefülltes Beispiel: ${title} (${file})`,
};

export const sources: Texts['sources'] = {
  title: 'Quellen',
};

export const method: Texts['method'] = {
  title: 'Wie Sie diesen Bericht lesen',
  levels:
    'Jeder Bereich hat fünf Stufen; jede Stufe beschreibt, was jemand sehen oder holen könnte, und die Stufe eines Bereichs ist der gewichtete Mittelwert seiner Fragen. Angegeben ist, was die Antworten sagen; bisher belegt zählt eine hohe Antwort erst dann voll, wenn jemand anders angesehen hat, was sie zeigt. Eine Stufe gilt als erreicht, wenn die belegte Stufe sie trägt und alles, worauf man auf dieser Stufe nicht verzichten kann. Ist weniger als die Hälfte eines Bereichs beantwortet, wird keine Stufe gezeigt; bei weniger als vier Fünfteln heißt sie vorläufig.',
  oneAnswer: (rules) => `Wo eine Antwort durch nichts anderes aufgewogen wird, hält sie ihren Bereich unten: ${rules}.`,
  graded: (grades) => `Maßnahmen und Quellen tragen eine Güte für das, worauf sie beruhen: ${grades}.`,
  use: 'Für Entwicklungsgespräche. Diese Werte sind keine geprüfte Grundlage für Einstellung, Gehalt oder Kündigung.',
  opinion: 'Eine Selbstauskunft ist eine Meinung, bis Belege angesehen wurden.',
};

export const versions: Texts['versions'] = {
  title: 'Versionen',
  madeWith: 'Erstellt mit',
  format: (tool, format) => `${tool}, Berichtsformat ${format}`,
  pack: 'Paket',
  rubrics: 'Rubriken',
  answers: 'Antworten',
};
