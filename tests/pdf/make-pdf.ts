export interface PdfPage {
  /** Each in Latin-1; `size` in points, 11 where it is not given. */
  lines: (string | { text: string; size: number })[];
  /** From one line to the next, in sizes of the letters; 1.6 where it is not given. */
  leading?: number;
}

export interface PdfPlan {
  pages: PdfPage[];
  info?: Record<string, string>;
  lang?: string;
  /** What the pages are called: the number tree of `/PageLabels` as it stands in the file. */
  labels?: string;
  xmp?: string;
  /** More entries of the trailer, such as `/Encrypt`. */
  trailer?: string;
}

const literal = (text: string) => `(${text.replace(/[\\()]/g, '\\$&')})`;

/** A PDF file of a few pages of text in Helvetica, written by hand so that a test knows each byte of it. */
export function makePdf({ pages, info = {}, lang, labels, xmp, trailer = '' }: PdfPlan): Uint8Array<ArrayBuffer> {
  const objects: string[] = [];
  const add = (text: string) => objects.push(text);
  const firstPage = 5;
  const kids = pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ');
  const xmpAt = firstPage + pages.length * 2;
  add(
    `<< /Type /Catalog /Pages 2 0 R${lang ? ` /Lang ${literal(lang)}` : ''}${labels ? ` /PageLabels << /Nums [${labels}] >>` : ''}${xmp ? ` /Metadata ${xmpAt} 0 R` : ''} >>`,
  );
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  add(
    `<< ${Object.entries(info)
      .map(([name, value]) => `/${name} ${literal(value)}`)
      .join(' ')} >>`,
  );
  pages.forEach(({ lines, leading }, index) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${firstPage + index * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    const text = drawn(lines, leading);
    add(`<< /Length ${text.length} >>\nstream\n${text}\nendstream`);
  });
  if (xmp) add(`<< /Type /Metadata /Subtype /XML /Length ${xmp.length} >>\nstream\n${xmp}\nendstream`);
  let file = '%PDF-1.6\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length; // the string is Latin-1: one character is one byte
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${trailer}>>\nstartxref\n${offsets.length === 0 ? 0 : file.indexOf('xref\n0 ')}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** Lines from the top of the page downwards. */
function drawn(lines: PdfPage['lines'], leading = 1.6): string {
  let y = 790;
  return lines
    .map((line) => {
      const { text, size } = typeof line === 'string' ? { text: line, size: 11 } : line;
      y -= size * leading;
      return `BT /F1 ${size} Tf 56 ${y.toFixed(1)} Td ${literal(text)} Tj ET`;
    })
    .join('\n');
}
