import { menuClipsKilled } from './menu-clips-killed';
import { workersKilled } from './workers-killed';

const saves = Number(process.env.SAVES ?? 1500);
const orders = Number(process.env.ORDERS ?? 500);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const builds = (process.env.BUILDS ?? 'plain').split(',');

console.log(`seed ${seed}`);
for (const build of builds) {
  const counted = await workersKilled(build, saves, seed);
  console.log(`${build}: ${JSON.stringify(counted)}`);
  const ofMenu = await menuClipsKilled(build, orders, seed);
  console.log(`${build}, from the menu: ${JSON.stringify(ofMenu)}`);
  const { missing, unasked, twice } = counted;
  const isFalse = missing + unasked + twice + ofMenu.silent + ofMenu.toldFalsely + ofMenu.twice > 0;
  if (isFalse === (build === 'plain')) process.exitCode = 1;
}
