import { launchRapporteur } from '../../tests/driver/launch-rapporteur';
import { startPortal } from '../../tests/portal/server.mjs';
import { step } from '../step.mjs';
import { composeReadmePicture } from './compose-readme-picture';
import { showEmpty } from './show-empty';
import { showFull } from './show-full';
import { showMinutes } from './show-minutes';

const folder = 'demo-output/surfaces';
const portal = await startPortal({ delay: 300 });
for (const colorScheme of ['light', 'dark'] as const) {
  const rapporteur = await launchRapporteur({ colorScheme, viewport: { width: 1280, height: 900 } });
  const shot = (name: string) => `${folder}/${colorScheme}-${name}.png`;
  step(`${colorScheme}: empty and refused`);
  await showEmpty(rapporteur, portal.origin, shot);
  step(`${colorScheme}: full, narrow, right to left`);
  await showFull(rapporteur, portal.origin, shot);
  if (colorScheme === 'light') await composeReadmePicture(rapporteur, shot, 'docs/rapporteur.png');
  await rapporteur.close();
  step(`${colorScheme}: minutes and actions`);
  const fresh = await launchRapporteur({ colorScheme, viewport: { width: 1280, height: 900 } });
  await showMinutes(fresh, shot);
  await fresh.close();
}
await portal.close();
step(`pictures are in ${folder}; those of the README are in docs/`);
