import type { CheckWords } from './check-words-en';

/** The same in French. */
export const checkWordsFr: CheckWords = {
  verdicts: {
    stands: 'toujours exact',
    changed: 'modifié depuis',
    gone: 'ne s’y trouve plus',
    unchecked: 'n’a pas pu être vérifié',
  },
  reasons: {
    'not-allowed': 'le site n’a pas été ouvert à la vérification',
    'led-away': 'l’adresse a mené à un site qui n’a pas été ouvert à la vérification',
    offline: 'il n’y avait pas de réseau',
    'no-answer': 'la page n’est pas venue',
    'too-slow': 'la page a mis trop de temps à venir',
    'tab-closed': 'l’onglet a été fermé avant la lecture',
    refused: 'le site a répondu par une erreur',
    challenge: 'le site demande de prouver que l’on est humain',
    'sign-in': 'le site demande de se connecter',
    picture: 'les images ne se comparent pas',
    'no-text': 'aucun texte à comparer',
    'no-page': 'la page n’existe plus',
  },
  because: (verdict, reason) => `${verdict} (${reason})`,
  repeats: (places) => `les mêmes mots figurent à ${places} endroits`,
  was: 'Lors de la consultation',
  now: 'Sur la page maintenant',
  ledTo: 'L’adresse a mené à',
};
