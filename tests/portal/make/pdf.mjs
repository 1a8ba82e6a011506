import { writeFile } from 'node:fs/promises';

/**
 * Writes the few-line PDFs that stand behind the sample portals' download links:
 * `node tests/portal/make/pdf.mjs` from the root of the repository.
 */
const root = new URL('../pages/', import.meta.url);

/** @param {string} text in Latin-1 @returns {string} */
const literal = (text) => `(${text.replace(/[\\()]/g, '\\$&')})`;

/**
 * A PDF of one page with a title and lines of text, in the standard font Helvetica.
 *
 * @param {string} title
 * @param {string[]} lines in Latin-1, none wider than the page
 * @returns {Buffer}
 */
function pdf(title, lines) {
  const text = [
    `BT /F2 18 Tf 56 770 Td ${literal(title)} Tj ET`,
    ...lines.map((line, index) => `BT /F1 11 Tf 56 ${735 - index * 18} Td ${literal(line)} Tj ET`),
    `BT /F1 9 Tf 56 48 Td ${literal('Sample page: made for Rapporteur with real published figures. Not a document of the organisation.')} Tj ET`,
  ].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (en) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< /Length ${Buffer.byteLength(text, 'latin1')} >>\nstream\n${text}\nendstream`,
    `<< /Title ${literal(title)} /Producer (Rapporteur sample portals) >>`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length; // the string is Latin-1: one character is one byte
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

await writeFile(
  new URL('odp.sample/en/documents/download/65373.pdf', root),
  pdf('Europe monthly report, July 2018', [
    'By the end of July 2018 some 72,200 people had reached Europe over the three Mediterranean routes.',
    'Spain: 27,500. Greece: 26,100. Italy: 18,500. Dead or missing at sea: 1,512.',
    'May, June and July: Spain 3,937, 7,313 and 9,597; Greece 4,374, 3,515 and 4,049; Italy 3,963, 3,136 and 1,944.',
    'Compared to almost 121,000 in the same months of 2017: a 67% reduction.',
  ]),
);
await writeFile(
  new URL('odp.sample/en/documents/download/92127.pdf', root),
  pdf('Weekly update, April 2022', ['An illustrative document behind a landing page with two dates.']),
);
await writeFile(
  new URL('reliefweb.sample/attachments/flow-compilation-june-2018.pdf', root),
  pdf('Mixed migration flows in the Mediterranean, June 2018', [
    'Albania, Montenegro and Bosnia and Herzegovina registered 11,267 irregular migrants.',
    'Bosnia and Herzegovina: 8,034. Montenegro: 2,000. Albania: 1,233.',
    'Text taken out of this report often loses its ligatures: na onal, cumula ve.',
  ]),
);
