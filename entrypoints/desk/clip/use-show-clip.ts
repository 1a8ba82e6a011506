import { type ShowMe, useShowMe } from '../../../components/show-me';
import { askShow } from '../../../lib/messaging/ask-show';
import type { Id } from '../../../lib/model/id';
import { useDesk } from '../desk-context';

/** "Show me" for a clip on the desk. */
export function useShowClip(clipId: Id): ShowMe {
  const { platform } = useDesk();
  return useShowMe({ show: (id) => askShow(platform.send, id), ask: platform.leave.ask }, clipId);
}
