import type { FollowUpTexts } from '../language.js';

const IF_THEN =
  'Vorsätze der Form „Wenn X geschieht, tue ich Y“ halfen dabei, zu tun, was man sich vorgenommen hatte (d = 0,65). Gollwitzer und Sheeran, Übersicht über Studien, 2006 (Güte A)';

export const briefKinds: FollowUpTexts['briefKinds'] = {
  coach: {
    title: 'Anforderungen an ein Coaching',
    about: [
      'Immer eine Arbeitsweise aus den Zielen oben, zwischen zwei Gesprächen in der echten Arbeit erprobt.',
      'Echte Gespräche, die der Coach miterlebt oder anhört, mit Einwilligung aller Beteiligten.',
    ],
    notAbout: [
      'Ein Urteil über die Person. Was der Coach sieht, erfährt niemand ohne das Ja der Person.',
      'Das Team führen, mit Kunden sprechen oder Unterlagen schreiben, anstelle der Person.',
      'Persönlichkeitstests und Themen, die kein Ziel oben nennt.',
    ],
    conditions: [],
    alternatives: [],
    handover: [],
    questions: [
      'Nennen Sie zwei Führungskräfte mit einem Team wie unserem, die Sie in den letzten zwei Jahren gecoacht haben. Was machten sie vier Wochen nach Beginn anders, und wer hat es gesehen? Dürfen wir dort anrufen?',
      'Bei wessen Gesprächen waren Sie in den letzten drei Monaten dabei, bei wie vielen je Person, und was machte die Person vier Wochen später anders?',
      'Zeigen Sie uns, ohne Namen, eine Notiz, die Sie jemandem dagelassen haben: Was wurde versucht, was wurde gesehen, was kam als Nächstes?',
      'Als zuletzt jemand zwischen zwei Gesprächen nichts versucht hatte: Was haben Sie getan?',
      'Welches unserer Ziele würden Sie nicht übernehmen, und zu wem würden Sie uns schicken?',
      'Wer genau macht die Arbeit, wie viele Personen werden dort zurzeit gecoacht, und dürfen wir uns vor der Unterschrift kennenlernen?',
      'Wer sieht Ihnen beim Coaching zu, wann zuletzt, und was haben Sie danach geändert?',
      'Der letzte Auftrag, der vorzeitig endete: Wer hat es zuerst gesagt, und warum?',
      'Was berichten Sie der Geschäftsleitung, was nicht, und wo steht das geschrieben?',
      'Woran sehen wir alle nach vier Wochen, dass es nicht hilft, und was kostet es, dann aufzuhören?',
    ],
    give: [
      'Die Führungskraft: alle zwei Wochen eine Stunde, dazwischen eine halbe, um es zu versuchen und zu notieren, was geschah.',
      'Zugang: zwei echte Gespräche im Monat zum Miterleben oder Anhören, mit Einwilligung; die Ziele oben; sonst kein Bericht über die Person.',
      'Die Geschäftsleitung: eine halbe Stunde je Zwischenbilanz, und dazwischen keine Fragen zur Person.',
    ],
    known: [
      'Über viele Studien brachte Coaching im Beruf eine kleine bis mittlere Veränderung (δ = 0,36 insgesamt, 0,28 bei Fertigkeiten), eine größere, wenn der Coach aus dem Haus kam, eine kleinere, wenn Rückmeldungen vieler Personen dazukamen. Jones und andere, Journal of Occupational and Organizational Psychology, 2016 (Güte A)',
      'Eine andere Zusammenfassung von Studien fand mittlere Veränderungen (g = 0,43 bis 0,74). Theeboom und andere, Journal of Positive Psychology, 2014 (Güte A)',
      IF_THEN,
      'Sehen Sie sich deshalb zuerst im Haus um: Wer macht das gut und würde ein halbes Jahr lang coachen?',
    ],
  },

  training: {
    title: 'Anforderungen an ein Training',
    about: [
      'Üben der Schritte oben an eigenen Fällen, mit Rückmeldung, verteilt über mehrere Wochen.',
      'Für jede Person etwas, das sie zwischen zwei Teilen anwendet, und jemand, der ansieht, ob es angewendet wurde.',
    ],
    notAbout: [
      'Produktwissen, Vorträge und Themen, die kein Ziel oben nennt.',
      'Noten für Teilnehmende, die bei der Führungskraft oder in der Personalakte landen.',
    ],
    conditions: [],
    alternatives: [],
    handover: [],
    questions: [
      'Nennen Sie zwei Unternehmen, die dieses Training für Führungskräfte wie unsere gekauft haben. Was machten die Teilnehmenden vier Wochen später anders, und wer hat hingesehen? Dürfen wir dort anrufen?',
      'Wie finden Sie vor dem ersten Tag heraus, wie jede Person heute arbeitet? Was haben Sie beim letzten Mal deshalb geändert?',
      'Wie viele Minuten eines Tages übt jede Person an einem eigenen Fall, und wer gibt ihr Rückmeldung dazu?',
      'Über wie viele Wochen ist es verteilt? Was geschieht zwischen zwei Teilen, und wer sieht es an?',
      'Wer unterrichtet, welche Teams hat die Person selbst geführt, und dürfen wir vor der Unterschrift eine Stunde zusehen?',
      'Zeigen Sie uns, ohne Namen, was jemand im Training ausgefüllt hat: Was davon wurde einen Monat später angewendet, und wer hat hingesehen?',
      'Was tut die Führungskraft der Teilnehmenden vorher, zwischen den Teilen und danach? Was tun Sie, wenn sie es nicht tut?',
      'Welches unserer Ziele deckt es nicht ab?',
      'Wie messen Sie, was die Leute danach tun, über die Frage hinaus, ob es gefallen hat? Zeigen Sie uns das letzte Ergebnis, und ein schwaches.',
      'Was kostet es, nach dem ersten Teil aufzuhören, und welche Unterlagen behalten wir?',
    ],
    give: [
      'Die Teilnehmenden: die Tage, und jede Woche eine halbe Stunde, um eines anzuwenden und zu notieren, was geschah.',
      'Die Führungskraft der Teilnehmenden: eine Stunde vor Beginn, und ein Blick auf einen echten Fall zwischen zwei Teilen.',
      'Das Unternehmen: drei echte Fälle und, mit Einwilligung, Aufnahmen; jemanden, der sie an einem halben Tag aufbereitet.',
    ],
    known: [
      'Über viele Studien änderten Führungstrainings, was Leute wussten (δ = 0,73), was sie in der Arbeit taten (0,82), und Ergebnisse (0,72); mehr, wenn vorher der Bedarf geklärt wurde, mit Üben und Rückmeldung, in verteilten Teilen, vor Ort und von Angesicht zu Angesicht. Lacerenza und andere, Journal of Applied Psychology 102, 2017 (Güte A)',
      'In Umfragen unter Unternehmen, die ihren Vertrieb schulen, wurde als Hindernis am häufigsten genannt, dass niemand darauf achtete, ob das Gelernte angewendet wird. ATD, State of Sales Training, 2019 und 2021 (Güte B)',
    ],
  },

  peer_group: {
    title: 'Anforderungen an einen Kreis von Führungskräften',
    about: [
      'Echte Fälle der Mitglieder, und bei jedem Treffen eine Arbeitsweise aus den Zielen oben.',
      'Ein Vorsatz vor dem Auseinandergehen, aufgeschrieben, und ein Blick darauf zu Beginn des nächsten Treffens.',
    ],
    notAbout: [
      'Vorträge, Verkauf untereinander und die Suche nach der nächsten Stelle.',
      'Namen von Kunden, Gehälter und Pläne des Unternehmens.',
    ],
    conditions: [],
    alternatives: [],
    handover: [],
    questions: [
      'Wer ist heute dabei: Rolle, Teamgröße, Art des Vertriebs? Ist jemand Wettbewerber, Kunde oder Lieferant von uns?',
      'Wie viele Mitglieder sind in den letzten zwölf Monaten gegangen, und welchen Grund hat jedes genannt?',
      'Wer leitet die Treffen, welche Teams hat die Person geführt, und wer vertritt sie?',
      'Das letzte Treffen: Wie viele Minuten gehörten den Fällen der Mitglieder, wie viele Vorträgen, wie viele dem Anbieter?',
      'Wo steht, was jedes Mitglied versuchen wollte, und wer hat beim nächsten Treffen danach gefragt? Zeigen Sie uns eine Seite, ohne Namen.',
      'Nennen Sie zwei Mitglieder, die wir anrufen dürfen: Was machen sie wegen des Kreises anders, seit wann, und wer hat es gesehen?',
      'Wie lautet die Regel zur Vertraulichkeit, und was geschah, als sie zuletzt jemand brach?',
      'Wie viele Treffen darf ein Mitglied versäumen, und was folgt danach?',
      'Dürfen wir vor der Unterschrift einmal kommen, und nach wie vielen Treffen zu welchen Kosten gehen?',
      'Was verkauft der Anbieter den Mitgliedern sonst, und wie oft kommt es in einem Treffen vor?',
    ],
    give: [
      'Die Führungskraft: einen halben Tag im Monat, und davor eine Stunde, um einen eigenen Fall aufzuschreiben.',
      'Das Unternehmen: die Erlaubnis, Fälle ohne Namen zu erzählen; schriftlich, was nicht erzählt werden darf.',
      'Die Geschäftsleitung: eine halbe Stunde je Zwischenbilanz, zu dem, was versucht wurde, und nicht zu dem, was andere sagten.',
    ],
    known: [
      'Es fand sich keine Studie mit Vergleichsgruppe zu solchen Kreisen. Sie kosten wenig und sind leicht zu beenden: Kaufen Sie es als Versuch, und sehen Sie hin.',
      `Schreiben Sie jeden Vorsatz in einer Form auf. ${IF_THEN}`,
    ],
  },

  outside_leader: {
    title: 'Anforderungen an eine externe Führungskraft oder eine in Teilzeit',
    about: [
      'Einführen, was die Ziele oben nennen, gemeinsam mit der Person aus dem Haus, die es weiterführt.',
      'Jeden Schritt geht diese Person selbst, mit dem Gast daneben; ab der Hälfte, ohne dass der Gast spricht.',
    ],
    notAbout: [
      'Einstellungen, Entlassungen und Gehälter; Abschlüsse und ein Forecast im Namen des Gastes.',
      'Berichte über Personen, und alles, was keinen letzten Tag hat.',
    ],
    conditions: [
      'Niemand im Unternehmen hat das schon gemacht, oder die Stelle ist leer.',
      'Jemand aus dem Haus ist benannt, übernimmt und hat vom ersten Tag an die Stunden dafür.',
      'Was der Gast entscheiden darf und was nicht, steht schriftlich fest, mit Unterschrift der Geschäftsleitung.',
      'Die Geschäftsleitung beantwortet Fragen des Gastes innerhalb von drei Arbeitstagen.',
      'Der letzte Tag steht im Vertrag, und das Geld endet mit ihm.',
    ],
    alternatives: [
      'Jemand als Mentorin oder Mentor, der so ein Team geführt hat: zwei Treffen im Monat, ein halbes Jahr lang.',
      'Jemand aus einem anderen Teil des Unternehmens, der diese eine Sache 90 Tage lang führt.',
      'Eine Untersuchung von außen mit zwei oder drei Befunden, und danach eine Entscheidung.',
      'Bei einer leeren Stelle: zuerst einstellen, und für das erste halbe Jahr einen Coach dazu.',
    ],
    handover: [
      'Jede Liste, jede Seite und jede Regel liegt vom ersten Tag an im Unternehmen, wo das Team sie öffnen kann.',
      'Ab der Hälfte leitet die Person aus dem Haus jedes Treffen; der Gast notiert, was zu ändern ist.',
      'In den letzten zwei Wochen bleibt der Gast weg; jemand anders sieht an, was noch läuft.',
    ],
    questions: [
      'Nennen Sie zwei Unternehmen, aus denen Sie in den letzten zwei Jahren gegangen sind. Was läuft dort heute ohne Sie, und wen dürfen wir fragen?',
      'Welche unserer Ziele haben Sie selbst umgesetzt, in einem Team unserer Größe und Art des Vertriebs? Zeigen Sie uns eine Seite, ohne Namen.',
      'Welche Tage der Woche gehören uns, und wie viele andere Aufträge haben Sie zurzeit?',
      'Was müssen Sie entscheiden dürfen, und was überlassen Sie uns?',
      'Was macht die Person, die übernimmt, nach vier Wochen allein, nach acht und am Ende?',
      'Was lassen Sie in den ersten 30 Tagen liegen, und warum?',
      'Der letzte Auftrag, der vorzeitig endete: Wer hat es zuerst gesagt, und warum?',
      'Was verkaufen oder empfehlen Sie sonst, und wer bezahlt Sie, wenn wir es kaufen oder jemanden einstellen?',
      'Wann haben Sie zuletzt gesagt, dass Sie nicht mehr gebraucht werden, und wie lange war das vor dem letzten Tag des Vertrags?',
      'Was kostet es, bei einer Zwischenbilanz aufzuhören, und welcher letzte Tag wird im Vertrag stehen?',
    ],
    give: [
      'Die Geschäftsleitung: eine Stunde pro Woche, und Entscheidungen innerhalb von drei Arbeitstagen.',
      'Die Person, die übernimmt: einen Tag pro Woche, frei von anderer Arbeit.',
      'Zugang: die Termine, um die es in den Zielen geht, Leserechte im CRM, den letzten Bericht; eine Seite dazu, was der Gast entscheiden darf.',
    ],
    known: [
      'Es fand sich keine Studie, die eine externe Führungskraft oder eine in Teilzeit mit anderer Unterstützung vergleicht. Dafür spricht Erfahrung, die oft von denen erzählt wird, die sie verkaufen.',
    ],
  },
};
