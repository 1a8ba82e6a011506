import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../lib/anchoring/find-quote';
import { sameWords } from '../../../lib/anchoring/same-words';
import { searchedPage } from '../../../lib/anchoring/searched-page';
import type { Selector } from '../../../lib/model/selector';

/** As the quote was clipped from `page`, whose blocks stand glued in the selectors. */
function selectorsOf(page: string, quote: string, start = page.indexOf(quote)): Selector[] {
  if (start < 0) throw new Error(`${quote} is not on the page`);
  const glued = (text: string) => text.replaceAll('\n', '');
  const [prefix, suffix] = [page.slice(0, start), page.slice(start + quote.length)].map(glued);
  return [
    { type: 'TextQuoteSelector', exact: quote, prefix: (prefix ?? '').slice(-48), suffix: (suffix ?? '').slice(0, 48) },
  ];
}

/** What the page after says of words that were clipped from the page before. */
function find(before: string, after: string, quote: string, start?: number) {
  const found = findQuote(searchedPage(after), quote, selectorsOf(before, quote, start));
  return { place: found.place, found: after.slice(found.start, found.end), repeats: found.repeats };
}

const page = `Transit camps
The office counted 11,267 persons in six camps. Of these, 38 % were women.
The temperature fell to 5 degrees in the night of 3 July.
A second page follows with other words for other readers.`;

describe('the very words', () => {
  it('are found where they stood', () => {
    expect(find(page, page, 'The office counted 11,267 persons')).toEqual({
      ...{ place: 'exact', found: 'The office counted 11,267 persons', repeats: 0 },
    });
  });

  it('are found through other white space, soft hyphens and quotation marks', () => {
    const before = 'She said "we stay" at the harbour and nobody answered her.';
    const after = 'She  said\n“we stay” at the har\u00ADbour and no\u200Bbody answered her.';
    expect(find(before, after, before).place).toBe('exact');
  });

  it('of which there are several say so, and the surroundings choose', () => {
    const twice = `In short\nArrivals rose.\nEnd of it.\nAt length\nArrivals rose.\nAnd so on.`;
    const at = twice.lastIndexOf('Arrivals');
    const found = findQuote(searchedPage(twice), 'Arrivals rose.', selectorsOf(twice, 'Arrivals rose.', at));
    expect(found).toMatchObject({ place: 'exact', start: at, repeats: 1 });
  });

  it('are found on Turkish and Greek pages, whose small letters are others', () => {
    const turkish = 'İstanbul ve İzmir\nThe office counted 12 boats in the harbour.';
    expect(find(turkish, turkish, 'The office counted 12 boats in the harbour.').place).toBe('exact');
    const greek = 'Η ΟΔΟΣ ΕΙΝΑΙ ΚΛΕΙΣΤΗ ΣΗΜΕΡΑ';
    expect(find(greek, greek, 'Η ΟΔΟΣ').place).toBe('exact');
  });
});

