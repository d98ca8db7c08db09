const plain = (text: string): string =>
  text.replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '');

/** Every word or message also without its accents, as phones and haste write it. */
export const asTyped = (list: Iterable<string>): ReadonlySet<string> =>
  new Set([...list].flatMap((one) => [one, plain(one)]));

/** What a vowel swallows: "l'équipe" is one word to us, and as common as "équipe". */
const elided = ['l', 'd', 'j', 'n', 's', 'm', 't', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu'] as const;

/** Blank-separated words, with what stands elided before them, with and without accents. */
export const frenchWords = (list: string, before: readonly string[] = elided): ReadonlySet<string> =>
  asTyped(
    list
      .trim()
      .split(/\s+/)
      .flatMap((word) =>
        /^[aeiouyhâàéèêîïôûœ]/u.test(word) ? [word, ...before.map((one) => `${one}'${word}`)] : [word],
      ),
  );

const loose: Readonly<Record<string, string>> = {
  à: '[àa]',
  â: '[âa]',
  ç: '[çc]',
  é: '[ée]',
  è: '[èe]',
  ê: '[êe]',
  î: '[îi]',
  ï: '[ïi]',
  ô: '[ôo]',
  ù: '[ùu]',
  û: '[ûu]',
  œ: '(?:œ|oe)',
  "'": "['’]",
};

/** An alternation whose accents and apostrophes may be typed or not. Not for what already holds a class of accents. */
export const loosely = (alternatives: string): string =>
  alternatives.replace(/[àâçéèêîïôùûœ']/gu, (letter) => loose[letter] ?? letter);

/** Everyday French outside the function words, chosen by us: the band that counts as cheap, hence approximate. */
export const frCommonWords: ReadonlySet<string> = frenchWords(
  `abord absolument accepter accord accueil accueille achat acheter acheté actuellement adapté adorable adore adoré adresse affaire
affaires âge agréable aide aider aidé aille ailleurs aimable aime aimé aimer ainsi air aller ami amie amies amis an ancien ancienne année années
annoncé appel appelé appeler appelle application apporté apprécie apprécié apprendre approche argent arrive arrivé arrivée arriver article
attend attendre attendu attente attention aucun autour avance avancé avantage avenir avis avoir bain bas beau beaucoup beaux bébé belle belles besoin
bien bientôt bière blanc blanche boire bois boisson boîte bon bonne bonnes bons bord bouche bout bras bruit budget bureau but café
calme camion campagne capable carte cas cause centre certain certaine certains chacun chaise chambre chance change changé changement changer chaque
charge chat chaud chaude chauffage chaussures chef chemin cher chère cherche cherché chercher chez chien choisi choisir choix chose choses cinq claire
clair clairement clé client cliente clientèle clients cœur coiffeur coin collègues commande commandé commander commence commencé commencer comment
commercial communication compétent complet complètement complexe comprend comprendre compris compte confiance confort connais connaissance connu conseil
conseils construction contact contacté contre correct côté couleur coup couple cours court coûte créé cuisine dame danger date début décidé décision
dedans dehors délai délais délicieux demain demande demandé demander demi départ dernier dernière derrière déplacement devis devant devenir difficile dimanche
dire direct directeur direction dit dix donc donne donné donner dos douche droit droite durée eau école écoute écouter effet effort égard encore
endroit enfance enfant enfants enfin ennui énorme ensemble ensuite entendu entreprise entrée envie envoi envoyé envoyer équipe erreur espace espère esprit
essai essayé essayer étage état étape étonné étranger étude évidemment évident excellent exemple expérience explication expliqué expliquer extérieur
face facile facilement façon facture faible faim faire famille fallait fatigué faut faute faux félicitations femme fenêtre fermé fête feu fille
filles fils final finalement finir fin fini fleurs fois fond force forme formation fort forte four frais français frère froid fruits garage garantie
garçon garde gardé gars gauche général gens gentil gentille gentils goût grand grande grands gratuit grave gros grosse groupe habitude haut heure heures
heureuse heureux hier histoire hiver homme honnête horaire hôtel huit humain idée ici immédiatement important impossible impression inquiet instant intérêt intérieur
intervention invité jamais janvier jardin jeune jeudi joie joindre joli jouer jour journée jours juin juste justement là laisse laissé laisser lait
large lendemain lent léger lettre lieu ligne lire lit livraison livre livré livrer local loin long longtemps longue lourd lumière lundi machine
madame magasin main mains maintenant maison mal malade malgré manger manière manque manqué marché marche mardi mari mariage matériel matin mauvais mauvaise
meilleur meilleure même mémoire menu mer merci mercredi mère message mesure mettre midi mieux milieu mille mine minute minutes mis mise moderne mois
moitié moment monde monsieur montant montre montrer mort mot mots moyen moyenne musique naturel nécessaire neuf nickel niveau noir nom nombre
nombreux normal normalement nouveau nouveaux nouvelle nuit numéro objet obligé occasion occupe occupé œuf offre offert oublié ouvert ouvrir page pain
panier panne papa papier parents parfait parfaite parfaitement parfois parking parle parler parole part partie partir pas passage passe passé passer patience patient patron
payé payer pays peau peine pendant pense pensé penser perdre perdu père personne personnel personnes petit petite petits peur photo photos
pièce pied place plaisir plan plat plats plein pleine pluie plupart plusieurs plutôt point police porte portes poser possible poste potentiel poulet pourquoi pouvoir
pratique précis préféré premier première prend prendre présent présente presque pression prêt prévu principal pris prix probable problème problèmes prochain prochaine
proche produit produits professionnel professionnelle professionnels projet promis propos propose proposé propre propreté publicité qualité quantité quartier quatre question
questions quitté raison raisonnable rapide rapidement rappelé rapport rarement réalisé réalité reçu récent recevoir recommande recommander refait regard regarde
regarder relation remboursé remboursement remercie remplacé rendez rendez-vous rendre rendu rentrer réparation réparé repas répond répondre répondu réponse réservation réservé
reste restaurant rester retard retour retourner retrouvé réunion réussi revenir rêve revient rien rire risque robe rouge route rue rythme sac
sais saison salle salon samedi samedi santé satisfait satisfaite sauce sécurité sein semaine semaines semble sens sent sentir sept sera sérieux sérieuse
sert serveur serveuse service services seul seule seulement shampoing simple simplement site situation six sœur soin soins soir soirée soleil solution somme
son sonne sorte sorti sortie souci soucis souhait souhaite sourire souvent spécial suite suivi suivre sujet super sûr sûrement surprise sympa sympathique
système table taille tard tarif tarifs technicien technique téléphone téléphoné temps tenu terme terminé terre tête texte tient tiens tombé tomber top tôt total toujours
tour tourner tout train traitement travail travaille travailler travaux trois trop trouve trouvé trouver type urgence utile utilise utilisé utiliser
vacances vaisselle vaut vendeur vendeuse vendre vendredi vendu venir vent vente venu venue vérité verre vers vêtements viande vide vie vieille vieux village
ville vin visite vite vivre voir voisin voisine voisins voiture voix vol volonté vouloir voulu voyage vrai vraie vraiment vue week-end yeux zéro zone`,
  ['l', 'd', 'j', 'n', 's', 'm', 't', 'qu'],
);
