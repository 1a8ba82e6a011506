import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 2020 as a ZIP writes it: the same parts give the same bytes whenever they are made. */
const DOS_DATE = (2020 - 1980) * 512 + 1 * 32 + 1;

/**
 * A ZIP archive of texts.
 * @param {Record<string, string>} parts by their path
 * @returns {Buffer}
 */
export function zipOf(parts) {
  const [files, directory] = [[], []];
  let offset = 0;
  for (const [path, text] of Object.entries(parts)) {
    const name = Buffer.from(path);
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const shared = Buffer.alloc(26);
    // Version 2.0, names in UTF-8, deflated.
    [20, 0x0800, 8, 0, DOS_DATE].forEach((value, i) => {
      shared.writeUInt16LE(value, i * 2);
    });
    [crc32(content), packed.length, content.length].forEach((value, i) => {
      shared.writeUInt32LE(value, 10 + i * 4);
    });
    shared.writeUInt16LE(name.length, 22);
    files.push(Buffer.from('PK\x03\x04', 'latin1'), shared, name, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, place, name);
    offset += 4 + shared.length + name.length + packed.length;
  }
  const count = Object.keys(parts).length;
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  const index = Buffer.concat(directory);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, index, end]);
}
