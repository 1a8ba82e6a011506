/** Words about what stands in a frame: another page within the page. */
export const frameWords = {
  embedded: (host: string) => `embedded from ${host}`,
  /** In a frame of the page's own site, which was read instead of the page around it. */
  ownFrame: 'from a frame in the page',
  /** A page that is little but a frame around another site's. */
  embeddedPage: (host: string) =>
    `What this page shows is embedded from ${host}, and the browser lets nobody read it from here. Select in it and use the right-click menu, or clip a picture of a part.`,
} as const;
