/** Why the library cannot be used at this moment, and what helps. */
export const hindranceWords = {
  checking:
    'Your library is being looked at, and put right where the browser lost something. This page goes on by itself. If it takes long, close the other pages of Rapporteur.',
  held: 'Your library does not open, because another page of Rapporteur holds it. Close the other pages of Rapporteur; this one then goes on by itself.',
  upgrading:
    'Your library is being brought to the new version of Rapporteur. This page goes on by itself when that is done.',
  outdated: 'Rapporteur was updated while this page was open. Nothing more can be kept from here: load the page again.',
  unreadable:
    'The browser cannot read the files of your library, and the second copy may not have everything. Nothing was changed. If a virus scanner or a backup is busy with them, let it end and try again; restarting the browser helps too.',
  newer:
    'Your library was written by a newer version of Rapporteur than this one. Nothing was changed. Update Rapporteur, then try again.',
  closed:
    'Your library was closed while this page opened it: another page of Rapporteur made it anew or removed it, or the browser let go of it. Nothing was written from here. Try again; if it happens again, restart the browser.',
  failed:
    'Your library does not open at this moment. Nothing was changed. Make room if the disk is full, and try again, or restart the browser; in a private window nothing can be kept, so use an ordinary one.',
  goOn: 'Or go on with the second copy; where there is none, you begin with nothing. You are told what is missing and can restore a backup. The files stay where they are, unused, until you delete something for good or wipe.',
  reload: 'Load it again',
  tryAgain: 'Try again',
  useSecond: 'Go on with the second copy',
};
