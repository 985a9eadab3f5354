import { CITATION_FAULTS } from './citations.ts';
import { DRAFT_FAULTS } from './drafts.ts';
import type { Fault } from './fault.ts';
import { HEADER_FAULTS } from './headers.ts';
import { HEADLINE_FAULTS } from './headlines.ts';
import { SENTENCE_FAULTS } from './sentences.ts';
import { TEXT_FAULTS } from './texts.ts';

/** Every kind of fault that is planted. */
export const FAULTS: readonly Fault[] = [
  ...HEADER_FAULTS,
  ...HEADLINE_FAULTS,
  ...CITATION_FAULTS,
  ...SENTENCE_FAULTS,
  ...DRAFT_FAULTS,
  ...TEXT_FAULTS,
];
