import type { RefusalReason } from '../model/refusal';

/** For each refusal: what happened, and what to do. */
export const refusalWords: Record<RefusalReason, { happened: string; instead: string }> = {
  'browser-page': {
    happened: 'This page belongs to the browser, which lets no extension read it.',
    instead: 'Open the page or report you want to clip, then press the shortcut there.',
  },
  'store-page': {
    happened: 'The browser keeps extensions out of its store.',
    instead: 'Go to another page to clip.',
  },
  'pdf-viewer': {
    happened: 'This is a PDF, and the browser lets nobody read its viewer.',
    instead: 'Select the words in the PDF, right-click, and choose “Clip selection to”.',
  },
  'empty-page': {
    happened: 'There is nothing on this page to clip.',
    instead: 'Wait until it shows something, then clip again.',
  },
  'still-loading': {
    happened: 'The figures on this page have not arrived yet.',
    instead: 'Wait until the numbers show, then clip again.',
  },
  'challenge-page': {
    happened: 'The site is checking whether you are a robot; the page itself is not here yet.',
    instead: 'Pass the check, then clip the page that follows.',
  },
  'no-access': {
    happened: 'The browser has not let us read this page.',
    instead: 'Press the shortcut or the toolbar button on the page itself.',
  },
  'no-tab': {
    happened: 'The page was closed before it could be read.',
    instead: 'Open it again and clip.',
  },
  'image-unreadable': {
    happened: 'The picture could not be read.',
    instead: 'Scroll until all of it is visible and clip it again, or clip a picture of that part of the page.',
  },
  'image-too-large': {
    happened: 'The picture is larger than 20 MB.',
    instead: 'Clip its link instead.',
  },
  'other-page-in-front': {
    happened: 'Another page came to the front before the picture was taken.',
    instead: 'Go back to the page and take the picture again.',
  },
  'screen-unreadable': {
    happened: 'The browser gave no picture of this page.',
    instead: 'Press the shortcut or the toolbar button on the page itself, then take the picture again.',
  },
  'screen-gone': {
    happened: 'The picture of the page is no longer held: it is kept in memory only, until it is taken or left.',
    instead: 'Go back to the page and take the picture again.',
  },
  'selection-too-large': {
    happened: 'The selection is longer than two million characters.',
    instead: 'Select less, or clip the page.',
  },
  'link-unsafe': {
    happened: 'This link leads to a script or a file, not to a web page, so it was not kept.',
    instead: 'Clip the page instead.',
  },
  'unreadable-draft': {
    happened: 'The page answered with something that could not be understood.',
    instead: 'Reload the page and clip again.',
  },
  'stale-page': {
    happened: 'This page was loaded a while ago, and may say something else by now.',
    instead: 'Reload it, press the button of Rapporteur again, and check then.',
  },
  'no-answer': {
    happened: 'Nothing was saved: the page, or the part of Rapporteur that writes, did not answer.',
    instead: 'Copy what you need and try again. If it happens again, reload the page or restart the browser.',
  },
  'not-minutes': {
    happened: 'This does not read like the minutes or the agenda of a meeting.',
    instead: 'Choose another file, or enter the meeting by hand.',
  },
  'document-kind': {
    happened: 'Rapporteur reads Word (.docx), HTML, Markdown and text, and this is none of them.',
    instead: 'Open it in its own program and paste the text here, or save it there as a Word document (.docx).',
  },
  'document-too-large': {
    happened: 'This is larger than minutes are: over 20 MB, or over five million characters.',
    instead: 'Copy the part with the minutes and paste it here.',
  },
  'document-empty': {
    happened: 'There are no words in it.',
    instead: 'Choose another file, or copy the text where you can see it and paste it here.',
  },
  'document-protected': {
    happened: 'It is protected with a password.',
    instead: 'Open it with its password and paste the text here, or save a copy without the password.',
  },
  'document-scanned': {
    happened: 'This is a PDF that holds pictures of pages and no text.',
    instead:
      'Ask whoever wrote the minutes for the Word file, or run text recognition over the PDF and paste the text here.',
  },
  'document-unsafe': {
    happened: 'This file is built as no program for minutes builds one, and reading it could do harm.',
    instead: 'If you trust it, open it in its own program and paste the text here.',
  },
  'document-unreadable': {
    happened: 'The file is damaged, or reading it took too long.',
    instead: 'Open it in its own program and paste the text here, or save it anew.',
  },
  'storage-full': {
    happened: 'Not saved: the disk is full.',
    instead: 'Free some space, and try again.',
  },
  'storage-failed': {
    happened: 'Not saved: the browser could not write to its storage.',
    instead: 'Copy what you need, restart the browser, and try again.',
  },
  'newer-data': {
    happened: 'Your clips were written by a newer version of Rapporteur, and this one leaves them untouched.',
    instead: 'Update Rapporteur.',
  },
  'library-missing': {
    happened: 'Not saved: the browser handed back less of your library than there was, and nothing is written over it.',
    instead: 'Open the desk: it says what is missing and how to get it back.',
  },
  'not-shown': {
    happened: 'Rapporteur could not read your clips, or could not show them.',
    instead: 'Try again. If it happens again, restart the browser.',
  },
  'unlike-figures': {
    happened:
      'These do not count the same: persons and households, what is there and what arrived, or different units.',
    instead: 'Join figures of one kind. If one of them was read wrongly, correct its unit or basis first.',
  },
  'not-found': {
    happened: 'It is no longer there; it may have been deleted in another window.',
    instead: 'Look again: the list shows what there is now.',
  },
  'invalid-input': {
    happened: 'Something is missing or too long.',
    instead: 'Check what you typed.',
  },
  'changed-since': {
    happened: 'It was changed again since, so taking this back would lose the later change.',
    instead: 'Undo the later change first.',
  },
  'nothing-to-undo': { happened: 'There is nothing to take back.', instead: 'Carry on.' },
};
