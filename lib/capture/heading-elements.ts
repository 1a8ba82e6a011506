import type { PageReading } from '../model/page-reading';
import type { BodyLine } from './body-lines';
import { spacedText } from './spaced-text';

const most = 60;

interface FoundHeading {
  element: Element;
  reading: PageReading['headings'][number];
}

/** The headings of the page, each as one text though its mark-up breaks it into lines. */
export function headingElements(lines: BodyLine[]): FoundHeading[] {
  const found: FoundHeading[] = [];
  lines.forEach(({ element: begin }, line) => {
    const element = begin.closest('h1, h2, h3');
    if (!element || found.length >= most || found.at(-1)?.element === element) return;
    const text = spacedText(element, ' ').slice(0, 2_000);
    if (text.trim() === '') return;
    const link = element.querySelector('a[href]') ?? element.closest('a[href]');
    const href = link?.getAttribute('href') ?? '';
    const words = link?.textContent.trim().length ?? 0;
    found.push({
      element,
      reading: {
        text,
        level: Number(element.localName[1]),
        line,
        link: link && href.length <= 4_000 ? { length: words, href } : null,
      },
    });
  });
  return found;
}
