/**
 * Shapes: what a setting may hold. One declaration reads the JSON into a typed value, says what is wrong where, and is a JSON schema as well, from
 * which the page of settings is made.
 */
import type { Node } from 'jsonc-parser';
import type { Span } from '../text/span.ts';
import { didYouMean } from './didYouMean.ts';
import type { JsonSchema } from './jsonSchema.ts';

/** Something wrong in `bulletin.json`. Offsets are those of its text. */
export interface ConfigProblem extends Span {
  readonly message: string;
  /** `json`: a slip that is wrong in any JSON, and that editors show by themselves; `setting`: it says nothing that could be done. */
  readonly kind: ProblemKind;
}

export type ProblemKind = 'json' | 'setting';

/** Takes a problem at a node of the JSON; of the kind `setting` where nothing else is said. */
export type Report = (node: Node, message: string, kind?: ProblemKind) => void;

export interface Shape<Value> {
  /** The same for editors: what it says is true, though not all that there is to say. */
  readonly schema: JsonSchema;
  /** Reads a node; undefined, with a report, where it is not of this shape. */
  read(node: Node, report: Report): Value | undefined;
}

/** A string, as it stands. */
export const text: Shape<string> = {
  schema: { type: 'string' },
  read: (node, report) => stringOf(node, 'a text in double quotes', report),
};

/** A string in a form of its own. `expected` finishes the sentence "this must be …". */
export function textOf<Value>(expected: string, parse: (text: string) => Value | null): Shape<Value> {
  return {
    schema: { type: 'string', description: expected },
    read(node, report) {
      const written = stringOf(node, expected, report);
      if (written === undefined) return undefined;
      const value = parse(written);
      if (value === null) report(node, `this must be ${expected}`);
      return value ?? undefined;
    },
  };
}

export const boolean: Shape<boolean> = {
  schema: { type: 'boolean' },
  read(node, report) {
    if (typeof node.value === 'boolean') return node.value;
    report(node, 'this must be true or false');
    return undefined;
  },
};

