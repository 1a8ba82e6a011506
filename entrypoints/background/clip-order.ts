import type { MenuFacts } from '../../lib/capture/menu-draft';
import type { CaptureRequest } from '../../lib/model/capture-request';
import type { Id } from '../../lib/model/id';

/** What a gesture asks to be clipped. */
export interface ClipOrder {
  /** Made where the person acted; asking twice with one id stores once. */
  clipId: Id;
  tabId: number;
  frameId?: number;
  /** The address of that frame, where it is not the page itself. */
  frameUrl?: string | undefined;
  request: CaptureRequest;
  topicIds?: Id[];
  /** What the menu itself knows, for places that no script may read. */
  menuFacts?: MenuFacts;
}
