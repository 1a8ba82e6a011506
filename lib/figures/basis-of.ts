import type { FigureBasis, FigureMeasure, FigureUnit } from '../model/figure-facts';
import { flowMeasures } from './flow-measures';
import { foldedWords } from './folded-words';
import { isSinceJanuary } from './is-since-january';
import type { PeriodMention } from './period-mention';
import type { Token } from './token';

const change =
  /\b(?:increas\w*|decreas\w*|ris(?:e|en|ing)|rose|fell|fall(?:en)?|drop(?:ped)?|reduc\w*|declin\w*|grow(?:th|n)|grew|(?<!\b(?:mak(?:e|es|ing)|made) )up|down|jump(?:ed)?|hausse|baisse|augment\w*|diminu\w*|recul\w*|reduction|progress\w*|aument\w*|disminu\w*|descen\w*|descenso|caida|reduc\w*|increment\w*|crec\w*|baj(?:o|a|aron|an|ada)|subi\w*|cayo|cayeron|chut\w*|surg\w*|soar\w*|plung\w*|plummet\w*|shr[aiu]nk\w*|climb\w*|halved)\b|زياده|ارتفاع|ارتفع|انخفاض|انخفض|تراجع|ازداد/;
const changeBehind =
  /^(?:(?:more|fewer|less|higher|lower|increase|decrease|reduction|rise|drop|decline|fall|de plus|de moins|mas|menos)\b|اكثر|اقل)/;
/** "Rose from 30 per cent to 36 per cent" says how high it stood, "rose by 6 per cent" how much it changed. */
const level = /(?:^| )(?:from|to)(?: (?:about|around|some|nearly|over|almost|just))?$/;
const average = /\b(?:average|averag\w+|mean|median|moyenne|promedio|media|de media)\b|متوسط|بمعدل|معدل/;
const cumulative =
  /\b(?:cumulative\w*|cumul|cumulees?|cumule|acumulad\w+|so far|to date|a ce jour|hasta la fecha|in total since)\b|تراكمي|حتي الان/;
const stock =
  /\b(?:stranded|present|currently|pending|awaiting|hosted|hosts?|hosting|remain\w*|accommodated|housed|staying|residing|reside|live|living|caseload|actuellement|presents?|presentes|bloques|heberge\w*|vivent|vivants|actualmente|viven|varad\w+|alojad\w+|pendientes?|permanecen|accueill\w+|acogid\w+|acoge\w*|en attente|stood at|capacity)\b|حاليا|عالق|يقيم|متواجد|موجود|يعيش|تستضيف|يستضيف|معلق|المعلقه|قيد النظر/;
const isFlow = (measure: FigureMeasure | null) =>
  measure !== null && (flowMeasures.has(measure) || measure === 'reached' || measure === 'funding');

/** "(+56 %)", "−12 %": a share of anything has no sign. */
function isSigned(tokens: readonly Token[], from: number): boolean {
  const at = /^[+−–-]$/.test(tokens[from]?.text ?? '') ? from : from - 1;
  const [sign, before, number] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!sign || number?.kind !== 'number' || number.spaced) return false;
  return sign.text === '+' || (/^[−–-]$/.test(sign.text) && (sign.spaced || before?.text === '('));
}

/** What the words around a figure say of how it was counted; null where they do not say. A quarter may be all since January: that is asked. */
export function basisOf(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  [last, next]: [number, number],
  said: { unit: FigureUnit; measure: FigureMeasure | null; period: PeriodMention | null; asOf: boolean },
): FigureBasis | null {
  const folded = (first: number, end: number) => foldedWords(tokens, first, end);
  const near = folded(Math.max(last, from - 6), from);
  const behind = folded(to, Math.min(next, to + 12));
  const isShare = said.unit === 'percent' || said.unit === 'percentage-points';
  const isLevel = said.unit === 'percent' && level.test(near);
  if (
    isShare &&
    !isLevel &&
    (isSigned(tokens, from) ||
      change.test(near) ||
      changeBehind.test(behind) ||
      change.test(behind.split(' ').slice(0, 3).join(' ')))
  )
    return 'change';
  if (
    !isShare &&
    /\b(?:by|of|de|d'|en|بنسبه|بمقدار)(?: \S+)?$/.test(near) &&
    change.test(folded(from - 4, from)) &&
    !/\b(?:to|a|of these)$/.test(near)
  )
    return 'change';
  if (average.test(folded(Math.max(last, from - 5), from))) return 'average';
  const around = folded(Math.max(last, from - 14), Math.min(next, to + 12));
  const { period } = said;
  if (cumulative.test(around)) return 'cumulative';
  if (period?.said === 'since' || (period?.said === 'until' && isFlow(said.measure))) return 'cumulative';
  if (isShare) return null;
  const isStock = stock.test(around) && !/^(?:applications|intentions)$/.test(said.measure ?? '');
  if (isStock || said.measure === 'present' || said.measure === 'pending') return 'stock';
  if (said.asOf) return isFlow(said.measure) ? null : 'stock';
  if (!period) return said.measure === 'population' ? 'stock' : null;
  if (period.said === 'range') return isSinceJanuary(period) ? 'cumulative' : 'period';
  return period.said === 'within' ? 'period' : null;
}
