import annex from './briefing-annex.css?raw';
import clips from './briefing-clips.css?raw';
import frame from './briefing-frame.css?raw';
import paper from './briefing-paper.css?raw';

/** The style sheet of the exported file, as its authors wrote it: `?raw`, so no build step rewrites it for one browser. */
export const briefingStyle = [frame, clips, annex, paper].join('\n');
