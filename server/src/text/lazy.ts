/** A value that is worked out when it is first asked for. */
export interface Lazy<Value> {
  (): Value;
  /** The value if it has been asked for; else null, and nothing is worked out. */
  readonly known: () => Value | null;
}

/** What `compute` gives, worked out when it is first asked for, and once; `compute` is let go then, with all that it holds. */
export function lazy<Value>(compute: () => Value): Lazy<Value> {
  let state: { readonly compute: () => Value } | { readonly value: Value } = { compute };
  const ask = (): Value => {
    if ('compute' in state) state = { value: state.compute() };
    return state.value;
  };
  return Object.assign(ask, { known: () => ('value' in state ? state.value : null) });
}
