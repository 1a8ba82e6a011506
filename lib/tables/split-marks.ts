/** A cell without the marks of its notes, and those marks as plain characters. */
export interface Split {
  text: string;
  notes: string[];
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ';
const plain = new Map([...raised].map((each, index) => [each, '0123456789abcdefghijklmnoprstuvwxyz'[index] ?? each]));
/** What a cell may end in: raised characters, stars and daggers, or a mark in brackets. Its length is bounded, so it costs the same for every cell. */
const ending = new RegExp(
  `(?:([${raised}]{1,4})|([*†‡§]{1,4})|\\s?\\[((?:note |nb )?[\\w*]{1,4}(?:, ?[\\w*]{1,3}){0,5})\\])$`,
  'iu',
);
/** Raised characters that are no marks: ordinals, and powers of a unit or of ten. */
const ordinal = /\d(?:ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ|ᵉʳ?|ᵉʳᵉ|ᵉᵐᵉ|ᵒ)$/u;
const power = /(?:(?<!\p{L})(?:k|c|m|d|h)?m[²³]|[×x·]\s?10[⁰¹²³⁴-⁹]+)$/iu;
const longestTail = 40;
/** "420 (1)": a mark in round brackets looks like a number of its own; only a table that explains it says that it is none. */
const roundMark = /\S(\s*\(([\da-z*]{1,2})\))$/i;
const none: ReadonlySet<string> = new Set();

/**
 * Takes the marks of notes off the end of a cell: "61,012¹" is 61,012 with note 1, "Total**" a total with note **. A cell that is nothing but
 * a mark keeps it: "*" alone is a value that is not told. Powers ("km²") and ordinals ("1ˢᵗ") stay.
 */
export function splitMarks(cell: string, explained: ReadonlySet<string> = none): Split {
  let text = cell.trim();
  const notes: string[] = [];
  const round = explained.size > 0 ? roundMark.exec(text.slice(-longestTail)) : null;
  const [, tail = '', mark = ''] = round ?? [];
  if (explained.has(mark)) {
    text = text.slice(0, text.length - tail.length).trimEnd();
    notes.push(mark);
  }
  for (let most = 8; most > 0; most -= 1) {
    const tail = text.slice(-longestTail);
    const match = ending.exec(tail);
    if (!match || ordinal.test(tail) || power.test(tail)) break;
    const rest = text.slice(0, text.length - match[0].length).trimEnd();
    if (rest === '' || (match[2] && /^[-–—.:]*$/.test(rest))) break;
    const [, up, star, bracketed] = match;
    const marks = up ? [[...up].map((each) => plain.get(each) ?? each).join('')] : [star ?? ''].filter(Boolean);
    notes.unshift(...marks, ...(bracketed ? bracketed.split(/, ?/) : []));
    text = rest.replace(/[,;]$/, '');
  }
  return { text, notes };
}
