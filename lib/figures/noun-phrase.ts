import { countedWord } from './counted-word';
import { isOneOf } from './is-one-of';
import type { Token } from './token';

/** What ends the words that say what is counted: prepositions, verbs that help, conjunctions. */
const stops = isOneOf(
  /^(?:an|annee|ano|year|last|year-on-year|month-on-month|higher|lower|fewer|less|in|at|from|on|by|to|with|without|who|whom|need|needs|lack|face|require|cross|receive|sleep|travel|live|use|come|account|represent|fled|left|lost|took|tried|made|end|early|mid|late|fin|debut|finales|vivent|viven|restent|siguen|acuden|permanecen|necesitan|traversent|arrivent|attendent|each|every|daily|home|back|that|which|whose|was|were|is|are|has|have|had|been|be|being|will|would|could|can|may|for|during|since|between|as|through|via|into|across|along|after|before|while|when|than|also|and|or|but|about|over|under|per|according|compared|including|among|until|up|within|throughout|towards|near|remain|remained|remains|continue|continued|against|there|alone|so|this|last|it|they|both|not|out|en|au|aux|dans|ont|sont|a|est|ete|avait|etaient|furent|qui|que|dont|par|pour|sur|entre|depuis|selon|pendant|et|ou|contre|vers|chez|avant|apres|avec|sans|ce|cette|ces|il|ils|elles|plus|parmi|ha|han|son|fue|fueron|estaban|estan|esta|quienes|con|desde|hasta|segun|durante|y|o|e|u|hacia|tras|se|mas|sin|para|este|esta|donde|في|من|الي|علي|عن|خلال|منذ|بين|التي|الذين|الذي|اللواتي|تم|كان|كانوا|قد|حتي|مع|و|مقارنه|بحلول|ما|هذا|هذه|لا|ان|بعد|قبل|عبر|نحو|لكن|بزياده|بانخفاض|بارتفاع|بتراجع|بنسبه)$/,
);
const ofWords = isOneOf(/^(?:of|de|des|du|del|d'|من)$/);
const joins = isOneOf(/^(?:and|or|et|ou|y|e|o|و|\/|&|-)$/);
const articles = isOneOf(/^(?:the|these|those|les|la|le|el|los|las|this|all|their|its)$/);
/** "12,717 of them were unaccompanied": what they were says what is counted, and "them" does not. */
const pronouns = /^(?:them|whom|which|eux|elles|ellos|ellas)$/;
const were = /^(?:were|are|was|is|etaient|sont|furent|eran|son|fueron)$/;
const longest = 7;

/** The words behind a number that say what it counts: from where to behind where. Null where none do. */
export function nounPhrase(tokens: readonly Token[], from: number, until: number): { from: number; to: number } | null {
  let start = from;
  if (/^(?:of|de|entre)$/.test(tokens[start]?.fold ?? '') && pronouns.test(tokens[start + 1]?.fold ?? ''))
    return were.test(tokens[start + 2]?.fold ?? '') ? nounPhrase(tokens, start + 3, until) : null;
  if (
    /^(?:of|de|d|من|des)$/.test(tokens[start]?.fold ?? '') &&
    !articles.test(tokens[start + 1]?.fold ?? '') &&
    countsBehind(tokens, start + 1)
  )
    start += 1;
  else if (
    /^(?:['’]|more|new|other|autres|otros|otras|additional|nouveaux)$/.test(tokens[start]?.fold ?? '') &&
    ofWords.test(tokens[start + 1]?.fold ?? '')
  )
    return null;
  let to = start;
  for (let at = start; at < Math.min(until, start + longest); at += 1) {
    const token = tokens[at];
    if (!token || token.code) break;
    const next = tokens[at + 1];
    if (token.kind !== 'word') {
      if (at > start && /^[/-]$/.test(token.text) && next?.kind === 'word' && countedWord(next)) continue;
      break;
    }
    if (ofWords.test(token.fold)) {
      if (at === start || !next || next.kind !== 'word' || next.capital || articles.test(next.fold)) break;
      continue;
    }
    if (joins.test(token.fold)) {
      if (at === start || !goesOnBehind(tokens, at + 1, until)) break;
      continue;
    }
    if (stops.test(token.fold) || (articles.test(token.fold) && at > start)) {
      const isNeed =
        (token.fold === 'in' && next?.fold === 'need') || (token.fold === 'need' && tokens[at - 1]?.fold === 'in');
      if (!isNeed) break;
    }
    to = at + 1;
  }
  return to > start ? { from: start, to } : null;
}

function countsBehind(tokens: readonly Token[], at: number): boolean {
  return [at, at + 1, at + 2].some((index) => {
    const token = tokens[index];
    return token !== undefined && countedWord(token)?.unit != null;
  });
}

/** "refugees and migrants", "refugee and migrant children": the phrase goes on behind "and" where what stands there counts too. */
function goesOnBehind(tokens: readonly Token[], at: number, until: number): boolean {
  for (let index = at; index < Math.min(until, at + 3); index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || stops.test(token.fold)) return false;
    if (countedWord(token)?.unit) return true;
  }
  return false;
}
