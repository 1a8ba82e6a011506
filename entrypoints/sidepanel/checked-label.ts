import { verdictMarks } from '../../components/verdict-marks';
import type { Verification } from '../../lib/model/verification';
import { checkingWords } from '../../lib/words/checking-words';

/** "≠ Changed" or "✗ Gone" for a clip whose page was found to say something else; empty for the others, which need nobody. */
export function checkedLabel(look: Verification | undefined): string {
  if (look?.verdict !== 'changed' && look?.verdict !== 'gone') return '';
  return `${verdictMarks[look.verdict]} ${checkingWords.verdict[look.verdict]}`;
}
