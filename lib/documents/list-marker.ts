export type NumberStyle = 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman';

const romans: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of romans) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** 1 is a, 27 is aa, as in HTML. */
function alpha(value: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  }
  return text;
}

/** A number of a list as it is printed, without its full stop. What a style cannot print comes in digits. */
export function numberText(value: number, style: NumberStyle): string {
  if (style === 'decimal' || value < 1 || value > 3_999) return String(value);
  const text = style.endsWith('roman') ? roman(value) : alpha(value);
  return style.startsWith('upper') ? text.toUpperCase() : text;
}

/** The marker of an item of a numbered list. */
export const listMarker = (value: number, style: NumberStyle): string => `${numberText(value, style)}.`;
