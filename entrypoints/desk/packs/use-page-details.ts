import { useEffect } from 'react';
import type { Id } from '../../../lib/model/id';
import type { Snapshot } from '../../../lib/model/snapshot';
import { findPersonalDetails } from '../../../lib/privacy/find-personal-details';
import { gunzip } from '../gunzip';

/** The first likely personal details in the texts of pages, by page; null for a text that cannot be read. */
export type PageDetails = ReadonlyMap<Id, string[] | null>;

/**
 * Looks through the texts of pages for personal details, each once while the page of the desk is open.
 * @param known what was found so far
 * @param tell hears what is known with one page more
 */
export function usePageDetails(pages: Snapshot[], known: PageDetails, tell: (known: PageDetails) => void): void {
  const next = pages.find(({ id }) => !known.has(id));
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a change of the library, pages of the same ids are the same
  useEffect(() => {
    let isWanted = true;
    const read = async (page: Snapshot) => {
      const found = await detailsOf(page, () => isWanted).catch(() => null);
      if (isWanted) tell(new Map([...known, [page.id, found]]));
    };
    if (next) void read(next);
    return () => {
      isWanted = false;
    };
  }, [next?.id]);
}

/** Some lines at a time, for a page may be as long as a book: the desk stays responsive. */
const someLines = /.{1,9999}(?:\n|$)|.{1,9999}/gs;
/** So many are enough to know it by. */
const enough = 4;

async function detailsOf({ gzip }: Snapshot, isWanted: () => boolean): Promise<string[]> {
  const text = new TextDecoder().decode(await gunzip(gzip));
  const found: string[] = [];
  for (const [lines] of text.matchAll(someLines)) {
    if (found.length >= enough || !isWanted()) break;
    found.push(...findPersonalDetails(lines).map((detail) => detail.text));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return found.slice(0, enough);
}
