import { InternalHyperlink, type Paragraph, type ParagraphChild, Tab, TabStopType, TextRun } from 'docx';
import type { FlowBlock, FlowInline } from '../flow/flow';
import { textOfInlines } from '../flow/text-of-flow';
import { bookmarkRange } from './bookmark-range';
import { type ContentsEntry, contentsEntries } from './contents-entries';
import { docxColours, docxLook } from './docx-look';
import { docxParagraph } from './docx-paragraph';
import type { Draft, Place } from './draft';
import { fieldBegin, fieldEnd } from './field-parts';
import { inlineChildren } from './inline-children';
import { ownRuns } from './own-runs';

/**
 * `\\o` takes headings of the first level, `\\b` those after the contents, and `\\h` makes links. The numbers of pages come when
 * somebody brings the field up to date: only Word knows them, and to fill them in it would ask whoever opens the file.
 */
const instruction = (range: string) => ` TOC \\o "1-1" \\b ${range} \\h \\z `;

/** Real contents in the place of the agenda, filled in already with what it says. None for a note of one heading. */
export function docxContents(agenda: Extract<FlowBlock, { type: 'group' }>, draft: Draft, place: Place): Paragraph[] {
  const entries = contentsEntries(draft.flow.blocks, agenda);
  if (entries.length < 2) return [];
  const range = bookmarkRange('_Contents');
  draft.closing.push(range.end);
  const there = { ...place, dir: draft.flow.dir, lang: draft.flow.locale, keepNext: false };
  const head = docxParagraph(ownRuns(draft.flow.labels.contents, there.dir), { style: 'TOCHeading' }, draft, there);
  const lines = entries.map((entry, index) =>
    docxParagraph(
      [
        ...(index === 0 ? fieldBegin(instruction(range.name)) : []),
        ...entryChildren(entry, draft, there),
        ...(index === entries.length - 1 ? [fieldEnd()] : []),
      ],
      { style: 'TOC1', tabStops: [{ type: TabStopType.RIGHT, position: place.width }], keepLines: true, after: 40 },
      draft,
      there,
    ),
  );
  lines.at(-1)?.addChildElement(range.start);
  return [head, ...lines];
}

function entryChildren({ heading, summary, lacking }: ContentsEntry, draft: Draft, place: Place): ParagraphChild[] {
  const anchor = draft.bookmarks.ofHeading(heading);
  const title = inlineChildren(withoutNotes(heading.children), draft, place);
  const words = textOfInlines(summary).trim();
  const look = docxLook(9, { color: lacking ? docxColours.warn : docxColours.quiet });
  const behind = words === '' ? [] : [new TextRun({ children: [new Tab()] }), ...ownRuns(words, place.dir, look)];
  return [...(anchor === null ? title : [new InternalHyperlink({ anchor, children: title })]), ...behind];
}

/** A footnote stands once, at the heading itself; a link in contents leads to the heading. */
function withoutNotes(inlines: FlowInline[]): FlowInline[] {
  return inlines.flatMap((inline): FlowInline[] => {
    if (inline.type === 'note') return [];
    if (inline.type === 'link' || inline.type === 'jump') return withoutNotes(inline.children);
    return 'children' in inline ? [{ ...inline, children: withoutNotes(inline.children) }] : [inline];
  });
}
