import type { CaptureDraft } from '../model/capture-draft';
import type { TableContent } from '../model/clip-content';
import type { PartialDate } from '../model/partial-date';
import type { SourceFields } from '../model/source';
import { canonicaliseUrl } from '../sanitize/canonicalise-url';
import { labelText } from '../sanitize/label-text';
import { safeUrl } from '../sanitize/safe-url';
import { bareSource } from './bare-source';

/** What the person says of where a pasted table is from. */
export interface StatedSource {
  /** Of the page with the file. */
  address: string;
  title: string;
  producer: string;
  published: PartialDate | null;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const letter = /\p{L}/u;
const pasted = 'Pasted from a spreadsheet, not clipped from the page';

/** A pasted table with the source that the person states for it; null where the address is none of a web page. */
export function pastedDraft(content: TableContent, stated: StatedSource): CaptureDraft | null {
  const address = addressOf(stated.address);
  if (address === null) return null;
  const byPerson = <T>(value: T | '' | null) => ({
    chosen: value === '' || value === null ? null : { value, from: 'person' as const, label: '' }, // one of the provenances
    others: [],
  });
  const producer = labelText(stated.producer);
  const source: SourceFields = {
    ...bareSource(address, ''),
    type: 'dataset',
    title: byPerson(labelText(stated.title)),
    producer: byPerson(producer === '' ? null : [producer]),
    published: byPerson(stated.published),
    caveats: [pasted],
  };
  return {
    content,
    pageUrl: address,
    frameUrl: null,
    pdfPage: null,
    source: { ...source, url: canonicaliseUrl(address) },
    selectors: [],
    fragmentUrl: null,
    lang: '',
    dir: rightToLeft.test(letter.exec(content.quote)?.[0] ?? '') ? 'rtl' : 'ltr',
    snapshot: null,
  };
}

/** An address as people type it, "data.example.org/file" too. */
function addressOf(typed: string): string | null {
  const trimmed = typed.trim();
  const whole = /^[a-z][a-z\d+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const safe = safeUrl(whole);
  return safe?.startsWith('http') && new URL(safe).hostname.includes('.') ? safe : null;
}
