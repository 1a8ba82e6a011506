export interface Point {
  x: number;
  y: number;
}
export interface Size {
  width: number;
  height: number;
}
/** A part of a picture, in whole pixels of it. */
export interface Rectangle extends Point, Size {}

/** A frame is never smaller: it could not be seen, nor say anything. */
const leastSide = 8;

const within = (value: number, least: number, most: number) => Math.round(Math.min(Math.max(value, least), most));

/** What a pointer drew between two points, in either direction, as far as it is in the picture. */
export function drawn(from: Point, to: Point, whole: Size): Rectangle {
  const x = within(Math.min(from.x, to.x), 0, whole.width);
  const y = within(Math.min(from.y, to.y), 0, whole.height);
  return {
    x,
    y,
    width: within(Math.max(from.x, to.x), 0, whole.width) - x,
    height: within(Math.max(from.y, to.y), 0, whole.height) - y,
  };
}

/** Whether it is large enough to be meant: a click is no frame. */
export const isMeant = ({ width, height }: Size): boolean => width >= leastSide && height >= leastSide;

/** The same frame elsewhere; at the edge of the picture it stops. */
export function moved(frame: Rectangle, by: Point, whole: Size): Rectangle {
  return {
    ...frame,
    x: within(frame.x + by.x, 0, whole.width - frame.width),
    y: within(frame.y + by.y, 0, whole.height - frame.height),
  };
}

/** The frame with its far corner elsewhere; its near corner stays. */
export function resized(frame: Rectangle, by: Point, whole: Size): Rectangle {
  return {
    ...frame,
    width: within(frame.width + by.x, Math.min(leastSide, whole.width - frame.x), whole.width - frame.x),
    height: within(frame.height + by.y, Math.min(leastSide, whole.height - frame.y), whole.height - frame.y),
  };
}

/** Whether it is the frame to begin with, which nobody has drawn. */
export function isUntouched({ x, y, width, height }: Rectangle, whole: Size): boolean {
  const first = middleOf(whole);
  return x === first.x && y === first.y && width === first.width && height === first.height;
}

/** The frame to begin with: the middle of the picture, half as wide and high. */
export function middleOf({ width, height }: Size): Rectangle {
  const [half, halfHeight] = [Math.round(width / 2), Math.round(height / 2)];
  return { x: Math.round(width / 4), y: Math.round(height / 4), width: half, height: halfHeight };
}
