const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Every word or message also without umlauts, as keyboards abroad write it. "a" for "ä" is another word: never. */
export const asTyped = (list: Iterable<string>): ReadonlySet<string> =>
  new Set([...list].flatMap((one) => [one, one.replace(/[äöüß]/g, (letter) => spelled[letter] ?? letter)]));

export const germanWords = (list: string): ReadonlySet<string> => asTyped(list.trim().split(/\s+/));

/** An alternation whose umlauts and apostrophes may be typed either way. Not for what stands in a class. */
export const loosely = (alternatives: string): string =>
  alternatives.replace(/[äöüß]/gu, (letter) => `(?:${letter}|${spelled[letter]})`).replaceAll("'", "['’]?");

/** Everyday German outside the function words, chosen by us: the band that counts as cheap, hence approximate. */
export const deCommonWords: ReadonlySet<string> = germanWords(`
abend abends abgeholt ablauf acht adresse ahnung aktuell alt alte alten alter altes anbieter ändern anders anfang anfangen anfrage angebot angebote angenehm
angenommen angerufen angst ankommen anruf anrufen ansprechpartner antwort antworten anzahl apotheke arbeit arbeiten arbeitet arm art artikel arzt atmosphäre auge augen
auftrag aufwand ausgesucht ausreichend aussehen ausstattung auswahl auto bad bahn balkon bank baum bedarf bedient bedienung bei beide beim bein beispiel bekam bekannt bekommen
beraten berater beratung bereich bereit berg beruf besonders besser bessere beste bestellen bestellt bestellung bestens besuch besucht bett bevor bezahlen bezahlt bier bild bilder billig
bisschen bitte blau bleiben bleibt blick blieb blume blumen boden böse brauche brauchen braucht breit brief bringen bringt brot brötchen bruder buch buchen buchung bunt büro bus chance chef
chefin dach dame daten datum dauer dauert dauerte decke denken denke deutlich deutsch dezember dienstag ding dinge direkt donnerstag dorf draußen drei drin dringend druck dunkel dunkle dünn durchgehend dusche
ecke ehrlich eigen eigene eigentlich einfach eingang einkauf einkaufen einladung einmal einsatz einzeln einzige eis eltern empfang empfehlen empfehlung ende endlich eng entscheidung
entschieden entspannt erfahren erfahrung erfahrungen erfolg ergebnis erhalten erinnern erklären erklärt erledigt ernst erreichbar erreichen erreicht erste ersten erster erstes erwartet erwartungen erzählt essen
fach fahren fahrer fahrrad fahrt fall falls falsch familie fand farbe farben fehler fehlt feier fein fenster ferien fertig fest fett feuer finden findet firma fisch flasche fleisch flexibel foto fotos frage
fragen freitag fremd freude freuen freund freunde freundin freundlich freundliche freut frisch frische friseur froh früh früher frühstück frau führung fünf fuß garten gast gäste gebäude geben gebracht
gebraucht gebucht gefahren gefallen gefällt gefreut gefühl gefunden gegeben gegend gehen geht gehört gekauft geklappt gekommen gekostet geld gelernt geliefert gemacht gemeinsam gemüse gemütlich gemütliche genau genommen genug genutzt gerade
gerät geräte gericht gerne gern gesagt geschäft geschenk geschichte geschmack geschmeckt gesehen gesicht gespräch gestern gesund gesundheit getränke gewartet gewesen gewonnen gewünscht gezeigt glas glaube glauben gleich glück
glücklich größe groß große großen großer großes größer grün grund gruppe günstig gut gute guten guter gutes haar haare halb halbe hälfte hallo halten hält hand handwerker handy hart hätte haus haut heim heiß heißt heizung helfen hell herr
herz heute hilfe hilfreich hilfsbereit hilft hinten hoch hof höflich holen holz hören hotel hund hunde hunger idee immer informationen inhaber innen innerhalb intensiv interesse internet ja jahr jahre jahren jahrelang januar jemand jetzt jung
juli juni kaffee kalt kälte kamen kam karte kasse katze kaufen kauf kein keller kellner kellnerin kennen kind kinder kindern kirche klar klasse kleidung klein kleine kleinen kleiner kleines klingt koch kochen kollege kollegen kollegin kommen kommt kommunikation kompetent kompetente kompetenz
komplett kompliziert konzert kopf körper korrekt kosten kostet kraft krank kuchen küche kunde kunden kundendienst kundin kundenservice kurs kurz kurze kurzfristig lachen laden lag lage land landschaft lang lange langsam länger lassen lässt laufen läuft laut leben lecker leckere leer legen
lehrer leicht leider leisten leistung leise lernen lesen letzte letzten letzter leute licht liebe lieben lieber lief lieferung liefern lieferant lieferzeit liegen liegt linie links lösung los löst luft lust machen macht machte mädchen mail mai mal man mann männer markt material mehr mein meine
meinung meist meistens melden meldet mensch menschen messe miete milch minute minuten mitarbeiter mitarbeiterin mitarbeitern mitgenommen mittag mittags mitte mittwoch möbel möglich möglichkeit möglichkeiten moment monat monate monaten montag montage morgen morgens motor müde musik muss musste mutter mutti nachbar nachbarn nachmittag nachricht nächste nächsten nacht nah nähe
name namen nase nass natur natürlich nehmen nett nette netten netter neu neue neuen neuer neues nichts nie niemand noch normal normale note notfall nummer nutzen oben obst öffnungszeiten offen öfter ohr öl oma opa ordentlich ordnung ort paar paket papier park parken parkplatz parkplätze partner passen
passiert passt passte patienten pause person personal personen persönlich persönliche pferd pflanzen platz plätze plötzlich pizza polizei portion portionen post praktisch praxis preis preise preislich probiert probleme problem produkt produkte professionell professionelle projekt prüfen pünktlich pünktlichkeit putzen qualität raum räume rechnung recht rechts
reden regal regen reibungslos reifen reihe rein reise reparatur reparieren repariert reservierung reserviert restaurant richtig riesig rief rückmeldung ruhe ruhig rund sache sachen sagen sagt sagte salat salz samstag sauber saubere schade schaden schaffen schauen schiff schlafen schlafzimmer schlecht
schlechte schließen schlimm schlüssel schmecken schmeckt schmerzen schnee schnell schnelle schneller schön schöne schönen schöner schönes schrank schreiben schrieb schritt schritte schuhe schule schwarz schwer schwester schwierig see sehen seite seiten sekunde selber selten september service setzen sicher sicherheit sieben sieht
situation sitz sitzen sofort sogar sohn sommer sonne sonntag sorgen sorgfältig spannend spaß spät später sparen spielen spiel sport sprache sprechen spricht stadt stand stark start stehen steht stelle stellen stellt stil stimmt stimmung stock straße strom stück stücke studio stuhl stunde stunden suche suchen
suppe süß tag tage tagen tasche tasse tatsächlich team technik techniker teil teile telefon telefonisch teller teuer termin termine test teuerer tier tiere tisch tochter toilette toll tolle tollen top tragen traum treffen treppe trinken trocken tür überall überblick überlegt überrascht übrig uhr umfeld
umgang umgebung umsonst unbedingt unfreundlich ungefähr unglaublich unkompliziert unten unternehmen unterschied unterstützung unterwegs urlaub vater verändert verfügung vergessen vergleich verkauf verkauft verkäufer verkäuferin verlassen verlief verloren verschieden verschiedene versprochen verständlich verständnis verstehen versteht versuch versucht vertrag vertrauen vielfalt
viel viele vielleicht vier voll vollständig völlig vorbei vorher vormittag vorne vorstellung wagen wahl wahr wald wand war warm warme warten wartezeit wartezimmer waschen wasser website wechsel weg weihnachten wein weiß weit weiter welt wenig weniger werkstatt wert wetter wichtig wieder wind winter wirklich
wirkt wirkung wissen woche wochen wochenende wohl wohnen wohnung wort worte wunder wunderbar wunderschön wunsch wünsche würde zahl zahlen zahn zahnarzt zehn zeigen zeigt zeit zeitnah zeitpunkt zentral ziel ziemlich zimmer zufrieden zug zuhause zukunft zurück zusammen zusätzlich zustand zuverlässig zwei zweite zweiten zwischendurch`);
