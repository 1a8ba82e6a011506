import type { MeetingReading } from '../../lib/model/minutes-reading';
import { matchPairs } from './match-pairs';
import type { Measured } from './measured';
import { sameAddress } from './same-address';
import { titleLikeness } from './title-likeness';
import type { MeetingTruth } from './truth';

/** Which items of the agenda were found, which read ones are none, and whether the links stand on their item. */
export function measureItems({ items }: MeetingTruth, read: MeetingReading | null): Measured[] {
  if (items === undefined) return [];
  const reads = read?.items ?? [];
  const { matched, missed, extra } = matchPairs(items, reads, ({ title, also }, read) =>
    Math.max(...[title, ...also].map((own) => titleLikeness(own, read.title))),
  );
  const lost = [
    ...missed.flatMap(({ title, links }) => links.map((url) => `${url} of “${title}”, which was not found`)),
    ...matched.flatMap(({ truth, read }) =>
      truth.links
        .filter((url) => !read.links.some((link) => sameAddress(link.url, url)))
        .map((url) => `${url} not on “${truth.title}”`),
    ),
  ];
  const links = items.reduce((sum, item) => sum + item.links.length, 0);
  return [
    {
      measure: 'items-recall',
      hit: matched.length,
      total: items.length,
      findings: missed.map(({ title }) => `missed “${title}”`),
    },
    {
      measure: 'items-precision',
      hit: matched.length,
      total: reads.length,
      findings: extra.map(({ title, line }) => `extra “${title}” (line ${line})`),
    },
    { measure: 'links', hit: links - lost.length, total: links, findings: lost },
  ];
}
