import type { BrowserContext } from '@playwright/test';
import { launchRapporteur } from '../../tests/driver/launch-rapporteur';
import { makeMeeting } from '../../tests/driver/make-meeting';
import type { Rapporteur } from '../../tests/driver/rapporteur';
import { readTable } from '../../tests/driver/read-table';
import { demoMeeting } from '../../tests/portal/demo-meeting.mjs';
import { startPortal } from '../../tests/portal/server.mjs';
import { step } from '../step.mjs';

/** A window to try Rapporteur in; PROFILE keeps what was clipped for the next time, PORT gives the portals a fixed address. */
const { PROFILE: profile, PORT } = process.env;
const portal = await startPortal({ port: Number(PORT ?? 0) });
const rapporteur = await launchRapporteur({ headless: false, forPerson: true, ...(profile ? { profile } : {}) });
const closed = windowClosed(rapporteur.context);

// Whoever closes the window while it is still being prepared has not met an error.
const failure = await Promise.race([closed, prepare(rapporteur).then(() => closed)]).catch((error: unknown) => error);
await rapporteur.close().catch(() => undefined); // it may be closed already
await portal.close();
if (failure) {
  console.error(failure, '\nWhat the extension wrote to its consoles:\n', rapporteur.log.join('\n'));
  process.exit(1);
}
step(profile ? `stopped; what you clipped is kept in ${profile}` : 'stopped; what you clipped in it is gone with it');
process.exit(0);

async function prepare({ context, openTab }: Rapporteur) {
  const [first = await context.newPage()] = context.pages();
  const desk = await openTab('desk.html');
  await desk.locator('main').waitFor();
  if ((await readTable(desk, 'meetings')).length === 0) {
    step('making the demo meeting on the desk');
    await desk.close();
    await makeMeeting(rapporteur, demoMeeting);
  }
  await first.goto(portal.origin);
  await first.bringToFront();
  step(`open: the sample portals at ${portal.origin}, the desk in the second tab. Close the window to stop.`);
}

/** On macOS a browser outlives its last window, so that the last page counts as well; and Ctrl+C stops in the terminal. */
function windowClosed(context: BrowserContext): Promise<void> {
  return new Promise((stop) => {
    const stopAfterLast = () => context.pages().length === 0 && stop();
    context.on('close', () => stop());
    context.on('page', (page) => page.on('close', stopAfterLast));
    for (const page of context.pages()) page.on('close', stopAfterLast);
    process.on('SIGINT', () => stop());
  });
}
