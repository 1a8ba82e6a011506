import { launchRapporteur } from '../../tests/driver/launch-rapporteur';
import { makeMeeting } from '../../tests/driver/make-meeting';
import { readTable } from '../../tests/driver/read-table';
import { demoMeeting } from '../../tests/portal/demo-meeting.mjs';
import { startPortal } from '../../tests/portal/server.mjs';
import { step } from '../step.mjs';

/** A window to try Rapporteur in; PROFILE keeps what was clipped for the next time, PORT gives the portals a fixed address. */
const portal = await startPortal({ port: Number(process.env.PORT ?? 0) });
const { PROFILE } = process.env;
const rapporteur = await launchRapporteur({
  headless: false,
  forPerson: true,
  ...(PROFILE ? { profile: PROFILE } : {}),
});
const { context } = rapporteur;

const [first = await context.newPage()] = context.pages();
const desk = await rapporteur.openTab('desk.html');
await desk.locator('main').waitFor();
if ((await readTable(desk, 'meetings')).length === 0) {
  step('making the demo meeting on the desk');
  await desk.close();
  await makeMeeting(rapporteur, demoMeeting);
}
await first.goto(portal.origin);
await first.bringToFront();
step(`open: the sample portals at ${portal.origin}, the desk in the second tab. Close the window to stop.`);

/** On macOS a browser outlives its last window, so the last page counts as well. */
await new Promise<void>((stop) => {
  context.on('close', () => stop());
  context.on('page', (page) => page.on('close', () => context.pages().length === 0 && stop()));
  for (const page of context.pages()) page.on('close', () => context.pages().length === 0 && stop());
  process.on('SIGINT', () => stop());
});
await rapporteur.close().catch(() => undefined); // the person may have closed it already
await portal.close();
step(
  PROFILE
    ? `stopped; what you clipped is kept in ${PROFILE}`
    : 'stopped; the profile was removed with all that was clipped in it',
);
