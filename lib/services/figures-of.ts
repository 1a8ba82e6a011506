import { contextOf } from '../figures/context-of';
import { figuresOfClip } from '../figures/figures-of-clip';
import type { Clip } from '../model/clip';
import type { FoundFigure } from '../model/found-figure';
import type { Source } from '../model/source';

/** The numbers worth quoting in a clip, as its words, its typed value and its source tell them. */
export function figuresOf(clip: Clip, source: Pick<Source, 'fields'>): FoundFigure[] {
  return figuresOfClip(clip.content, clip.typed, contextOf(clip, source));
}
