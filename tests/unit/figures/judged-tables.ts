/** A table written apart from the rules, with how many figures it holds, some of its cells, and whether one of its numbers is wrong. */
export interface JudgedTable {
  name: string;
  lang: string;
  caption: string;
  header: string[][];
  rows: string[][];
  count: number;
  cells: [row: number, column: number, value: number][];
  isWrong: boolean;
}

export const judgedTables: JudgedTable[] = [
  {
    name: 'two heads, of which',
    lang: 'en',
    caption: 'Population of concern, end 2017 (in thousands)',
    header: [
      ['Country', 'Refugees', 'Refugees', 'IDPs'],
      ['Country', 'Total', 'of which children', 'Total'],
    ],
    rows: [
      ['Kenya', '431.9', '237.5', '-'],
      ['Uganda', '1,350.5', '823.8', '..'],
      ['Total', '1,782.4', '1,061.3', 'n/a'],
    ],
    count: 6,
    cells: [
      [0, 1, 431900],
      [1, 2, 823800],
    ],
    isWrong: false,
  },
  {
    name: 'thousands in head',
    lang: 'en',
    caption: "Displaced persons by region ('000)",
    header: [['Region', 'Men', 'Women', 'Total']],
    rows: [
      ['North', '12', '14', '26'],
      ['South', '8', '9', '17'],
      ['Total', '20', '23', '43'],
    ],
    count: 9,
    cells: [[0, 3, 26000]],
    isWrong: false,
  },
  {
    name: 'share column',
    lang: 'en',
    caption: 'Arrivals by nationality, January to June 2018',
    header: [['Nationality', 'Arrivals', '% of total']],
    rows: [
      ['Syria', '4,120', '41.2%'],
      ['Iraq', '3,080', '30.8%'],
      ['Other', '2,800', '28.0%'],
      ['Total', '10,000', '100%'],
    ],
    count: 8,
    cells: [
      [0, 1, 4120],
      [1, 2, 30.8],
    ],
    isWrong: false,
  },
  {
    name: 'years across',
    lang: 'en',
    caption: 'Asylum applications',
    header: [['Country', '2015', '2016', '2017', 'Change 2016-2017']],
    rows: [
      ['Serbia', '577', '574', '235', '-59%'],
      ['Croatia', '211', '2,225', '975', '-56%'],
    ],
    count: 8,
    cells: [
      [0, 1, 577],
      [1, 4, -56],
    ],
    isWrong: false,
  },
  {
    name: 'fr thousands and decimals',
    lang: 'fr',
    caption: 'Personnes déplacées par préfecture, mai 2018',
    header: [['Préfecture', 'Personnes', 'Ménages', 'Part (%)']],
    rows: [
      ['Ouham', '62 480', '12 496', '31,2'],
      ['Mbomou', '48 300', '9 660', '24,1'],
      ['Autres', '89 500', '17 900', '44,7'],
      ['Total', '200 280', '40 056', '100'],
    ],
    count: 12,
    cells: [
      [0, 1, 62480],
      [1, 3, 24.1],
    ],
    isWrong: false,
  },
  {
    name: 'ar digits',
    lang: 'ar',
    caption: 'عدد النازحين حسب المحافظة',
    header: [['المحافظة', 'الأسر', 'الأفراد']],
    rows: [
      ['نينوى', '١٢٬٣٤٠', '٧٤٬٠٤٠'],
      ['الأنبار', '٨٬١٠٠', '٤٨٬٦٠٠'],
      ['المجموع', '٢٠٬٤٤٠', '١٢٢٬٦٤٠'],
    ],
    count: 6,
    cells: [
      [0, 1, 12340],
      [1, 2, 48600],
    ],
    isWrong: false,
  },
  {
    name: 'pcodes',
    lang: 'en',
    caption: 'People in need by governorate, 2018',
    header: [['Admin1', 'P-code', 'PiN', 'Target']],
    rows: [
      ['Aleppo', 'SY02', '2,120,000', '1,900,000'],
      ['Idleb', 'SY07', '1,870,000', '1,600,000'],
    ],
    count: 4,
    cells: [[0, 2, 2120000]],
    isWrong: false,
  },
  {
    name: 'ranges',
    lang: 'en',
    caption: 'Estimates',
    header: [['Country', 'Low', 'High']],
    rows: [
      ['Chad', '25,000', '30,000'],
      ['Niger', '10,000', '12,500'],
    ],
    count: 4,
    cells: [[0, 1, 25000]],
    isWrong: false,
  },
  {
    name: 'es points',
    lang: 'es',
    caption: 'Solicitudes de asilo por país, 2017',
    header: [['País', 'Solicitudes', 'Aprobadas', '% aprobadas']],
    rows: [
      ['México', '14.596', '1.907', '13,1 %'],
      ['Costa Rica', '6.337', '322', '5,1 %'],
      ['Total', '20.933', '2.229', '10,6 %'],
    ],
    count: 9,
    cells: [
      [0, 1, 14596],
      [1, 3, 5.1],
    ],
    isWrong: false,
  },
  {
    name: 'money',
    lang: 'en',
    caption: 'Funding by cluster (US$ million)',
    header: [['Cluster', 'Required', 'Received', '% funded']],
    rows: [
      ['Health', '120.5', '48.2', '40%'],
      ['WASH', '88', '22', '25%'],
      ['Total', '208.5', '70.2', '34%'],
    ],
    count: 9,
    cells: [
      [0, 1, 120500000],
      [1, 3, 25],
    ],
    isWrong: false,
  },
  {
    name: 'total off',
    lang: 'en',
    caption: 'Arrivals by month 2018',
    header: [['Country', 'May', 'June', 'Total']],
    rows: [
      ['Greece', '1,200', '1,350', '2,550'],
      ['Italy', '900', '800', '1,700'],
      ['Total', '2,100', '2,150', '4,650'],
    ],
    count: 9,
    cells: [[0, 1, 1200]],
    isWrong: true,
  },
  {
    name: 'share off',
    lang: 'en',
    caption: 'Arrivals by nationality, 2018',
    header: [['Nationality', 'Arrivals', '% of total']],
    rows: [
      ['Syria', '4,120', '41.2%'],
      ['Iraq', '3,080', '38.0%'],
      ['Other', '2,800', '28.0%'],
      ['Total', '10,000', '100%'],
    ],
    count: 8,
    cells: [[0, 1, 4120]],
    isWrong: true,
  },
  {
    name: 'change off',
    lang: 'en',
    caption: 'Weekly arrivals',
    header: [['Country', 'Previous week', 'Current week', 'Change']],
    rows: [
      ['Greece', '398', '560', '40%'],
      ['Spain', '856', '1,186', '83%'],
    ],
    count: 6,
    cells: [[0, 1, 398]],
    isWrong: true,
  },
  {
    name: 'fr sum off',
    lang: 'fr',
    caption: 'Retournés par commune, juin 2018',
    header: [['Commune', 'Hommes', 'Femmes', 'Total']],
    rows: [
      ['Bria', '320', '410', '730'],
      ['Zemio', '210', '260', '490'],
    ],
    count: 6,
    cells: [[0, 1, 320]],
    isWrong: true,
  },
  {
    name: 'funded off',
    lang: 'en',
    caption: 'Funding by sector (USD)',
    header: [['Sector', 'Required', 'Received', '% funded']],
    rows: [
      ['Food', '2,000,000', '1,200,000', '60%'],
      ['Shelter', '1,500,000', '300,000', '30%'],
    ],
    count: 6,
    cells: [[0, 1, 2000000]],
    isWrong: true,
  },
  {
    name: 'es change off',
    lang: 'es',
    caption: 'Llegadas por mar',
    header: [['País', '2016', '2017', 'Variación']],
    rows: [
      ['España', '8.162', '22.103', '171 %'],
      ['Italia', '181.436', '119.369', '-43 %'],
    ],
    count: 6,
    cells: [[0, 1, 8162]],
    isWrong: true,
  },
  {
    name: 'ar sum off',
    lang: 'ar',
    caption: 'الوافدون حسب الشهر 2018',
    header: [['البلد', 'مايو', 'يونيو', 'المجموع']],
    rows: [
      ['اليونان', '1,200', '1,300', '2,500'],
      ['إيطاليا', '900', '700', '1,900'],
    ],
    count: 6,
    cells: [[0, 1, 1200]],
    isWrong: true,
  },
  {
    name: 'includes',
    lang: 'en',
    caption: 'Beneficiaries, July 2018',
    header: [['Group', 'People']],
    rows: [
      ['Total reached', '9,400'],
      ['of whom children', '5,100'],
      ['of whom women', '2,300'],
    ],
    count: 3,
    cells: [[0, 1, 9400]],
    isWrong: false,
  },
];
