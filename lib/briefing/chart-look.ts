/** How the sources of a chart are told apart: by dash and mark, and besides by colour. From the fifth on they come again. */
interface ChartLook {
  /** Lengths of dashes and gaps; empty for a whole line. */
  dash: number[];
  /** Dark enough on white paper; a screen has its own (`briefing-clips.css`). */
  colour: string;
}

const looks: ChartLook[] = [
  { dash: [], colour: '#0b5a7a' },
  { dash: [6, 3], colour: '#8a3a0f' },
  { dash: [2, 3], colour: '#3d5a1e' },
  { dash: [8, 3, 2, 3], colour: '#5b3a8c' },
];

/** The look of a line of this style, and the number by which a style sheet knows it. */
export function chartLook(style: number): ChartLook & { number: number } {
  const number = style % looks.length;
  return { ...(looks[number] ?? { dash: [], colour: '#000000' }), number };
}

const r = 3.5;

/** A circle, a square, a diamond or a triangle around a place, as a path of SVG. */
export function signPath({ x, y }: { x: number; y: number }, style: number): string {
  switch (style % looks.length) {
    case 1:
      return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
    case 2:
      return `M${x} ${y - r - 1}L${x + r + 1} ${y}L${x} ${y + r + 1}L${x - r - 1} ${y}z`;
    case 3:
      return `M${x} ${y - r - 1}L${x + r + 1} ${y + r}L${x - r - 1} ${y + r}z`;
    default:
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
}
