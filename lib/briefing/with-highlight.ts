import type { Id } from '../model/id';
import type { WrittenBlock, WrittenText } from '../model/written-block';
import { referredClips } from './referred-clips';

/** The highlights with one more point that refers to a clip; as they are where they do so already. */
export function withHighlight(highlights: WrittenText, clipId: Id): WrittenText {
  if (referredClips(highlights).includes(clipId)) return highlights;
  const point: WrittenBlock[] = [{ type: 'paragraph', children: [{ type: 'clip', clipId }] }];
  const last = highlights.at(-1);
  if (last?.type === 'list' && !last.ordered) {
    return [...highlights.slice(0, -1), { ...last, items: [...last.items, point] }];
  }
  return [...highlights, { type: 'list', ordered: false, items: [point] }];
}
