const pairs = (plain: string, raised: string) =>
  new Map([...plain].map((character, index) => [character, [...raised][index] ?? character]));

const superscripts = pairs(
  '0123456789+-=()abcdefghijklmnoprstuvwxyz*†‡',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ*†‡',
);
const subscripts = pairs('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎');

/**
 * Raised or lowered text where only plain characters can be kept, as in a table's cell: a note mark never becomes a
 * digit of the number before it. What has no raised form stands in square brackets.
 */
export function raisedText(text: string, tag: 'sup' | 'sub'): string {
  const mark = text.trim();
  const forms = tag === 'sup' ? superscripts : subscripts;
  const raised = [...mark].map((character) => forms.get(character));
  if (raised.every((character) => character !== undefined)) return raised.join('');
  if (/^\[.*\]$/su.test(mark)) return ` ${mark}`;
  return /\d/.test(mark) ? ` [${mark}]` : text;
}
