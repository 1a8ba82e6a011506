import type { Refusal } from '../model/refusal';
import { causesOf, failureReason } from '../store/failure-reason';
import { refuse } from '../store/refuse';
import type { Outcome } from './outcome';

/** What a service answers, also where it fails before it comes to the store: nothing that somebody asks for ends without a word. */
export async function attempt<T extends Outcome>(service: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await service();
  } catch (cause) {
    console.error('Rapporteur: an action failed before anything was written.', causesOf(cause));
    return refuse(failureReason(cause));
  }
}
