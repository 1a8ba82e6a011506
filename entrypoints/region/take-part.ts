import { cutOut } from './cut-out';
import type { Rectangle } from './rectangle';

/** The chosen part: its pixels, and its size in CSS pixels, as it is shown. */
export interface TakenPart {
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** Cuts a part out of the photograph, one pixel of the screen for one of the picture. */
export async function takePart(whole: ImageBitmap, frame: Rectangle): Promise<TakenPart> {
  const scale = window.devicePixelRatio || 1;
  return {
    bytes: await cutOut(whole, frame),
    width: Math.max(1, Math.round(frame.width / scale)),
    height: Math.max(1, Math.round(frame.height / scale)),
  };
}
