import { frLexicon } from './fr-lexicon.ts';
import type { Locale } from './locale.ts';

/** French, formal. SMS texts hold to the letters of GSM-7: no ê, ç, â, î, ô, û. */
export const fr: Locale = {
  tag: 'fr',
  name: 'Français',
  sms: 'gsm7',
  dir: 'ltr',
  texts: {
    'inv.link': {
      subject: 'Votre avis[, {first}]\u00A0: {item}',
      web: '2 minutes d’échange avec notre assistant automatique\u00A0; en bien ou en mal, dites-le franchement. Vous voyez et approuvez tout avant la moindre publication.',
      sms: '{biz}: votre avis sur {item}? 2 min avec un assistant automatique, en bien ou en mal: {link} STOP pour refuser',
    },
    'inv.sms': {
      web: null,
      sms: '{biz}: quelle note pour {item}? Répondez 1-5 (1 mauvais, 5 excellent). Assistant automatique, 4 SMS environ. STOP: fin, HELP: aide',
    },
    'hello.web': {
      web: 'Bonjour[ {first}]. Je suis un assistant automatique et je vous écris pour {biz}. J’ai quelques questions rapides sur {item}. En bien ou en mal, dites les choses comme elles étaient.',
      sms: null,
    },
    'q.rating': {
      web: 'Dans l’ensemble, quelle note pour {item}\u00A0?',
      sms: 'Quelle note pour {item}? Répondez 1-5 (1 mauvais, 5 excellent)',
    },
    'q.story': {
      web: 'Avec vos mots\u00A0: que s’est-il passé\u00A0? Qu’est-ce qui ressort, en bien ou en mal\u00A0?',
      sms: "Merci. Avec vos mots, que s'est-il passé? Qu'est-ce qui ressort, en bien ou en mal? Longueur libre",
      hint: 'La longueur est libre.',
    },
    'q.before': {
      web: 'Quelle était la situation avant de venir chez nous\u00A0? Que cherchiez-vous à régler\u00A0?',
      sms: 'Quelle était la situation avant, que cherchiez-vous à régler?',
    },
    'q.hesitation': {
      web: 'Quelque chose a-t-il failli vous faire renoncer\u00A0?',
      sms: 'Quelque chose a-t-il failli vous faire renoncer?',
      replies: [{ id: 'nothing', label: 'Non, rien' }],
    },
    'q.result': {
      web: 'Qu’est-ce qui est différent aujourd’hui, par rapport à avant\u00A0?',
      sms: "Qu'est-ce qui est différent aujourd'hui par rapport à avant?",
    },
    'q.numbers': {
      web: 'Pouvez-vous donner un ordre de grandeur\u00A0: temps, argent, jours, autre chose\u00A0? Une estimation suffit, et «\u00A0non\u00A0» aussi.',
      sms: 'Pouvez-vous donner un ordre de grandeur (temps, argent, jours)? Une estimation suffit, ou répondez NONE',
      replies: [{ id: 'nothing', label: 'Pas de chiffre' }],
    },
    'q.best': {
      web: 'Quelle est la chose que vous avez le plus remarquée ou utilisée\u00A0?',
      sms: 'Quelle est la chose que vous avez le plus remarquée?',
    },
    'q.surprise': {
      web: 'Quelque chose vous a-t-il surpris, dans un sens ou dans l’autre\u00A0?',
      sms: 'Quelque chose vous a-t-il surpris, en bien ou en mal?',
      replies: [{ id: 'nothing', label: 'Pas de surprise' }],
    },
    'q.improve': {
      web: 'Quelle est la chose qui aurait pu mieux se passer\u00A0?',
      sms: 'Quelle est la chose qui aurait pu mieux se passer?',
      replies: [{ id: 'nothing', label: 'Rien ne me vient' }],
    },
    'q.recommend': {
      web: 'Nous recommanderiez-vous à quelqu’un\u00A0? Si oui, à qui en particulier, et sinon, pourquoi\u00A0?',
      sms: 'Nous recommanderiez-vous? Si oui à qui, sinon pourquoi?',
    },
    'q.any': {
      web: 'Y a-t-il autre chose à savoir, que je n’ai pas demandé\u00A0?',
      sms: "Autre chose à savoir? Répondez NO si c'est tout",
      replies: [{ id: 'nothing', label: 'Non, c’est tout' }],
    },
    'p.example': {
      web: 'Vous avez mentionné «\u00A0{topic}\u00A0». Pouvez-vous raconter une fois où c’est arrivé\u00A0?',
      sms: 'Vous avez écrit "{topic}". Pouvez-vous raconter une fois où c\'est arrivé?',
    },
    'p.more': {
      web: 'Pourriez-vous en dire un peu plus sur ce qui s’est passé\u00A0? Une ou deux phrases suffisent.',
      sms: "Pourriez-vous en dire un peu plus sur ce qui s'est passé? Une phrase suffit, ou SKIP",
    },
    'p.clarify': {
      web: 'Pour ne pas me tromper\u00A0: «\u00A0{topic}\u00A0», c’était avant ou après\u00A0?',
      sms: 'Pour ne pas me tromper: "{topic}", c\'était avant ou après?',
      replies: [
        { id: 'before', label: 'Avant' },
        { id: 'after', label: 'Après' },
      ],
    },
    'm.mismatch': {
      web: 'Vous avez choisi {n}, sachant que 1 veut dire mauvais et 5 excellent, et je lis autre chose dans vos mots. Garder {n}\u00A0?',
      sms: 'Vous avez mis {n}, mais ici 1 veut dire mauvais et 5 excellent. Garder {n}? Répondez KEEP ou une autre note',
      replies: [
        { id: 'keep', label: 'Garder' },
        { id: 'change', label: 'Changer' },
      ],
    },
    'm.scale': {
      web: 'Vous avez écrit «\u00A0{topic}\u00A0». Ici, 1 veut dire mauvais et 5 excellent\u00A0: lequel des cinq est-ce\u00A0?',
      sms: 'Vous avez écrit "{topic}". Ici, 1 veut dire mauvais et 5 excellent. Lequel des cinq? Répondez 1-5',
    },
    'q.relation': {
      web: 'Une dernière vérification, pour ne pas tromper les lecteurs\u00A0: êtes-vous dans l’un de ces cas\u00A0?',
      sms: "Pour les lecteurs: A client sans plus, B j'y travaille/famille, C récompense pour cet avis. Répondez A, B ou C",
      replies: [
        { id: 'customer', label: 'Client ou cliente, sans plus' },
        { id: 'insider', label: 'J’y travaille / famille' },
        { id: 'rewarded', label: 'Remise ou cadeau en échange' },
        { id: 'other', label: 'Autre' },
      ],
    },
    'q.name': {
      web: 'Sous quel nom souhaitez-vous apparaître\u00A0?',
      sms: 'Sous quel nom publier vos mots? Répondez avec ce nom, exactement, ou ANON',
    },
    'q.title': {
      web: 'Votre fonction et votre entreprise, si vous souhaitez les afficher\u00A0?',
      sms: 'Fonction et entreprise à afficher, le cas échéant? Ou SKIP',
    },
    'q.photo': { web: 'Ajouter une photo de vous\u00A0? C’est facultatif.', sms: null },
    'c.publish.web': { web: 'Trois choix distincts, tous facultatifs et réversibles\u00A0:', sms: null },
    'c.publish.sms': {
      web: null,
      sms: '{biz} peut publier vos mots et votre note tels quels? Répondez 1 + nom à afficher (1 Ana R), 2 sans nom, 3 garder privé. REMOVE annule',
    },
    'a.preview': {
      web: 'Voici votre témoignage, fait uniquement de vos propres phrases. Les points (…) marquent ce qui a été laissé de côté.',
      sms: 'Vos mots: "{quote}" Répondez 1 pour publier, 2 pour garder privé, ou envoyez votre propre version',
    },
    'a.preview.link': {
      web: null,
      sms: '{biz}: votre texte vous attend. Le voir, le changer ou le publier: {link}',
    },
    'c.again': {
      web: null,
      sms: 'Pour publier, répondez 1 et le nom à afficher (1 Ana R), ou 2 pour ne pas afficher de nom. Répondez 3 pour garder privé',
    },
    'l.low': {
      web: 'Souhaitez-vous aussi que quelqu’un chez {biz} vous contacte à ce sujet\u00A0?',
      hint: 'Cela ne change rien ici.',
      sms: "Merci de votre franchise. Pour qu'on vous contacte aussi, répondez CALL. Dans tous les cas, que s'est-il passé? Je le note tel quel",
      replies: [
        { id: 'yes', label: 'Oui, contactez-moi' },
        { id: 'no', label: 'Non' },
      ],
    },
    'n.low': { web: 'Merci de votre franchise. Je le note exactement comme vous le dites.', sms: null },
    'n.ack': { web: 'C’est noté\u00A0: «\u00A0{topic}\u00A0».', sms: null },
    'n.offtopic': {
      web: 'Je ne peux pas vous aider sur ce point ici, mais je l’ai noté pour {biz}. Reprenons sur {item}\u00A0:',
      sms: "Noté pour l'équipe. Reprenons sur {item}: ",
    },
    'n.unclear': { web: 'Pardon, je n’ai pas compris.', sms: "Pardon, je n'ai pas compris. " },
    'n.hostile': {
      web: 'C’est entendu. Je peux m’arrêter ici si vous préférez.',
      sms: "C'est entendu. Répondez STOP pour en finir, ou continuez simplement",
    },
    'n.inject': {
      web: 'Ici, je ne peux recueillir que votre avis sur {item}.',
      sms: 'Ici, je ne peux recueillir que votre avis sur {item}. ',
    },
    'n.human': {
      web: 'J’ai demandé à une personne chez {biz} de vous contacter. Vous pouvez en rester là ou continuer.',
      sms: 'Une personne chez {biz} vous contactera. Répondez pour continuer, ou restez-en là',
    },
    'n.stuck': {
      web: 'Pardon, je n’ai toujours pas compris. Vous pouvez passer cette question, terminer ici ou demander une personne chez {biz}.',
      sms: "Pardon, je n'ai toujours pas compris. Répondez SKIP pour passer",
    },
    'n.pause': {
      web: 'Rien ne presse. Vos réponses sont enregistrées\u00A0: revenez sur cette page quand cela vous convient.',
      sms: 'Rien ne presse, vos réponses sont enregistrées. Répondez quand cela vous convient',
    },
    'n.sensitive': {
      web: 'Cela touche à quelque chose de personnel. Ce passage reste en dehors de la carte, sauf si vous l’y mettez.',
      sms: null,
    },
    'n.link': {
      web: 'Voici votre lien, valable sur tout appareil\u00A0: {link}',
      sms: 'Continuer ou voir vos mots ici: {link}',
    },
    'r.remind1': {
      web: 'Votre avis sur {item} nous intéresse toujours. Vous en étiez à la question {k} sur {K} environ\u00A0; vos réponses sont enregistrées\u00A0: {link}',
      sms: "{biz}: votre avis sur {item} nous intéresse toujours. Une ligne suffit: qu'est-ce qui ressort, en bien ou en mal? STOP: fin",
    },
    'r.resume': {
      web: 'Vous revoilà[, {first}]. Vos réponses sont enregistrées.[ Vous m’aviez dit\u00A0: «\u00A0{quote}\u00A0».]',
      sms: 'Vous revoilà. ',
    },
    's.stop': {
      web: 'Vous ne recevrez plus de messages à ce sujet. Ce que vous avez écrit reste privé.',
      sms: "{biz}: c'est noté, vous ne recevrez plus de SMS. Vos réponses restent privées. Questions: {hlp}",
    },
    's.stop.published': {
      web: 'Vous ne recevrez plus de messages à ce sujet. Les mots que vous avez approuvés restent en l’état\u00A0; vous pouvez les retirer ici à tout moment.',
      sms: "{biz}: c'est noté, vous ne recevrez plus de SMS. Questions: {hlp}",
    },
    's.help': {
      web: 'Je suis un assistant automatique et je recueille, pour {biz}, votre avis sur {item}. Vous pouvez passer une question, changer une réponse, arrêter ou demander une personne\u00A0: il suffit de le dire. Rien n’est publié sans votre accord sur le texte final.',
      sms: '{biz}: SMS automatiques pour votre avis, environ 4 par achat. Aide: {hlp}. Prix selon forfait. Répondez STOP pour refuser',
    },
    's.start': {
      web: 'Vous revoilà. Reprenons là où vous en étiez.',
      sms: '{biz}: vous recevrez de nouveau nos SMS, environ 4 par achat, pour recueillir votre avis. HELP: aide, STOP: fin',
    },
    'e.private': { web: 'Tout reste privé. Merci[, {first}].', sms: 'Cela reste privé. Merci' },
    'e.done': {
      web: 'Merci[, {first}]. {biz} va maintenant lire votre texte\u00A0: le refuser est possible, en changer les mots sans votre accord ne l’est pas.[ Votre lien\u00A0: {link}]',
      sms: 'Merci. {biz} peut refuser votre texte, mais pas en changer les mots. Voir ou retirer: {link}',
    },
    'e.removed': {
      web: 'C’est retiré\u00A0: en moins d’une minute, de toutes les pages que nous servons. Les copies gardées ailleurs peuvent mettre jusqu’à 24 heures.',
      sms: "{biz}: c'est retiré. Cela peut prendre 24 h pour disparaitre partout. Plus aucun SMS",
    },
    'e.expired': {
      web: 'Cet échange est clos. Rien n’a été publié, et ce que vous avez écrit reste privé.',
      sms: null,
    },
    'e.minor': {
      web: 'Merci. Nous n’interrogeons que des adultes\u00A0: cela s’arrête donc ici, et rien n’en est publié.',
      sms: "Merci. Nous n'interrogeons que des adultes: tout se termine ici et rien n'est publié",
    },
    'e.wrong': {
      web: 'Toutes nos excuses pour le dérangement. Rien n’est publié, et nous dirons à {biz} que ce message a touché la mauvaise personne.',
      sms: 'Toutes nos excuses. Rien ne sera publié et nous ne vous demanderons plus rien',
    },
    'x.stale': { web: 'Cette question est passée\u00A0; voici où nous en sommes.', sms: null },
    'x.empty': { web: 'Ce message est encore vide.', sms: null },
    'x.too_long': { web: 'Ce texte dépasse 4\u00A0000 caractères\u00A0; merci de le raccourcir un peu.', sms: null },
    'x.not_now': { web: 'Ce n’est pas possible à ce stade.', sms: null },
    'x.too_many': {
      web: 'Il y a de quoi faire. Passez à l’étape suivante, ou terminez.',
      sms: null,
    },
    'x.closed': { web: 'Cet échange est terminé.', sms: null },
  },
  scale: { low: 'mauvais', high: 'excellent' },
  skipped: 'Question passée',
  it: 'cela',
  nameStyles: {
    full: 'Prénom et nom',
    first_initial: 'Prénom et initiale',
    first: 'Prénom seul',
    anonymous: 'Nom non divulgué',
  },
  consent: {
    publish: 'Publier ces mots, tels quels, et ma note sur le site de {biz}',
    publishUnrated: 'Publier ces mots, tels quels, sur le site de {biz}',
    identity: 'Afficher mon nom et ma fonction comme ci-dessus',
    ads: 'Les utiliser dans des publicités ou sur les réseaux sociaux',
  },
  offers: {
    carryOn: { id: 'carry_on', label: 'Continuer' },
    finish: { id: 'finish', label: 'Terminer' },
    human: { id: 'human', label: 'Demander une personne' },
    stop: { id: 'stop', label: 'Arrêter' },
  },
  quotes: { open: '«\u00A0', close: '\u00A0»', apostrophe: '’' },
  lexicon: frLexicon,
};
