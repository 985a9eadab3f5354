/** What `check --format json` and `parse` promise: JSON schemas of their output. Fields may be added, none taken away. */
import { Ajv } from 'ajv';

export interface CheckOutput {
  version: number;
  files: { path: string; findings: FindingOutput[] }[];
  /** Only where something could not be done. */
  problems?: string[];
  summary: { files: number; errors: number; warnings: number; information: number; hints: number };
}

export interface FindingOutput {
  rule: string;
  severity: string;
  message: string;
  start: PlaceOutput;
  end: PlaceOutput;
  fix: { safe: boolean; title: string; edits: { start: number; end: number; text: string }[] } | null;
}

interface PlaceOutput {
  line: number;
  column: number;
  offset: number;
}

export interface ParseOutput {
  version: number;
  path: string;
  issue: {
    publication: string;
    volume: number | null;
    number: number | null;
    date: { iso: string; certainty: string } | null;
  } | null;
  items: {
    headline: { text: string; start: number; end: number } | null;
    teaser: boolean;
    paragraphs: { start: number; end: number; parentheses: ParenthesisOutput[] }[];
  }[];
}

export interface ParenthesisOutput {
  kind: string;
  text: string;
  start: number;
  end: number;
  groups: { sources: string[]; dates: { from: string | null; to: string | null }[] }[];
}

const count = { type: 'integer', minimum: 0 } as const;
const ordinal = { type: 'integer', minimum: 1 } as const;
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', nullable: true } as const;

const place = {
  type: 'object',
  properties: { line: ordinal, column: ordinal, offset: count },
  required: ['line', 'column', 'offset'],
};

const finding = {
  type: 'object',
  properties: {
    rule: { type: 'string', pattern: '^[a-z-]+/[a-z-]+$' },
    severity: { type: 'string', enum: ['error', 'warning', 'information', 'hint'] },
    message: { type: 'string', minLength: 1 },
    start: place,
    end: place,
    fix: {
      type: 'object',
      nullable: true,
      properties: {
        safe: { type: 'boolean' },
        title: { type: 'string', minLength: 1 },
        edits: {
          type: 'array',
          items: {
            type: 'object',
            properties: { start: count, end: count, text: { type: 'string' } },
            required: ['start', 'end', 'text'],
          },
        },
      },
      required: ['safe', 'title', 'edits'],
    },
  },
  required: ['rule', 'severity', 'message', 'start', 'end'],
};

const checkSchema = {
  type: 'object',
  properties: {
    version: { type: 'integer', const: 1 },
    files: {
      type: 'array',
      items: {
        type: 'object',
        properties: { path: { type: 'string', minLength: 1 }, findings: { type: 'array', items: finding } },
        required: ['path', 'findings'],
      },
    },
    problems: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 }, nullable: true },
    summary: {
      type: 'object',
      properties: { files: count, errors: count, warnings: count, information: count, hints: count },
      required: ['files', 'errors', 'warnings', 'information', 'hints'],
    },
  },
  required: ['version', 'files', 'summary'],
};

const parenthesis = {
  type: 'object',
  properties: {
    kind: { type: 'string', enum: ['citation', 'crossReference', 'note', 'gloss'] },
    text: { type: 'string', minLength: 1 },
    start: count,
    end: count,
    groups: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          sources: { type: 'array', items: { type: 'string' } },
          dates: {
            type: 'array',
            items: { type: 'object', properties: { from: day, to: day }, required: ['from', 'to'] },
          },
        },
        required: ['sources', 'dates'],
      },
    },
  },
  required: ['kind', 'text', 'start', 'end', 'groups'],
};

const parseSchema = {
  type: 'object',
  properties: {
    version: { type: 'integer', const: 1 },
    path: { type: 'string', minLength: 1 },
    issue: {
      type: 'object',
      nullable: true,
      properties: {
        publication: { type: 'string' },
        volume: { ...ordinal, nullable: true },
        number: { ...ordinal, nullable: true },
        date: {
          type: 'object',
          nullable: true,
          properties: {
            iso: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
            certainty: { type: 'string', enum: ['stated', 'known', 'computed', 'bounded'] },
          },
          required: ['iso', 'certainty'],
        },
      },
      required: ['publication', 'volume', 'number', 'date'],
    },
    items: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          headline: {
            type: 'object',
            nullable: true,
            properties: { text: { type: 'string' }, start: count, end: count },
            required: ['text', 'start', 'end'],
          },
          teaser: { type: 'boolean' },
          paragraphs: {
            type: 'array',
            items: {
              type: 'object',
              properties: { start: count, end: count, parentheses: { type: 'array', items: parenthesis } },
              required: ['start', 'end', 'parentheses'],
            },
          },
        },
        required: ['headline', 'teaser', 'paragraphs'],
      },
    },
  },
  required: ['version', 'path', 'issue', 'items'],
};

const ajv = new Ajv({ allErrors: true });
const isCheckOutput = ajv.compile<CheckOutput>(checkSchema);
const isParseOutput = ajv.compile<ParseOutput>(parseSchema);

/** @throws Error that lists every difference from the contract */
export function asCheckOutput(value: unknown): CheckOutput {
  if (isCheckOutput(value)) return value;
  throw new Error(ajv.errorsText(isCheckOutput.errors));
}

/** @throws Error that lists every difference from the contract */
export function asParseOutput(value: unknown): ParseOutput {
  if (isParseOutput(value)) return value;
  throw new Error(ajv.errorsText(isParseOutput.errors));
}
