import { MEASURES } from './measures';
import type { ScoredDocument } from './score-folder';

/** For each document what was missed, extra or otherwise not as expected; documents without a finding are named only. */
export const formatDetails = (documents: readonly ScoredDocument[]): string =>
  documents
    .map(({ path, measured }) => {
      const findings = MEASURES.flatMap(({ name, label }) =>
        measured
          .filter(({ measure }) => measure === name)
          .flatMap(({ findings }) => findings)
          .map((finding) => `    ${label}: ${finding}`),
      );
      return [`${path}${findings.length === 0 ? ': all right' : ''}`, ...findings].join('\n');
    })
    .join('\n');
