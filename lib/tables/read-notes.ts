import type { TableNote } from './table-data';

const mark = /^(?:([*†‡§]{1,4})|([¹²³⁰⁴-⁹ᵃ-ᶻ]{1,4})|\[(\w{1,3})\]|\(([\w*]{1,3})\))[\s.:)]*/iu;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ';
const plain = '0123456789abcdefghijklmnoprstuvwxyz';

/** The notes of a table, each with the mark by which cells refer to it. */
export function readNotes(lines: readonly string[]): TableNote[] {
  return lines.map((line) => {
    const match = mark.exec(line);
    if (!match) return { mark: '', text: line.trim() };
    const [whole, star, up, square, round] = match;
    const lowered = [...(up ?? '')].map((each) => plain[[...raised].indexOf(each)] ?? each).join('');
    return { mark: star ?? (lowered || (square ?? round ?? '')), text: line.slice(whole.length).trim() };
  });
}
