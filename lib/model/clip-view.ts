import type { Clip } from './clip';
import type { Source } from './source';
import type { Tag } from './tag';

/** A clip with what is needed to show it: its source and every tag it has, over all meetings. */
export interface ClipView {
  clip: Clip;
  source: Source;
  tags: Tag[];
}
