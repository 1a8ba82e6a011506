import { expect, it } from 'vitest';
import { drawn, isMeant, isUntouched, middleOf, moved, resized } from '../../../entrypoints/region/rectangle';

const whole = { width: 1560, height: 986 };
const frame = { x: 100, y: 60, width: 240, height: 160 };

it('draws between two points in any direction, no further than the picture', () => {
  expect(drawn({ x: 340, y: 220 }, { x: 100, y: 60 }, whole)).toEqual(frame);
  expect(drawn({ x: -50, y: 900.4 }, { x: 20.6, y: 5_000 }, whole)).toEqual({ x: 0, y: 900, width: 21, height: 86 });
});

it('a click is no frame', () => {
  expect(isMeant(drawn({ x: 5, y: 5 }, { x: 9, y: 400 }, whole))).toBe(false);
});

it('moves whole, and stops at every edge', () => {
  expect(moved(frame, { x: -500, y: 10 }, whole)).toEqual({ ...frame, x: 0, y: 70 });
  expect(moved(frame, { x: 9_999, y: 9_999 }, whole)).toEqual({ ...frame, x: 1320, y: 826 });
});

it('changes its size from its near corner, never to nothing and never past the picture', () => {
  expect(resized(frame, { x: 10, y: -10 }, whole)).toEqual({ ...frame, width: 250, height: 150 });
  expect(resized(frame, { x: -9_999, y: 9_999 }, whole)).toEqual({ ...frame, width: 8, height: 926 });
});

it('tells the frame to begin with from one that somebody drew', () => {
  expect(isUntouched(middleOf(whole), whole)).toBe(true);
  expect(isUntouched(moved(middleOf(whole), { x: 1, y: 0 }, whole), whole)).toBe(false);
});
