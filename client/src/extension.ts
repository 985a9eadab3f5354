// What VS Code loads. It holds nothing, so that everything else can be read without thinking of the host's entry rules.
export { activate } from './activate.ts';
