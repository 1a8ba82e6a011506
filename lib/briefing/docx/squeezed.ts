import type { DocxStyle } from './docx-styles';

/** How much of the usual sizes and spaces the two-page note has. */
const sizes = 0.8;
const spaces = 0.25;
/** In half points. */
const smallest = 13;
const lines = 242;

/** A space in the two-page note, or as it is. */
export function squeezedSpace(space: number, compact: boolean): number {
  return compact ? Math.round(space * spaces) : space;
}

/** A style as it is in the two-page note, or as it is. The marking stays large, as TLP 2.0 wants it. */
export function squeezed(style: DocxStyle, compact: boolean): DocxStyle {
  if (!compact || style.name === 'Marking') return style;
  const { run, before, after, line, above } = style;
  return {
    ...style,
    run: { ...run, ...smaller('size', run.size), ...smaller('sizeComplexScript', run.sizeComplexScript) },
    before: squeezedSpace(before, compact),
    after: squeezedSpace(after, compact),
    ...(line === undefined ? {} : { line: Math.min(line, lines) }),
    ...(above === undefined ? {} : { above: { ...above, space: 3 } }),
  };
}

function smaller(key: 'size' | 'sizeComplexScript', size: unknown): { size?: number; sizeComplexScript?: number } {
  return typeof size === 'number' ? { [key]: Math.max(Math.min(smallest, size), Math.round(size * sizes)) } : {};
}
