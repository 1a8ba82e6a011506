import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { inertText } from '../sanitize/inert-text';
import { plainText } from '../sanitize/plain-text';
import { safeUrl } from '../sanitize/safe-url';
import { clippedWords, shownWords } from './clip-row';
import { evidenceFacts, evidenceRemarks } from './evidence-facts';
import { paced } from './paced';
import type { PackInput } from './pack-input';
import type { PackLayout, PlacedClip, PlacedSnapshot } from './pack-layout';
import { utcText } from './utc-text';

/** No script, nothing fetched, no form: opened from a disk it can only show itself and be followed. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const style = [
  'body { font: 1rem/1.5 system-ui, sans-serif; max-inline-size: 50rem; margin: 2rem auto; padding-inline: 1rem }',
  'blockquote { white-space: pre-line; margin: 0.5rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid #888 }',
  'dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem } dd { margin: 0; overflow-wrap: anywhere }',
  'section { margin-block-start: 2rem } code { overflow-wrap: anywhere }',
].join('\n');
const dataFiles = (tables: PackInput['tables']) => [
  ...['README.txt', 'clips.csv', ...tables.map(({ path }) => path)],
  ...['sources.csl.json', 'manifest.json', 'SHA256SUMS'],
];
/** The whole is in the file of its own. */
const longestQuote = 1_500;

/** What the pack knows of each snapshot once it has been hashed. */
export interface CheckedSnapshot extends PlacedSnapshot {
  sha256: string;
  /** Whether that is the sum that was stored when the page was clipped. */
  agrees: boolean;
}

/**
 * The list of everything in a pack as a page for any browser, which leads to the files of the pack by relative addresses only.
 * Its evidence is written clip by clip, since a thousand of them at once would hold up the page that waits.
 */
export async function packIndex(input: PackInput, layout: PackLayout, snapshots: CheckedSnapshot[]): Promise<string> {
  const worked = paced(input.pause);
  const sections: string[] = [];
  for (const clip of layout.clips) {
    sections.push(toHtml(evidence(clip, input)));
    await worked(perClip);
  }
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, frame(input, layout, snapshots)] };
  const [before = '', after = ''] = toHtml(root).split(toHtml(place));
  return `${before}${sections.join('\n')}${after}\n`;
}

/** As much work as so many bytes to compress. */
const perClip = 8_192;
/** Where the evidence goes: mark-up, which no text of a page can be. */
const place = element('main', {}, []);

/** The page around the evidence. */
function frame(input: PackInput, layout: PackLayout, snapshots: CheckedSnapshot[]): Element {
  const { pack, locale, dir } = input.words;
  const { meeting } = input;
  return element('html', { lang: locale, dir }, [
    element('head', {}, [
      element('meta', { charSet: 'utf-8' }, []),
      element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }, []),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }, []),
      element('meta', { name: 'referrer', content: 'no-referrer' }, []),
      element('title', {}, [`${pack.title}: ${plainText(meeting.title)}`]),
      element('style', {}, [style]),
    ]),
    element('body', {}, [
      element('h1', {}, [pack.title]),
      facts([
        [pack.meeting, foreign(meeting.title)],
        [pack.date, meeting.date],
        [pack.marking, input.marking],
        [pack.madeAt, utcText(input.preparedAt)],
      ]),
      ...part(
        pack.briefing,
        layout.files.map(({ path }) => element('p', {}, [linkTo(path)])),
      ),
      element('h2', {}, [pack.evidence]),
      ...(layout.clips.length === 0 ? [element('p', {}, [pack.noEvidence])] : []),
      place,
      ...part(
        pack.snapshots,
        snapshots.map((snapshot) => pageOf(snapshot, input)),
      ),
      ...part(
        pack.images,
        layout.images.map(({ path, image }) =>
          element('p', {}, [
            linkTo(path),
            `, ${pack.size(image.width, image.height)}, ${pack.bytes(image.bytes.length)}`,
          ]),
        ),
      ),
      ...part(
        pack.data,
        dataFiles(input.tables).map((path) => element('p', {}, [linkTo(path)])),
      ),
    ]),
  ]);
}

function evidence({ label, path, clip, snapshot, seenAgain, imagePath }: PlacedClip, { words }: PackInput): Element {
  const { pack } = words;
  const shown = shownWords(clip);
  const { lang, dir } = clip.clip;
  const quote = (text: string) =>
    element('blockquote', { dir, ...(lang !== '' && { lang }) }, [
      text.length > longestQuote ? `${text.slice(0, longestQuote).replace(/[\uD800-\uDBFF]$/, '')}…` : text,
    ]);
  const quotation = plainText(clippedWords(clip.clip));
  return element('section', { id: label }, [
    element('h3', {}, [linkTo(path, label)]),
    ...(quotation === '' ? [] : [element('div', {}, [pack.quote]), quote(quotation)]),
    ...(shown === ''
      ? []
      : [
          element('div', {}, [clip.clip.shown?.kind === 'paraphrase' ? pack.paraphrase : pack.shown]),
          element('blockquote', { dir: 'auto' }, [plainText(shown)]),
        ]),
    facts([
      ...evidenceFacts(clip, words).map(({ label: name, text, url }): [string, ElementContent] => [
        name,
        url === null ? foreign(text) : element('a', { href: url }, [text]),
      ]),
      [pack.page, snapshot && linkTo(snapshot.path)],
      ...seenAgain.flatMap((seen): [string, ElementContent | string | null][] => [
        [pack.seenAgain, utcText(seen.at)],
        [pack.pageThen, seen.snapshot && linkTo(seen.snapshot.path)],
      ]),
      [pack.image, imagePath === null ? null : linkTo(imagePath)],
    ]),
    ...evidenceRemarks(clip, words).map((remark) => element('p', {}, [remark])),
  ]);
}

function pageOf({ path, snapshot, sha256, agrees }: CheckedSnapshot, { words: { pack } }: PackInput): Element {
  const address = safeUrl(snapshot.canonicalUrl);
  return element('section', {}, [
    element('h3', {}, [linkTo(path)]),
    facts([
      [pack.address, address === null ? snapshot.canonicalUrl : element('a', { href: address }, [address])],
      [pack.taken, utcText(snapshot.takenAt)],
      [pack.hash, element('code', {}, [sha256])],
    ]),
    element('p', {}, [agrees ? pack.agrees : pack.disagrees]),
    ...(snapshot.truncated ? [element('p', {}, [pack.truncated])] : []),
  ]);
}

function part(title: string, children: Element[]): Element[] {
  return children.length === 0 ? [] : [element('h2', {}, [title]), ...children];
}

function facts(pairs: [label: string, value: string | ElementContent | null][]): Element {
  return element(
    'dl',
    {},
    pairs.flatMap(([label, value]) =>
      value === null || value === '' ? [] : [element('dt', {}, [label]), element('dd', {}, [value])],
    ),
  );
}

function linkTo(path: string, text = path): Element {
  return element('a', { href: path.split('/').map(encodeURIComponent).join('/') }, [foreign(text)]);
}

/** Words that are not ours keep their own direction, and give ours none. */
function foreign(text: string): Element {
  return element('bdi', {}, [inertText(text)]);
}

function element(tagName: string, properties: Element['properties'], children: (string | ElementContent)[]): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}
