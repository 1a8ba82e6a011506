import { countedWord } from './counted-word';
import { isOneOf } from './is-one-of';
import type { NumberMention } from './number-mention';
import type { Token } from './token';

const timeUnit = isOneOf(
  /^(?:years?|months?|weeks?|days?|nights?|hours?|hrs?|h|minutes?|mins?|seconds?|decades?|centur(?:y|ies)|quarters?|year-olds?|yrs?|ans|annees?|mois|semaines?|jours?|heures?|nuits?|anos?|mes|meses|semanas?|dias?|horas?|minutos?|decadas?|trimestres?|semestres?|سنه|سنوات|عاما?|اعوام|شهرا?|اشهر|شهور|يوما?|ايام|اسبوعا?|اسابيع|ساعه|ساعات|دقيقه|دقائق|am|pm|a\.m|p\.m|o'clock|uhr|cet|cest|gmt|utc|times|fois|veces|مرات|years-old)$/,
);
const clockBefore = isOneOf(/^(?:at|a|à|around|from|until|till|@)$/);
const ageBefore = isOneOf(/^(?:aged?|ages|ages|ages|edad|edades|agees?|ages|agés|اعمارهم|عمر|سن|بعمر)$/);
const under = isOneOf(/^(?:under|over|above|below|than|older|younger|upto|between|de|دون|فوق|تحت|ans)$/);
const young = isOneOf(
  /^(?:children|child|girls|boys|women|men|people|persons|those|enfants?|filles|garcons|mineurs?|femmes|hommes|ninos|ninas|menores|mayores|moins|plus|personas|mujeres|hombres|اطفال|الاطفال|age|youth|adults|adolescents|infants|population)$/,
);
const mostAge = 110;

/** Whether a number tells a time of the clock, a length of time or an age: "14 h", "six months", "children under 18", "aged 0–17". */
export function isTimeOrAge(tokens: readonly Token[], mention: NumberMention): boolean {
  const { from, to } = mention;
  const [before, beside, third] = [
    tokens[from - 1]?.fold ?? '',
    tokens[from - 2]?.fold ?? '',
    tokens[from - 3]?.fold ?? '',
  ];
  const [next, after, far] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  const first = tokens[from];
  if (!first) return false;
  if (mention.scale === 1 && next && timeUnit.test(next.fold))
    return !/^(?:times|fois|veces|مرات)$/.test(next.fold) || !isMore(after);
  if (
    next &&
    /^(?:more|further|additional|other|autres|otros|últimos|consecutive|calendar|working)$/.test(next.fold) &&
    after &&
    timeUnit.test(after.fold)
  )
    return true;
  if (next && /^(?:a|p)$/.test(next.fold) && after?.text === '.' && /^m$/.test(far?.fold ?? '')) return true;
  if (
    isRangeJoint(next) &&
    after &&
    (after.kind === 'number' || after.kind === 'word') &&
    far &&
    timeUnit.test(far.fold)
  )
    return true;
  if (
    /^\d{1,2}\.\d\d$/.test(first.text) &&
    clockBefore.test(before) &&
    Number(first.text) < 24 &&
    (!next || next.kind === 'mark')
  )
    return !/^%$/.test(next?.text ?? '');
  const age = mention.value ?? Number(first.text);
  if (!(age <= mostAge) || mention.scale > 1 || (next && /^(?:%|٪|per|percent|pour|por)$/.test(next.text)))
    return false;
  if (isAgeGroup(tokens, from)) return true;
  if (ageBefore.test(before) || (ageBefore.test(beside) && /^(?:of|de|between|over|under|:|entre|from)$/.test(before)))
    return true;
  const isCounting = [next, after].some((each) => each !== undefined && countedWord(each)?.unit != null);
  return (
    under.test(before) &&
    (young.test(beside) || (young.test(third) && /^(?:of|or|y|et|de)$/.test(beside))) &&
    !isCounting
  );
}

const isMore = (token: Token | undefined) =>
  token !== undefined && /^(?:more|higher|as|the|larger|greater|lower|plus|mas|superieur)$/.test(token.fold);
const isRangeJoint = (token: Token | undefined) =>
  token !== undefined && /^(?:[-–—]|to|and|or|a|et|y|ou|الي)$/.test(token.fold);

/** "children 0–17", "(5-11)" behind an age group, "aged between 6 and 14". */
function isAgeGroup(tokens: readonly Token[], from: number): boolean {
  let at = from;
  if (isRangeJoint(tokens[at - 1]) && tokens[at - 2]?.kind === 'number') at -= 2;
  const isRange = at !== from || (isRangeJoint(tokens[from + 1]) && tokens[from + 2]?.kind === 'number');
  const lead = tokens[at - 1]?.fold ?? '';
  const opens = lead === '(' || /^(?:between|from|entre|de|بين)$/.test(lead) ? (tokens[at - 2]?.fold ?? '') : lead;
  if (ageBefore.test(opens)) return true;
  return (
    isRange &&
    /^(?:children|girls|boys|enfants|ninos|ninas|garcons|filles|adults|adolescents|youth)$/.test(opens) &&
    Number(tokens[from]?.text) < 25
  );
}
