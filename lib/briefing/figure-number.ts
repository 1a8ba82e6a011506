import type { Setting } from './setting';

/** A number as the language of the briefing writes it, with at most three decimals. */
export function figureNumber(value: number, { locale }: Pick<Setting, 'locale'>): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value).replace(/[\u200E\u200F\u061C]/g, '');
}
