import { foldText } from '../language/fold-text';
import { wordsOf } from '../language/words-of';
import type { Figure } from '../model/figure';

const up =
  /^(?:increas|ris(?:e|es|en|ing)$|rose$|grow|grew$|up$|above$|more$|higher$|climb|jump|surg|soar|hausse|augment|croiss|accroiss|aument|subi|crec|increment|alza|زياد|ارتفاع|ارتفع|ازداد|اكثر$)/;
const down =
  /^(?:decreas|plung|plummet|shr[aiu]nk|halved|chut|bajaron|bajan|bajada|cayeron|reduc|fall|fell$|drop|declin|down$|below$|less$|fewer$|lower$|diminu|dimin|baiss|recul|descen|disminu|caid|cayo$|bajo$|menos$|moins$|انخفاض|انخفض|تراجع|هبوط|اقل$)/;
const changes =
  /^(?:chang|variation|variacion|evolution|evolucion|cambio|difference|diferencia|تغير|التغير|تغيير|التغيير)/;

/** Which way a printed change goes: by its sign, else by its words; null where neither says. A cell without a sign goes up. */
export function directionOf({ printed, value, what, unitText, stands, basis }: Figure): 1 | -1 | null {
  if (value < 0 || /^\s*[-−–]/u.test(printed)) return -1;
  if (/^\s*[+＋]/u.test(printed)) return 1;
  const words = wordsOf(`${what} ${unitText}`);
  const isUp = words.some((word) => up.test(word));
  const isDown = words.some((word) => down.test(word));
  if (isUp !== isDown) return isUp ? 1 : -1;
  return stands.in === 'cell' && basis === 'change' ? 1 : null;
}

/** Whether a percentage is one of a change, by its basis, its sign or its words; null where nothing says. */
export function isChange(figure: Figure): boolean | null {
  if (figure.basis === 'change') return true;
  if (figure.basis !== null) return false;
  if (figure.value < 0 || /^\s*[+−-]/u.test(figure.printed)) return true;
  const words = wordsOf(foldText(`${figure.what} ${figure.unitText}`));
  return words.some((word) => up.test(word) || down.test(word) || changes.test(word)) || null;
}
