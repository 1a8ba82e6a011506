import { prove } from './prove/prove.mjs';

/** `npm run prove:crashes -- trials=1000 backends=leveldb,sqlite builds=plain seed=7` */
await prove('prove-crashes', ['plain']);
