import type { Refusal } from './refusal';

/** A clip asked for in the context menu and refused: in the browser's memory until it was shown, and with a text until the person dismisses it. */
export interface RefusedClip {
  refusal: Refusal;
  /** When it was refused, in milliseconds: the oldest is shown first. */
  at: number;
  /** A card has shown it: the next one clips again, and has it folded away. */
  seen: boolean;
  /** How many texts did not fit beside those that are held; this stands for all of them. */
  leftOut?: number;
}

/** Its name in the browser's memory: each has one of its own, so that none takes the place of another. An older version had one for all. */
export type RefusedClipKey = 'card-notice' | `card-notice:${string}`;
