import { morePayloads, payloads } from '../hostile/payloads';

/** What a Word file in particular may stumble over: its own XML, its fields, words of any length and of every direction, letters of many parts. */
const ofWord = [
  '</w:t></w:r></w:p><w:p/>',
  '<w:t>x</w:t>',
  ']]></w:document>',
  '<!DOCTYPE w [<!ENTITY a "b">]>&a;',
  '<?xml version="1.0"?>',
  '&#12;&#x0;&#xFFFE;',
  '_x000D_ _x0041_ _xD800_',
  '{ TOC \\o "1-3" } { PAGE } { =1+1 }',
  'HYPERLINK "http://HOST/" \\l "x"',
  'MERGEFIELD «Name»',
  'form\u000cfeed and vertical\u000btab',
  '\u001fone\u001etwo\u0007three',
  'half \ud83d of a face, the other half \ude00',
  '\ude00\ud83d the wrong way round',
  `${'x'.repeat(3_000)}`,
  `${'الوافدون'.repeat(200)}`,
  `${'漢'.repeat(1_000)}`,
  'Velika Kladuša: 1 204 personnes, « 12 % » en août – l’été',
  'À l’œuvre : ﬁn, naïve, cœur, Œuvre, ŸÿÇç',
  'الوافدون ١٢٫٥ ٪ (UNHCR) إلى اليونان، 2018-08-01',
  'שלום (12%) עולם – IOM',
  'می‌خواهم و نمی‌دانم',
  'क्ष त्र ज्ञ श्री',
  'ภาษาไทยไม่มีช่องว่าง',
  '👩‍👩‍👧‍👦 🏳️‍🌈 🇺🇦 👍🏽 ✊︎',
  `e${'\u0301'.repeat(80)} after`,
  'a\u00adb\u200bc\u2060d\ufeffe',
  '\u202eDesrever \u202dand on \u2067in \u2068out',
  '\u2069\u2069\u202c\u202c ends without a beginning',
  '\u061c12 \u200e3 \u200f4',
  'tab\tand\r\nline\rline\u2028line\u2029line\u0085end',
  '\ufdd0\ufdef\ufff9a\ufffab\ufffb\ufffc\ufffd',
  '\ue000 \uf8ff private',
  '\u3000\u2003\u00a0wide spaces\u3000',
];

/** So many strings that programs have stumbled over, all of ours first and then these mixed; the same for the same seed. */
export function naughtyStrings(atLeast: number, seed: number): string[] {
  const ours = [...ofWord, ...payloads];
  return [...ours, ...morePayloads(Math.max(0, atLeast - ours.length), seed)];
}
