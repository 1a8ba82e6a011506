import type { FlowInline } from '../flow/flow';
import type { Draft, Place } from './draft';
import { footnoteRun } from './footnote-run';
import { type InlinePiece, inlinePieces, type PieceLink } from './inline-pieces';
import { linkTarget } from './link-target';
import type { CharacterStyle } from './piece-look';
import { runProperties } from './run-properties';
import { mergedSpecs, type RunSpec, runSpecs } from './run-specs';
import { breakRun, textRun } from './text-run';
import { jumpTo, linkTo } from './word-link';

const raised = runProperties({ script: 'superscript' });

/** A line as what stands in a paragraph of Word: runs, links and references to footnotes. `ownStyle` is for our own words in it. */
export function inlineChildren(
  inlines: FlowInline[],
  draft: Draft,
  place: Pick<Place, 'dir' | 'lang'>,
  ownStyle?: CharacterStyle,
): string {
  return sameLink(inlinePieces(inlines))
    .map(({ link, pieces }) => {
      const target = targetOf(link, draft);
      const style = target === null ? ownStyle : 'url' in target ? 'Hyperlink' : 'Jump';
      const specs = pieces.flatMap((piece) =>
        runSpecs(piece, draft, place, target !== null || piece.kind === 'own' ? style : undefined),
      );
      const runs = mergedSpecs(specs)
        .map((spec) => written(spec, draft))
        .join('');
      if (target === null || runs === '') return runs;
      return 'url' in target ? linkTo(target.url, runs, draft.relations) : jumpTo(target.to, runs);
    })
    .join('');
}

/** Neighbours that lead to the same place, together. */
function sameLink(pieces: InlinePiece[]): { link: PieceLink; pieces: InlinePiece[] }[] {
  const groups: { link: PieceLink; pieces: InlinePiece[] }[] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    if (group !== undefined && group.link === piece.link) group.pieces.push(piece);
    else groups.push({ link: piece.link, pieces: [piece] });
  }
  return groups;
}

function targetOf(link: PieceLink, draft: Draft): PieceLink {
  if (link === null) return null;
  if ('to' in link) {
    const to = draft.bookmarks.ofAnchor(link.to);
    return to === null ? null : { to };
  }
  let url = draft.targets.get(link.url);
  if (url === undefined) {
    url = linkTarget(link.url);
    draft.targets.set(link.url, url);
  }
  return url === null ? null : { url };
}

function written(spec: RunSpec, draft: Draft): string {
  if (spec.kind === 'break') return breakRun;
  if (spec.kind === 'text') return textRun(spec.text, spec.look);
  // Word has one reference for each footnote; another would double it, so it is a number and nothing else.
  if (draft.placed.has(spec.number)) return textRun(String(spec.number), raised);
  draft.placed.add(spec.number);
  return footnoteRun(`<w:footnoteReference w:id="${spec.number}"/>`);
}
