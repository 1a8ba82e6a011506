import type { PackFault } from '../../../lib/packs/pack-fault';
import { packWords } from '../../../lib/words/pack-words';

/** What is wrong with a pack, in a sentence, and where. */
export function faultText(fault: PackFault): string {
  const place = packWords.where(fault);
  return place === '' ? packWords.faults[fault.kind] : `${packWords.faults[fault.kind]} (${place})`;
}
