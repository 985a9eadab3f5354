// npm run package: see package/main.ts.
import { runUnderNode24 } from './setup.mjs';

runUnderNode24('scripts/package/main.ts');
