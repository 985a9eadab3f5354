// npm test: see test/main.ts.
import { runUnderNode24 } from './setup.mjs';

runUnderNode24('scripts/test/main.ts');
