import { count } from './count';

const list = (parts: string[]) => new Intl.ListFormat('en', { style: 'long', type: 'conjunction' }).format(parts);

/** Words of the trash, and of the page on which the person decides what becomes of her data. */
export const dataWords = {
  nav: 'Your data',
  /** After a sentence that says what was deleted. */
  notYetInCopy:
    'A part of what stands by your library still speaks of it, because another window of Rapporteur, or the browser, was busy with it. It goes when the desk is next open and idle; damaged files that the browser never deletes go when you remove Rapporteur from it.',
  trash: {
    link: 'Trash',
    title: 'Trash',
    lead: 'What you delete, and what you clipped, made or imported and took back, stays here for 30 days and can be put back. After that it is deleted for good.',
    emptyTitle: 'The trash is empty',
    emptyText: 'Clips, topics, actions, meetings, figures and kept versions that you delete can be put back from here.',
    kinds: new Map([
      ['meetings', 'Meeting'],
      ['topics', 'Topic'],
      ['clips', 'Clip'],
      ['actions', 'Action'],
      ['figures', 'Figure'],
      ['briefingVersions', 'Kept version'],
    ]),
    parts: new Map([
      ['tags', 'a place on an agenda'],
      ['sightings', 'that it was seen again'],
      ['verifications', 'a check'],
      ['briefings', 'the texts of a briefing'],
    ]),
    other: 'Record',
    untitled: '(no words)',
    more: (n: number) => `and ${count(n, 'more', 'more')}`,
    of: (meetings: string[]) => `of ${list(meetings)}`,
    deleted: (when: string) => `deleted ${when}`,
    takenBack: (when: string) => `taken back ${when}`,
    left: (days: number) => (days <= 0 ? 'goes soon' : `goes in ${count(days, 'day', 'days')}`),
    putBack: 'Put back',
    putBackName: (what: string) => `Put back: ${what}`,
    deleteNow: 'Delete for good',
    deleteName: (what: string) => `Delete for good: ${what}`,
    sure: 'There is no way back.',
    yes: 'Yes, delete it for good',
    backAll: 'It is back where it was.',
    backPart: (left: string[]) =>
      `What still fits is back. Not put back, because what it stood on is gone or something else has its place: ${list(left)}.`,
    gone: 'Deleted for good.',
    emptyNow: 'Empty the trash now',
    emptyYes: (n: number) => `Yes, delete ${count(n, 'entry', 'entries')} for good`,
  },
  yours: {
    title: 'Your data',
    lead: 'Everything is in this browser on this computer, and nowhere else. Here you decide how long.',
    holds: (parts: { clips: number; meetings: number; trash: number }) =>
      `It holds ${list([count(parts.clips, 'clip', 'clips'), count(parts.meetings, 'meeting', 'meetings'), `${count(parts.trash, 'entry', 'entries')} in the trash`])}.`,
    toTrash: 'Open the trash',
    retention: 'How long clips are kept',
    retentionHint:
      'Clips that no other meeting has go to the trash so many months after the meeting. You are told two weeks before.',
    keep: (meeting: string) => `Keep the clips of ${meeting}`,
    forever: 'until I delete them',
    months: (n: number) =>
      n % 12 === 0 ? count(n / 12, 'year after it', 'years after it') : count(n, 'month after it', 'months after it'),
    noDate: 'It has no date: nothing goes before it has one.',
    noMeetings: 'There is no meeting yet.',
    wipeMeeting: 'Wipe a meeting',
    wipeMeetingHint: 'Unlike deleting, this passes the trash by. There is no way back.',
    which: 'Meeting',
    choose: 'choose …',
    willGo: (n: { topics: number; clips: number; actions: number; versions: number; trash: number }) =>
      `These go: ${list([
        count(n.topics, 'topic', 'topics'),
        count(n.clips, 'clip', 'clips'),
        count(n.actions, 'action', 'actions'),
        count(n.versions, 'kept version', 'kept versions'),
        `${count(n.trash, 'entry', 'entries')} in the trash`,
        'the briefing with everything written in it',
      ])}, with their pages and pictures.`,
    stay: (n: number) =>
      n === 0 ? '' : `${count(n, 'clip stays', 'clips stay')}, for another meeting has ${n === 1 ? 'it' : 'them'} too.`,
    typeTitle: 'Type the title of the meeting to confirm',
    wipeIt: 'Wipe this meeting',
    wiped: (title: string) => `${title} is wiped.`,
    wipeAll: 'Wipe everything',
    wipeAllHint:
      'All meetings, clips, pages, pictures and texts, the trash, and what undo remembers. Copies that you exported or backed up stay where you put them. There is no way back.',
    word: 'wipe everything',
    typeWord: (word: string) => `Type “${word}” to confirm`,
    wipeAllNow: 'Wipe everything',
    wipedAll: 'Everything is wiped.',
    disk: 'What was wiped can no longer be reached through the browser. Whether its bytes can be found on the disk until they are written over depends on disk and system; an encrypted disk protects them.',
    failed:
      'The records are gone, but not all traces outside of the store. Restart the browser and wipe again. Damaged files that the browser does not delete even then go when you remove Rapporteur from it.',
  },
  aside: {
    link: 'See what it was',
    title: 'Set aside as damaged',
    lead: 'These records were no longer what was written when they were read from the disk. They are kept here, apart from your library, until you decide.',
    found: (when: string) => `found ${when}`,
    readable: 'It can be read, but something in it was changed on the disk.',
    unreadable: (fields: string[]) =>
      fields.length > 4
        ? `It cannot be read: ${list([...fields.slice(0, 3), `${fields.length - 3} other parts`])}.`
        : `It cannot be read: ${list(fields)}.`,
    save: 'Save them as a file',
    saved: (name: string) => `${name} is in your downloads.`,
    restore: 'Restore from a backup …',
    locked: 'That backup is encrypted. Open it on the page “Packs” and import it: what is missing here comes back.',
    putBack: 'Put back what can be read',
    forget: 'Delete them for good',
    forgetYes: 'Yes, delete them for good',
    forgotten: 'They are deleted for good.',
    restored: (back: number, left: number) =>
      back === 0
        ? 'Nothing was put back: it is not in there, or something else has its place.'
        : `${count(back, 'record is', 'records are')} back.${left > 0 ? ` ${count(left, 'stays', 'stay')} set aside.` : ''}`,
    dangling: 'What speaks of something that is gone',
    danglingLead: 'It stays in your library and shows nowhere. A backup that still has what is gone brings both back.',
    gone: (n: number, what: string, of: string) => `${n.toLocaleString('en')} × ${what}, of ${of} that is gone`,
    /** By table: what it is, and what it is when something else speaks of it. */
    things: new Map([
      ['meetings', 'a meeting'],
      ['topics', 'a topic'],
      ['actions', 'an action'],
      ['clips', 'a clip'],
      ['sources', 'a source'],
      ['sightings', 'a clip seen again'],
      ['verifications', 'a check'],
      ['tags', 'a place on an agenda'],
      ['figures', 'a figure'],
      ['briefings', 'the texts of a briefing'],
      ['briefingVersions', 'a kept version'],
      ['snapshots', 'a page as it was'],
      ['images', 'a picture'],
      ['undoSteps', 'a step that could be taken back'],
      ['trash', 'an entry of the trash'],
    ]),
  },
  due: (n: number, meeting: string, day: string) =>
    `${count(n, 'clip', 'clips')} of ${meeting} will go to the trash on ${day} or later, as you chose.`,
  change: 'Change that',
} as const;
