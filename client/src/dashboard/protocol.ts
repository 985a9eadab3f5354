// What the page of the dashboard and the extension say to each other. Types alone, for both sides.
export type ToDashboard = { readonly kind: 'show'; readonly html: string };

export type FromDashboard =
  /** The page has begun, and has nothing yet. */
  { readonly kind: 'ready' } | { readonly kind: 'export'; readonly chart: string; readonly format: string };
