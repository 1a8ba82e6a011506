import type { Checked } from '../briefing/briefing-input';
import type { Clip } from '../model/clip';
import type { Verification } from '../model/verification';
import { localDate } from '../store/local-date';
import { ledElsewhere } from '../verification/led-elsewhere';
import { quoteOf } from '../verification/quote-of';
import { shortChange } from '../verification/short-change';

/** The latest look at a clip's page as the briefing tells it. */
export function checkedOf(clip: Clip, { checkedAt, url, verdict, reason, found, repeats }: Verification): Checked {
  const was = quoteOf(clip);
  return {
    ...{ on: localDate(new Date(checkedAt)), verdict, reason, was, found, repeats },
    elsewhere: ledElsewhere(clip, url),
    move: verdict === 'changed' && found !== null ? shortChange(was, found) : null,
  };
}
