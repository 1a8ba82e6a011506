import { type NumberStyle, numberText } from './list-marker';
import { xmlAttribute, xmlParts, xmlValue } from './xml-parts';

interface Level {
  start: number;
  /** `bullet`, `none`, or a way of numbering. */
  format: string;
  /** `%1.%2` */
  text: string;
}
interface Numbering {
  abstractId: string;
  levels: Map<number, Level>;
  /** Levels that this use of the numbering starts anew. */
  restarts: Map<number, number>;
}

const styles: Record<string, NumberStyle> = {
  lowerLetter: 'lower-alpha',
  upperLetter: 'upper-alpha',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
};

/**
 * Counts the lists of a Word document as Word does, for the file holds no numbers: only which list a paragraph belongs to. Ask for the
 * paragraphs in their order, once each.
 */
export class DocxNumbering {
  readonly #numberings = new Map<string, Numbering>();
  /** By abstract numbering: where each level stands. */
  readonly #counts = new Map<string, number[]>();
  readonly #seen = new Set<string>();

  constructor(numberingXml: string) {
    const abstract = new Map(
      xmlParts(numberingXml, 'w:abstractNum').map(({ attributes, inner }) => [
        xmlAttribute(attributes, 'w:abstractNumId') ?? '',
        levelsOf(inner),
      ]),
    );
    for (const { attributes, inner } of xmlParts(numberingXml, 'w:num')) {
      const abstractId = xmlValue(inner, 'w:abstractNumId') ?? '';
      const overrides = xmlParts(inner, 'w:lvlOverride');
      const levels = new Map([
        ...(abstract.get(abstractId) ?? []),
        ...overrides.flatMap((override) => [...levelsOf(override.inner)]),
      ]);
      this.#numberings.set(xmlAttribute(attributes, 'w:numId') ?? '', {
        abstractId,
        levels,
        restarts: restartsOf(overrides),
      });
    }
  }

  /** Depth from 1, and the number as Word shows it; null for a paragraph that is in no list. */
  next(numId: string, level: number): { depth: number; marker: string } | null {
    const numbering = this.#numberings.get(numId);
    const own = numbering?.levels.get(level);
    if (!numbering || !own) return null;
    const counts = this.#counts.get(numbering.abstractId) ?? [];
    this.#counts.set(numbering.abstractId, counts);
    if (!this.#seen.has(numId)) {
      this.#seen.add(numId);
      for (const [at, start] of numbering.restarts) {
        counts[at] = start - 1;
        counts.length = Math.min(counts.length, at + 1);
      }
    }
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    return { depth: level + 1, marker: own.format === 'bullet' ? '•' : shown(own, numbering, counts) };
  }
}

function shown(own: Level, { levels }: Numbering, counts: number[]): string {
  if (own.format === 'none') return '';
  return own.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const level = levels.get(at);
      return numberText(counts[at] ?? level?.start ?? 1, styles[level?.format ?? ''] ?? 'decimal');
    })
    .trim()
    .slice(0, 24);
}

function levelsOf(xml: string): Map<number, Level> {
  return new Map(
    xmlParts(xml, 'w:lvl').map(({ attributes, inner }) => [
      Number(xmlAttribute(attributes, 'w:ilvl') ?? 0),
      {
        start: Number.parseInt(xmlValue(inner, 'w:start') ?? '1', 10) || 0,
        format: xmlValue(inner, 'w:numFmt') ?? 'decimal',
        text: xmlValue(inner, 'w:lvlText') ?? '',
      },
    ]),
  );
}

function restartsOf(overrides: { attributes: string; inner: string }[]): Map<number, number> {
  return new Map(
    overrides.flatMap(({ attributes, inner }): [number, number][] => {
      const start = xmlValue(inner, 'w:startOverride');
      return start === null ? [] : [[Number(xmlAttribute(attributes, 'w:ilvl') ?? 0), Number.parseInt(start, 10) || 0]];
    }),
  );
}
