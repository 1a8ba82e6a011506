import { xmlElement } from './xml-element';

/** A line around paragraphs or cells. */
export interface BorderLine {
  style: 'single' | 'none';
  color: string;
  /** Thickness in eighths of a point. */
  size: number;
  /** Points between it and the text. */
  space?: number;
}

export type Side = 'top' | 'left' | 'bottom' | 'right' | 'insideH' | 'insideV';

/** In which order Word wants them. */
const sides: Side[] = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** No line, also where a style has one. */
export const noLine: BorderLine = { style: 'none', color: 'auto', size: 0 };

/** Lines around something, in the element that holds them; nothing where there are none. */
export function borderLines(name: string, lines: Partial<Record<Side, BorderLine>> | undefined): string {
  if (lines === undefined) return '';
  const drawn = sides.map((side) => {
    const line = lines[side];
    if (line === undefined) return '';
    const { style, color, size, space } = line;
    return xmlElement(`w:${side}`, { 'w:val': style, 'w:color': color, 'w:sz': size, 'w:space': space });
  });
  return xmlElement(name, {}, drawn.join(''));
}
