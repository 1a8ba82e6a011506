import type { BriefingWords } from '../words/briefing-words-en';
import type { Checked } from './briefing-input';

/** What a check showed, in a few words: "changed since", "could not be checked (the page did not come)". */
export function checkedWords({ verdict, reason, repeats }: Checked, { checks, separator }: BriefingWords): string {
  const said = checks.verdicts[verdict];
  if (reason !== null) return checks.because(said, checks.reasons[reason]);
  return repeats === 0 ? said : `${said}${separator}${checks.repeats(repeats + 1)}`;
}
