import type { FigureContext } from './figure-context';
import type { PeriodMention } from './period-mention';
import type { Token } from './token';

const year = new Set(['year', 'annee', 'ano', 'العام', 'السنه']);
const soFar =
  /(?:beginning|start|since|so far) (?:of )?(?:the|this)$|^(?:.* )?this$|debut de$|debut de l'$|cette$|que va (?:de|del)$|(?:inicio|comienzo|comienzos|principios|principio) (?:de|del)$|^(?:.* )?este$|بدايه$|مطلع$|هذا$/;

/** "Since the beginning of the year", "so far this year", "en lo que va de año", "هذا العام": all since January of the year of the clip. */
export function relativeYear(tokens: readonly Token[], told: FigureContext): PeriodMention | null {
  const said = told.period?.end ?? told.asOf ?? told.published;
  if (said === null) return null;
  const at = tokens.findIndex(({ fold }, index) => {
    if (!year.has(fold)) return false;
    const before = tokens
      .slice(Math.max(0, index - 4), index)
      .map((token) => token.fold)
      .join(' ');
    return soFar.test(before) || (fold === 'العام' && /^هذا/.test(tokens[index - 1]?.fold ?? ''));
  });
  if (at < 0 || /^(?:before|earlier|old|ago)$/.test(tokens[at + 1]?.fold ?? '')) return null;
  return { from: Math.max(0, at - 1), to: at + 1, start: said.slice(0, 4), end: null, said: 'since' };
}
