import { prove } from './prove/prove.mjs';

/** `npm run prove:torn-log -- cuts=1,100,3000 backends=leveldb builds=plain,journal-off,rotation-off,journal-and-rotation-off seed=7` */
await prove('prove-torn-log', ['plain', 'journal-off', 'rotation-off', 'journal-and-rotation-off']);
