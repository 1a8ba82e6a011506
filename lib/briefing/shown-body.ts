import type { Clip } from '../model/clip';
import type { Source } from '../model/source';
import type { BriefingWords } from '../words/briefing-words-en';
import type { ClipBody } from './briefing-document';
import { cleanBlocks } from './clean-blocks';
import type { WholeBody } from './clip-body';
import { cutBlocks } from './cut-blocks';
import { quotedBlocks } from './quoted-blocks';
import { remembering } from './remembering';
import { ellipsis, shortenBlocks } from './shorten-blocks';
import { spoken, spokenText } from './spoken';
import { typedFirst } from './typed-first';
import { writtenBlocks } from './written-blocks';

/** How much of a clip stands in the text itself. */
export interface Room {
  quoteWords: number;
  /** 0: tables are only named. */
  tableRows: number;
  /** False: pictures are only named. */
  images: boolean;
}

/** What is shown of a clip, and what is said about what is not. */
export interface Shown {
  body: ClipBody;
  remarks: string[];
  /** Whether something is left out that the annex has. */
  shortened: boolean;
}

/** Columns that fit beside one another on paper. */
const widest = 8;

/**
 * A clip as it stands in the text: cut or paraphrased as the person asked, and no longer than there is room for.
 * @param whole the clip's body as `clipBody` gives it
 */
export const shownBody = remembering(makeShown);

function makeShown(whole: WholeBody, clip: Clip, source: Source, room: Room, words: BriefingWords): Shown {
  if (clip.shown?.kind === 'paraphrase' && whole.kind === 'quote') {
    const blocks = writtenBlocks(spokenText(clip.shown.text, clip, source));
    return { body: { kind: 'paraphrase', blocks }, remarks: [words.paraphrased], shortened: false };
  }
  switch (whole.kind) {
    case 'quote': {
      const cut = clip.shown?.kind === 'cut';
      const blocks =
        clip.shown?.kind === 'cut'
          ? cleanBlocks(spoken(cutBlocks(quotedBlocks(clip), clip.shown.cuts), clip, source))
          : whole.blocks;
      const { blocks: short, shortened } = shortenBlocks(blocks, room.quoteWords);
      return {
        body: { kind: 'quote', blocks: shortened ? cleanBlocks(short) : blocks },
        remarks: cut ? [words.cut] : [],
        shortened: shortened || cut,
      };
    }
    case 'table':
      return shownTable(whole, room, words);
    case 'image':
      if (room.images || whole.image === null) return { body: whole, remarks: [], shortened: false };
      return named(typedFirst(whole.typed, whole.caption || whole.alt, words), words.imageInPack);
    case 'page': {
      const description = firstWords(whole.description, room.quoteWords);
      return { body: { ...whole, description }, remarks: [], shortened: description !== whole.description };
    }
    case 'link':
      return { body: whole, remarks: [], shortened: false };
  }
}

function shownTable(table: Extract<ClipBody, { kind: 'table' }>, room: Room, words: BriefingWords): Shown {
  const { header, rows } = table;
  const width = Math.max(0, ...[...header, ...rows].map((row) => row.length));
  if (room.tableRows === 0) {
    const name = table.caption || table.header[0]?.filter(Boolean).join(' · ') || words.table;
    return named(name, words.tableInPack);
  }
  // A row or a column fewer would save less than the sentence about it takes.
  const fewerRows = rows.length > room.tableRows + 1;
  const fewerColumns = width > widest + 1;
  const remarks = [
    ...(fewerRows ? [words.someRows(room.tableRows, rows.length)] : []),
    ...(fewerColumns ? [words.someColumns(widest, width)] : []),
  ];
  const narrow = (row: string[]) => (fewerColumns ? row.slice(0, widest) : row);
  return {
    body: {
      ...table,
      header: header.map(narrow),
      rows: (fewerRows ? rows.slice(0, room.tableRows) : rows).map(narrow),
    },
    remarks,
    shortened: fewerRows || fewerColumns,
  };
}

/** In the place of something that takes too much room. The remark says where it is. */
function named(name: string, remark: string): Shown {
  return { body: { kind: 'link', text: firstWords(name, 30), url: null }, remarks: [remark], shortened: false };
}

function firstWords(text: string, most: number): string {
  const found = text.split(' ');
  return found.length <= most ? text : `${found.slice(0, most).join(' ')} ${ellipsis}`;
}
