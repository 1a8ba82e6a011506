import { dateSign, figureSign, figuresIn } from './figures-in';

/** A word of a passage, or a figure or date in it by what it is. */
export interface MaskedToken {
  /** Folded; one key for every figure, for every share, and for every day or month. */
  key: string;
  figure: string | null;
  date: string | null;
}

const token = new RegExp(`[${figureSign}${dateSign}]%?|[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*`, 'gu');

/** How exact a figure is, and other small words that change with it: they say nothing of what the figure is of. Folded. */
const besideFigures = new Set(
  (
    'the a an some about around approximately approx roughly almost nearly over under only just now still already also currently circa ca ' +
    'more less fewer than environ quelque quelques pres plus moins unos unas casi mas menos le la les el los las'
  ).split(' '),
);
const direction = '±';
/** Words for up and for down: a series that turns round says the same thing of other figures. Folded. */
const directions = new Set(
  (
    'up down increase increased increases decrease decreased decreases rise rose risen drop dropped fall fell fallen higher lower above below ' +
    'grew declined decline growth hausse baisse augmente diminue aumento aumentado descenso disminuido subio bajo'
  ).split(' '),
);
/** A number behind one of these is a name: "Table 3" and "Table 4" are two. */
const named = new Set(
  'table tableau figure chart map section annex article phase zone page p category level group lot route aged age ages target sdg goal indicator'.split(
    ' ',
  ),
);
/** A number behind one of these says when: "Week 28". */
const counted = new Set('week semaine semana round wave update issue edition sitrep bulletin no number'.split(' '));

/** "The first quarter": another one is another time, not another thing. */
const ordinals = new Set(
  'first second third fourth premier deuxieme troisieme quatrieme primer segundo tercer cuarto'.split(' '),
);
const parts = new Set('quarter half trimestre semestre'.split(' '));

/** The words of a passage in order, without those that only say how exact a figure is. */
export function maskedTokens(text: string): MaskedToken[] {
  const { form, figures, dates } = figuresIn(text);
  const tokens: MaskedToken[] = [];
  let [nextFigure, nextDate, before] = [0, 0, ''];
  for (const [key] of form.matchAll(token)) {
    if (key.startsWith(figureSign)) {
      const figure = figures[nextFigure] ?? '';
      nextFigure += 1;
      tokens.push(figureToken(key, figure, before));
    } else if (key === dateSign) {
      tokens.push({ key, figure: null, date: dates[nextDate] ?? '' });
      nextDate += 1;
    } else if (parts.has(key) && ordinals.has(before)) {
      tokens.splice(-1, 1, { key: dateSign, figure: null, date: `${before} ${key}` });
    } else if (directions.has(key)) tokens.push({ key: direction, figure: null, date: null });
    else if (!besideFigures.has(key)) tokens.push({ key, figure: null, date: null });
    before = key;
  }
  return tokens;
}

function figureToken(key: string, figure: string, before: string): MaskedToken {
  if (named.has(before)) return { key: `=${figure}`, figure: null, date: null };
  if (counted.has(before)) return { key: dateSign, figure: null, date: figure };
  return { key, figure, date: null };
}
