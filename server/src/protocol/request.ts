/** The name of a request of our own. To the compiler it also tells what travels: what is asked, and what is answered. */
export type RequestName<Params, Result> = string & { readonly travels?: (params: Params) => Result };
