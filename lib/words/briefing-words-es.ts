import type { BriefingWords } from './briefing-words-en';
import { checkWordsEs } from './check-words-es';
import { figureBriefingWordsEs } from './figure-briefing-words-es';

/** Words of the briefing in Spanish, as the products of the United Nations name these things. */
export const briefingWordsEs: BriefingWords = {
  locale: 'es-ES',
  dir: 'ltr',
  product: 'Nota informativa',
  series: 'Serie de reuniones',
  when: 'Fecha',
  where: 'Lugar',
  preparedOn: 'Elaborada el',
  length: 'Extensión',
  readingTime: (minutes) => `${count(minutes, 'minuto', 'minutos')} de lectura`,
  leftOutLabel: 'Omisiones',
  leftOutForReaders: (clips) =>
    count(
      clips,
      'extracto omitido: no está destinado a quienes leen esta versión',
      'extractos omitidos: no están destinados a quienes leen esta versión',
    ),
  ownTextLeftOut:
    'Se omiten los textos redactados para el propio grupo: no están destinados a quienes leen esta versión',
  detailsBlanked: (details) =>
    count(details, 'dato personal sustituido por […]', 'datos personales sustituidos por […]'),
  notInThisVersion: '[no figura en esta versión]',
  goneReference: '[ya no figura]',
  sensitivityLabel: 'Sensibilidad',
  sensitivity: { low: 'baja', moderate: 'moderada', high: 'alta', severe: 'muy alta' },
  dateNotSet: 'Por determinar',
  untitledMeeting: 'Reunión sin título',
  untitledTopic: 'Punto sin título',
  highlights: 'Puntos destacados',
  keyFigures: 'Cifras clave',
  agenda: 'Orden del día',
  contents: 'Índice',
  new: 'Novedades',
  figures: 'Cifras',
  figureColumns: {
    what: 'Concepto',
    before: 'Última reunión',
    now: 'Ahora',
    change: 'Variación',
    source: 'Fuente',
  },
  disagreements: 'Divergencias entre las fuentes',
  lineToTake: 'Mensajes clave',
  ask: 'Solicitud propuesta',
  note: 'Observación',
  gap: 'Laguna',
  annex: 'Anexo',
  evidence: 'Evidencias',
  evidenceNumber: (number) => `E${number}`,
  underItem: (number) => `Punto ${number}`,
  sources: 'Fuentes',
  notes: 'Notas',
  verification: 'Verificación',
  method: 'Notas sobre el método y las denominaciones',
  table: 'Cuadro',
  page: 'Página',
  backToText: 'Volver al texto',
  noTopics: 'El orden del día de esta reunión aún no tiene puntos.',
  noSources: 'No se cita ninguna fuente.',
  leftOut: 'No incluido en la nota',
  noHighlights: 'No se han redactado puntos destacados.',
  noKeyFigures: 'No se han seleccionado cifras clave.',
  noLine: 'No se han redactado mensajes clave.',
  moreClips: (clips) =>
    count(
      clips,
      'extracto más sobre este punto en el expediente completo.',
      'extractos más sobre este punto en el expediente completo.',
    ),
  wholeIn: (evidence) => `Véase la versión íntegra en el anexo, ${evidence}.`,
  someRows: (shown, all) => `${written(shown)} de ${count(all, 'fila', 'filas')}.`,
  someColumns: (shown, all) => `${written(shown)} de ${count(all, 'columna', 'columnas')}.`,
  imageInPack: 'La imagen figura en el expediente completo.',
  tableInPack: 'El cuadro figura en el expediente completo.',
  transcribed: 'Transcripción manual.',
  paraphrased: 'En nuestras palabras.',
  cut: 'Texto abreviado; […] indica palabras omitidas.',

  methodSentences: {
    quotes: 'Las citas se reproducen textualmente; […] indica palabras omitidas.',
    inPack: 'Lo que aquí se abrevia figura íntegro en el expediente completo.',
    dates: 'Las fechas son las que indican las fuentes; “consultado” se refiere al día en que se leyó la fuente.',
    designations:
      'Los nombres y denominaciones que figuran en las citas son los de las fuentes y no entrañan juicio alguno sobre ninguna condición jurídica.',
    sums: 'No se suman cifras de fuentes distintas. Lo que hemos calculado nosotros lleva la indicación “cálculo propio”.',
    unattributed:
      'Las declaraciones con la indicación “no atribuible” se recogen sin identificar a quien las hizo (Regla de Chatham House).',
    tlp: 'Las etiquetas TLP se ajustan al Traffic Light Protocol 2.0 (first.org/tlp) y no se traducen.',
  },
  notVerified: 'Ninguna fuente se ha vuelto a leer desde el día en que se consultó.',

  weekdayAndDate: (weekday, date) => `${weekday} ${date}`,
  range: (start, end) => `${start}–${end}`,
  instant: (date, time) => `${date}, ${time}`,
  zoned: (time, abbreviation, zone) =>
    abbreviation === zone ? `${time} ${zone}` : `${time} ${abbreviation} (${zone})`,
  summary: (clips, sources, gaps) =>
    [
      count(clips, 'extracto', 'extractos'),
      count(sources, 'fuente', 'fuentes'),
      ...(gaps === 0 ? [] : [count(gaps, 'laguna', 'lagunas')]),
    ].join(', '),
  nothingCited: 'ningún extracto citado',

  citation: {
    source: 'Fuente',
    by: 'por',
    undated: 'publicado',
    published: (date) => `publicado ${on(date)}`,
    noDate: 'fecha no encontrada',
    noYear: 's.f.',
    lastChanged: (date) => `página modificada por última vez ${on(date)}`,
    asOf: (date) => (isDay(date) ? `datos al ${date}` : `datos de ${date}`),
    covering: (start, end) =>
      start === end ? `correspondiente ${to(start)}` : `correspondiente al período ${from(start)} ${to(end)}`,
    foundOn: 'disponible en',
    accessed: (dates) => `consultado ${isSeveral(dates) ? 'los días' : 'el'} ${dates}`,
    read: (date) => `consultado ${on(date)}`,
    verified: (date, verdict) => `verificado ${on(date)}: ${verdict}`,
    superseded: (date) => `sustituido por una edición más reciente (${date})`,
    supersedes: (date) => `nueva edición, sustituye a la anterior (${date})`,
    etAl: 'y otros',
    untitled: 'página sin título',
    confidential: 'confidencial',
    transcribed: 'transcripción manual',
    embedded: (host) => `incrustado desde ${host}`,
    pageInFile: (page) => `pág. ${page}`,
    doubtfulWording: 'texto por comprobar en el documento',
    notForAttribution: 'no atribuible',
    licence: 'Licencia',
    caveat: 'Salvedad',
    citedUnder: (numbers) => `Citado en ${numbers.length > 1 ? 'los puntos' : 'el punto'} ${listOf(numbers)}`,
    // What follows is a date or a title, so no article can stand between.
    minutesOf: 'Acta de la reunión,',
  },
  ownCalculation: 'cálculo propio',

  image: {
    label: 'Imagen',
    credit: (credit) => `Crédito: ${credit}`,
    noDescription: 'La página no ofrece ninguna descripción de esta imagen.',
    missing: 'La imagen ya no se conserva.',
    visible: 'Tal como se veía en pantalla.',
    region: 'Una parte de la página, tal como se veía en pantalla.',
  },

  lastTime: {
    said: 'En la última reunión',
    open: 'Pendiente desde la última reunión',
    source: 'Fuente: acta de la reunión,',
    under: ', en el punto “',
    underEnd: '”',
    raised: 'reunión de origen:',
    due: 'plazo:',
    lineage: (times) =>
      `Punto trasladado ${times === 1 ? 'una vez' : `${written(times)} veces`}; incluido por primera vez: `,
  },

  // Of "acción", which is feminine.
  action: {
    status: { open: 'pendiente', ongoing: 'en curso', done: 'concluida', dropped: 'descartada' },
    everybody: 'todos',
    noOwner: 'sin responsable',
    overdue: 'con retraso',
    due: (date) => `plazo: ${date}`,
    carried: (times) => `trasladada ${times === 1 ? 'una vez' : `${written(times)} veces`}`,
  },

  gaps: {
    noClip: 'Aún no se cita nada sobre este punto.',
    onlyOld: (newest) => `Nada reciente; lo último que se cita es ${from(newest)}.`,
    oneSource: (producer) =>
      producer === ''
        ? 'Todo lo citado sobre este punto procede de una sola fuente.'
        : `Todo lo citado sobre este punto procede de una sola fuente, ${producer}.`,
    changed: (title, move) =>
      `${title === '' ? 'Una página' : `La página “${title}”`} ha cambiado desde que se consultó${move === '' ? '' : `: ${move}`}.`,
    gone: (title) => `Lo tomado de ${title === '' ? 'una página' : `la página “${title}”`} ya no figura en ella.`,
  },

  checks: checkWordsEs,
  ofFigures: figureBriefingWordsEs,

  changes: {
    since: 'Cambios desde la nota del',
    nothing: 'Ningún cambio.',
    added: 'Adiciones',
    removed: 'Supresiones',
    moved: 'Cifras que han variado',
    rewritten: 'Textos reescritos',
    items: 'Puntos',
    move: (before, after, difference) =>
      difference === '' ? `${before} → ${after}` : `${before} → ${after} (${difference}, cálculo propio)`,
  },

  separator: ', ',
  stop: '.',
  colon: ': ',
  quoted: (text) => `“${text}”`,
  listOf: (parts) => listOf(parts),
};

function count(number: number, one: string, many: string): string {
  return `${written(number)} ${number === 1 ? one : many}`;
}

function written(number: number): string {
  return number.toLocaleString('es-ES');
}

/** Whether a date names its day: "28 de junio de 2018", and what is no day of the calendar and so stands as it is stored. */
function isDay(date: string): boolean {
  return /^\d{1,2} |-/.test(date);
}

/** "el 28 de junio de 2018", "en junio de 2018", "en 2018". */
function on(date: string): string {
  return `${isDay(date) ? 'el' : 'en'} ${date}`;
}

/** "del 28 de junio de 2018", "de junio de 2018", "de 2018". */
function from(date: string): string {
  return `${isDay(date) ? 'del' : 'de'} ${date}`;
}

/** "al 28 de junio de 2018", "a junio de 2018". */
function to(date: string): string {
  return `${isDay(date) ? 'al' : 'a'} ${date}`;
}

/** Whether a list of days has more than one: each has its year. */
function isSeveral(dates: string): boolean {
  return (dates.match(/\d{4}/g)?.length ?? 0) > 1;
}

/** "1", "1 y 2", "1, 2 y 3". */
function listOf(parts: string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} y ${parts.at(-1)}`;
}
