import { useMemo } from 'react';
import { VerdictView } from '../../../components/verdict-view';
import type { Clip } from '../../../lib/model/clip';
import type { Verification } from '../../../lib/model/verification';
import { ledElsewhere } from '../../../lib/verification/led-elsewhere';
import { quoteOf } from '../../../lib/verification/quote-of';
import { wordChanges } from '../../../lib/verification/word-changes';
import { useDesk } from '../desk-context';
import { momentText } from '../meeting-date';

/** What the latest look showed of a clip, with what differs. */
export function ClipVerdict({ clip, look }: { clip: Clip; look: Verification }) {
  const { locale } = useDesk();
  const changes = useMemo(
    () => (look.verdict === 'changed' && look.found !== null ? wordChanges(quoteOf(clip), look.found) : []),
    [clip, look],
  );
  return (
    <VerdictView
      look={look}
      moment={momentText(look.checkedAt, locale)}
      elsewhere={ledElsewhere(clip, look.url) !== null}
      changes={changes}
      lang={clip.lang}
      dir={clip.dir}
    />
  );
}
