/**
 * Where the server's bundle begins, which is one file for Node and for browsers: both need nearly all of it. Only one of the two is ever loaded, since each
 * asks for what the other has not.
 */
if (globalThis.process === undefined) void import('./browser/main.ts');
else void import('./node/main.ts');
