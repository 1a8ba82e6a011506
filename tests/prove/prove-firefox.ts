import { firefoxCrashes } from './firefox-crashes';

const trials = Number(process.env.TRIALS ?? 20);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

console.log(`seed ${seed}`);
const counted = await firefoxCrashes('.output/proof-firefox', trials, seed);
console.log(`Firefox: ${JSON.stringify(counted)}`);
if (counted.lost + counted.torn + counted.damaged > 0 || counted.acknowledged === 0) process.exitCode = 1;
