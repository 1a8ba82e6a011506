import { blankText } from '../privacy/blank-text';
import type { Checked } from './briefing-input';

/** What a check found on the page, without likely personal details: `[…]` stands for each. */
export function blankChecked(checked: Checked): Checked {
  const { was, found, move, elsewhere } = checked;
  return {
    ...checked,
    was: blankText(was),
    found: found === null ? null : blankText(found),
    elsewhere: elsewhere === null ? null : blankText(elsewhere),
    // a few words without those around them cannot be judged
    move: move !== null && blankText(was) === was && blankText(found ?? '') === (found ?? '') ? move : null,
  };
}
