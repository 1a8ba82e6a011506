import type { FoundDetail } from './personal-detail';

const local = /[\p{L}\p{M}\p{N}.!#$%&'’*+=?^_`|~-]/u;
const domain = / ?((?:[\p{L}\p{N}_-]{1,63}\.){1,10}[\p{L}\p{N}-]{2,63})/uy;
const spelt =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}._-]{2,64} at [\p{L}\p{N}-]{2,63}(?: dot [\p{L}\p{N}-]{2,63}){1,4}(?! dot)/giu;

/** RFC 5321 allows 64; more is no address and would only cost time. */
const longestLocal = 64;

/** Words of which the address of an office is made. The office's address is no personal detail (OCHA: low sensitivity). */
const offices = new Set(
  (
    'info infos information contact contacts contacto press presse prensa media medios support help helpdesk hotline ' +
    'office admin administration webmaster feedback enquiries inquiries enquiry secretariat secretariado secretaria ' +
    'noreply no reply donotreply comms communications communication data mail hello sales privacy newsletter subscribe ' +
    'complaints team service services reception postmaster'
  ).split(' '),
);

/** The e-mail addresses of a reading, also "jane at unhcr dot org"; those of an office (`info@`, `press.office@`) are left out. */
export function findEmails(text: string): FoundDetail[] {
  const found: FoundDetail[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    domain.lastIndex = at + 1;
    const match = domain.exec(text);
    if (!match?.[1]) continue;
    const after = trimmedDomain(match[1]);
    const spaced = text[at + 1] === ' ';
    const before = spaced && text[at - 1] === ' ' ? at - 1 : at;
    const start = startOfLocal(text, before);
    if (after === '' || start === before || isOffice(text.slice(start, before))) continue;
    found.push({ kind: 'email', start, end: at + 1 + (spaced ? 1 : 0) + after.length });
  }
  if (/ dot /i.test(text))
    for (const { 0: match, index } of text.matchAll(spelt))
      found.push({ kind: 'email', start: index, end: index + match.length });
  return found;
}

function startOfLocal(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestLocal && local.test(text[start - 1] ?? '')) start -= 1;
  // A quotation mark, a bullet or a full stop before an address is none of it.
  while (start < end && !/[\p{L}\p{N}]/u.test(text[start] ?? '')) start += 1;
  return start;
}

/** Without a hyphen at its end; empty where its last label can be no top level. */
function trimmedDomain(labels: string): string {
  const trimmed = labels.replace(/-{1,63}$/, '');
  return /\.(?:\p{L}{2,63}|xn--[a-z0-9-]+)$/iu.test(trimmed) ? trimmed : '';
}

function isOffice(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[._-]/)
    .every((word) => offices.has(word));
}
