import type { RunLook } from './run-properties';

/** Colours of the note: those of its HTML, so that both are known as the same note. */
export const docxColours = {
  ink: '1B1F24',
  quiet: '575D65',
  rule: 'D9D5CD',
  strongRule: '8B8F94',
  accent: '0B5A7A',
  wash: 'EEF4F7',
  warn: '85500A',
  warnWash: 'FBF3E6',
} as const;

/** Our own words: fonts that Word has on Windows and on a Mac, also for Arabic and Hebrew. */
const sans = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial' };
/** The page's words. */
const serif = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Times New Roman' };
const mono = { ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Courier New' };
const fonts = { sans, serif, mono };

/** Arabic letters are small for their size: as many times larger they look as large as the Latin ones beside them. */
const complexScale = { sans: 1.05, serif: 1.25, mono: 1 };

/** The look of a stretch of text, with its counterpart for Arabic and Hebrew. `points` is the size of Latin letters. */
export function docxLook(
  points: number,
  { font, bold, color }: { font?: keyof typeof fonts; bold?: boolean; color?: string } = {},
): RunLook {
  return {
    size: Math.round(points * 2),
    sizeComplexScript: Math.round(points * 2 * complexScale[font ?? 'sans']),
    ...(font === undefined ? {} : { font: fonts[font] }),
    ...(bold === undefined ? {} : { bold }),
    ...(color === undefined ? {} : { color }),
  };
}
