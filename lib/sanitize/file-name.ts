import { labelText } from './label-text';

const longestStem = 120;
/** Names that Windows keeps for devices, whatever their extension. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name from a title, good on Windows, macOS and Linux: no path, no reserved character, no hidden file. */
export function fileName(title: string, extension: string): string {
  const stem = labelText(title.replace(/[<>:"/\\|?*]/g, ' '), longestStem)
    .normalize('NFC')
    .replace(/^[.\s~-]+|(?<![.\s])[.\s]+$/g, '');
  const safe = stem === '' || deviceName.test(stem) ? `rapporteur${stem && `-${stem}`}` : stem;
  return `${safe}.${extension.replace(/[^a-z0-9]/gi, '')}`;
}
