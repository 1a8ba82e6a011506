import { VerdictView } from '../../components/verdict-view';
import type { Clip } from '../../lib/model/clip';
import type { Verification } from '../../lib/model/verification';
import { ledElsewhere } from '../../lib/verification/led-elsewhere';
import { quoteOf } from '../../lib/verification/quote-of';
import { wordChanges } from '../../lib/verification/word-changes';

/** What the latest look showed of a clip, with what differs. */
export function CheckedClip({ clip, look }: { clip: Clip; look: Verification }) {
  const changes = look.verdict === 'changed' && look.found !== null ? wordChanges(quoteOf(clip), look.found) : [];
  const moment = new Date(look.checkedAt).toLocaleDateString(undefined, { dateStyle: 'medium' });
  const elsewhere = ledElsewhere(clip, look.url) !== null;
  return (
    <VerdictView look={look} moment={moment} elsewhere={elsewhere} changes={changes} lang={clip.lang} dir={clip.dir} />
  );
}
