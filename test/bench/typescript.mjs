/** Lets Node run the TypeScript of the product and of the bench as it is: `node --import ./test/bench/typescript.mjs`. */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
