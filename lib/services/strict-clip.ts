import type { Briefing } from '../model/briefing';
import type { Clip } from '../model/clip';
import type { waitingMarks } from '../privacy/waiting-marks';

/**
 * A clip of which a pack says another marking than stands here counts as the stricter, until the person has decided.
 * @param briefing as whose a clip counts that is not marked
 * @param marks what waits
 */
export function strictClip(briefing: Briefing, marks: ReturnType<typeof waitingMarks>): (clip: Clip) => Clip {
  return (clip) => {
    const sharing = clip.sharing ?? briefing.sharing;
    const sensitivity = clip.sensitivity ?? briefing.sensitivity;
    const strict = marks(clip.id, { sharing, sensitivity });
    if (strict.sharing === sharing && strict.sensitivity === sensitivity) return clip;
    // What nothing waits for stays the briefing's.
    return {
      ...clip,
      sharing: strict.sharing === sharing ? clip.sharing : strict.sharing,
      sensitivity: strict.sensitivity === sensitivity ? clip.sensitivity : strict.sensitivity,
    };
  };
}
