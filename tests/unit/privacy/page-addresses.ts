/** Addresses of ordinary pages: what is numbered there is a record of the site. */
export const ordinaryAddresses: string[] = [
  'https://x.example/download?file_id=12345678',
  'https://x.example/download?fileId=12345678',
  'https://x.example/view?id=12345678',
  'https://x.example/view?case_id=12345678',
  'https://x.example/view?lang=en&application_id=12345678',
  'https://x.example/view?unhcr_id=12345678',
  'https://x.example/view?student-number=20180630',
  'https://x.example/news/file-no-1234',
  'https://x.example/2018/06/registration-no-45678',
  'https://x.example/news/baby-born-2018-05-12',
  'https://data.unhcr.org/en/documents/details/123456',
  'https://reliefweb.int/node/4012345',
  'https://dtm.iom.int/reports/niger-baseline-12-20180630',
  'https://data.humdata.org/dataset/0f1a2b3c-4d5e-6789-8abc-0123456789ab',
  'https://data.humdata.org/dataset/registration-no-2018/resource/12345678',
  'https://org.sharepoint.com/:x:/r/sites/im/_layouts/15/Doc.aspx?sourcedoc=%7B0F1A2B3C-4D5E%7D&file=Cases_2018.xlsx',
  'https://docs.google.com/spreadsheets/d/1aB2c3D4e5F6g7H8i9J0/edit?resourcekey=0-12345678#gid=1234567890',
  'https://hudoc.echr.coe.int/eng?i=001-103050',
];

/** Addresses that lead to one person or one house. */
export const tellingAddresses: string[] = [
  'https://maps.example/@33.51381,36.27652,18z',
  'https://map.example/?mlat=33.5138&mlon=36.2765',
  'https://files.example/cases/view?case_id=745-00123456',
  'https://files.example/cases/745-00123456',
  'https://files.example/cases/123-45C00678/notes',
  'https://files.example/scan?passport=K12345678',
  'https://files.example/list?owner=jane.doe@unhcr.org',
  'mailto:jane.doe@unhcr.org',
  'https://wa.me/33199001234',
  'tel:+33199001234',
];
