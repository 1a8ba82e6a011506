import { prove } from './prove/prove.mjs';

/** `npm run prove:worker -- saves=1500 orders=500 builds=plain,saved-on-sending,menu-unnoted seed=7` */
await prove('prove-worker', ['plain']);
