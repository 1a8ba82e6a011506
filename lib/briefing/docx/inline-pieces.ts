import type { FlowInline } from '../flow/flow';

/** Where a stretch of a line leads. */
export type PieceLink = { url: string } | { to: string } | null;

export interface PieceMarks {
  bold: boolean;
  italics: boolean;
  struck: boolean;
  script: 'superscript' | 'subscript' | null;
}

/** A stretch of a line that looks the same and leads to the same place. */
export type InlinePiece = { marks: PieceMarks; link: PieceLink } & (
  | { kind: 'own'; text: string }
  | { kind: 'foreign'; text: string; lang: string }
  | { kind: 'break' }
  | { kind: 'note'; number: number }
);

const plain: PieceMarks = { bold: false, italics: false, struck: false, script: null };

/** A line without nesting, as Word has it. Of links in one another, the outer holds. */
export function inlinePieces(inlines: FlowInline[], marks: PieceMarks = plain, link: PieceLink = null): InlinePiece[] {
  return inlines.flatMap((inline) => piecesOf(inline, marks, link));
}

function piecesOf(inline: FlowInline, marks: PieceMarks, link: PieceLink): InlinePiece[] {
  switch (inline.type) {
    case 'text':
      return [{ kind: 'own', text: inline.value, marks, link }];
    case 'foreign':
      return [{ kind: 'foreign', text: inline.value, lang: inline.lang, marks, link }];
    case 'strong':
      return inlinePieces(inline.children, { ...marks, bold: true }, link);
    case 'emphasis':
      return inlinePieces(inline.children, { ...marks, italics: true }, link);
    case 'struck':
      return inlinePieces(inline.children, { ...marks, struck: true }, link);
    case 'superscript':
    case 'subscript':
      return inlinePieces(inline.children, { ...marks, script: inline.type }, link);
    case 'link':
      return inlinePieces(inline.children, marks, link ?? { url: inline.url });
    case 'jump':
      return inlinePieces(inline.children, marks, link ?? { to: inline.to });
    case 'break':
      return [{ kind: 'break', marks, link }];
    case 'note':
      return [{ kind: 'note', number: inline.number, marks, link: null }];
  }
}