export function integer(minimum: number, maximum = Number.MAX_SAFE_INTEGER): Shape<number> {
  const limits = maximum === Number.MAX_SAFE_INTEGER ? { minimum } : { minimum, maximum };
  return {
    schema: { type: 'integer', ...limits },
    read(node, report) {
      const value: unknown = node.value;
      if (typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum) return value;
      const bounds = maximum === Number.MAX_SAFE_INTEGER ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`;
      report(node, minimum === maximum ? `this must be ${minimum}` : `this must be a whole number ${bounds}`);
      return undefined;
    },
  };
}

/** One of several words, each with its description. */
export function choice<Value extends string>(
  values: Readonly<Record<Value, string>>,
): Shape<Value> & { readonly values: Readonly<Record<Value, string>> } {
  const isValue = (value: unknown): value is Value => typeof value === 'string' && Object.hasOwn(values, value);
  const descriptions = Object.values<string>(values);
  const described = descriptions.some((description) => description !== '');
  return {
    values,
    schema: { enum: Object.keys(values), ...(described ? { enumDescriptions: descriptions } : {}) },
    read(node, report) {
      const value: unknown = node.value;
      if (isValue(value)) return value;
      const known = Object.keys(values);
      const guess = typeof value === 'string' ? didYouMean(value, known) : '';
      report(node, `this must be one of ${known.map((each) => `"${each}"`).join(', ')}${guess && `. ${guess}`}`);
      return undefined;
    },
  };
}

/** A list; an item that is wrong is reported and left out. */
export function list<Item>(of: Shape<Item>): Shape<readonly Item[]> {
  return {
    schema: { type: 'array', items: of.schema },
    read(node, report) {
      if (node.type === 'array') return (node.children ?? []).flatMap((child) => of.read(child, report) ?? []);
      report(node, 'this must be a list in square brackets');
      return undefined;
    },
  };
}

/** A single item, or a list of them. */
export function oneOrMore<Item>(of: Shape<Item>): Shape<readonly Item[]> {
  const several = list(of);
  return {
    schema: { anyOf: [of.schema, several.schema] },
    read(node, report) {
      if (node.type === 'array') return several.read(node, report);
      const only = of.read(node, report);
      return only === undefined ? undefined : [only];
    },
  };
}

/** An object whose keys are data of their own. `expected` finishes the sentence "this key must be …". */
export function map<Key, Value>(
  keys: { readonly expected: string; readonly parse: (key: string) => Key | null },
  of: Shape<Value>,
): Shape<readonly (readonly [Key, Value])[]> {
  return {
    schema: { type: 'object', additionalProperties: of.schema },
    read(node, report) {
      return propertiesOf(node, report)?.flatMap(({ name, keyNode, valueNode }) => {
        const key = keys.parse(name);
        if (key === null) report(keyNode, `this key must be ${keys.expected}`);
        const value = of.read(valueNode, report);
        return key === null || value === undefined ? [] : [[key, value] as const];
      });
    },
  };
}

/** A setting of an object: its shape, what it is for, and what holds where it is not given. */
export interface Field<Value> {
  readonly shape: Shape<Value>;
  readonly description: string;
  readonly absent: { readonly kind: 'required' } | { readonly kind: 'default'; readonly value: Value };
}

export function required<Value>(shape: Shape<Value>, description: string): Field<Value> {
  return { shape, description, absent: { kind: 'required' } };
}

export function optional<Value>(shape: Shape<Value>, description: string): Field<Value | undefined> {
  return { shape, description, absent: { kind: 'default', value: undefined } };
}

export function withDefault<Value>(shape: Shape<Value>, value: Value, description: string): Field<Value> {
  return { shape, description, absent: { kind: 'default', value } };
}

type Fields = Readonly<Record<string, Field<unknown>>>;
type ObjectOf<F extends Fields> = { readonly [Name in keyof F]: F[Name] extends Field<infer Value> ? Value : never };

/** An object with known keys. Every key stands in the value; an optional one that is not given is undefined. */
export function object<const F extends Fields>(fields: F): Shape<ObjectOf<F>> {
  return {
    schema: objectSchema(fields),
    read(node, report) {
      const properties = propertiesOf(node, report);
      if (!properties) return undefined;
      const given = new Map<string, unknown>();
      for (const { name, keyNode, valueNode } of properties) {
        const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (field) given.set(name, field.shape.read(valueNode, report));
        else report(keyNode, unknownKey(name, Object.keys(fields)));
      }
      const entries = Object.entries(fields).map(([name, { absent }]) => {
        if (absent.kind === 'required' && !given.has(name)) report(node, `"${name}" is missing here`);
        return [name, given.get(name) ?? (absent.kind === 'default' ? absent.value : undefined)];
      });
      const isWhole = Object.entries(fields).every(
        ([name, { absent }]) => absent.kind === 'default' || given.get(name) !== undefined,
      );
      // The shapes of the fields have made each of the values.
      return isWhole ? (Object.fromEntries(entries) as ObjectOf<F>) : undefined;
    },
  };
}

function objectSchema(fields: Fields): JsonSchema {
  const entries = Object.entries(fields);
  const required = entries.filter(([, { absent }]) => absent.kind === 'required').map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, field]) => [name, fieldSchema(field)])),
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
  };
}

/** Only of lists and single values the default is as JSON writes it. */
function fieldSchema({ shape: { schema }, description, absent }: Field<unknown>): JsonSchema {
  // What stands beside a reference is not looked at.
  if (schema.$ref !== undefined) return { description, anyOf: [schema] };
  const value = absent.kind === 'default' && schema.type !== 'object' ? absent.value : undefined;
  return { ...schema, description, ...(value === undefined ? {} : { default: value }) };
}

interface Property {
  readonly name: string;
  readonly keyNode: Node;
  readonly valueNode: Node;
}

/** The properties of an object, a key that is given twice reported and taken once; undefined, with a report, for anything else. */
export function propertiesOf(node: Node, report: Report): Property[] | undefined {
  if (node.type !== 'object') {
    report(node, 'this must be an object in braces');
    return undefined;
  }
  const properties = new Map<string, Property>();
  for (const { children: [keyNode, valueNode] = [] } of node.children ?? []) {
    if (!keyNode || !valueNode) continue;
    const name = String(keyNode.value);
    if (properties.has(name)) report(keyNode, `"${name}" is given twice`, 'json');
    else properties.set(name, { name, keyNode, valueNode });
  }
  return [...properties.values()];
}

function stringOf(node: Node, expected: string, report: Report): string | undefined {
  const value: unknown = node.value;
  if (typeof value === 'string') return value;
  report(node, `this must be ${expected}`);
  return undefined;
}

function unknownKey(name: string, known: readonly string[]): string {
  const guess = didYouMean(name, known);
  return `there is no setting "${name}" here. ${guess || `There are ${known.join(', ')}.`}`;
}
