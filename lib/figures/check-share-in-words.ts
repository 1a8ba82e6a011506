import type { CitedFigure } from '../model/cited-figure';
import type { FigureCheck, FigureFinding } from '../model/figure-check';
import type { FigureFacts } from '../model/figure-facts';
import { decimalsOf } from './number-range';

const mostWhole = 20;

/** "One in five (21 %)", "about half (48 %)": a percentage against the share that is said in words. Words say it roughly. */
export function checkShareInWords(cited: CitedFigure, words: CitedFigure): FigureCheck[] {
  const [printed, said] = [cited.figure.value, 100 * words.figure.value];
  if (cited.figure.unit !== 'percent' || cited.figure.basis === 'change' || said <= 0 || said >= 100) return [];
  const whole = Array.from({ length: mostWhole }, (_, step) => step + 1).find((each) =>
    isWhole(words.figure.value * each),
  );
  const explained = Math.abs(printed - said) < 0.5 ? 'equal' : isMeant(printed, said, words.figure) ? 'rounding' : null;
  const [part, of] = whole === undefined ? [said, 100] : [Math.round(words.figure.value * whole), whole];
  const finding: FigureFinding = {
    kind: 'percentage',
    ...{ printed, part, whole: of, recomputed: said, decimals: decimalsOf(cited.figure), explained },
  };
  return [{ level: explained === null ? 'wrong' : 'holds', figureIds: [cited.figure.id, words.figure.id], finding }];
}

const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-6;

/** "Over half" may be anything over it, "nearly half" something under it; a share in words alone is within a few points. */
function isMeant(printed: number, said: number, { qualifier }: Pick<FigureFacts, 'qualifier'>): boolean {
  const reach = Math.min(5, 1 + said * 0.15);
  const off = printed - said;
  if (qualifier === 'over' || qualifier === 'at-least') return off >= -0.5;
  if (qualifier === 'under' || qualifier === 'at-most') return off <= 0.5;
  if (qualifier === 'nearly') return off <= 1 && off >= -1.5 * reach;
  return Math.abs(off) <= (qualifier === 'about' ? 1.4 * reach : reach);
}
