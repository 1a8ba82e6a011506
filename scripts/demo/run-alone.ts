import { launchRapporteur } from '../../tests/driver/launch-rapporteur';
import { startPortal } from '../../tests/portal/server.mjs';
import { step } from '../step.mjs';
import { doMainJob } from './do-main-job';

/** With no display, the demo does the main job by itself and leaves what comes out of it in demo-output/. */
const portal = await startPortal({ delay: 300 });
const rapporteur = await launchRapporteur({ viewport: { width: 1280, height: 900 } });
try {
  step('no display: doing the main job without a window');
  const files = await doMainJob(rapporteur, portal.origin, 'demo-output');
  step('done. Look at:');
  for (const file of files) console.log(`  ${file}`);
  console.log('\nOn a machine with a display, `npm start` opens a window to try it in.');
} catch (error) {
  console.error(error, '\nWhat the extension wrote to its consoles:\n', rapporteur.log.join('\n'));
  process.exitCode = 1;
} finally {
  await rapporteur.close();
  await portal.close();
}
