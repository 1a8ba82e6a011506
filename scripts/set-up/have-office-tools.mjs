import { run } from '../run.mjs';
import { step } from '../step.mjs';
import { aptInstall, canUseApt } from './apt-install.mjs';

/** Carlito and Caladea are as wide as Word's Calibri and Cambria: with them pages break where Word breaks them. */
const packages = [
  'libreoffice-writer-nogui',
  'libreoffice-calc-nogui',
  'poppler-utils',
  'fonts-noto-core',
  'fonts-liberation',
  'fonts-crosextra-carlito',
  'fonts-crosextra-caladea',
];

/**
 * Tests of the Word file open it in an office program and read what it prints.
 * @returns {boolean} whether they can run; where they cannot, the caller names each as skipped
 */
export function haveOfficeTools() {
  if (officeToolsThere()) return true;
  if (canUseApt()) {
    step('installing LibreOffice Writer and Poppler with apt-get, for the tests that open the Word file');
    aptInstall(['--no-install-recommends', ...packages]);
  }
  return officeToolsThere();
}

const officeToolsThere = () =>
  ['soffice', 'pdftotext', 'pdftoppm', 'pdfinfo'].every(
    (tool) => run('sh', ['-c', `command -v ${tool}`], { quiet: true }).ok,
  );
