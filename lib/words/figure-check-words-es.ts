import type { FigureCheckPhrases } from './figure-check-words-en';

/** The same in Spanish. */
export const figureCheckWordsEs: FigureCheckPhrases = {
  locale: 'es-ES',
  ownCalculation: 'cálculo propio',
  partsEqual: (working) => `${working}, como se publica.`,
  partsRounded: (working, total) => `${working}; se publica ${total}, que es lo mismo salvo el redondeo.`,
  partsIncomplete: (working, total, rest) =>
    `${working}, de ${total}; no se indica el desglose de los ${rest} restantes.`,
  partsMore: (working, total, difference) =>
    `Las partes superan el total: ${working}, pero se publica ${total} (${difference} menos).`,
  partsFewer: (working, total, difference) =>
    `Las partes no suman el total: ${working}, pero se publica ${total} (${difference} más).`,
  sharesHold: (working) => `${working}: las proporciones suman 100 % salvo el redondeo.`,
  sharesOff: (working) => `Las proporciones no suman 100 %: ${working}.`,
  share: (part, whole, share) => `${part} de ${whole} es ${share}`,
  rise: (before, after, size) => `${after} frente a ${before} es un aumento de ${size}`,
  fall: (before, after, size) => `${after} frente a ${before} es una disminución de ${size}`,
  same: (before, after) => `${after} frente a ${before} no es ninguna variación`,
  times: (before, after, times) => `${after} es ${times} veces ${before}`,
  points: (size) => `${size} puntos porcentuales`,
  timesAs: (times) => `${times} veces`,
  holds: (printed, working) => `Se publica ${printed}: ${working}.`,
  rounded: (printed, working) => `Se publica ${printed}, redondeado: ${working}.`,
  truncated: (printed, working) => `Se publica ${printed}, truncado y no redondeado: ${working}.`,
  off: (printed, working) => `Se publica ${printed}, pero ${working}.`,
  mistaken: {
    base: (after) =>
      `La cifra publicada es la diferencia respecto de ${after}, que no es el término de la comparación.`,
    sign: () => 'La magnitud es correcta; el sentido no lo es.',
    points: () => 'La cifra publicada está en puntos porcentuales, no en tanto por ciento.',
    percent: () => 'La cifra publicada está en tanto por ciento.',
    times: () => 'Se han confundido el nivel alcanzado y la variación.',
  },
  falling: (producer, before, beforeAt, after, afterAt) =>
    `Un acumulado no puede bajar: ${producer} da ${before} a ${beforeAt} y ${after} a ${afterAt}.`,
  fallingRevised: 'Las dos cifras figuran en ediciones distintas: puede haberse corregido.',
  afterMeeting: {
    period: (date, meeting) => `Su período termina después de la reunión del ${meeting}: ${date}.`,
    published: (date, meeting) => `Se publicó después de la reunión del ${meeting}: ${date}.`,
    'as-of': (date, meeting) => `Su fecha de referencia es posterior a la reunión del ${meeting}: ${date}.`,
  },
  said: (producer, value) => `${producer} ${value}`,
  nobody: 'una fuente sin nombre',
  disagreement: (at, said, percent) => `Para ${at} las fuentes difieren en ${percent}: ${said}.`,
  mixedMeasures: (measures) => `Se comparan magnitudes distintas: ${measures}.`,
  countsEvents:
    'Las detecciones, los cruces y las interceptaciones cuentan hechos y no personas: quien cruza varias veces se cuenta varias veces. Estos números no se pueden sumar.',
  mixedBases: (bases) => `Lo que se compara no se ha contado del mismo modo: ${bases}.`,
  stockAndFlow: 'Se compara lo que hay en un momento con lo ocurrido a lo largo del tiempo.',
  personsAndHouseholds: 'Se comparan hogares con personas.',
  moved: (at, before, after) => `${at} ${before} → ${after}`,
  revised: (producer, older, newer, moves) => `${producer} lo revisó de la edición ${older} a ${newer}: ${moves}.`,
  turned: (from, to, before, after) =>
    `La variación de ${from} a ${to} cambia de sentido: ${before} antes, ${after} ahora.`,
  totalKept: (producer, total, at, older, newer) =>
    `${producer}: lo que cambió no cambia la suma. Hasta ${at} es de ${total} en la edición ${newer}, como en ${older}.`,
  totalMoved: (producer, before, after, at, older, newer) =>
    `${producer}: hasta ${at} las partes suman ${after} en la edición ${newer}, frente a ${before} en ${older}.`,
  stale: (asOf, days) => `La cifra más reciente es de ${asOf}, ${days} días antes de la reunión.`,
  measureOpen: (value) =>
    `No consta qué cuenta ${value}, transcrito de una imagen: no se puede comparar con ningún otro número.`,
  basisOpen: (value, words) =>
    `No se indica si ${value}${words === '' ? '' : ` (${words})`} se cuenta desde una fecha o solo en un período.`,
  periodOver: (producer, period, cumulative, at) =>
    `${producer} da ${period} en un período, pero solo ${cumulative} desde una fecha anterior hasta ${at}: una de las dos cifras está mal designada.`,
  basis: {
    cumulative: 'acumulado',
    period: 'en un período',
    stock: 'en un momento dado',
    average: 'en promedio',
    change: 'como variación',
  },
  measure: {
    arrivals: 'llegadas',
    departures: 'salidas',
    returns: 'retornos',
    registered: 'registros',
    detected: 'detecciones',
    disembarked: 'desembarcos',
    intercepted: 'interceptaciones',
    crossings: 'cruces',
    intentions: 'intenciones de solicitar asilo',
    applications: 'solicitudes',
    decisions: 'decisiones',
    pending: 'casos pendientes',
    present: 'personas presentes',
    displaced: 'personas desplazadas',
    refugees: 'refugiados',
    reception: 'plazas de acogida',
    'dead-or-missing': 'muertos o desaparecidos',
    children: 'niños',
    'unaccompanied-children': 'niños no acompañados',
    population: 'población',
    reached: 'personas atendidas',
    'in-need': 'personas necesitadas',
    funding: 'financiación',
    other: 'otra cosa',
  },
};
