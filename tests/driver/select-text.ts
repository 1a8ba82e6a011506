import type { Page } from '@playwright/test';

/**
 * Selects words on a page as a person would have: the whole of an element, or one text inside it.
 * @param text as it reads once white space is folded; it may run over several elements
 */
export async function selectText(page: Page, selector: string, text?: string): Promise<void> {
  const found = await page.locator(selector).evaluate((element, wanted) => {
    const selection = getSelection();
    if (!selection) return false;
    if (wanted === undefined) {
      selection.selectAllChildren(element);
      return true;
    }
    // Every character with the place it stands at, white space folded, so that a match can be turned into a range.
    const places: [Node, number][] = [];
    let folded = '';
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const [offset, character] of [...(node.textContent ?? '')].map((c, i) => [i, c] as const)) {
        const space = /\s/.test(character);
        if (space && (folded === '' || folded.endsWith(' '))) continue;
        folded += space ? ' ' : character;
        places.push([node, offset]);
      }
    }
    const start = folded.indexOf(wanted);
    const first = places[start];
    const last = places[start + wanted.length - 1];
    if (start < 0 || !first || !last) return false;
    selection.setBaseAndExtent(first[0], first[1], last[0], last[1] + 1);
    return true;
  }, text);
  if (!found) throw new Error(`“${text}” does not stand in ${selector} of ${page.url()}.`);
}
