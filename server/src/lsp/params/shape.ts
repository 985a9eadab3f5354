/** What parameters must be, as far as an answer rests on them. What a client sends is looked at before anything is made of it. */

/** What is wrong in a value: the way to it from the whole, empty for the whole itself, and what belongs there. */
export interface Fault {
  readonly path: string;
  /** Finishes the sentence "this must be …". */
  readonly expected: string;
}

/** A shape of less is one of more: what holds for `{ textDocument }` holds for all parameters that name a document. */
export interface Shape<in Value> {
  /** The first fault of a value; null where there is none. */
  faultIn(value: unknown): Fault | null;
  /** For the compiler alone. */
  readonly describes?: (value: Value) => void;
}

/** Fields of an object by their names; what else it has is nobody's business. */
export type FieldShapes<Value> = { readonly [Key in keyof Value]-?: Shape<Value[Key]> };

/** Whatever it is, whoever reads it makes the best of it. */
export const anything: Shape<unknown> = { faultIn: () => null };
export const text = basic<string>('a string', (value) => typeof value === 'string');
export const truth = basic<boolean>('true or false', (value) => typeof value === 'boolean');
export const integer = basic<number>('an integer', Number.isSafeInteger);
export const positive = basic<number>(
  'an integer above 0',
  (value) => Number.isSafeInteger(value) && Number(value) > 0,
);

/** A value that satisfies a test; `expected` finishes the sentence "this must be …". */
export function basic<Value>(expected: string, test: (value: unknown) => boolean): Shape<Value> {
  return { faultIn: (value) => (test(value) ? null : { path: '', expected }) };
}

export function oneOf<Value>(values: readonly Value[]): Shape<Value> {
  return basic(`one of ${values.join(', ')}`, (value) => values.some((each) => each === value));
}

export function optional<Value>(shape: Shape<Value>): Shape<Value | undefined> {
  return { faultIn: (value) => (value === undefined ? null : shape.faultIn(value)) };
}

export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return {
    faultIn(value) {
      const fault = value === null ? null : shape.faultIn(value);
      return fault?.path === '' ? { path: '', expected: `${fault.expected}, or null` } : fault;
    },
  };
}

export function list<Value>(shape: Shape<Value>): Shape<readonly Value[]> {
  return {
    faultIn(value) {
      if (!Array.isArray(value)) return { path: '', expected: 'an array' };
      for (const [index, each] of value.entries()) {
        const fault = shape.faultIn(each);
        if (fault) return { ...fault, path: `[${index}]${fault.path}` };
      }
      return null;
    },
  };
}

export function fields<Value>(shapes: FieldShapes<Value>): Shape<Value> {
  const all: readonly (readonly [name: string, shape: Shape<never>])[] = Object.entries(shapes);
  return {
    faultIn(value) {
      if (!isRecord(value)) return { path: '', expected: 'an object' };
      for (const [name, shape] of all) {
        const fault = shape.faultIn(value[name]);
        if (fault) return { ...fault, path: `.${name}${fault.path}` };
      }
      return null;
    },
  };
}

/** One of several objects that their `kind` tells apart. */
export function oneOfKinds<Value extends { readonly kind: string }>(
  shapes: {
    readonly [Kind in Value['kind']]: Shape<Extract<Value, { readonly kind: Kind }>>;
  },
): Shape<Value> {
  const byKind = new Map<unknown, Shape<never>>(Object.entries(shapes));
  const kind = fields({ kind: oneOf([...byKind.keys()]) });
  return { faultIn: (value) => kind.faultIn(value) ?? shapeOf(value)?.faultIn(value) ?? null };

  function shapeOf(value: unknown): Shape<never> | undefined {
    return isRecord(value) ? byKind.get(value.kind) : undefined;
  }
}

/** Says in one sentence what is wrong with the parameters of a method. */
export function describeFault(method: string, { path, expected }: Fault): string {
  return `${method}: params${path} must be ${expected}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
