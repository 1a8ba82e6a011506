import { squeeze } from '../../../lib/anchoring/squeeze';
import type { Verification } from '../../../lib/model/verification';
import type { RevisedSentence } from './revision-truth';

/** What a check said of a sentence, and whether that is so. */
export interface JudgedSentence {
  truth: RevisedSentence['truth'];
  right: boolean;
  /** Digits changed and we said that it stands. */
  digitsMissed: boolean;
  /** It stands, or other words of it changed, and we said worse. */
  falseAlarm: boolean;
  /** It was removed and we found it. */
  foundElsewhere: boolean;
  /** Whether it stands there several times, and whether that was said. */
  repeated: boolean;
  warned: boolean;
}

/** Compares a verdict with the truth about a sentence. */
export function judgeRevision(
  { truth, now, repeats }: RevisedSentence,
  { verdict, found, repeats: told }: Pick<Verification, 'verdict' | 'found' | 'repeats'>,
): JudgedSentence {
  const expected = truth === 'digits' || truth === 'words' ? 'changed' : truth;
  const tells = now === undefined || squeeze(found ?? '').key.includes(squeeze(now).key);
  const warned = told > 0;
  return {
    truth,
    right: verdict === expected && tells && warned === repeats > 0,
    digitsMissed: truth === 'digits' && verdict === 'stands',
    falseAlarm: truth === 'stands' && verdict !== 'stands',
    foundElsewhere: truth === 'gone' && verdict !== 'gone',
    repeated: repeats > 0,
    warned,
  };
}
