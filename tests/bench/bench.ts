import { cpus } from 'node:os';
import { startPortal } from '../portal/server.mjs';
import { briefingTimes } from './briefing-times';
import { clipTimes } from './clip-times';
import { pageCost } from './page-cost';
import { percentile } from './percentile';

const portal = await startPortal();
const page = `${portal.origin}/trouble.sample/large?kb=220`;
console.log(`\n${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`);

console.log('\nA page of 220 kB that is not clipped (median of 20 loads)');
for (const withExtension of [false, true]) {
  const { script, heap, version } = await pageCost(page, withExtension, 20);
  const name = withExtension ? 'with Rapporteur' : 'without';
  console.log(
    `${name.padEnd(24)}${script.toFixed(2).padStart(8)} ms of script${heap.toFixed(3).padStart(9)} MB of heap   (${version})`,
  );
}

console.log('\n50 clips of a sentence on that page');
const times = await clipTimes(page, 50);
const line = (what: string, numbers: number[]) => {
  const [half, most] = [percentile(numbers, 0.5), percentile(numbers, 0.95)];
  console.log(`${what.padEnd(56)} p50 ${half.toFixed(0).padStart(4)} ms   p95 ${most.toFixed(0).padStart(4)} ms`);
};
line(
  'button pressed → card begins to load',
  times.map((time) => time.started - time.pressed),
);
line(
  'button pressed → clip committed',
  times.map((time) => time.committed - time.pressed),
);
line(
  'button pressed → card drawn',
  times.map((time) => time.drawn - time.pressed),
);
line(
  '  of this: card begins to load → page read',
  times.map((time) => time.captured - time.started),
);
line(
  '  of this: page read → clip committed',
  times.map((time) => time.committed - time.captured),
);
line(
  'digit pressed → tag committed',
  times.map((time) => time.tagged - time.digit),
);
console.log(
  'Pressed: just before the toolbar action is sent to the browser. Committed: another page of the extension hears of the\n' +
    'finished transaction. Drawn: the last largest paint of the card. All read from the one clock of this machine.',
);
await portal.close();

console.log('\nA briefing of 500 clips on 12 items, 60 figures, 20 pictures');
const briefing = await briefingTimes(5);
line('a clip left out → preview without it', briefing.preview);
console.log(
  `${'elements put in or taken out for it'.padEnd(56)} at most ${Math.max(...briefing.touched)} of ${briefing.elements}`,
);
for (const [format, times] of Object.entries(briefing.files)) {
  line(
    `${format}: click → file`,
    times.map(({ made }) => made),
  );
  line(
    `${format}: longest time without a frame`,
    times.map(({ frozen }) => frozen),
  );
}
