import type { UserAction } from '../model/undo-step';

/** Words that several surfaces share. */
export const commonWords = {
  undo: 'Undo',
  copy: 'Copy',
  cancel: 'Cancel',
  save: 'Save',
  inbox: 'Inbox',
  untitled: '(no title)',
  /** In place of a page that failed. */
  brokenTitle: 'Your clips cannot be shown',
  retry: 'Try again',
  /** What was done, for the bar that offers to take it back. */
  done: {
    clip: 'Clipped',
    tag: 'Tagged',
    untag: 'Tag removed',
    move: 'Moved',
    note: 'Note kept',
    'delete-clips': 'Deleted',
    'create-meeting': 'Meeting made',
    'edit-meeting': 'Meeting changed',
    'delete-meeting': 'Meeting deleted',
    'activate-meeting': 'Meeting chosen',
    'add-topics': 'Topics added',
    'rename-topic': 'Topic renamed',
    'move-topic': 'Topic moved',
    'merge-topics': 'Topics merged',
    'delete-topic': 'Topic deleted',
    'write-topic': 'Text kept',
    'include-clip': 'Briefing changed',
    'edit-source': 'Source corrected',
    'import-minutes': 'Minutes imported',
    'add-action': 'Action added',
    'edit-action': 'Action changed',
    'action-status': 'Status changed',
    'delete-action': 'Action deleted',
    'pin-clip': 'Evidence changed',
  } satisfies Record<UserAction, string>,
} as const;
