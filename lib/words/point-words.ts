import type { BriefingLanguage } from '../model/briefing';

/** The difference of two shares in per cent, in each language of the briefing; `number` has its sign. */
export const pointWords: Record<BriefingLanguage, (number: string) => string> = {
  en: (number) => `${number} percentage points`,
  fr: (number) => `${number} points de pourcentage`,
  es: (number) => `${number} puntos porcentuales`,
  ar: (number) => `${number} نقطة مئوية`,
};
