/** Why the library cannot be used at this moment, and what helps. */
export const hindranceWords = {
  checking:
    'Your library is being looked at, and put right where the browser lost something. This page goes on by itself. If it takes long, close the other pages of Rapporteur.',
  held: 'Your library does not open, because another page of Rapporteur holds it. Close the other pages of Rapporteur; this one then goes on by itself.',
  upgrading:
    'Your library is being brought to the new version of Rapporteur. This page goes on by itself when that is done.',
  outdated: 'Rapporteur was updated while this page was open. Nothing more can be kept from here: load the page again.',
  reload: 'Load it again',
};
