import { prove } from './prove/prove.mjs';

/** `npm run prove:upgrade -- trials=25 versions=1,2,3,4 backends=leveldb,sqlite builds=plain seed=7` */
await prove('prove-upgrade', ['plain']);
