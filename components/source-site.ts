import type { SourceFields } from '../lib/model/source';

/** The site that a source was found on, as people say it: its name, else its host without "www.". */
export function sourceSite({ foundOn, url }: SourceFields): string {
  return (foundOn.chosen?.value || new URL(url).host).replace(/^www\./, '');
}
