import type { Rapporteur } from '../../driver/rapporteur';
import { readTable } from '../../driver/read-table';

/** What the checks found, as it is stored. */
export const verifications = async (rapporteur: Rapporteur) => {
  const page = await rapporteur.openTab('icon/16.png');
  const rows = await readTable(page, 'verifications');
  await page.close();
  return rows.map(({ verdict, reason, found, url, repeats }) => ({ verdict, reason, found, url, repeats }));
};
