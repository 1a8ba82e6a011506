import type { FigureCheckPhrases } from './figure-check-words-en';

/** The same in French. */
export const figureCheckWordsFr: FigureCheckPhrases = {
  locale: 'fr-FR',
  ownCalculation: 'calcul propre',
  partsEqual: (working) => `${working}, comme imprimé.`,
  partsRounded: (working, total) => `${working}\u00a0; ${total} est imprimé, ce qui revient au même aux arrondis près.`,
  partsIncomplete: (working, total, rest) =>
    `${working}, sur ${total}\u00a0; la répartition des ${rest} restants n’est pas indiquée.`,
  partsMore: (working, total, difference) =>
    `Les parties dépassent le total\u00a0: ${working}, mais ${total} est imprimé (${difference} de moins).`,
  partsFewer: (working, total, difference) =>
    `Les parties ne font pas le total\u00a0: ${working}, mais ${total} est imprimé (${difference} de plus).`,
  sharesHold: (working) => `${working}\u00a0: les parts font 100\u00a0% aux arrondis près.`,
  sharesOff: (working) => `Les parts ne font pas 100\u00a0%\u00a0: ${working}.`,
  share: (part, whole, share) => `${part} sur ${whole} font ${share}`,
  rise: (before, after, size) => `${after} contre ${before}, c’est une hausse de ${size}`,
  fall: (before, after, size) => `${after} contre ${before}, c’est une baisse de ${size}`,
  same: (before, after) => `${after} contre ${before}, il n’y a pas de variation`,
  times: (before, after, times) => `${after} font ${times} fois ${before}`,
  points: (size) => `${size} points de pourcentage`,
  timesAs: (times) => `${times} fois`,
  holds: (printed, working) => `Imprimé\u00a0: ${printed}\u00a0; ${working}.`,
  rounded: (printed, working) => `Imprimé\u00a0: ${printed}, arrondi\u00a0; ${working}.`,
  truncated: (printed, working) => `Imprimé\u00a0: ${printed}, tronqué et non arrondi\u00a0; ${working}.`,
  off: (printed, working) => `Imprimé\u00a0: ${printed}, mais ${working}.`,
  mistaken: {
    base: (after) => `Le nombre imprimé est l’écart rapporté à ${after}, qui n’est pas le terme de la comparaison.`,
    sign: () => 'L’ampleur est exacte, le sens ne l’est pas.',
    points: () => 'Le nombre imprimé est en points de pourcentage, non en pour cent.',
    percent: () => 'Le nombre imprimé est en pour cent.',
    times: () => 'Le niveau atteint et la variation ont été pris l’un pour l’autre.',
  },
  falling: (producer, before, beforeAt, after, afterAt) =>
    `Un cumul ne peut pas baisser\u00a0: ${producer} donne ${before} au ${beforeAt}, puis ${after} au ${afterAt}.`,
  fallingRevised: 'Les deux figurent dans des éditions différentes\u00a0: il a pu être corrigé.',
  afterMeeting: {
    period: (date, meeting) => `Sa période s’achève après la réunion du ${meeting}\u00a0: ${date}.`,
    published: (date, meeting) => `Il a été publié après la réunion du ${meeting}\u00a0: ${date}.`,
    'as-of': (date, meeting) => `Il est arrêté à une date postérieure à la réunion du ${meeting}\u00a0: ${date}.`,
  },
  said: (producer, value) => `${producer} ${value}`,
  nobody: 'une source non nommée',
  disagreement: (at, said, percent) => `Pour ${at}, les sources s’écartent de ${percent}\u00a0: ${said}.`,
  mixedMeasures: (measures) => `Des grandeurs différentes sont comparées\u00a0: ${measures}.`,
  countsEvents:
    'Les détections, les franchissements et les interceptions comptent des événements et non des personnes\u00a0: qui passe plusieurs fois est compté plusieurs fois. Ces nombres ne s’additionnent pas.',
  mixedBases: (bases) => `Ce qui est comparé n’a pas été compté de la même manière\u00a0: ${bases}.`,
  stockAndFlow: 'Un effectif à un moment donné est comparé à ce qui s’est produit au fil du temps.',
  personsAndHouseholds: 'Des ménages sont comparés à des personnes.',
  moved: (at, before, after) => `${at} ${before} → ${after}`,
  revised: (producer, older, newer, moves) =>
    `${producer} l’a révisé de l’édition ${older} à ${newer}\u00a0: ${moves}.`,
  turned: (from, to, before, after) =>
    `La variation de ${from} à ${to} change de sens\u00a0: ${before} auparavant, ${after} désormais.`,
  totalKept: (producer, total, at, older, newer) =>
    `${producer}\u00a0: les révisions ne changent pas la somme. Jusqu’à ${at}, elle est de ${total} dans l’édition ${newer} comme dans ${older}.`,
  totalMoved: (producer, before, after, at, older, newer) =>
    `${producer}\u00a0: jusqu’à ${at}, les parties font ${after} dans l’édition ${newer}, contre ${before} dans ${older}.`,
  stale: (asOf, days) => `Le chiffre le plus récent date de ${asOf}, soit ${days} jours avant la réunion.`,
  measureOpen: (value) =>
    `Il n’est pas dit ce que compte ${value}, saisi d’après une image\u00a0: ce nombre ne se compare à aucun autre.`,
  basisOpen: (value, words) =>
    `Il n’est pas dit si ${value}${words === '' ? '' : ` (${words})`} est un cumul depuis une date ou porte sur une seule période.`,
  periodOver: (producer, period, cumulative, at) =>
    `${producer} donne ${period} sur une période, mais seulement ${cumulative} en cumul depuis une date antérieure, jusqu’à ${at}\u00a0: l’un des deux est mal désigné.`,
  basis: {
    cumulative: 'en cumul',
    period: 'sur une période',
    stock: 'à un moment donné',
    average: 'en moyenne',
    change: 'en variation',
  },
  measure: {
    arrivals: 'arrivées',
    departures: 'départs',
    returns: 'retours',
    registered: 'enregistrements',
    detected: 'détections',
    disembarked: 'débarquements',
    intercepted: 'interceptions',
    crossings: 'franchissements',
    intentions: 'intentions de demander l’asile',
    applications: 'demandes',
    decisions: 'décisions',
    pending: 'dossiers en attente',
    present: 'personnes présentes',
    displaced: 'personnes déplacées',
    refugees: 'réfugiés',
    reception: 'places d’accueil',
    'dead-or-missing': 'morts ou disparus',
    children: 'enfants',
    'unaccompanied-children': 'enfants non accompagnés',
    population: 'population',
    reached: 'personnes atteintes',
    'in-need': 'personnes dans le besoin',
    funding: 'financement',
    other: 'autre chose',
  },
};
