import type { BriefingWords } from './briefing-words-en';
import { checkWordsFr } from './check-words-fr';
import { figureBriefingWordsFr } from './figure-briefing-words-fr';

/**
 * Words of the briefing in French, as the products of the United Nations name these things. A space that does not break
 * (\u00a0) stands before a colon, a semicolon and inside guillemets.
 */
export const briefingWordsFr: BriefingWords = {
  locale: 'fr-FR',
  dir: 'ltr',
  product: 'Note d’information',
  series: 'Série de réunions',
  when: 'Date',
  where: 'Lieu',
  preparedOn: 'Établie le',
  length: 'Longueur',
  readingTime: (minutes) => `${count(minutes, 'minute', 'minutes')} de lecture`,
  leftOutLabel: 'Omissions',
  leftOutForReaders: (clips) =>
    count(
      clips,
      'extrait omis\u00a0: il n’est pas destiné aux lecteurs de cette version',
      'extraits omis\u00a0: ils ne sont pas destinés aux lecteurs de cette version',
    ),
  ownTextLeftOut:
    'Les textes rédigés pour le groupe lui-même sont omis\u00a0: ils ne sont pas destinés aux lecteurs de cette version',
  detailsBlanked: (details) =>
    count(details, 'donnée personnelle remplacée par […]', 'données personnelles remplacées par […]'),
  notInThisVersion: '[absent de cette version]',
  goneReference: '[n’y figure plus]',
  sensitivityLabel: 'Sensibilité',
  sensitivity: { low: 'faible', moderate: 'modérée', high: 'élevée', severe: 'très élevée' },
  dateNotSet: 'À fixer',
  untitledMeeting: 'Réunion sans titre',
  untitledTopic: 'Point sans titre',
  highlights: 'Points saillants',
  keyFigures: 'Chiffres clés',
  agenda: 'Ordre du jour',
  contents: 'Table des matières',
  new: 'Faits nouveaux',
  figures: 'Chiffres',
  figureColumns: {
    what: 'Libellé',
    before: 'Dernière réunion',
    now: 'À présent',
    change: 'Évolution',
    source: 'Source',
  },
  disagreements: 'Divergences entre les sources',
  lineToTake: 'Éléments de langage',
  ask: 'Demande proposée',
  note: 'Remarque',
  gap: 'Lacune',
  annex: 'Annexe',
  evidence: 'Éléments probants',
  evidenceNumber: (number) => `E${number}`,
  underItem: (number) => `Point ${number}`,
  sources: 'Sources',
  notes: 'Notes',
  verification: 'Vérification',
  method: 'Notes sur la méthode et les appellations',
  table: 'Tableau',
  page: 'Page',
  backToText: 'Retour au texte',
  noTopics: 'L’ordre du jour de cette réunion ne comporte encore aucun point.',
  noSources: 'Aucune source n’est citée.',
  leftOut: 'Non retenu dans la note',
  noHighlights: 'Aucun point saillant n’a été rédigé.',
  noKeyFigures: 'Aucun chiffre clé n’a été retenu.',
  noLine: 'Aucun élément de langage n’a été rédigé.',
  moreClips: (clips) =>
    count(
      clips,
      'autre extrait sur ce point figure dans le dossier complet.',
      'autres extraits sur ce point figurent dans le dossier complet.',
    ),
  wholeIn: (evidence) => `Voir l’intégralité en annexe, ${evidence}.`,
  someRows: (shown, all) => `${count(shown, 'ligne', 'lignes')} sur ${written(all)}.`,
  someColumns: (shown, all) => `${count(shown, 'colonne', 'colonnes')} sur ${written(all)}.`,
  imageInPack: 'L’image figure dans le dossier complet.',
  tableInPack: 'Le tableau figure dans le dossier complet.',
  transcribed: 'Transcription manuelle.',
  paraphrased: 'Reformulé par nos soins.',
  cut: 'Abrégé\u00a0; […] signale les mots omis.',

  methodSentences: {
    quotes: 'Les citations sont reproduites mot pour mot\u00a0; […] signale les mots omis.',
    inPack: 'Ce qui est abrégé ici figure en intégralité dans le dossier complet.',
    dates:
      'Les dates sont celles qu’indiquent les sources\u00a0; «\u00a0consulté\u00a0» renvoie au jour où la source a été lue.',
    designations:
      'Les noms et appellations figurant dans les citations sont ceux des sources et n’impliquent aucune prise de position quant à un statut quel qu’il soit.',
    sums: 'Aucun chiffre n’est additionné d’une source à l’autre. Ce que nous avons calculé nous-mêmes porte la mention «\u00a0notre calcul\u00a0».',
    unattributed:
      'Les propos portant la mention «\u00a0non attribuable\u00a0» sont rapportés sans que leur auteur soit nommé (règle de Chatham House).',
    tlp: 'Les marquages TLP suivent le Traffic Light Protocol 2.0 (first.org/tlp) et ne sont pas traduits.',
  },
  notVerified: 'Aucune source n’a été relue depuis le jour de sa consultation.',

  weekdayAndDate: (weekday, date) => `${weekday} ${date}`,
  range: (start, end) => `${start}–${end}`,
  instant: (date, time) => `${date}, ${time}`,
  zoned: (time, abbreviation, zone) =>
    abbreviation === zone ? `${time} ${zone}` : `${time} ${abbreviation} (${zone})`,
  summary: (clips, sources, gaps) =>
    [
      count(clips, 'extrait', 'extraits'),
      count(sources, 'source', 'sources'),
      ...(gaps === 0 ? [] : [count(gaps, 'lacune', 'lacunes')]),
    ].join(', '),
  nothingCited: 'aucun extrait cité',

  citation: {
    source: 'Source',
    by: 'par',
    undated: 'publié',
    published: (date) => `publié ${on(date)}`,
    noDate: 'date non trouvée',
    noYear: 's.d.',
    lastChanged: (date) => `page modifiée pour la dernière fois ${on(date)}`,
    asOf: (date) => (isDay(date) ? `données au ${date}` : `données ${from(date)}`),
    covering: (start, end) =>
      start === end
        ? `couvrant ${isDay(start) ? `le ${start}` : start}`
        : `couvrant la période ${from(start)} ${to(end)}`,
    foundOn: 'disponible sur',
    accessed: (dates) => `consulté ${isSeveral(dates) ? 'les' : 'le'} ${dates}`,
    read: (date) => `consulté ${on(date)}`,
    verified: (date, verdict) => `vérifié ${on(date)}\u00a0: ${verdict}`,
    superseded: (date) => `remplacé par une édition plus récente (${date})`,
    supersedes: (date) => `nouvelle édition, remplace la précédente (${date})`,
    etAl: 'et autres',
    untitled: 'page sans titre',
    confidential: 'confidentiel',
    transcribed: 'transcription manuelle',
    embedded: (host) => `intégré depuis ${host}`,
    pageInFile: (page) => `p. ${page}`,
    doubtfulWording: 'texte à vérifier dans le document',
    notForAttribution: 'non attribuable',
    licence: 'Licence',
    caveat: 'Réserve',
    citedUnder: (numbers) => `Cité ${numbers.length > 1 ? 'aux points' : 'au point'} ${listOf(numbers)}`,
    // What follows is a date or a title, so no article can stand between.
    minutesOf: 'Compte rendu de réunion,',
  },
  ownCalculation: 'notre calcul',

  image: {
    label: 'Image',
    credit: (credit) => `Crédit\u00a0: ${credit}`,
    noDescription: 'La page ne donne aucune description de cette image.',
    missing: 'L’image n’est plus conservée.',
    visible: 'Telle que l’écran l’affichait.',
    region: 'Une partie de la page, telle que l’écran l’affichait.',
  },

  lastTime: {
    said: 'À la dernière réunion',
    open: 'En suspens depuis la dernière réunion',
    source: 'Source\u00a0: compte rendu de réunion,',
    under: ', au point «\u00a0',
    underEnd: '\u00a0»',
    raised: 'réunion d’origine\u00a0:',
    due: 'échéance\u00a0:',
    lineage: (times) =>
      `Point reporté ${times === 1 ? 'une fois' : `${written(times)} fois`}\u00a0; première inscription\u00a0: `,
  },

  // Of "action", which is feminine.
  action: {
    status: { open: 'ouverte', ongoing: 'en cours', done: 'achevée', dropped: 'abandonnée' },
    everybody: 'tous',
    noOwner: 'sans responsable',
    overdue: 'en retard',
    due: (date) => `échéance\u00a0: ${date}`,
    carried: (times) => `reportée ${times === 1 ? 'une fois' : `${written(times)} fois`}`,
  },

  gaps: {
    noClip: 'Rien n’est encore cité sur ce point.',
    onlyOld: (newest) => `Rien de récent\u00a0; l’élément le plus récent date ${from(newest)}.`,
    oneSource: (producer) =>
      producer === ''
        ? 'Tout ce qui est cité sur ce point provient d’une seule source.'
        : `Tout ce qui est cité sur ce point provient d’une seule source, ${producer}.`,
    changed: (title, move) =>
      `${title === '' ? 'Une page' : `La page «\u00a0${title}\u00a0»`} a changé depuis sa consultation${move === '' ? '' : `\u00a0: ${move}`}.`,
    gone: (title) =>
      `Ce qui a été repris ${title === '' ? 'd’une page' : `de la page «\u00a0${title}\u00a0»`} ne s’y trouve plus.`,
  },

  checks: checkWordsFr,
  ofFigures: figureBriefingWordsFr,

  changes: {
    since: 'Changements depuis la note du',
    nothing: 'Aucun changement.',
    added: 'Ajouts',
    removed: 'Suppressions',
    moved: 'Chiffres qui ont évolué',
    rewritten: 'Textes réécrits',
    items: 'Points',
    move: (before, after, difference) =>
      difference === '' ? `${before} → ${after}` : `${before} → ${after} (${difference}, notre calcul)`,
  },

  separator: ', ',
  stop: '.',
  colon: '\u00a0: ',
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  listOf: (parts) => listOf(parts),
};