describe('digits, signs and percent marks', () => {
  it.each([
    ['11,267', '11,276'],
    ['38 %', '39 %'],
    ['5 degrees', '−5 degrees'],
    ['3 July', '13 July'],
    ['38 % were', '38 ‰ were'],
  ])('%s is not found in %s', (was, now) => {
    const found = find(page, page.replace(was, now), was);
    expect(found.place).toBe('approximate');
    expect(sameWords(was, found.found)).toBe(false);
  });

  it('a number is no part of a longer one', () => {
    expect(find('We saw 267 boats there.', 'We saw 11,267 boats there.', '267').found).toBe('11,267');
    expect(find('a rate of 5 in all', 'a rate of 0.5 in all', '5').found).toBe('0.5');
  });

  it('a digit that changed is never the very words, wherever it stands', () => {
    const number = fc.integer({ min: 0, max: 99_999 }).map((value) => value.toLocaleString('en'));
    const sentence = fc
      .tuple(fc.constantFrom('camps', 'boats', 'schools'), number, number)
      .map(([what, one, other]) => `Of ${one} ${what} in the valley, ${other} were open in the last week.`);
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        fc.nat(8),
        (all, which, digit, by) => {
          const quote = all[which % all.length] ?? '';
          const digits = [...quote.matchAll(/\d/g)];
          const at = digits[digit % digits.length]?.index ?? 0;
          const now = `${quote.slice(0, at)}${(Number(quote[at]) + 1 + by) % 10}${quote.slice(at + 1)}`;
          const before = all.join('\n');
          const after = all.map((each) => (each === quote ? now : each)).join('\n');
          fc.pre(!all.includes(now));
          const found = find(before, after, quote);
          expect(['approximate', 'absent']).toContain(found.place);
          expect(sameWords(quote, found.found)).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('other words in the place of the quote', () => {
  it('are found between the old surroundings', () => {
    const after = page.replace('counted 11,267 persons in six camps', 'registered 11,267 persons in seven camps');
    expect(find(page, after, 'The office counted 11,267 persons in six camps.')).toMatchObject({
      ...{ place: 'approximate', found: 'The office registered 11,267 persons in seven camps.' },
    });
  });

  it('are found where the sentence moved as well', () => {
    const quote = 'The northern quay reopened to fishing boats after eleven weeks of dredging.';
    const before = `Harbour news\n${quote}\nThe market hall will be heated.\nGulls were counted.`;
    const after = `Harbour news\nThe market hall will be heated.\nGulls were counted.\nMore\n${quote.replace('eleven', 'twelve')}`;
    expect(find(before, after, quote)).toMatchObject({
      place: 'approximate',
      found: expect.stringContaining('twelve'),
    });
  });
});

describe('words that were taken out are not found elsewhere', () => {
  const siblings = ['Aldia, 1,599', 'Borvia, 1,204', 'Cestria, 877', 'Dolmen, 655'].map(
    (each) => `In ${each} people were registered in June, and all of them were given papers.`,
  );
  const all = siblings.join('\n');

  it.each(siblings)('a sentence like its neighbours: %s', (quote) => {
    const rest = siblings.filter((each) => each !== quote).join('\n');
    expect(find(all, rest, quote).place).toBe('absent');
  });

  it('also where only one like it is left, next to where it stood', () => {
    const [one, two] = ['In Aldia, 1,599 came, of them 312 children.', 'In Borvia, 1,204 came, of them 288 children.'];
    expect(find(`${one}\n${two}\nThe end of the list.`, `${one}\nThe end of the list.`, two).place).toBe('absent');
  });

  it('also where the figures of the others changed at the same time', () => {
    const rest = siblings.filter((_, index) => index !== 2).join('\n');
    expect(find(all, rest.replace('655', '431').replace('1,204', '1,240'), siblings[2] ?? '').place).toBe('absent');
  });

  it('while one of them that changed is told from the others', () => {
    expect(find(all, all.replace('877', '431'), siblings[2] ?? '').found).toContain('Cestria, 431');
  });

  it('an entry of a page that rolls on', () => {
    const entry = (day: number) => `${day} July\nAs of ${day} July, ${1_000 + day * 37} people arrived in Velmark.`;
    const before = [5, 4, 3].map(entry).join('\n');
    const quote = entry(3).split('\n')[1] ?? '';
    expect(find(before, [7, 6, 5, 4].map(entry).join('\n'), quote).place).toBe('absent');
  });

  it('a short name in whose place another stands', () => {
    const before = 'Private Companies\nPublic Companies\nLists and rankings';
    expect(find(before, 'Private Companies\nLists and rankings', 'Public Companies').place).toBe('absent');
  });
});

it('a quote without surroundings is found by its words alone', () => {
  const found = findQuote(searchedPage(page), 'The temperature fell to 6 degrees in the night of 3 July.', []);
  expect(found.place).toBe('approximate');
});
