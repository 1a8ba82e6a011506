import type { FigureBriefingWords } from './figure-briefing-words-en';
import { figureCheckWords } from './figure-check-words';

/** What the briefing says of figures, in French. */
export const figureBriefingWordsFr: FigureBriefingWords = {
  cumulative: (since) => (since === '' ? 'cumul' : `cumul depuis ${article(since)}`),
  bases: { period: 'sur la période', stock: 'à une date donnée', average: 'moyenne', change: 'variation' },
  basisOpen: 'cumul ou période\u00a0: non précisé',
  reading: (what, says) =>
    says === '' ? `${what} (lecture du rédacteur)` : `${what} (lecture du rédacteur\u00a0; la source dit ${says})`,
  counted: (measure) => figureCheckWords.fr.measures[measure],
  units: {
    households: 'ménages',
    events: 'événements, et non personnes',
    applications: 'demandes',
    decisions: 'décisions',
    places: 'places',
    items: 'articles',
  },
  upTo: (date) => `jusqu’${isDay(date) ? 'au' : 'en'} ${date}`,
  between: (start, end) => `de ${start} à ${end}`,
  qualified: {
    about: (number) => `environ ${number}`,
    over: (number) => `plus de ${number}`,
    under: (number) => `moins de ${number}`,
    nearly: (number) => `près de ${number}`,
    'at-least': (number) => `au moins ${number}`,
    'at-most': (number) => `au plus ${number}`,
  },
  roundedTo: (step) => `arrondi à ${step} près`,
  statuses: { provisional: 'provisoire', estimate: 'estimation', confirmed: 'confirmé', revised: 'révisé' },
  weighted: (printed) => `estimation pondérée, imprimée ${printed}`,
  nearly: (number) => `≈\u00a0${number}`,
  superseded: 'remplacé',
  inPlaceOf: (number) => `Remplace ${number}.`,
  edition: (name) => `édition ${name}`,
  notComparable: 'non comparable',
  moved: (what, from, to) => `${what}\u00a0: variation entre ${from} et ${to}`,
  checks: 'Vérification des chiffres',
  finding: (finding) => figureCheckWords.fr.sentence(finding),
  chart: (what) => `Graphique\u00a0: ${what}.`,
  told: (producer, count, first, last) =>
    count === 1
      ? `${producer}\u00a0: un chiffre, ${first}.`
      : `${producer}\u00a0: ${count} chiffres, de ${first} à ${last}.`,
  extremes: (lowest, highest) => `Minimum ${lowest}, maximum ${highest}.`,
  valueOn: (value, date) => `${value} (${date})`,
  hollow: 'Une marque vide est remplacée par une édition plus récente.',
  unnamed: 'auteur non précisé',
  method:
    'Les variations depuis la dernière réunion sont nos propres calculs à partir des deux chiffres placés à côté. Un chiffre remplacé est barré, et sa note indique les deux éditions.',
};

/** "le 1er janvier 2018", "janvier 2018". */
function article(date: string): string {
  return isDay(date) ? `le ${date}` : date;
}

/** Months and years have no day before them. */
function isDay(date: string): boolean {
  return /^(?:\d{1,2}|1er) /.test(date);
}
