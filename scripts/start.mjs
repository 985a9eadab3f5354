// npm start: see start/main.ts.
import { runUnderNode24 } from './setup.mjs';

runUnderNode24('scripts/start/main.ts');
