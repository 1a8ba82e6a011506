/** The sample pages that have no suggestion of their own, for the foot of the first page. */
export const morePages = [
  {
    title: 'More of the portals',
    pages: [
      ['Operational portal: documents', '/odp.sample/en/search?type[]=document&country=656&page=1'],
      ['Operational portal in Arabic', '/odp.sample/ar/situations/europe-sea-arrivals'],
      ['Operational portal: a PDF', '/odp.sample/en/documents/download/65373'],
      ['Displacement tracking: reports', '/dtm.sample/reports'],
      ['Migration flows: weekly table', '/dtm.sample/europe?type=arrivals'],
      ['Migration flows: presence', '/dtm.sample/europe?type=migrants-presence'],
      ['Migration flows: a footnote', '/dtm.sample/europe/transit-countries'],
      ['Country update, May edition', '/reliefweb.sample/report/bosnia-and-herzegovina/inter-agency-update-may-2018'],
      [
        'Country update, September edition',
        '/reliefweb.sample/report/bosnia-and-herzegovina/inter-agency-update-september-2018',
      ],
      ['A report that is only a PDF', '/reliefweb.sample/report/bosnia-and-herzegovina/flow-compilation-june-2018'],
      ['Data exchange: dataset', '/hdx.sample/dataset/irregular-migrants-registered-western-balkans-2018'],
      ['Border agency: map', '/frontex.sample/what-we-do/monitoring-and-risk-analysis/migratory-map/'],
      ['Border agency: quarterly', '/frontex.sample/publications/wb-q1-2018-pp13N6'],
      ['Migration data portal: theme', '/mdp.sample/themes/children-on-the-move'],
      ['SDG data portal', '/sdg.sample/dataportal/database?seriesCode=SG_REG_BRTH&areaCode=70'],
      ['Contact list', '/hid.sample/lists/europe-information-management'],
      ['Working group: documents', '/imwg.sample/en/operations/europe/documents/table'],
    ],
  },
  {
    title: 'Pages that make trouble',
    pages: [
      ['Nothing on it', '/trouble.sample/empty'],
      ['A robot check', '/trouble.sample/challenge'],
      ['Ten megabytes', '/trouble.sample/ten-megabytes'],
      ['A paragraph of a million characters', '/trouble.sample/million-characters'],
      ['220 kB of report', '/trouble.sample/large?kb=220'],
      ['No title', '/trouble.sample/no-title'],
      ['Hostile titles and links', '/trouble.sample/hostile'],
      ['Frames', '/trouble.sample/frames'],
      ['Arabic, English and French numbers', '/trouble.sample/rtl'],
      ['Tables', '/trouble.sample/tables'],
    ],
  },
];
