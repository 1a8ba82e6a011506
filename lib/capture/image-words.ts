import type { PageReading } from '../model/page-reading';
import { labelText } from '../sanitize/label-text';
import { type Entity, JsonLdReader } from './json-ld';

/** What stands with a picture on its page: all of its caption, and what is marked up as its credit. */
export interface ImageWords {
  caption: string;
  credit: string;
}

const longestCredit = 300;
const agencies =
  'getty images?|afp|ap|reuters|epa(?:-efe)?|dpa|ansa|anadolu|shutterstock|alamy|istock|magnum photos|unhcr|iom|oim|unicef|wfp|un|ocha|icrc|ifrc|msf|who';
/** "© UNHCR/Name", at the end and no longer than a name or two. */
const copyright = /(?:©|\(c\)|copyright)\s?[^.!?©]{2,120}\.?$/iu;
/** "Photo: Name", "Crédit photo : Name", "photo by Name", after a sentence or alone. A map's "Map: arrivals by route" is no credit. */
const labelled =
  /(?:^|[.!?)|–—]\s*)((?:(?:image|picture|photo|map|graphic|chart)\s+)?(?:(?:photo(?:graph)?s?|foto(?:s|graf(?:í|i)a)?|crédits?|credits?|créditos?)(?:\s+(?:crédits?|credits?|photos?))?)\s*(?::|\/|by\b|par\b|por\b|von\b|di\b)\s*[^.!?|]{2,100})\.?$/iu;
/** "(UNHCR/Name)", "(Name / AFP)", "AP Photo/Name": an agency on one side of the stroke. */
const strokes = new RegExp(
  `(?:^|[.!?|–—]\\s*|\\()((?:(?:${agencies})(?: photo)?\\s?/\\s?\\p{Lu}[^.!?|()/]{1,60})|(?:\\p{Lu}[^.!?|()/]{1,60}\\s?/\\s?(?:${agencies})))\\)?\\.?$`,
  'iu',
);

/** The credit at the end of a caption; empty where it is not sure that it is one, for a wrong credit is worse than none. */
function creditIn(caption: string): string {
  return labelled.exec(caption)?.[1] ?? strokes.exec(caption)?.[1] ?? copyright.exec(caption)?.[0] ?? '';
}

/** One picture in the sizes that a site keeps of it: `a-1024x683.jpg`, `a-scaled.jpg?w=800`. */
const pictureOf = (address: string) =>
  address
    .replace(/[?#].*$/s, '')
    .replace(/^https?:/, '')
    .replace(/-(?:\d{2,5}x\d{2,5}|scaled)(?=\.\w{2,5}$)/, '');

const textOf = (entity: Entity, name: string) =>
  (entity.properties.get(name) ?? []).find((value): value is string => typeof value === 'string') ?? '';

function* within(entities: readonly (Entity | string)[], depth = 0): Generator<Entity> {
  for (const entity of entities) {
    if (typeof entity === 'string') continue;
    yield entity;
    if (depth < 4) for (const values of entity.properties.values()) yield* within(values, depth + 1);
  }
}

/** What the page's linked data says of the picture at this very address. */
function linkedWords(target: string, { linked, url }: PageReading): ImageWords {
  const reader = new JsonLdReader();
  const same = (address: string) =>
    URL.canParse(address, url) && pictureOf(new URL(address, url).href) === pictureOf(target);
  for (const entity of within(linked.flatMap((script) => reader.read(script)))) {
    if (!entity.types.includes('ImageObject')) continue;
    if (!['contentUrl', 'url'].some((name) => textOf(entity, name) !== '' && same(textOf(entity, name)))) continue;
    return {
      caption: labelText(textOf(entity, 'caption'), 2_000),
      credit: labelText(textOf(entity, 'creditText') || textOf(entity, 'copyrightNotice'), longestCredit),
    };
  }
  return { caption: '', credit: '' };
}

const trimmed = (text: string) => text.replace(/^[\s()|–—-]+|(?<![\s(|–—-])[\s(|–—-]+$/gu, '');

/**
 * Caption and credit of a picture, apart. The credit is what the mark-up calls one, else what the caption plainly ends with, else what
 * linked data says of this very picture; else there is none.
 * @param target address of the picture; null where it has none
 */
export function imageWords(found: ImageWords, target: string | null, reading: PageReading | null): ImageWords {
  const linked = target && reading ? linkedWords(target, reading) : { caption: '', credit: '' };
  const whole = labelText(found.caption.replace(/<[^<>]{0,200}>/g, ' '), 2_000) || linked.caption;
  const own = labelText(found.credit, longestCredit) || creditIn(whole);
  const credit = own.replace(/^[\s(]+/, '').replace(/(?<![\s)])[\s)]+$/, '');
  const at = credit === '' ? -1 : whole.lastIndexOf(credit);
  const caption =
    at >= 0 && /^[\s).]*$/.test(whole.slice(at + credit.length))
      ? trimmed(whole.slice(0, at))
      : at === 0
        ? trimmed(whole.slice(credit.length))
        : whole;
  return { caption, credit: credit || linked.credit };
}
