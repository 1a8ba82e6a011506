import type { ReactNode } from 'react';
import { briefingWords } from '../../lib/words/briefing-words';

/** The frame that the document gives to a line to take or an ask, around its editor: the words stay where they were. */
export function WrittenPart({ field, children }: { field: 'lineToTake' | 'ask'; children: ReactNode }) {
  return (
    <div className={`written ${field === 'ask' ? 'ask' : 'line-to-take'}`}>
      <h3>{briefingWords[field]}</h3>
      <div className="written-text">{children}</div>
    </div>
  );
}
