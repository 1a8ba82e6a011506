import type { Id } from '../model/id';
import type { FigureKey, WrittenBlock, WrittenInline, WrittenText } from '../model/written-block';
import { labelText } from '../sanitize/label-text';
import { plainText } from '../sanitize/plain-text';
import { safeUrl } from '../sanitize/safe-url';
import type { Prose, ProseBlock, ProseInline } from './briefing-document';
import type { BriefingClipInput } from './briefing-input';
import type { CiteMaker } from './cite-maker';
import { clipWords } from './clip-words';
import type { KeyedFigure } from './figure-of-key';
import { printedOf, valueRuns } from './figure-words';
import { textOfRuns } from './runs';
import type { Setting } from './setting';
import { supersededWords } from './superseded-words';

/** What the references of a text lead to. */
export interface ProseMaking {
  setting: Setting;
  citer: CiteMaker;
  /** The clips of this version. */
  clips: ReadonlyMap<Id, BriefingClipInput>;
  /** Whether there is such a clip on the agenda, in this version or not. */
  isKnown: (clipId: Id) => boolean;
  /** `not-here`: its clip is not in this version, and then nothing is said of it. */
  figureOf: (figure: FigureKey) => KeyedFigure | 'not-here' | 'gone';
}

/** What the person wrote, cleaned, with each reference in the words that the store has for it now. Empty blocks go. */
export function makeProse(text: WrittenText, making: ProseMaking): Prose {
  return text.flatMap((block) => proseBlock(block, making));
}

function proseBlock(block: WrittenBlock, making: ProseMaking): ProseBlock[] {
  if (block.type === 'list') {
    const items = block.items.map((item) => makeProse(item, making)).filter((item) => item.length > 0);
    return items.length === 0 ? [] : [{ ...block, items }];
  }
  const children = block.children.flatMap((inline) => proseInline(inline, making));
  return children.some(isSeen) ? [{ ...block, children }] : [];
}

function proseInline(inline: WrittenInline, making: ProseMaking): ProseInline[] {
  switch (inline.type) {
    case 'text': {
      const value = plainText(inline.value).replace(/[\t\n]/g, ' ');
      return value === '' ? [] : [{ type: 'text', value }];
    }
    case 'break':
      return [inline];
    case 'strong':
    case 'emphasis': {
      const children = inline.children.flatMap((child) => proseInline(child, making));
      return children.length === 0 ? [] : [{ type: inline.type, children }];
    }
    case 'link': {
      const children = inline.children.flatMap((child) => proseInline(child, making));
      const url = safeUrl(inline.url);
      if (children.length === 0 || url === null) return children;
      return [{ type: 'link', url, children }];
    }
    case 'clip':
      return clipReference(inline.clipId, making);
    case 'figure':
      return figureReference(inline.figure, making);
  }
}

function clipReference(clipId: Id, making: ProseMaking): ProseInline[] {
  const { words } = making.setting;
  const entry = making.clips.get(clipId);
  if (entry === undefined) {
    return [{ type: 'text', value: making.isKnown(clipId) ? words.notInThisVersion : words.goneReference }];
  }
  const { text, quoted } = clipWords(entry, words);
  const cite = making.citer.cite(entry);
  const superseded = supersededWords(entry, making.setting);
  // A label says it where it stands; a footnote says it somewhere else.
  const said = superseded !== '' && cite.kind === 'note' ? ` (${superseded})` : '';
  return [
    {
      ...{ type: 'quoted', text: quoted ? words.quoted(text) : text, lang: quoted ? labelText(entry.clip.lang) : '' },
      ...(superseded === '' ? {} : { struck: true }),
    },
    ...(said === '' ? [] : [{ type: 'text' as const, value: said }]), // literal of the union
    { type: 'cite', cite },
  ];
}

function figureReference(key: FigureKey, making: ProseMaking): ProseInline[] {
  const { setting, citer } = making;
  const found = making.figureOf(key);
  if (found === 'not-here') return [{ type: 'text', value: setting.words.notInThisVersion }];
  if (found === 'gone') return [{ type: 'text', value: `${labelText(key.printed)} ${setting.words.goneReference}` }];
  if (found.from === 'minutes') return [{ type: 'quoted', text: printedOf(found.figure), lang: '' }];
  return [
    { type: 'quoted', text: textOfRuns(valueRuns(found.cited.figure, setting)), lang: '' },
    { type: 'cite', cite: citer.cite(found.entry) },
  ];
}

function isSeen(inline: ProseInline): boolean {
  switch (inline.type) {
    case 'text':
      return inline.value.trim() !== '';
    case 'break':
      return false;
    case 'quoted':
    case 'cite':
      return true;
    default:
      return inline.children.some(isSeen);
  }
}
