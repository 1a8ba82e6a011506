/** Words about what stands in a frame, another page within the page, and about what no script may read. */
export const frameWords = {
  embedded: (host: string) => `embedded from ${host}`,
  inFrame: (host: string) => `Read in a frame embedded from ${host}.`,
  /** In a frame of the page's own site, which was read instead of the page around it. */
  ownFrame: 'Read in a frame of the page.',
  /** Why such a clip has no link to its very words. */
  noLink: 'No link leads to words in a frame: they are found by what they say.',
  /** A page in whose frame the person is, or that is little but a frame, around another site's. */
  embeddedPage: (host: string) =>
    `What stands in the frame from ${host} was not read: the browser lets nobody into it from here. Select in it and use the right-click menu, or clip a picture of a part.`,
  unselectable:
    'This page lets no words be selected, so the page itself was clipped. You can clip a picture of a part of it.',
} as const;
