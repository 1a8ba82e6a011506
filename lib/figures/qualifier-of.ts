import type { FigureFacts, FigureUnit } from '../model/figure-facts';
import { foldedWords } from './folded-words';
import type { Token } from './token';

type Qualifier = FigureFacts['qualifier'];

/** What may stand between a word such as "over" and its number. */
const between =
  '(?: a total of| an estimated| a further| an additional| another| some| the| un total de| una? total de| un| une| de| d| a| us| usd| eur| \\$| €| £| اجمالي| من| علي| عن| se| han?| ont| 1 of)*$';
/** Longer phrases first: "no more than" is no "more than". */
const words: [Exclude<Qualifier, null>, string][] = [
  [
    'at-most',
    "not? more than|at most|a maximum of|maximum|up to|as many as|jusqu'(?:a|au)|au plus|au maximum|hasta|como maximo|no mas de|pas plus de|maximum de|un maximum de|un maximo de|علي الاكثر|لا يزيد|تصل الي|يصل الي|ما يصل الي|بحد اقصي",
  ],
  [
    'at-least',
    'at least|no(?:t)? (?:fewer|less) than|a minimum of|minimum|au moins|pas moins de|al menos|por lo menos|no menos de|como minimo|un minimo de|un minimum de|minimum de|علي الاقل|لا يقل|ما لا يقل|بما لا يقل',
  ],
  [
    'nearly',
    'nearly|almost|close to|just under|just below|approaching|just short of|pres de|pres|presque|pas loin de|casi|cerca de|قرابه|ما يقرب|يقارب|ما يقارب|حوالي قرابه',
  ],
  [
    'over',
    "over|more than|above|exceeding|exceeded|exceeds|in excess of|upwards of|greater than|well over|surpassed|plus d[eu]?|plus d'|au-dela de|depasse|depassant|mas de|superior a|supera(?:n|ron)?|mas d|por encima de|اكثر|يزيد|ما يزيد|تجاوز|تجاوزت|يتجاوز|ازيد|يفوق|>",
  ],
  ['under', 'under|less than|fewer than|below|moins d[eu]?|inferieur a|menos de|por debajo de|inferior a|اقل|دون|<'],
  [
    'about',
    'some|about|around|approximately|approx|approx \\.|roughly|circa|ca|an estimated|estimated|estimated at|~|≈|in the region of|an average of some|environ|quelque|quelques|autour de|a peu pres|approximativement|aux alentours de|une? estimation de|unos|unas|alrededor de|aproximadamente|en torno a|aprox|حوالي|نحو|زهاء|تقريبا|ما يناهز|بحوالي|بنحو',
  ],
];
const ending = (words: string) => new RegExp(`(?:^| )(?:${words})${between}`);
const phrases = words.map(([qualifier, each]) => [qualifier, ending(each)] as const);
/** Before most numbers stands none of them. */
const anyPhrase = ending(words.map(([, each]) => each).join('|'));
const window = 7;

/** How exactly a number is meant, by the words right before it ("over 7,600") or behind it ("500 or more"). Shares of change keep none from "up 30 %". */
export function qualifierOf(tokens: readonly Token[], from: number, behind: number, unit: FigureUnit): Qualifier {
  const before = foldedWords(tokens, from - window, from);
  if (anyPhrase.test(before)) for (const [qualifier, phrase] of phrases) if (phrase.test(before)) return qualifier;
  const after = foldedWords(tokens, behind, behind + 5);
  if (/^(?:\+|or more|ou plus|o mas|او اكثر|at least|au moins|al menos|علي الاقل)/.test(after))
    return after.startsWith('+') ? (unit === 'percent' ? null : 'over') : 'at-least';
  if (/^(?:or (?:so|thereabouts)|environ|aproximadamente|تقريبا)/.test(after)) return 'about';
  return /^(?:or (?:less|fewer)|ou moins|o menos)/.test(after) ? 'at-most' : null;
}
