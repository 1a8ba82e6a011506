import '../../components/theme.css';
import './popup.css';
import { browserDoors } from './browser-doors';
import { listenForKeys } from './early-keys';
import { startClip } from './start-clip';

/** Milliseconds for which loading the card stands back at most: it takes the processor from the page that is being read. */
const headStart = 120;

/*
 * The clip is asked for and keys are heard before React, Dexie and zod are even loaded: the person's two keystrokes must not
 * wait for our drawing, and whatever happens to this popup afterwards, the worker has the order.
 */
const clipId = crypto.randomUUID();
const start = () => startClip(clipId, browserDoors);
const keys = listenForKeys(window);
const outcome = start();

await Promise.race([outcome, new Promise((resume) => setTimeout(resume, headStart))]);
const { drawCard } = await import('./draw-card');
drawCard({ clipId, outcome, keys, start });
