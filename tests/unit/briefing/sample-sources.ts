import { makeSource } from './records';

export const news = makeSource(1, {
  url: 'https://rovienna.iom.example/news/increased-secondary-displacement-western-balkans',
  title: 'Increased Secondary Displacement in Western Balkans – New IOM Data',
  producer: ['IOM'],
  publisher: 'IOM Regional Office Vienna',
  published: '2018-08-01',
  language: 'en',
});
export const update = makeSource(2, {
  url: 'https://reliefweb.example/report/bosnia-and-herzegovina/inter-agency-operational-update-june-2018',
  title: 'Bosnia and Herzegovina: Inter-Agency Operational Update, June 2018',
  producer: ['UNCT Bosnia and Herzegovina', 'UNHCR'],
  foundOn: 'ReliefWeb',
  published: '2018-06-30',
  asOf: '2018-06-30',
  period: { start: '2018-01-01', end: '2018-06-30' },
  caveats: ['Country of origin is self-declared where documents are not available.'],
});
// Layout and sums as in the weekly table; its dates are illustrative.
export const weekly = makeSource(3, {
  url: 'https://migration.iom.example/europe?type=arrivals',
  title: 'Europe: Migration Flows to Europe, Arrivals',
  producer: ['IOM'],
  foundOn: 'Displacement Tracking Matrix',
  modified: '2018-07-18',
  period: { start: '2018-07-05', end: '2018-07-18' },
  licence: 'Reuse with acknowledgement of IOM',
});
export const arabic = makeSource(4, {
  url: 'https://data.unhcr.example/ar/documents/details/120716',
  title: 'النازحون داخلياً: أرقام محدّثة',
  producer: ['المفوضية السامية للأمم المتحدة لشؤون اللاجئين'],
  foundOn: 'Operational Data Portal',
  published: '2018-07',
  language: 'ar',
});
export const children = makeSource(5, {
  url: 'https://data.unhcr.example/en/documents/details/65373',
  title: 'Refugee and Migrant Children in Europe',
  producer: ['UNHCR', 'UNICEF', 'IOM'],
  published: '2018',
});
