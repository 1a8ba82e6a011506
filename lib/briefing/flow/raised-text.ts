const raised: Record<string, string> = {
  ...pairs('0123456789+-−=()', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾'),
  ...pairs('abcdefghijklmnoprstuvwxyz', 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'),
  '*': '*',
};
const lowered: Record<string, string> = pairs('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎');

/**
 * A superscript or subscript in plain characters, where mark-up has none: "61,012" with note 1 must not become
 * "61,0121". What has no raised form of its own is put in brackets behind its sign: "^(note)".
 */
export function raisedText(text: string, place: 'superscript' | 'subscript'): string {
  const table = new Map(Object.entries(place === 'superscript' ? raised : lowered));
  const characters = [...text].map((character) => (character === ' ' ? ' ' : table.get(character)));
  if (characters.every((character) => character !== undefined)) return characters.join('');
  return `${place === 'superscript' ? '^' : '_'}(${text})`;
}

function pairs(from: string, to: string): Record<string, string> {
  const targets = [...to];
  return Object.fromEntries([...from].map((character, index) => [character, targets[index] ?? character]));
}
