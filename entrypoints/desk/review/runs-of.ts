import type { DocumentLine } from '../../../lib/model/minutes-document';

export interface Run {
  /** Where it begins in the line. */
  start: number;
  text: string;
  strong: boolean;
  /** Where it leads; null where it is no link. */
  url: string | null;
}

/** The text of a line, cut where bold ends and where links begin and end. */
export function runsOf({ text, strong, links }: Pick<DocumentLine, 'text' | 'strong' | 'links'>): Run[] {
  const cuts = [0, strong, ...links.flatMap(({ start, end }) => [start, end]), text.length];
  const places = [...new Set(cuts.filter((at) => at >= 0 && at <= text.length))].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, places[index + 1]),
    strong: start < strong,
    url: links.find((link) => link.start <= start && start < link.end)?.url ?? null,
  }));
}
