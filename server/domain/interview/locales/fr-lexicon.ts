import { anywhere, atStart, lineSet, wholly, wordEnd, wordSet, wordStart } from './compile-words.ts';
import { asTyped, frCommonWords, frenchWords, loosely } from './fr-common-words.ts';
import { frLeaving } from './fr-leaving.ts';
import { frNumbers } from './fr-numbers.ts';
import type { Lexicon } from './lexicon.ts';

const lines = (list: string): ReadonlySet<string> => asTyped(lineSet(list));
/** Single words, none of them elided. */
const bare = (list: string): ReadonlySet<string> => asTyped(wordSet(list));
const said = (alternatives: string): RegExp => anywhere(loosely(alternatives));
const opening = (alternatives: string): RegExp => atStart(loosely(alternatives));
const phrases = (alternatives: string): RegExp =>
  new RegExp(`${wordStart}(?:${loosely(alternatives)})${wordEnd}`, 'giu');

const denied = `${wordStart}(?:${loosely('pas|non|au lieu de|plutôt que|à la place de')}) (?:de |les |la )?`;

const closedClass = frenchWords(`
le la les l un une des de du d au aux à et ou où mais or ni car donc que qu qui quoi dont quand comme si lorsque puisque quoique
je j tu t il elle on nous vous ils elles me m te se s lui leur leurs y en eux moi toi soi ce c ça cela ceci cet cette ces celui celle ceux
celles celui-ci celle-ci mon ma mes ton ta tes son sa ses notre nos votre vos nôtre vôtre mien mienne sien sienne quel quelle quels quelles lequel laquelle lesquels
lesquelles auquel duquel quelque quelques quelqu'un chose rien personne aucun aucune autre autres même mêmes tout toute tous toutes chaque plusieurs tel telle tels telles
ne n pas plus jamais point guère non oui si ouais très trop peu assez bien moins aussi ainsi alors encore toujours déjà là ici puis ensuite
vraiment juste seulement surtout presque plutôt tellement tant autant ailleurs enfin donc pourtant cependant toutefois néanmoins sinon
à après avant avec chez contre dans depuis derrière dès devant durant en entre envers hors jusque jusqu malgré par parmi pendant pour sans sauf
selon sous sur vers via voici voilà environ lors afin parce pourquoi comment combien
suis es est sommes êtes sont étais était étions étiez étaient serai sera serons serez seront serais serait serions seraient soit soient sois fut
furent été étant être ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurais aurait aurions auraient
aie ait aient eu eue avoir ayant fais fait faites font faisait faisaient faire fera vais vas va allons allez vont allait aller ira peux peut pouvons pouvez
peuvent pouvait pourrais pourrait pouvoir dois doit devons devez doivent devait devrait devoir veux veut voulons voulez veulent voulait voudrais voudrait vouloir faut
fallait faudrait n'y est-ce ah oh bah ben bof euh hein ok okay etc dac svp stp jsuis jai cest cetait ya quil quelle jétais tjs tjrs bcp ds pr ms qd pcq
aujourd'hui d'abord d'accord c'est-à-dire peut-être soi-même lui-même elle-même nous-mêmes moi-même y-a
`);

