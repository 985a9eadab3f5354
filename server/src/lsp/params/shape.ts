/** What parameters must be, as far as an answer rests on them. What a client sends is looked at before anything is made of it. */
import * as v from 'valibot';

/** Its messages finish the sentence "this must be …". */
export type Shape = v.GenericSchema;

/** What is known of parameters of a shape. A shape of less is one of more: that of `{ textDocument }` is one of all parameters that name a document. */
export type Known<Of extends Shape> = v.InferOutput<Of>;

/** Whatever it is, whoever reads it makes the best of it. */
export const anything = v.unknown();
export const text = v.string('a string');
export const textOrNull = v.nullable(v.string('a string, or null'));
export const truth = v.boolean('true or false');
export const integer = v.pipe(v.number('an integer'), v.safeInteger('an integer'));

export function oneOf<const Values extends readonly string[]>(values: Values): v.PicklistSchema<Values, string> {
  return v.picklist(values, `one of ${values.join(', ')}`);
}

/** Lists may be read-only to whoever is asked. */
export function list<Each extends Shape>(each: Each) {
  return v.pipe(v.array(each, 'an array'), v.readonly());
}

/** An object with these fields, one of which that is missing is told as what belongs there; what else it has is nobody's business. */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.object(entries, ({ path }) => {
    const missing = path && entries[String(path.at(-1)?.key)];
    return (missing && faultIn(missing, undefined)?.message) || 'an object';
  });
}

/** Says in one sentence what is wrong with the parameters of a method; null where nothing is. */
export function problemOf(method: string, shape: Shape, params: unknown): string | null {
  const fault = faultIn(shape, params);
  if (!fault) return null;
  const path = (fault.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return `${method}: params${path} must be ${fault.message}`;
}

function faultIn(shape: Shape, value: unknown): v.BaseIssue<unknown> | null {
  return v.safeParse(shape, value, { abortEarly: true }).issues?.[0] ?? null;
}
