import type { Clip } from '../../model/clip';
import type { Source } from '../../model/source';
import { citation } from '../citation';
import { clipBody } from '../clip-body';
import type { Setting } from '../setting';
import type { Flow } from './flow';
import { paragraph } from './flow-blocks';
import { flowInlines } from './flow-inlines';
import { layoutBody } from './layout-clip';

/** A clipped table by itself, on its way into another document: with its notes, how much there is of it, and its citation. */
export function layoutTable({ clip, source }: { clip: Clip; source: Source }, setting: Setting): Flow {
  const { words, locale } = setting;
  const cited = citation({ clip, source, position: 0, included: true, verified: null }, setting);
  return {
    locale,
    dir: words.dir,
    title: '',
    compact: false,
    runningTitle: '',
    marking: '',
    blocks: [
      ...layoutBody(clipBody(clip, source, new Map(), words), clip.lang, clip.dir, words),
      paragraph('citation', flowInlines(cited)),
    ],
    notes: [],
    labels: {
      notes: words.notes,
      contents: words.contents,
      page: words.page,
      backToText: words.backToText,
      table: words.table,
    },
  };
}