export const frLexicon: Lexicon = {
  tag: 'fr',
  segmenter: new Intl.Segmenter('fr', { granularity: 'sentence' }),
  abbreviations: lineSet(
    'm|mm|mme|mmes|mlle|mlles|dr|drs|pr|prof|me|st|ste|av|bd|bld|blvd|env|etc|p.ex|ex|cf|c.-à-d|c.à.d|c-à-d|mn|min|sec|tél|tel|réf|ref|ets|éts|sté|janv|févr|fév|fev|avr|juil|sept|oct|nov|déc|dec|j.-c|n.b|p.s|s.a|s.a.r.l|dépt|dép|arr|rte|chap|suppl|approx|resp|max|qté|qqch|qqn',
  ),
  numberAbbreviations: lineSet('n|no|nos|nº|n°|p|pp|art|fig|vol|lot|bât|bat|apt|appt|ch'),
  ordinalStops: false,
  closedClass,
  common: frCommonWords,
  genericPraise: frenchWords(`
bon bons bonne bonnes bien super top parfait parfaite parfaits parfaites parfaitement excellent excellente excellents excellentes génial géniale géniaux
formidable extra sympa sympas sympathique sympathiques nickel impeccable impec incroyable magnifique merveilleux merveilleuse fantastique cool chouette agréable agréables
meilleur meilleure meilleurs mieux beau belle beaux belles content contente contents ravi ravie ravis satisfait satisfaite satisfaits heureux heureuse aime aimé
adore adoré apprécié recommande recommander vivement fortement absolument totalement tout vraiment service services expérience produit produits qualité équipe
personnel entreprise société travail boulot accueil professionnel professionnelle professionnels professionnelles professionnalisme sérieux sérieuse gentil gentille gentils
aimable aimables rien ras merci bravo correct correcte moyen moyenne bof mauvais mauvaise mauvaises nul nulle nuls nulles horrible affreux
catastrophique pire décevant décevante déçu déçue médiocre chose choses prestation`),
  refusals: lines(
    "non|nan|nn|nop|nope|no|none|na|n/a|s/o|-|--|.|…|rien|aucun|aucune|aucune idée|pas d'idée|pas vraiment|pas trop|pas spécialement|pas particulièrement|pas forcément|pas du tout|je ne sais pas|je sais pas|j'sais pas|jsais pas|chais pas|sais pas|ne sais pas|jsp|je ne sais plus|je sais plus|rien de particulier|rien de spécial|rien du tout|rien à dire|rien à signaler|ras|r a s|néant|sans objet|non rien|non rien de particulier|non rien de spécial|non rien du tout|non aucune|non aucun|non pas vraiment|non pas du tout|non pas spécialement|non pas particulièrement|non je ne vois pas|non je ne crois pas|non je ne sais pas|rien ne me vient|rien ne me vient à l'esprit|rien qui me vienne|rien d'autre|rien de plus|rien à ajouter|rien d'autre à ajouter|pas de commentaire|pas de commentaires|sans commentaire|aucun commentaire|pas de chiffre|pas de chiffres|aucun chiffre|sans réponse|pas de réponse|sans avis|pas d'avis|sans opinion|je préfère ne pas dire|je préfère ne pas répondre|je préfère ne pas le dire|déjà dit|je l'ai déjà dit|j'ai déjà dit|j'ai déjà répondu|déjà répondu|voir plus haut|voir ci-dessus|cf plus haut|cf ci-dessus|comme dit plus haut|comme plus haut|idem|pareil|jamais|zéro|aucune surprise|pas de surprise|pas que je sache|je ne vois pas|je vois pas|je ne crois pas|je crois pas|je ne pense pas|je pense pas|pas sûr|pas sûre",
  ),
  skips: lines(
    'skip|passer|passe|je passe|passez|on passe|passons|sauter|saute|je saute|suivant|suivante|question suivante|la suivante|la suite|passer la question|passer cette question|je passe cette question|next|joker',
  ),
  anonymous: lines(
    'anon|anonyme|anonymat|anonymement|none|aucun|aucun nom|sans nom|pas de nom|privé|en privé|rester anonyme|je reste anonyme|je veux rester anonyme|je souhaite rester anonyme|je préfère rester anonyme|en anonyme|de façon anonyme|ne pas afficher|ne pas afficher mon nom|sans mon nom|pas mon nom|nom non divulgué|masquer mon nom',
  ),
  affirmations: lines(
    "oui|ouais|ouai|oui oui|ui|yes|ok|okay|k|d'accord|dac|bien sûr|bien sur que oui|biensur|évidemment|absolument|tout à fait|certainement|exactement|exact|carrément|clairement|volontiers|avec plaisir|grave|sans hésiter|sans hésitation|oui bien sûr|oui tout à fait|oui absolument|oui certainement|oui sans hésiter|oui sans hésitation|oui volontiers|oui c'est ça|c'est ça|je confirme|mais oui|si|si si|sûrement|oui je pense|je pense que oui|je crois que oui|bien entendu|oui évidemment|oui carrément|oui clairement",
  ),
  finish: lines(
    "c'est tout|cest tout|c tout|ce sera tout|ça sera tout|voilà|voilà tout|voilà c'est tout|c'est fini|fini|terminé|j'ai fini|j'ai terminé|c'est terminé|terminer|finir|je termine|je m'arrête là|on s'arrête là|on peut s'arrêter là|restons-en là|j'en reste là|je préfère en rester là|non c'est tout|c'est tout pour moi|plus de questions|assez|assez de questions|done|c'est tout ce que j'ai à dire|rien d'autre à dire|je n'ai rien d'autre à ajouter|j'ai tout dit",
  ),
  pause: lines(
    "plus tard|un peu plus tard|à plus tard|pas maintenant|pas le moment|occupé|occupée|je suis occupé|je suis occupée|jsuis occupé|je suis au travail|au travail|au boulot|je travaille|en réunion|je suis en réunion|je conduis|je suis au volant|au volant|en rendez-vous|en rdv|une autre fois|un autre jour|un autre moment|demain|ce soir|pas le temps|pas le temps maintenant|je n'ai pas le temps|j'ai pas le temps|pas dispo|pas disponible|je ne suis pas disponible|je reviens|je reviens plus tard|je répondrai plus tard|je répondrai ce soir|je le ferai plus tard|je ferai ça plus tard|peut-être plus tard|on verra plus tard|rappelez plus tard|redemandez plus tard",
  ),
  help: lines(
    "help|aide|aidez-moi|aide-moi|à l'aide|besoin d'aide|j'ai besoin d'aide|info|infos|information|informations|?|??|c'est quoi|c'est quoi ça|c quoi|c'est qui|c qui|qui êtes-vous|qui êtes vous|vous êtes qui|vous êtes qui au juste|qui est-ce|tu es qui|t'es qui|qui es-tu|c'est pour quoi|c'est à quel sujet|à quel sujet|de quoi s'agit-il|de quoi s'agit il|êtes-vous un robot|êtes vous un robot|vous êtes un robot|c'est un robot|es-tu un robot|t'es un robot|tu es un robot|qu'est-ce que c'est|kesako|comment ça marche|comment ça fonctionne",
  ),
  leaving: frLeaving,
  courtesies: bare(
    'merci svp stp bonjour bonsoir salut coucou hello désolé désolée pardon ok okay alors bon ben bah euh cordialement',
  ),
  wantsHuman: said(
    "(?:je (?:veux|voudrais|souhaite|souhaiterais|aimerais|préfère|préférerais|peux)|j'aimerais|(?:puis|pourrais|peux)-je|est-ce que je (?:peux|pourrais)|(?:est|serait)-(?:il|ce) possible de|c'est possible de|peut-on|j'ai besoin de|passez-moi|mettez-moi en relation avec)(?: bien)?(?: (?:parler|discuter|échanger|avoir|voir|être (?:mis|mise) en (?:relation|contact)))?(?: (?:directement|avec|à|a|au)){0,3} (?:un |une |le |la |votre |quelqu'un|l')?(?:vrai |vraie |autre )?(?:humain|personne|conseiller|conseillère|responsable|directeur|directrice|patron|patronne|gérant|gérante|chef|agent|supérieur|humaine|quelqu'un|de vivant)|(?:je (?:veux|voudrais|souhaite|souhaiterais)|j'aimerais)(?: bien)? (?:être (?:rappelée?|contactée?|recontactée?)|qu'on me (?:rappelle|contacte|recontacte)|que (?:quelqu'un|vous) me (?:rappelle|rappeliez|contacte|contactiez|recontacte|recontactiez))|(?:rappelez|appelez|contactez|recontactez|téléphonez)[- ]moi|merci de (?:bien vouloir )?me (?:rappeler|contacter|recontacter|téléphoner|joindre)|(?:pouvez|pourriez)[- ]vous me (?:rappeler|appeler|contacter|recontacter|joindre)|vous pouvez me (?:rappeler|appeler|contacter|recontacter)|(?:quelqu'un|une personne) (?:peut|pourrait|peut-il|pourrait-il|doit) me (?:rappeler|appeler|contacter|recontacter)|parler (?:à|a|avec) (?:un humain|une vraie personne|un vrai humain)",
  ),
  wrongPerson: opening(
    "(?:c'est une erreur(?= *[.!?]* *$)|(?:c'est )?(?:le )?mauvais (?:numéro|destinataire)|(?:c'est )?(?:la )?mauvaise personne|erreur de (?:numéro|destinataire|personne)|faux numéro|(?:désolée?,? )?vous (?:vous trompez|faites erreur|êtes trompés?|vous êtes trompée?s?) (?:de |d')?(?:numéro|personne|destinataire)?|(?:désolée?,? )?(?:ce n'est pas|c'est pas|c'était pas|ce n'était pas) moi(?= *[.!?,;]| *$)|je ne suis pas (?:la bonne personne|(?:votre |un |une |leur )?(?:de vos )?cliente?(?= *[.!?,;]| *$| chez| ici| de (?:chez|cette|votre|ce)))|je (?:n')?ai (?:jamais|rien|pas) (?:rien )?(?:acheté|commandé|réservé|pris|utilisé|mangé|été|eu|fait)(?: (?:chez (?:vous|eux)|ici|ça|cela|là[- ]bas|avec vous|de tel|sur votre site|dans votre (?:magasin|restaurant|boutique|salon))(?= *[.!?,;]| *$)|(?= *[.!?]* *$))|je (?:ne )?(?:suis|sommes) jamais (?:venue?|allée?|passée?) (?:chez (?:vous|eux)|ici|là[- ]bas|dans votre)|je (?:ne )?(?:vous|les) connais pas(?= *[.!?]* *$)|je ne connais pas (?:cette|votre|ce) (?:entreprise|société|magasin|boutique|restaurant|marque)|connais pas(?= *[.!?]* *$))",
  ),
  minor: new RegExp(
    `${wordStart}(?:${loosely("(?:(?:j'ai|g|jai) (?:seulement |juste |que |à peine )?|je n'ai que )")}(?:[5-9]|1[0-5]|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze) ans(?:(?=[\\s.,!?]*$|[.,!?])|(?= (?:et|mais|donc)${wordEnd}))|${loosely("je suis (?:encore )?(?:mineure?|au collège|en primaire|à l'école primaire|en (?:cm1|cm2|ce1|ce2|6e|6ème|5e|5ème|4e|4ème|sixième|cinquième))")}${wordEnd})`,
    'iu',
  ),
  processTalk: wholly(
    `(?:${loosely(
      "ok|okay|d'accord|bonjour|bonsoir|salut|coucou|hello|merci|mer6|mci|merci d'avance|de rien|voir (?:plus haut|ci-dessus|au-dessus)|cf (?:plus haut|ci-dessus)|comme (?:dit|je l'ai dit|je disais)(?: plus haut)?|(?:je l'ai |j'ai )?déjà (?:dit|répondu)|en espérant (?:vous avoir aidée?s?|que ça aide)|j'espère (?:que (?:ça|cela) (?:aide|vous aide(?:ra)?)|avoir répondu)|voilà(?: tout)?|c'est tout|oui|ouais|non|bon|bien|bien sûr|au revoir|à bientôt|à plus|bonne (?:journée|soirée|continuation|semaine|fin de journée)|bon (?:week-?end|courage)|je ne sais pas|jsp|hmm+|euh+|laissez-moi réfléchir|bonne question|pas de (?:souci|problème)|je vous en prie|(?:bien )?cordialement|(?:bien )?à vous|sincères salutations|envoyé de mon \\p{L}+",
    )})(?:[ ,]+(?:${loosely("à vous|à tous|à toutes|beaucoup|bien|encore|toute l'équipe|à toute l'équipe|merci|et|d'avance|mille fois|infiniment|messieurs|mesdames|madame|monsieur|bonne journée|bonne soirée|cordialement")})){0,6}`,
  ),
  cues: {
    problem: said(
      "avant (?:eux|elle|lui|vous|ça|cela|on|nous|je|j'\\p{L}+|c'était|cette|leur|que (?:je|nous|on|vous|ce)|qu'(?:on|ils|elle|il)|d'(?:acheter|essayer|utiliser|avoir|appeler|adopter|opter|être)|de (?:les|vous|faire appel|passer (?:chez|par)|venir (?:ici|chez|les)|trouver|connaître|découvrir|changer|choisir))|^avant(?=,| )|auparavant|autrefois|à l'époque|jusque-là|jusqu'(?:ici|alors|à présent)|(?:perdais|perdait|perdions|perdaient|passais|passait|passions|passaient) (?:\\p{L}+ ){0,3}(?:temps|heures?|jours?|journées?|argent|clients?|commandes?|soirées?|nuits?|\\d+)|perdre (?:du temps|des heures|de l'argent|un temps)|perte de temps|temps perdu|(?:avais|avait|avions|avaient|ai eu|avons eu|a eu|ai rencontré|rencontrais|rencontrait|rencontrions) (?:toujours |souvent |régulièrement |sans cesse |beaucoup |pas mal |énormément |plein |sans arrêt )?(?:un |une |des |de |du |d'|le |ce |mon )?(?:gros |grosses? |grave |graves |vrais? |petits? |sérieux |énormes? )?(?:problèmes?|soucis?|ennuis?|pannes?|difficultés?|mal|fuites?|galères?)|galér\\p{L}*|galère\\p{L}*|(?:en|tombée?s? en) panne|(?:marchait|fonctionnait|chauffait|démarrait|tenait|suffisait|allait|dormais|dormait|marchaient|fonctionnaient) (?:plus|pas|mal|jamais)|ras[- ]le[- ]bol|marre de|en avais (?:assez|marre)|n'en pouvais plus|cauchemars?|casse-tête|prise de tête|cassée?s?|cassait|fuyait|fuites? d'eau|sans (?:eau chaude|eau|chauffage|électricité|courant|internet|voiture|cuisine|four|téléphone)|plus (?:d'eau chaude|d'eau|de chauffage|d'électricité|de courant|d'internet|de voiture|de batterie)|(?:notre|mon|nos|mes|votre|leur|l')(?: )?(?:anciens?|anciennes?|précédente?s?)|l'ancien(?:ne)?|(?:avais|avait|avions|avaient) besoin|(?:me|nous|lui) fallait|(?:je cherchais|on cherchait|nous cherchions)|(?:n'arrivais|n'arrivait|n'arrivions|arrivais|arrivait|arrivions) (?:pas|plus|jamais)|impossible (?:de|d'\\p{L}+) ?(?:trouver|joindre|dormir|garder|suivre|obtenir)?|(?:devais|devait|devions) (?:tout|toujours|sans cesse|refaire|recommencer|faire tout|chaque)|le (?:problème|souci) (?:était|c'était|c'est|est)",
    ),
    hesitation: said(
      "(?:ai|avons|a|ont|avais|avait|avions)(?: (?:beaucoup|longtemps|longuement|pas mal|un peu|vraiment|même|énormément|bien|failli))? hésité|(?:j'|on |nous |qui |elle |il )hésit(?:ais|ait|ions|aient)|(?:après|malgré|avec) (?:une |quelques |pas mal d'|beaucoup d'|mes |nos |des |un peu d'|de longues )?hésitations?|hésitante?s?|fail(?:li|lis|lit) (?:ne (?:pas|jamais|rien)|pas|renoncer|annuler|abandonner|laisser tomber|choisir|prendre (?:un autre|ailleurs)|aller (?:voir )?(?:ailleurs|chez)|passer (?:mon|notre) chemin|reculer|repartir|partir|faire demi-tour|me décourager|changer d'avis|tout arrêter)|à deux doigts de (?:ne|renoncer|annuler|partir|laisser|repartir|tout)|sceptiques?|(?:étais|était|étions|un peu|assez|très|plutôt) septiques?|(?:avais|avait|avions|ai eu|avons eu|eu) (?:un peu |très |trop |vraiment |quand même )?peur|craign(?:ais|ait|ions|aient)|craintes?|redoutais|redoutait|appréhend\\p{L}+|appréhensions?|(?:avais|avait|avions|ai eu|avons eu) (?:un |des |quelques |mes |de gros |quand même des |de sérieux |certains )?doutes?|quelques doutes|(?:je|on|nous) dout(?:ais|ait|ions)|(?<!(?:t'|t’|vous |m'|m’))inqui(?:ets?|ètes?|étude|études|étais|était)|méfian(?:te?s?|ce)|me méfiais|se méfiait|(?:étais|était|étions|suis|sommes) (?:vraiment |franchement |du tout )?pas (?:très |trop |vraiment |tout à fait |du tout |franchement |entièrement )?(?:sûre?s?|convaincue?s?|rassurée?s?|certaine?s?|emballée?s?)(?! (?:de (?:revenir|y retourner|recommander)))|pas (?:très |trop |vraiment )convaincue?s? au (?:début|départ)|trop beau pour être vrai|échaudée?s?|réticen(?:te?s?|ces?)|réservée? au (?:début|départ)|le prix (?:m'a|nous a|m'avait|me|nous|avait) (?:un peu |d'abord |presque )?(?:fait|freiné|refroidi|retenu|bloqué|freinait|retenait|faisait|semblait|paraissait)|(?:semblait|paraissait) (?:un peu |trop |assez |très |vraiment )?(?:cher|chère|chers|élevée?s?|compliquée?|louche)|me freinait|m'a freinée?|mal (?:à|de) me décider|préjugés|a priori négatifs?",
    ),
    result: said(
      "maintenant|désormais|dorénavant|aujourd'hui,? (?:on|je|nous|tout|c'\\p{L}+|ça|j'\\p{L}+|il|elle|plus|ma|mon|notre)|à présent|depuis(?=,)|depuis (?:lors|ce jour|ce moment|cette date|que|qu'\\p{L}+|je|on|nous|c'\\p{L}+|j'\\p{L}+|tout|plus|leur|son|la (?:pose|réparation|visite|séance|formation|mise)|l'(?:installation|intervention|achat)|le (?:changement|passage|début de l'année|mois)|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|(?:passée?s?|passer|tombée?s?|descendue?s?|montée?s?|baissé|augmenté|réduite?s?) (?:\\p{L}+ )?(?:de|à|a|d') ?(?:\\d+|près|environ|moitié)|(?:gagn|économis|épargn)(?:e|é|er|ons|ent|ée?s|ant|eons)(?: (?:\\p{L}+ ){0,2}(?:temps|heures?|jours?|argent|minutes?|euros?|places?|clients?|\\d+))|économis\\p{L}+|gain de (?:temps|place)|(?:m'a|nous a|m'ont|nous ont|m'aura|lui a) (?:vraiment |enfin |bien |beaucoup |aussi )?(?:permis|fait gagner|évité|changé|simplifié|soulagée?|redonné|rendu|facilité|libérée?|sauvée?)|(?:n'ai|n'avons|n'a|n'ont|n'y a|ai|y a) plus (?:eu |de |d'|aucun|aucune|jamais|besoin|mal|à )|plus (?:aucune?|jamais|un seul|une seule) (?!chez|ici|là|je|on|de la vie)|ne (?!(?:revien|reviend|retourn|command|recommand|mettr|ser|sera)\\p{L}* )(?!\\p{L}+(?:ais|ait|aient|ions) )\\p{L}+ plus|grâce à (?:eux|elle|lui|vous|cela|ça|ce|cette|leur|son|la|l'\\p{L}+)|(?:a|ont|ai|avons|est|sont) (?:\\p{L}+ )?(?:doublé|triplé|réduite?s?|diminué|augmenté|baissé|progressé|grimpé)|améliorée?s?|amélioration|divisée?s? par|multipliée?s? par|(?:problème|souci|panne|fuite|litige) (?:\\p{L}+ )?(?:résolue?|réglée?|réparée?|disparu)|résolue?s?|(?:est|a été|ont|tout|sont|bien|l'ont|l'a|m'a|nous a|vite) (?:\\p{L}+ )?(?:réparée?s?|réglée?s?)|remise?s? en (?:état|marche|route)|(?:fonctionne|marche|tourne|roule|fonctionnent|marchent) (?:à nouveau|de nouveau|parfaitement|enfin|très bien|bien|nickel|comme neuf|mieux)|enfin (?:pu|dormir|une?|tranquilles?|eu|fini|retrouvé|trouvé)|au final|au bout du compte|résultats?|(?:une?|deux|trois|six|quelques|\\d+) (?:mois|semaines?|jours?|ans?|séances?) (?:plus tard|après)|(?:ai|avons|a|on a) (?:re)?(?:trouvé|retrouvé|récupéré) (?:le sommeil|confiance|la forme|du temps)",
    ),
    surprise: said(
      "surpris(?:e?s?)?(?<!sans surprise)(?<!(?:aucune|pas de|mauvaise|sans mauvaise) surprise)(?<!(?:aucune|pas de|mauvaises|mauvaise) surprises)|surprenante?s?|étonn\\p{L}+|(?:m'|nous |s'|nous nous |me )attend(?:ais|ait|ions|aient) (?:pas|à|vraiment|absolument|du tout|plutôt|qu'à)|inattendue?s?|imprévue? agréable|contre toute attente|(?:mieux|plus|moins|pire|meilleure?) (?:\\p{L}+ ){0,2}(?:que|qu')(?: )?(?:prévue?s?|attendue?s?|espérée?s?|imaginée?s?|(?:je|on|nous) (?:ne |n')?(?:le |l')?(?:pensais|pensait|pensions|croyais|croyait|craignais|craignait|espérais|espérait|imaginais|imaginait)|(?:j'|l'on |on )?(?:imaginais|espérais|avais imaginé)|ce (?:que|à quoi)|sur les photos)|bluffée?s?|bluffante?s?|épatée?s?|épatante?s?|stupéf\\p{L}+|(?:aurais|aurait|aurions|avais|avait) jamais (?:cru|pensé|imaginé|vu)|jamais (?:cru|imaginé|pensé)|(?:je|on|nous) (?:ne )?(?:pensais|pensait|pensions|croyais|croyait|croyions) (?:vraiment |franchement )?pas|à (?:ma|notre|mon|leur) (?:grande |plus grande |grand )?(?:surprise|stupeur|joie|étonnement|soulagement|désarroi)|tombée?s? de haut|tombée?s? des nues|agréablement|désagréablement|sans (?:m'y|nous y) attendre|sous le choc|scotchée?s?",
    ),
    improve: said(
      "dommage|(?:aurais|aurait|aurions) (?:bien |juste |quand même |plutôt |simplement )?(?:aimé|préféré|voulu|souhaité|apprécié)|(?:aurait|auraient) pu (?:\\p{L}+ )?(?:être|se|mieux|aller|faire|prévenir|nous|me|m'\\p{L}+|proposer|prévoir|arriver|éviter|expliquer)|(?:aurait|auraient) (?:dû|du|mérité|gagné)|(?:pourrait|pourraient) (?:\\p{L}+ )?(?:être|mieux|améliorer|proposer|prévoir)|(?:peut|doit|peuvent) (?:être amélior\\p{L}+|s'améliorer|mieux faire)|gagnerai(?:t|ent) à|mériterai(?:t|ent)|il (?:manque|manquait|manquerait)|(?:manque|manquait) (?:juste|seulement|un peu|un|une|de|d'\\p{L}+|peut-être)|seule? (?:petite? |vraie? |gros )?(?:bémol|hic|reproche|point (?:négatif|noir)|défaut|regret|souci|inconvénient|problème|ombre|remarque|critique|chose)|(?:petit|léger|un) (?:bémol|hic|reproche|regret|point négatif)|bémols?|points? (?:négatifs?|faibles?|noirs?|à améliorer|d'amélioration)|axes? d'amélioration|à (?:améliorer|revoir|peaufiner)|peut mieux faire|laisse à désirer|laissait à désirer|(?:un peu|trop|un poil|légèrement|un brin) (?:long|longue|longs|lent|lente|cher|chère|chers|chères|bruyant|bruyante|froid|froide|petite?|petits|serrée?s?|tard|tardif|salée?|cuite?|compliquée?|juste|élevée?s?|court|courte|sombre|étroit|sucrée?)|il (?:faudrait|aurait fallu)|faudrait (?:juste|peut-être|un|une|des|plus|que|mieux)|devrai(?:t|ent)|si seulement|à part (?:le|la|les|l'\\p{L}+|un|une|ce)|mis à part|hormis",
    ),
    recommend_to: said(
      "(?<!(?:en|lettre|courrier|pli|colis|accusé|m'ont|nous ont) )recommand(?:e|er|é|ée|és|ons|ez|ent|erai|erais|erons|erait|erez|able|ables|ation|ations)|(?:je|on|nous) (?:ne |n'|le |la |les |l'|leur |vous |en |y ){0,3}(?:dé)?conseill(?:e|erai|erais|ons|erons|erait)|(?:à|pas|que|que vous|que le|que la|que les) (?:dé)?conseiller(?! (?:client|commercial|financier|bancaire))|déconseill\\p{L}+|(?:ai|avons|a|ont) (?:déjà |bien |aussi |même |souvent )?conseillé (?:à|a|au|aux|ce|cette|le|la|cet|vos|votre)|parl(?:é|er|erai|e|erons)(?: (?:\\p{L}+ ){0,2}(?:de|d') ?(?:vous|eux|lui|elle|votre|vos|leur))? (?:à|a|autour|avec) (?:tous |toutes |toute |de )?(?:mes|mon|ma|nos|notre|tout|moi|nous|des|une amie|un ami|mes collègues)|en parler(?:ai|ons)?|bouche[- ]à[- ]oreille|reviendr\\p{L}+|je reviens (?:les yeux|sans|dès)|y (?:retourner\\p{L}*|retournons|retourne|reviendr\\p{L}+)|retournerai\\p{L}*|(?:referai|referons|referais|referait|ferai de nouveau|ferons à nouveau) (?:appel|confiance|une commande|sans)|recommander(?:ai|ons)|n'hésitez (?:pas|surtout pas|plus)|allez-y|foncez|courez-y|fuyez|passez votre chemin|à (?:éviter|fuir)|plus jamais (?:chez|ici|là|je|on|eux)|(?:mes|nos|ma|mon) (?:amis|proches|collègues|voisins|voisine|voisin|sœur|frère|mère|famille) (?:\\p{L}+ ){0,2}(?:y (?:va|vont|est|sont)|viennent aussi|les a|vous a)|(?:ai|avons) (?:déjà )?(?:envoyé|amené|emmené|fait venir) (?:ma|mon|mes|nos|notre|des|une|un)|les yeux fermés",
    ),
    specific: said(
      "par exemple|p\\.? ?ex|notamment|en particulier|surtout|spécialement|la fois où|un (?:jour|soir|matin|midi)|une (?:fois|nuit)|quand (?:j'\\p{L}+|je|on|nous|mon|ma|mes|ils|elles?|il|notre|le|la|les|l'\\p{L}+)|lorsque?|le (?:meilleur|pire|mieux)|la (?:meilleure|pire) (?:chose|partie)|ce (?:que|qui) (?:j'\\p{L}+|je|nous|m'\\p{L}+|on)|le jour où",
    ),
  },
  boundStart: opening(
    "mais|cependant|toutefois|pourtant|néanmoins|par contre|en revanche|sauf|sinon|malgré (?:ça|cela|tout)|et|ou|donc|alors|car|parce que?|puisque?|aussi|ensuite|puis|après (?:ça|cela)|du coup|de plus|en plus|en outre|d'ailleurs|d'autre part|d'un autre côté|cela dit|ceci dit|ceci étant|quand même|tout de même|bref|enfin|même|idem|pareil|à part (?:ça|cela)|au lieu de (?:ça|cela)|autrement|qui|que|dont|ce qui|ce que|il(?! (?:y|faut|fallait|faudrait|fait|faisait|pleut|pleuvait|est (?:rare|difficile|important|possible)))|elle|ils|elles|lui|eux|leur|leurs|son|sa|ses|ce|cet|cette|ces|celui|celle|ceux|celles|celui-ci|celle-ci|cela|ceci|ça|c'\\p{L}+|y|en revanche|le même|la même|les mêmes|les deux|aucun des deux|par exemple|comme (?:ça|cela)|d'où|résultat|voilà (?:pourquoi|ce)|ni",
  ),
  anaphoricStart: opening(
    "mais|cependant|toutefois|pourtant|et|ou|donc|alors|car|parce que?|puis|ensuite|du coup|il(?! (?:y|faut|fallait|faudrait|fait|faisait|pleut|pleuvait|est (?:rare|difficile|important|possible)))|elle|ils|elles|lui|eux|leur|leurs|son|sa|ses|ce|cet|cette|ces|celui|celle|ceux|celles|celui-ci|celle-ci|cela|ceci|ça|c'\\p{L}+|qui|dont|ce qui|ce que|même|idem|aussi|le même|la même|les deux",
  ),
  answerStart: new RegExp(
    `^(?:(?:${loosely('oui|ouais|ui|si si|absolument|tout à fait|carrément|bien sûr|évidemment|exactement|certainement')})${wordEnd}|(?:${loosely('non|nan|rien|aucune?|peut-être|sûrement|probablement|parfois|sans doute|si|personne|jamais|pas vraiment|pas du tout')})\\s*(?:[,.!;:–—-]|$))`,
    'iu',
  ),
  interrogativeStart: opening(
    "(?:(?:bonjour|bonsoir|salut|et|mais|alors|ok|dites|dis|sinon|au fait|pardon|excusez-moi|svp|euh)[, ]+){0,2}(?:est-ce|qu'est-ce|que|qu'\\p{L}+|quel|quelle|quels|quelles|quand|où|comment|combien|pourquoi|qui|quoi|à (?:quelle|quel|qui|quoi)|de (?:quelle|quel|qui|quoi)|pour(?:quoi| quelle| quel)|jusqu'à quelle|lequel|laquelle|y a-t-il|y a-t'il|(?:il )?y a|\\p{L}+-(?:t-)?(?:vous|tu|il|elle|on|ils|elles|je|nous|ce)|vous|tu|avez vous|pouvez vous|êtes vous|faites vous|je (?:peux|pourrais|dois)|on peut|peut on|c'est (?:possible|quoi|où|quand|combien|ouvert)|ce serait possible|serait-ce|possible de|livrez vous)",
  ),
  rhetorical: said(
    "que (?:demander|dire|vouloir) de (?:plus|mieux)|quoi (?:de|demander de|dire de) (?:plus|mieux)|(?:qu'est-ce que|que) (?:vous voulez|voulez-vous|veut-on) de (?:plus|mieux)|que du bonheur|qui dit mieux|qui (?:aurait|l'eût|eût) (?:cru|pensé|imaginé)|qui ne (?:voudrait|rêverait|craquerait)|pourquoi (?:personne|je n'|on ne|n'ai-je|ne (?:l'|les )?ai-je|chercher ailleurs|aller ailleurs|se priver|changer|s'en priver|attendre)|comment (?:ne pas|résister|faire sans|ai-je (?:fait|pu)|j'ai (?:fait|pu)|peut-on (?:faire|traiter))|où (?:étiez-vous|étaient-ils) (?:avant|tout ce temps)|c'est dire|non\\s?\\?|pas vrai|vous voyez|n'est-ce pas|à quoi bon|est-ce (?:bien )?(?:normal|raisonnable|sérieux)",
  ),
  addressesUs: said("vous|votre|vos|vôtres?|tu|toi|ton|ta|tes|t'\\p{L}+"),
  firstPerson: said("je|j'\\p{L}+|jai|jsuis|on|nous|moi|me|m'\\p{L}+|mon|ma|mes|notre|nos|nous-mêmes|moi-même"),
  ownSubject: said("je|j'\\p{L}+|jai|jsuis|nous|on"),
  pastEvent: said(
    "(?:ai|as|a|avons|avez|ont|avais|avait|avions|avaient|jai)(?: (?:pas|jamais|rien|tout|bien|très|vite|vraiment|même|déjà|aussi|enfin|toujours|beaucoup|immédiatement|rapidement|été|su)){0,3} (?!(?:du|aussi|ici|lui|qui|ni|si|voici|parmi|celui|plus|tous|nous|vous|dessus|petit|petits|chez)(?![\\p{L}]))\\p{L}{1,14}(?:é|ée|és|ées|u|ue|us|ues|i|ie|is|it|ises?|its|ites?|ert|erte|eint|uit)|(?:j'ai|jai|on a|nous avons|ils ont|elles ont|il a|elle a|m'a|m'ont|nous a|nous ont|l'ai|les ai) (?!une |toute |quelque |même |notre |votre |autre |encore |comme )\\p{L}{3,14}e|(?:suis|est|sommes|sont|étais|était|étions|étaient)(?: (?:pas|vite|bien|tout de suite|enfin|vraiment|déjà|rapidement|immédiatement|tous|toutes|même|aussi)){0,2} (?:re)?(?:venue?s?|arrivée?s?|partie?s?|tombée?s?|restée?s?|allée?s?|passée?s?|sortie?s?|rentrée?s?|montée?s?|descendue?s?|née?s?|devenue?s?|intervenue?s?|retournée?s?|déplacée?s?)|(?:me|s'|se|m'|nous) ?(?:suis|est|sont|sommes) (?:\\p{L}+ )?\\p{L}{2,14}(?:ée?s?|ue?s?|ie?s?|ise?s?)|(?:était|étaient|étais|avait|avaient|fallait|devait|devais|pouvait|pouvais|voulait|voulais|marchait|fonctionnait|attendait|attendais|venait|faisait|disait|semblait|prenait|perdait|perdais|passait|passais|restait|fut|furent)",
  ),
  finiteVerb: said(
    'est|sont|était|étaient|suis|sommes|êtes|a|ai|ont|avons|avez|avait|avaient|sera|seront|va|vont|fait|font|faisait|peut|peuvent|pouvait|doit|doivent|veut|veulent|faut|fallait|marche|marchent|fonctionne|fonctionnent|permet|permettent|reste|restent|semble|vaut|valent|mérite|méritent|tient|tiennent|vient|viennent|met|mettent|prend|prennent|donne|donnent|change|manque|manquent|coûte|coûtent|répond|répondent|arrive|arrivent|sent|goûte|dit|disent|sait|savent|recommande|adore|aime',
  ),
  conditional: said(
    "si seulement|aurais|aurait|aurions|auraient|auriez|serais|serait|serions|seraient|pourrait|pourraient|pourrais|devrait|devraient|faudrait|mériterait|voudrais|voudrait|si (?:j'\\p{L}+|je|vous|on|nous|ils?|elles?|tu|c'\\p{L}+|le|la|les|seulement)|s'ils?|dommage",
  ),
  correction: {
    lead: opening(
      "(?:non,? )?(?:en fait|pardon|correction|erreur|rectification|oups|désolée?|attendez|attends|je voulais dire|je veux dire|je me suis trompée?|je corrige|plutôt|c'était plutôt|à vrai dire|mea culpa|au temps pour moi|autant pour moi|petite (?:erreur|correction))",
    ),
    // "8 heures, pas 10" and "pas 10 mais 8": the number behind the denial is the old one, wherever it stands.
    pattern: new RegExp(
      `(?<![\\d.,])(?<!${denied})(?<to>\\d[\\d.,]*\\d|\\d)(?!\\d)(?<=^(?=[^]{0,120}?${denied}(?<old>\\d[\\d.,]*\\d|\\d)(?!\\d))[^]{0,120})`,
      'iu',
    ),
  },
  sarcasm: new RegExp(
    `${said("ben voyons|mais bien sûr|tu parles|vous parlez d'un|merci pour rien|quelle blague|(?:la )?bonne blague|une (?:vaste )?blague|on croit rêver|de qui se moque-t-on|(?:bravo|félicitations|chapeau|merci) (?:pour|les|aux?) (?:le |la |l'|les |cette |ce |vos |votre )?(?:retards?|attente|accueil glacial|mensonges?|arnaque|foutage|silence|amateurs|artistes|champions)|super,? merci|génial,? vraiment|pour (?:m'avoir|nous avoir) (?:ignorée?s?|fait attendre|menti)|lol|mdr|ptdr|sans rire").source}|\\/s(?![\\p{L}\\p{N}])|["“«][\\s\\u00A0]?\\p{L}+[\\s\\u00A0]?["”»]`,
    'iu',
  ),
  danglingComparison: new RegExp(
    `${wordStart}(?:${loosely('mieux|pire|meilleure?s?|pires?|moins bien|(?:plus|moins) \\p{L}+')})\\s*[.!…]*$|${said("comparée?s? à (?:eux|elle|lui|ça|cela|celui-là|celle-là|l'autre)|par rapport à (?:eux|elle|lui|ça|cela|l'autre|celui-là|celle-là)|(?:que|qu') ?(?:eux|elle|lui|ça|cela|celui-ci|celle-ci|celui-là|celle-là|les autres|l'autre|ailleurs)").source}`,
    'iu',
  ),
  profanity: said(
    'merde\\p{L}*|merdi\\p{L}+|putain|ptn|putes?|connards?|connasses?|con|cons|conne|connes|connerie?s?|enculé?\\p{L}*|enfoirée?s?|foutage de gueule|fout(?:re|u|ent) de (?:ma|notre|la|votre) gueule|chier|chiée?|chiant\\p{L}*|bordel\\p{L}*|salauds?|salopes?|saloperie?s?|niqu\\p{L}*|fdp|ntm|couilles?|bites?|bâtards?|pétasses?|trou du cul|branleurs?|bouffons?',
  ),
  abuse: said(
    "(?:vous êtes|vous etes|t'es|tu es|bande de?|bande d'|espèces? de|espèce d'|tas de|sales?) ?(?:vraiment |tous |que |des |un |une |de |d'|bande de |sacrée? |gros |grosse |sales |putain de ){0,4}(?:voleurs?|voleuses?|escrocs?|arnaqueurs?|arnaqueuses?|cons?|connards?|connasses?|abrutise?s?|abrutis?|crétins?|imbéciles?|idiots?|débiles?|incapables?|bons à rien|minables?|nuls?|nulles?|pourris?|ordures?|guignols?|clowns?|charlots?|enfoirés?|enculés?|salauds?|salopes?|merdes?|menteurs?|racailles?|incompétents?)|allez (?:tous )?(?:vous faire|au diable|crever|chier)|va (?:te faire|crever|chier|au diable)|allez-vous faire|ta gueule|vos gueules|ferme-la|fermez-la|je vous (?:emmerde|chie)|je t'emmerde|nique (?:ta|vos|toi|sa)|crevez|fuck(?: you| off)?|fils de pute|fdp|ntm",
  ),
  sensitive: said(
    "cancers?|cancéreux|morte?s?(?! de (?:rire|faim|fatigue|soif|peur))|mourir|mourante?s?|décès|décédée?s?|décéder|funérailles|enterrement|obsèques|crématorium|fausse[- ]couche|suicid\\p{L}*|dépress(?:ion|if|ive)|dépressions|anxi(?:été|eux|euse)|burn-?out|chirurgi\\p{L}+|opérée?s?|diagnostiqu\\p{L}+|maltrait\\p{L}+|agressée?s?|agressions?|violée?s?|viols?|harcèlement|harcelée?s?|procès|(?:mon|notre|son|leur|votre|un bon|prendre un|d')(?: )?avocats?|avocates?|cabinet d'avocats?|tribunal|tribunaux|prud'hommes|porter plainte|plainte (?:contre|à la)|police|gendarm\\p{L}+|hôpital|hôpitaux|hospitalis\\p{L}+|urgences|handicap\\p{L}*|(?:suis|étais|est|était|tombée|femme|étant) (?:\\p{L}+ )?enceinte|grossesses?|accouchement|ivg|avortement|vih|sida|séropositi\\p{L}+|divorc\\p{L}+|faillite|surendett\\p{L}+|veuve?s?|veufs?|veuvage|deuil|endeuillée?s?|tumeurs?|avc|infarctus|chimio\\p{L}*|leucémie|alzheimer|parkinson|phase terminale|fin de vie|soins palliatifs|(?:nous|m'|m’) ?a quittée?s?",
  ),
  polarity: {
    positive: frenchWords(`
bon bonne bons bonnes super top génial géniale excellent excellente excellents excellentes parfait parfaite parfaits parfaites formidable
extra sympa sympas sympathique nickel impeccable magnifique merveilleux merveilleuse fantastique chouette agréable agréables meilleur meilleure meilleurs
content contente contents contentes ravi ravie ravis satisfait satisfaite satisfaits heureux heureuse aime aimé adore adoré apprécié rapide rapides
efficace efficaces fiable serviable serviables souriant souriante souriants gentil gentille gentils professionnel professionnelle professionnels accueillant accueillante
chaleureux chaleureuse délicieux délicieuse délicieuses savoureux ponctuel ponctuels attentionné attentionnée soigné soignée recommande beau
belle confortable réactif réactive réactifs compétent compétente compétents aimable aimables bravo soigneux`),
    negative: frenchWords(`
mauvais mauvaise mauvaises nul nulle nuls nulles horrible horribles affreux affreuse catastrophique catastrophe pire décevant décevante déçu déçue
déçus déçues déception médiocre lamentable scandaleux honteux honteuse inadmissible inacceptable désagréable désagréables impoli impolie malpoli malpolis odieux
retard retards lent lente cassé cassée abîmé abîmée sale sales défectueux défectueuse arnaque arnaqué arnaquée voleur voleurs inutile
froid froide immangeable dégoûtant dégoûtante infect infecte insupportable énervé énervée furieux furieuse erreur erreurs oublié
ignoré ignorée menti mensonge mensonges incompétent incompétente incompétents raté ratée refusé pénible bâclé bâclée surfait`),
    negators: bare('pas jamais aucun aucune sans ni guère rien nullement'),
    phrases: {
      positive: phrases(
        "pas (?:si |trop |du tout )?(?:mal|mauvaise?s?|dégueu|dégueulasse|cher|chère|chers|nul)(?: du tout| pour le prix)?|rien à (?:redire|dire|reprocher|signaler|envier)|(?:aucun|pas de|pas un|sans|zéro|pas le moindre) (?:problèmes?|soucis?|reproches?|défauts?|regrets?|retards?|fausse note|faute|erreurs?|bémols?)|aucune (?:fausse note|erreur|critique|mauvaise surprise|remarque|déception)|pas de mauvaises? surprises?|sans (?:hésiter|hésitation|faute|fausse note|problème|souci|prise de tête)|jamais (?:déçue?s?|été déçue?s?|eu de problèmes?|eu de soucis?|de problèmes?|de soucis?)|pas (?:été )?(?:déçue?s?|perdue?s?)|peux que (?:vous |le |la |les )?(?:recommander|conseiller|féliciter|remercier)|(?:que|plein) du (?:bonheur|positif)|on ne peut (?:plus|mieux|pas mieux|pas (?:demander|rêver|espérer|faire) (?:de )?mieux)(?: \\p{L}+)?|(?:n'|ne |)(?:pourrais|pouvais|pourrait|aurais) pas (?:pu )?(?:être|rêver|espérer|demander|faire) (?:plus|mieux)(?: \\p{L}+)?|plus que (?:parfaite?|satisfaite?|bien|correcte?|ravie?)|difficile de faire mieux|rien de mieux|(?:une|cette|la) (?:tuerie|merveille|pépite|perle)|ça déchire|trop bon|au top|à tomber|terriblement bon(?:ne)?|rien que du (?:bon|bonheur|positif)|pas une seule (?:erreur|fausse note)|n'hésitez (?:surtout )?pas",
      ),
      negative: phrases(
        "pas (?:terrible|top|fou|folle|fameux|fameuse|génial|géniale|ouf|glop|donnée?s?|sérieux|normal|à la hauteur|convaincue?s?|emballée?s?|impressionnée?s?|contente?s?|satisfaite?s?|très bon(?:ne)?)(?: du tout)?|rien (?:de spécial|d'exceptionnel|d'extraordinaire|de fou|de transcendant|de terrible)|sans (?:plus|intérêt|saveur|goût)|bof(?: bof)?|laiss(?:e|ait|ent) à désirer|(?:s'attendait|m'attendais|nous attendions|attendais) à mieux|peut mieux faire|plus jamais|à (?:fuir|éviter)|fuyez|passez votre chemin|perte de temps|(?:aucun|zéro|sans aucun) (?:respect|professionnalisme|suivi|intérêt|sérieux|goût|effort)|foutage de gueule|n'importe quoi|une (?:blague|honte|arnaque|catastrophe)|(?:on )?s'en fiche|se (?:moquent?|fout|foutent|fichent?) (?:de nous|du client|des clients|du monde)|loin d'être (?:\\p{L}+)|5 étoiles pour (?:m'avoir|nous avoir|rien)|cinq étoiles pour (?:m'avoir|nous avoir)|trop cher|hors de prix",
      ),
      neither: phrases(
        "(?:allais|voulais|avais failli|failli|aurais|comptais) (?:\\p{L}+ )?(?:mettre|mis|laisser|donner) (?:\\p{L}+|\\d) étoiles?(?: (?:jusqu'à|mais|avant|sauf))?|bon (?:cadeau|de commande|d'achat|de livraison|de réduction|plan|sens|marché|nombre|week-?end|courage)|bonne (?:journée|soirée|année|chance|continuation)|beau-(?:père|frère|fils)|belle-(?:mère|sœur|fille|famille)|beau temps|eau froide|eau (?:chaude|froide)|chambre froide|pas mal (?:de|d'\\p{L}+)|pas de (?:quoi|mal)|à la bonne heure|un bon moment que",
      ),
    },
  },
  instructions: [
    phrases(
      "(?:ignore[zr]?|ignores|oublie[zr]?|néglige[zr]?|ne (?:tiens|tenez) pas compte d(?:e|es)|fais abstraction d(?:e|es)|faites abstraction d(?:e|es)) (?:de )?(?:toutes? )?(?:les |tes |vos |mes |ces |ce |le |la |l')?(?:précédentes? |anciennes? )?(?:instructions?|consignes?|règles?|directives?|messages?|ordres?|prompts?)(?: (?:précédente?s?|antérieure?s?|ci-dessus|d'avant|du système|initiales?|reçue?s?|données?))?",
    ),
    phrases(
      "(?:tu es|vous êtes) (?:maintenant|désormais|à présent) (?:l'|un |une |le |la )?(?:admin|administrateur|administratrice|propriétaire|développeur|développeuse|assistant|ia|système|dan)|(?:agis|agissez|comporte-toi|comportez-vous|fais semblant d'être|faites semblant d'être) (?:comme|en tant que|en|l'|un|une|le)(?: ?(?:l'|un |une |le ))?(?:admin|administrateur|propriétaire|développeur|assistant|ia|système)",
    ),
    phrases(
      "(?:affiche|affichez|imprime|imprimez|répète|répétez|réponds|répondez|écris|écrivez|donne|donnez|révèle|révélez|montre|montrez)(?:-moi)? (?:exactement|uniquement|seulement|mot pour mot|textuellement|(?:ton|votre|le|les|tes|vos) (?:prompts?|invite|instructions? (?:système|internes?|initiales?|d'origine)|consignes? (?:système|internes?|initiales?)))|(?:prompt|invite|message) (?:du )?système",
    ),
    phrases(
      "en tant (?:que|qu') ?(?:le |la |l')?(?:propriétaire|admin\\p{L}*|gérante?|développeu\\p{L}+)[^.!?\\n]{0,40}(?:approuve|publie|autorise|valide)\\p{L}*",
    ),
    phrases(
      '(?:mets|mettez|met|fixe[zr]?|règle[zr]?|change[zr]?|modifie[zr]?|passe[zr]?) (?:la |ma |cette |le |mon |les )?(?:note|notation|évaluation|étoiles?|consentement) (?:à |a |sur |en |= ?)?(?:\\d|vrai|oui|true)',
    ),
  ],
  grounding: {
    insertable: wordSet(
      'et qui que est était sont étaient il elle ils elles nous on je mon ma mes notre nos le la les un une des de du à au aux en sur pour avec',
    ),
    guarded: bare(`
peux peut pouvons peuvent pouvait pourrait pourrais pourraient dois doit doivent devait devrait devraient faut fallait faudrait très si tellement vraiment absolument
totalement complètement entièrement parfaitement extrêmement hautement incroyablement toujours jamais tout toute tous toutes chaque plupart beaucoup énormément plus moins
trop plusieurs peu quelques seulement juste uniquement seul seule meilleur meilleure meilleurs mieux pire parce car puisque depuis donc grâce cause ainsi aucun aucune rien sans`),
    hedges: bare(`
environ presque quasi quasiment peut-être probablement possiblement éventuellement doute plutôt assez près crois pense semble semblait paraît paraissait souvent généralement
parfois relativement globalement normalement apparemment autour vers genre sorte espèce légèrement passablement dirais impression`),
  },
  numbers: frNumbers,
  ratings: {
    words: new Map([
      ['un', 1],
      ['une', 1],
      ['deux', 2],
      ['trois', 3],
      ['quatre', 4],
      ['cinq', 5],
      ['un sur cinq', 1],
      ['deux sur cinq', 2],
      ['trois sur cinq', 3],
      ['quatre sur cinq', 4],
      ['cinq sur cinq', 5],
      ['mauvais', 1],
      ['mauvaise', 1],
      ['excellent', 5],
      ['excellente', 5],
    ]),
    outOf: 'sur',
    stars: loosely('étoiles?'),
    lead: loosely(
      "je (?:mets|met|mettrais|donne|donnerais|dirais|dirai|lui mets|leur mets)(?: (?:la note de|une note de|la note|un bon|un petit|un gros|un|une|plutôt))?|(?:ma |la )?note(?: de)?|c'(?:est|était)(?: (?:un|une|du))?|ce sera(?: un| une)?|disons(?: un| une)?|allez(?: un)?|(?:un bon|un petit|un gros|un solide|une bonne|un|une(?! étoile)|plutôt|environ|ok pour un)",
    ),
  },
  relations: {
    insider: said(
      "(?:y )?travaille|travaillons|bosse|employée?s?|salariée?s?|collaborat\\p{L}+|stagiaire|apprentie?|gérante?|patronne?|associée?|famille|femme|épouse|mari|époux|conjointe?|compagnon|compagne|frère|sœur|mère|père|maman|papa|fils|fille|cousine?|tante|oncle|neveu|nièce|beau-\\p{L}+|belle-\\p{L}+|(?:amie?|copine?|proche|pote)s? d(?:u|e la|e l'|es)? ?(?:patronne?|gérante?|propriétaire|patrons)|propriétaire",
    ),
    rewarded: said(
      "remises?|réductions?|rabais|ristourne|gratuite?s?|gratuitement|cadeaux?|récompenses?|récompensée?|bon d'achat|bons d'achat|un avoir|coupons?|remboursée?|remboursement|(?:été|suis) payée?|payée? pour|rémunérée?|offerte?s?|échantillons?|code promo|promo|concours",
    ),
    customer: said(
      "clients?|clientes?|simple cliente?|juste cliente?|patiente?|élève|adhérente?|abonnée?|hôte|voyageur|voyageuse|acheteur|acheteuse|aucun|aucune|aucun des (?:deux|trois|cas)|ni l'un ni l'autre|rien de tout (?:ça|cela)|non|acheté|commandé",
    ),
  },
  yes: new RegExp(
    `^(?:${loosely("oui|ouais|ouai|ui|o|yes|ok|okay|d'accord|dac|volontiers|avec plaisir|bien sûr|absolument|tout à fait|svp|s'il vous plaît|call|appelez|rappelez|contactez|je veux bien|certainement|si|garder|gardez|je garde|on garde|garde|je confirme|confirmer")})${wordEnd}`,
    'iu',
  ),
  no: new RegExp(
    `^(?:${loosely("non|nan|nn|n|no|nope|pas|jamais|aucun|inutile|surtout pas|ne|changer|changez|je change|change|modifier|c'est pas la peine|ce n'est pas la peine|pas la peine|sans façon")})${wordEnd}`,
    'iu',
  ),
};
