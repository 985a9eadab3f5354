/** The protocol's own description of itself, the "meta model" that Microsoft publishes as JSON, to hold what the server says against. */
import { readFileSync } from 'node:fs';

type Type =
  | { readonly kind: 'base' | 'reference'; readonly name: string }
  | { readonly kind: 'array'; readonly element: Type }
  | { readonly kind: 'or' | 'and' | 'tuple'; readonly items: readonly Type[] }
  | { readonly kind: 'map'; readonly value: Type }
  | { readonly kind: 'literal'; readonly value: { readonly properties: readonly Property[] } }
  | { readonly kind: 'stringLiteral'; readonly value: string };

interface Property {
  readonly name: string;
  readonly type: Type;
  readonly optional?: boolean;
}

interface Structure {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly extends?: readonly Type[];
  readonly mixins?: readonly Type[];
}

interface Enumeration {
  readonly name: string;
  readonly type: Type;
  readonly values: readonly { readonly value: unknown }[];
  readonly supportsCustomValues?: boolean;
}

interface MetaModelJson {
  readonly requests: readonly { readonly method: string; readonly params?: Type; readonly result: Type }[];
  readonly notifications: readonly { readonly method: string; readonly params?: Type }[];
  readonly structures: readonly Structure[];
  readonly enumerations: readonly Enumeration[];
  readonly typeAliases: readonly { readonly name: string; readonly type: Type }[];
}

export class MetaModel {
  readonly #json: MetaModelJson;

  /** Reads the JSON file. */
  constructor(file: string) {
    this.#json = JSON.parse(readFileSync(file, 'utf8')) as MetaModelJson;
  }

  /** What is wrong with an answer to a request: paths and what was expected there. A property that the protocol does not know is wrong, too. */
  faultsOfResult(method: string, result: unknown): string[] {
    const request = this.#json.requests.find((each) => each.method === method);
    if (!request) return [`${method}: no such request`];
    return this.#faults(result, request.result, method);
  }

  /** The same for what a request or a notification says. */
  faultsOfParams(method: string, params: unknown): string[] {
    const { requests, notifications } = this.#json;
    const message = [...requests, ...notifications].find((each) => each.method === method);
    if (!message) return [`${method}: not in the protocol`];
    if (message.params) return this.#faults(params, message.params, method);
    return params === undefined || params === null ? [] : [`${method}: says nothing`];
  }

  #faults(value: unknown, type: Type, path: string): string[] {
    switch (type.kind) {
      case 'base':
        return isBase(value, type.name) ? [] : [`${path}: not ${type.name}`];
      case 'stringLiteral':
        return value === type.value ? [] : [`${path}: not "${type.value}"`];
      case 'array':
        if (!Array.isArray(value)) return [`${path}: no array`];
        return value.flatMap((each, index) => this.#faults(each, type.element, `${path}[${index}]`));
      case 'tuple':
        return Array.isArray(value) && value.length === type.items.length ? [] : [`${path}: no tuple`];
      case 'map':
        if (!isRecord(value)) return [`${path}: no map`];
        return Object.entries(value).flatMap(([key, each]) => this.#faults(each, type.value, `${path}.${key}`));
      case 'or': {
        const all = type.items.map((item) => this.#faults(value, item, path));
        return all.reduce((best, faults) => (faults.length < best.length ? faults : best));
      }
      case 'and':
        return this.#propertyFaults(
          value,
          type.items.flatMap((item) => this.#propertiesOf(item)),
          path,
        );
      case 'literal':
        return this.#propertyFaults(value, type.value.properties, path);
      case 'reference':
        return this.#referenceFaults(value, type.name, path);
    }
  }

  #referenceFaults(value: unknown, name: string, path: string): string[] {
    if (name === 'LSPAny' || name === 'LSPObject') return [];
    const alias = this.#json.typeAliases.find((each) => each.name === name);
    if (alias) return this.#faults(value, alias.type, path);
    const enumeration = this.#json.enumerations.find((each) => each.name === name);
    if (enumeration) {
      const known = enumeration.supportsCustomValues || enumeration.values.some((each) => each.value === value);
      return known ? this.#faults(value, enumeration.type, path) : [`${path}: no ${name}`];
    }
    return this.#propertyFaults(value, this.#propertiesOf({ kind: 'reference', name }), path);
  }

  #propertyFaults(value: unknown, properties: readonly Property[], path: string): string[] {
    if (!isRecord(value)) return [`${path}: no object`];
    const unknown = Object.keys(value).filter((key) => !properties.some(({ name }) => name === key));
    return [
      ...unknown.map((key) => `${path}.${key}: not in the protocol`),
      ...properties.flatMap(({ name, type, optional = false }) => {
        if (value[name] === undefined) return optional ? [] : [`${path}.${name}: missing`];
        return this.#faults(value[name], type, `${path}.${name}`);
      }),
    ];
  }

  #propertiesOf(type: Type): Property[] {
    if (type.kind !== 'reference') return [];
    const structure = this.#json.structures.find((each) => each.name === type.name);
    if (!structure) return [];
    const inherited = [...(structure.extends ?? []), ...(structure.mixins ?? [])];
    const own = new Set(structure.properties.map(({ name }) => name));
    return [
      ...structure.properties,
      ...inherited.flatMap((each) => this.#propertiesOf(each)).filter(({ name }) => !own.has(name)),
    ];
  }
}

function isBase(value: unknown, name: string): boolean {
  switch (name) {
    case 'null':
      return value === null;
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isInteger(value);
    case 'uinteger':
      return Number.isInteger(value) && Number(value) >= 0;
    case 'decimal':
      return typeof value === 'number';
    default:
      return typeof value === 'string';
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
