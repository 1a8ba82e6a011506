import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { browserPath } from '../../../scripts/browser-path.mjs';

/**
 * Draws the sample portals' charts as PNG and JPEG files: `node tests/portal/make/charts.mjs` from the root of the
 * repository. The pictures are committed, so that nobody needs a browser to serve them.
 */
const root = new URL('../pages/', import.meta.url);

/** @param {number} value @returns {string} */
const printed = (value) => value.toLocaleString('en');

/**
 * A bar chart: one group of bars for each name.
 *
 * @param {{ title: string, names: string[], series: { label: string, colour: string, values: number[] }[] }} chart
 * @returns {string} SVG, 720 × 400
 */
function barChart({ title, names, series }) {
  const most = Math.max(...series.flatMap(({ values }) => values));
  const group = 640 / names.length;
  const width = Math.min(80, (group - 30) / series.length);
  const bars = names.flatMap((name, at) => {
    const left = 50 + at * group + (group - width * series.length) / 2;
    return [
      `<text x="${50 + at * group + group / 2}" y="360" text-anchor="middle" font-size="15">${name}</text>`,
      ...series.map(({ values, colour }, index) => {
        const value = values[at] ?? 0;
        const height = (value / most) * 230;
        const x = left + index * width;
        return `<rect x="${x}" y="${335 - height}" width="${width - 4}" height="${height}" fill="${colour}"/><text x="${x + (width - 4) / 2}" y="${327 - height}" text-anchor="middle" font-size="13">${printed(value)}</text>`;
      }),
    ];
  });
  const key =
    series.length > 1
      ? series.map(
          ({ label, colour }, index) =>
            `<rect x="${50 + index * 90}" y="58" width="12" height="12" fill="${colour}"/><text x="${68 + index * 90}" y="69" font-size="13">${label}</text>`,
        )
      : [];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="400" font-family="DejaVu Sans, sans-serif" fill="#222"><rect width="720" height="400" fill="#fff"/><text x="50" y="38" font-size="18" font-weight="700">${title}</text>${key.join('')}<path d="M50 335H690" stroke="#888"/>${bars.join('')}<text x="50" y="388" font-size="11" fill="#777">Sample chart drawn for Rapporteur</text></svg>`;
}

const charts = [
  {
    file: 'dtm.sample/files/registered-by-country-2018.png',
    title: 'Irregular migrants registered, 2018',
    names: ['Bosnia and Herzegovina', 'Montenegro', 'Albania'],
    series: [{ label: 'Registered', colour: '#0033a0', values: [8034, 2000, 1233] }],
  },
  {
    file: 'odp.sample/images/arrivals-by-month-2018.png',
    title: 'Arrivals by month, 2018',
    names: ['Spain', 'Greece', 'Italy'],
    series: [
      { label: 'May', colour: '#8ebee0', values: [3937, 4374, 3963] },
      { label: 'June', colour: '#3b8ec9', values: [7313, 3515, 3136] },
      { label: 'July', colour: '#00568f', values: [9597, 4049, 1944] },
    ],
  },
  {
    file: 'reliefweb.sample/images/preview.png',
    title: 'Detected arrivals by month, 2018',
    names: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
    series: [{ label: 'Arrivals', colour: '#cd3a1f', values: [237, 479, 666, 1419, 2557, 2294] }],
  },
  {
    file: 'unicef.sample/images/children-2018.jpg',
    title: 'Children who arrived in 2018',
    names: ['All children', 'Unaccompanied or separated'],
    series: [{ label: 'Children', colour: '#1cabe2', values: [30085, 12717] }],
  },
  {
    file: 'hdx.sample/images/generic.png',
    title: 'Data exchange (the same picture for every dataset)',
    names: ['A', 'B', 'C'],
    series: [{ label: '', colour: '#1ebfb3', values: [1, 2, 3] }],
  },
  {
    file: 'unicef.sample/images/small.png',
    title: 'A small stand-in',
    names: ['All children'],
    series: [{ label: '', colour: '#1cabe2', values: [30085] }],
  },
];

const browser = await chromium.launch({ executablePath: browserPath() });
const page = await browser.newPage({ viewport: { width: 720, height: 400 } });
for (const chart of charts) {
  const file = new URL(chart.file, root);
  await mkdir(new URL('.', file), { recursive: true });
  await page.setContent(`<body style="margin:0">${barChart(chart)}</body>`);
  const type = chart.file.endsWith('.jpg') ? 'jpeg' : 'png';
  await writeFile(file, await page.screenshot({ type, ...(type === 'jpeg' ? { quality: 80 } : {}) }));
}
await browser.close();
