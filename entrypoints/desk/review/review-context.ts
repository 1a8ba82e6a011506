import { createContext, useContext } from 'react';
import type { Action } from '../../../lib/model/action';
import type { Id } from '../../../lib/model/id';
import type { DraftEdit } from './edit-draft';
import type { MinutesDraft } from './minutes-draft';

/** What every part of the review works with. */
export interface Review {
  draft: MinutesDraft;
  edit: (edit: DraftEdit) => void;
  /** What is wrong, by the name of the field; empty before the person has tried to accept. */
  errors: Map<string, string>;
  /** Open actions of earlier meetings that these may go on with. */
  earlier: Action[];
  /** By the key of an action, the earlier one that it goes on with. */
  continues: Map<string, Id | null>;
}

export const ReviewContext = createContext<Review | null>(null);

/** The review around this component. */
export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (!review) throw new Error('useReview outside of a review');
  return review;
}
