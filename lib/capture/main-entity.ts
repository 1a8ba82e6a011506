import { textOf } from './entity-values';
import type { Entity, JsonLdReader } from './json-ld';

const articleTypes =
  /^(.*Article|BlogPosting|Report|LiveBlogPosting|Map|SocialMediaPosting|DiscussionForumPosting|Review|Recipe|Book|Thesis|Legislation|Publication.*|DigitalDocument|PresentationDigitalDocument|SpecialAnnouncement|Newsletter|HowTo|VideoObject|PodcastEpisode|AnalysisNewsArticle|Question|QAPage|Chapter)$/;
const pageTypes = /^(WebPage|ItemPage|AboutPage|MedicalWebPage|CreativeWork|WebContent|Course|Event|Product)$/;

function weight(entity: Entity): number {
  if (entity.types.some((type) => articleTypes.test(type))) return 3;
  if (entity.types.includes('Dataset')) return 3;
  if (entity.types.some((type) => pageTypes.test(type))) return 1;
  return 0;
}

function speaksOf(entity: Entity, url: URL): boolean {
  const own = [entity.id, textOf(entity, 'url', 'mainEntityOfPage')];
  const nested = entity.properties.get('mainEntityOfPage') ?? [];
  for (const value of nested) if (typeof value !== 'string') own.push(value.id);
  return own.some((address) => {
    if (!address) return false;
    const at = URL.canParse(address, url.href) ? new URL(address, url.href) : null;
    return at !== null && at.pathname.replace(/\/$/, '') === url.pathname.replace(/\/$/, '');
  });
}

/** What the page is about by its linked data: the work itself, and the page that it stands on. */
export interface MainEntities {
  work: Entity | null;
  page: Entity | null;
}

/** Of several works on one page, as on a listing, only one that speaks of this address or has this heading is the page's own. */
export function mainEntities(reader: JsonLdReader, found: Entity[], url: URL, headings: string[]): MainEntities {
  const nested = found.flatMap((entity) =>
    [...(entity.properties.get('mainEntity') ?? []), ...(entity.properties.get('mainEntityOfPage') ?? [])].flatMap(
      (value) => (typeof value === 'string' ? [] : [reader.resolve(value)]),
    ),
  );
  const all = [...found, ...nested];
  const works = all.filter((entity) => weight(entity) === 3);
  const pages = all.filter((entity) => weight(entity) === 1);
  const folded = headings.map((heading) => heading.toLowerCase());
  const named = works.filter((work) => folded.includes(textOf(work, 'headline', 'name').toLowerCase()));
  const own = named[0] ?? works.find((work) => speaksOf(work, url));
  const headlines = new Set(works.map((work) => textOf(work, 'headline', 'name')));
  return {
    work: own ?? (headlines.size === 1 ? (works[0] ?? null) : null),
    page: pages.find((page) => speaksOf(page, url)) ?? (pages.length === 1 ? (pages[0] ?? null) : null),
  };
}
