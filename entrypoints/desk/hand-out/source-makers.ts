import { sourcesBibtex } from '../../../lib/exchange/sources-bibtex';
import { sourcesCslJson } from '../../../lib/exchange/sources-csl-json';
import { sourcesRis } from '../../../lib/exchange/sources-ris';
import type { FileOrder } from './file-order';
import { citedSourcesOf } from './rows-of';

/** Makes the sources of a version for programs that keep literature. */
export const sourceMakers = {
  csl: ({ input }: FileOrder) => sourcesCslJson(citedSourcesOf(input)),
  ris: ({ input }: FileOrder) => sourcesRis(citedSourcesOf(input)),
  bibtex: ({ input }: FileOrder) => sourcesBibtex(citedSourcesOf(input)),
};
