import type { FlowBlock, FlowInline } from '../flow/flow';
import { textOfInlines } from '../flow/text-of-flow';
import { bookmarkEnds } from './bookmark-ends';
import { type ContentsEntry, contentsEntries } from './contents-entries';
import { type DocxBlock, withEnd } from './docx-block';
import { docxColours, docxLook } from './docx-look';
import { docxParagraph } from './docx-paragraph';
import type { Draft, Place } from './draft';
import { fieldBegin, fieldEnd } from './field-parts';
import { inlineChildren } from './inline-children';
import { ownRuns } from './own-runs';
import { tabRun } from './text-run';
import { jumpTo } from './word-link';

/**
 * `\\o` takes headings of the first level, `\\b` those after the contents, and `\\h` makes links. The numbers of pages come when
 * somebody brings the field up to date: only Word knows them, and to fill them in it would ask whoever opens the file.
 */
const range = '_Contents';
const instruction = ` TOC \\o "1-1" \\b ${range} \\h \\z `;

/** Real contents in the place of the agenda, filled in already with what it says. None for a note of one heading. */
export function docxContents(agenda: Extract<FlowBlock, { type: 'group' }>, draft: Draft, place: Place): DocxBlock[] {
  const entries = contentsEntries(draft.flow.blocks, agenda);
  if (entries.length < 2) return [];
  const { start, end } = bookmarkEnds(range, draft);
  draft.closing += end;
  const there = { ...place, dir: draft.flow.dir, lang: draft.flow.locale, keepNext: false };
  const head = docxParagraph(ownRuns(draft.flow.labels.contents, there.dir), { style: 'TOCHeading' }, draft, there);
  const form = {
    style: 'TOC1',
    tabStop: { side: 'right', position: place.width },
    keepLines: true,
    after: 40,
  } as const; // literals
  const lines = entries.map((entry, index) => {
    const before = index === 0 ? fieldBegin(instruction) : '';
    const line = docxParagraph(before + entryChildren(entry, draft, there), form, draft, there);
    return index < entries.length - 1 ? line : withEnd(line, fieldEnd + start);
  });
  return [head, ...lines];
}

function entryChildren({ heading, summary, lacking }: ContentsEntry, draft: Draft, place: Place): string {
  const anchor = draft.bookmarks.ofHeading(heading);
  const title = inlineChildren(withoutNotes(heading.children), draft, place);
  const words = textOfInlines(summary).trim();
  const look = docxLook(9, { color: lacking ? docxColours.warn : docxColours.quiet });
  const behind = words === '' ? '' : tabRun + ownRuns(words, place.dir, look);
  return (anchor === null ? title : jumpTo(anchor, title)) + behind;
}

/** A footnote stands once, at the heading itself; a link in contents leads to the heading. */
function withoutNotes(inlines: FlowInline[]): FlowInline[] {
  return inlines.flatMap((inline): FlowInline[] => {
    if (inline.type === 'note') return [];
    if (inline.type === 'link' || inline.type === 'jump') return withoutNotes(inline.children);
    return 'children' in inline ? [{ ...inline, children: withoutNotes(inline.children) }] : [inline];
  });
}
