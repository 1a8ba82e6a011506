import { prove } from './prove/prove.mjs';

/** `npm run prove:worker -- saves=1500 builds=plain,saved-on-sending seed=7` */
await prove('prove-worker', ['plain']);
