import { foldText } from '../language/fold-text';
import { stripListMarks } from './strip-list-marks';

/** An agenda longer than this is not an agenda: something else was pasted. */
const mostTopics = 60;
const longestTitle = 300;

/** Lines that only say that an agenda follows. */
const heading =
  /^(?:(?:draft|provisional|proposed|meeting)? ?agenda(?: items)?|(?:projet d.)?ordre du jour|orden del dia|جدول الاعمال)$/;

/**
 * The topics of a pasted agenda, one a line, in order: without bullets, numbering and starting times; who leads an item and
 * how long it takes stay with it. Each title once; at most 60, each at most 300 characters.
 */
export function splitTopics(pasted: string): string[] {
  const byFold = new Map<string, string>();
  for (const line of pasted.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)) {
    const title = titleOf(line);
    const fold = foldText(title).replace(/[:.]$/, '');
    if (!/[\p{L}\p{N}]/u.test(title) || heading.test(fold) || byFold.has(fold)) continue;
    byFold.set(fold, title);
    if (byFold.size === mostTopics) break;
  }
  return [...byFold.values()];
}

/** The cells of a row that was copied from a table: the first that says something is the title, the rest goes in brackets. */
function titleOf(line: string): string {
  const cells = line.split('\t').map((cell) => stripListMarks(tidy(cell)));
  const [title = '', ...rest] = cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell));
  return shortened(rest.length === 0 ? title : `${title} (${rest.join(', ')})`);
}

/** Without invisible characters, save the joiners that Persian and Arabic words need. */
function tidy(cell: string): string {
  return cell
    .replace(/(?!\u200c|\u200d)[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function shortened(title: string): string {
  if (title.length <= longestTitle) return title;
  const cut = title.slice(0, longestTitle - 1);
  // Half a surrogate pair is no character.
  return `${cut.replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}
