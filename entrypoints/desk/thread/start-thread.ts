import { trustedScript } from '../../../components/trusted-script';
import thread from './thread?worker&url';

/** A thread of the desk with nothing to do yet. Whoever starts it ends it. */
export function startThread(): Worker {
  return new Worker(trustedScript(thread), { type: 'module' });
}
