import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import { placeholder } from './placeholder';

/** How far each level of a list stands within the one before, in twentieths of a point. */
export const listStep = 320;

export type ListKind = 'bullets' | 'numbers';

/** The name of a list's definition while the file is being made. */
export const listReference = (kind: ListKind): string => placeholder(kind);

const bullets = ['•', '–', '·'];
const levels = Array.from({ length: 9 }, (_, level) => level);

/** Word's bullets and numbers, nine levels of each. */
export function listDefinitions(): INumberingOptions {
  const kinds: ListKind[] = ['bullets', 'numbers'];
  return {
    config: kinds.map((kind) => ({
      reference: listReference(kind),
      levels: levels.map((level) => ({
        level,
        format: kind === 'bullets' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
        text: kind === 'bullets' ? (bullets[level % bullets.length] ?? '•') : `%${level + 1}.`,
        alignment: AlignmentType.START,
        style: {
          ...(kind === 'bullets' ? { run: { font: 'Calibri' } } : {}),
          paragraph: { indent: { left: listStep * (level + 1), hanging: listStep } },
        },
      })),
    })),
  };
}
