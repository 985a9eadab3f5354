/** How exports name things, and where they lead. */
export interface Addresses {
  /** The URI that names an issue or a story. */
  uri(id: string): string;
  /** Where a story can be read; null where nobody has said. */
  url(id: string): string | null;
  /** Where another issue, or a story that lies in another file, can be read; null where that is not known: then no link is made of it. */
  link(id: string): string | null;
}

export interface AddressSetup {
  /** Where the publisher's pages begin: `https://example.org/digest/`. Null where there are none. */
  readonly baseUrl: string | null;
  /** Where the other issues of the same export, and their stories, lie, seen from what is written. */
  readonly neighbour?: (id: string) => string | null;
}

/** A neighbour of the same export is the first choice, then the publisher's page. Without pages, URIs name and lead nowhere. */
export function addressesOf({ baseUrl, neighbour = () => null }: AddressSetup): Addresses {
  const base = baseUrl?.replace(/\/*$/, '/') ?? null;
  const page = (id: string): string | null => base && base + encodeURIComponent(id);
  return {
    uri: (id) => page(id) ?? `urn:bulletin:${encodeURIComponent(id)}`,
    url: page,
    link: (id) => neighbour(id) ?? page(id),
  };
}