/** The plural begins at two. */
function count(number: number, one: string, many: string): string {
  return `${written(number)} ${number < 2 ? one : many}`;
}

function written(number: number): string {
  return number.toLocaleString('fr-FR');
}

/** Whether a date names its day: "28 juin 2018", and what is no day of the calendar and so stands as it is stored. */
function isDay(date: string): boolean {
  return /^(?:\d{1,2}|1er) |-/.test(date);
}

/** "le 28 juin 2018", "en juin 2018", "en 2018". */
function on(date: string): string {
  return `${isDay(date) ? 'le' : 'en'} ${date}`;
}

/** "du 28 juin 2018", "de juin 2018", "d’août 2018", "de 2018". */
function from(date: string): string {
  if (isDay(date)) return `du ${date}`;
  return /^[aeiouh]/.test(date) ? `d’${date}` : `de ${date}`;
}

/** "au 28 juin 2018", "à juin 2018". */
function to(date: string): string {
  return `${isDay(date) ? 'au' : 'à'} ${date}`;
}

/** Whether a list of days has more than one: each has its year. */
function isSeveral(dates: string): boolean {
  return (dates.match(/\d{4}/g)?.length ?? 0) > 1;
}

/** "1", "1 et 2", "1, 2 et 3". */
function listOf(parts: string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}`;
}
