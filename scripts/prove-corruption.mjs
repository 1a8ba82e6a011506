import { prove } from './prove/prove.mjs';

/** `npm run prove:corruption -- cases=200 backends=leveldb,sqlite builds=plain,journal-off seed=7` */
await prove('prove-corruption', ['plain']);
