const half = String.raw`(?:\s*(?:am|pm|hrs?)\b)?`;
const anyTime = String.raw`\d{1,2}[:.h]\d{2}${half}`;
/** Alone, `14.15` may be a figure and `2` anything; `14:15`, `14h15` and `2 pm` are times. */
const sureTime = String.raw`\d{1,2}(?:[:h]\d{2}${half}|\s*(?:am|pm)\b)`;
const times = `(?:${anyTime}\\s*(?:[-–—]|to)\\s*${anyTime}|${sureTime})`;

/** What may stand before a title, taken off again and again until none is left. */
const marks = [
  // Word's own bullets arrive as a private-use character, a middle dot, a section sign or a lone "o".
  /^(?:[-–—*•‣⁃◦●○■□▪▫►▶➢➤✓✔☐☑☒·§\uf000-\uf0ff]+(?=\s|\p{L})|[o+>](?=\s)|\[[ xX]?\])\s*/u,
  /^#{1,6}\s+/u,
  /^(?:agenda )?(?:item|point|topic|punto)\s*[\d٠-٩]{1,2}\s*[:.)–-]\s*/iu,
  /^\(?[\d٠-٩]{1,2}(?:\.\d{1,2})*[.)]\)?\s*(?=\D)(?!$)/u,
  /^\d{1,2}(?:\.\d{1,2})+\s+(?=\p{Lu}|\p{Lo})/u,
  /^\d{1,2}\s*[-–—:]\s+(?=\D)/u,
  /^\(?(?:[a-z]|[ivx]{1,5})[.)]\s+/iu,
  new RegExp(`^${times}\\s*[-–—:|]?\\s+`, 'iu'),
];

/** A line's title without the bullet, number or time before it, and without the stop or emphasis around it. */
export function stripListMarks(line: string): string {
  let title = line.replace(/^"(.*)"$/u, '$1').trim();
  for (let before = ''; before !== title; ) {
    before = title;
    title = title.replace(/^(\*\*|__)(.+)\1$/u, '$2');
    for (const mark of marks) title = title.replace(mark, '');
    title = title.replace(/^\d{1,2}[.)]?$|^\d{1,2}[:h]\d{2}$/u, '');
  }
  return title.replace(/(?<!\s)\s*[;,:]$/u, '').trim();
}
