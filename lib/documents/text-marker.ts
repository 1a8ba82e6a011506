/** A marker of a list as people type it, and the words after it. */
export interface TextMarker {
  marker: string;
  text: string;
  /** Markers of one kind are of one list: bullets of one sign, digits with a full stop, letters in brackets. */
  kind: string;
  /** Parts of a number such as 1.2, else 1. */
  parts: number;
}

const bullet = /^([-*•·‣▪◦●○■–—]|o(?=\s{2,}|\t))\s+(?=\S)/;
const number = /^(\d{1,3}(?:\.\d{1,2}){0,4})([.)]?)\s+(?=\S)/;
const bracketed = /^\((\d{1,3}|[a-z]|[ivx]{1,5})\)\s+(?=\S)/i;
const letter = /^([a-z]|[ivx]{1,5})([.)])\s+(?=\S)/i;
const oClock = /^(0\d|1\d|2[0-3])\.[0-5]\d$/;
const dayAndMonth = /^\d{1,2}\.\d{1,2}\.\d{2}$/;

/**
 * The marker that a line starts with; null where it is none: a time (10.30), a date (15.10.25), a name's initial.
 * @param before the markers already met: letters count only from the first on
 */
export function textMarker(line: string, before: readonly TextMarker[]): TextMarker | null {
  const found = readMarker(line);
  if (!found?.kind.startsWith('letter')) return found;
  const name = found.marker.replace(/[().]/g, '');
  if (/^[ai]$/i.test(name)) return found;
  return before.some(({ kind }) => kind === found.kind) ? found : null;
}

function readMarker(line: string): TextMarker | null {
  const sign = bullet.exec(line);
  if (sign) return { marker: '•', text: line.slice(sign[0].length), kind: `bullet ${sign[1]}`, parts: 1 };
  const auto = /^#\.\s+(?=\S)/.exec(line);
  if (auto) return { marker: '#.', text: line.slice(auto[0].length), kind: 'auto', parts: 1 };
  const numbered = number.exec(line);
  if (numbered) {
    const [whole, digits = '', end = ''] = numbered;
    const parts = digits.split('.').length;
    // a bare number starts a sentence more often than it counts something
    if (parts === 1 && end === '') return null;
    if (parts === 2 && end !== ')' && oClock.test(digits)) return null;
    if (dayAndMonth.test(digits)) return null;
    return {
      marker: `${digits}${end}`,
      text: line.slice(whole.length),
      kind: `number ${parts}${end === ')' ? ')' : ''}`,
      parts,
    };
  }
  const inBrackets = bracketed.exec(line);
  if (inBrackets) {
    const kind = /\d/.test(inBrackets[1] ?? '') ? 'bracketed number' : `letter ${caseOf(inBrackets[1])}()`;
    return { marker: `(${inBrackets[1]})`, text: line.slice(inBrackets[0].length), kind, parts: 1 };
  }
  const lettered = letter.exec(line);
  if (!lettered) return null;
  const kind = `letter ${caseOf(lettered[1])}${lettered[2]}`;
  return { marker: `${lettered[1]}${lettered[2]}`, text: line.slice(lettered[0].length), kind, parts: 1 };
}

const caseOf = (name = '') => (name === name.toLowerCase() ? 'a' : 'A');
