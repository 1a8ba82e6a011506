import type { FigureBriefingWords } from './figure-briefing-words-en';
import { figureCheckWords } from './figure-check-words';

/** What the briefing says of figures, in Spanish. */
export const figureBriefingWordsEs: FigureBriefingWords = {
  cumulative: (since) => (since === '' ? 'acumulado' : `acumulado desde ${isDay(since) ? `el ${since}` : since}`),
  bases: { period: 'en el período', stock: 'en una fecha', average: 'promedio', change: 'variación' },
  basisOpen: 'acumulado o del período: no consta',
  reading: (what, says) =>
    says === '' ? `${what} (lectura de quien redacta)` : `${what} (lectura de quien redacta; la fuente dice ${says})`,
  counted: (measure) => figureCheckWords.es.measures[measure],
  units: {
    households: 'hogares',
    events: 'sucesos, no personas',
    applications: 'solicitudes',
    decisions: 'decisiones',
    places: 'plazas',
    items: 'artículos',
  },
  upTo: (date) => `hasta ${isDay(date) ? `el ${date}` : date}`,
  between: (start, end) => `de ${start} a ${end}`,
  qualified: {
    about: (number) => `unos ${number}`,
    over: (number) => `más de ${number}`,
    under: (number) => `menos de ${number}`,
    nearly: (number) => `casi ${number}`,
    'at-least': (number) => `al menos ${number}`,
    'at-most': (number) => `como máximo ${number}`,
  },
  roundedTo: (step) => `redondeado a ${step}`,
  statuses: { provisional: 'provisional', estimate: 'estimación', confirmed: 'confirmado', revised: 'revisado' },
  weighted: (printed) => `estimación ponderada, impresa como ${printed}`,
  nearly: (number) => `≈\u00a0${number}`,
  superseded: 'sustituido',
  inPlaceOf: (number) => `Sustituye a ${number}.`,
  edition: (name) => `edición ${name}`,
  notComparable: 'no comparable',
  moved: (what, from, to) => `${what}: variación entre ${from} y ${to}`,
  checks: 'Verificación de las cifras',
  finding: (finding) => figureCheckWords.es.sentence(finding),
  chart: (what) => `Gráfico: ${what}.`,
  told: (producer, count, first, last) =>
    count === 1 ? `${producer}: una cifra, ${first}.` : `${producer}: ${count} cifras, de ${first} a ${last}.`,
  extremes: (lowest, highest) => `Mínimo ${lowest}, máximo ${highest}.`,
  valueOn: (value, date) => `${value} (${date})`,
  hollow: 'Una marca vacía está sustituida por una edición posterior.',
  unnamed: 'autor no indicado',
  method:
    'Las variaciones desde la última reunión son cálculos propios a partir de las dos cifras que figuran al lado. Una cifra sustituida aparece tachada, y su nota indica ambas ediciones.',
};

/** Months and years have no day before them. */
function isDay(date: string): boolean {
  return /^\d{1,2} /.test(date);
}
