// The README as an installed extension shows it: alone, without the folder it was written in.

/**
 * Leaves out pictures of the folder (VS Code shows no picture of an installed extension's README that does not come from
 * the network, not even one that is in the text), and leaves of links to its files only their words.
 * @param markdown whose pictures and links are written as `![words](address)`, `[words](address)` or `<img src="address">`
 */
export function standalone(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]*\]\(([^)\s]+)[^)]*\)/g, (picture, address: string) => (isRelative(address) ? '' : picture))
    .replace(/<img\b[^>]*\bsrc="([^"]+)"[^>]*>/g, (picture, address: string) => (isRelative(address) ? '' : picture))
    .replace(/(?<!!)\[([^[\]]*)\]\(([^)\s]+)\)/g, (link, words: string, address: string) =>
      isRelative(address) ? words : link,
    );
}

/** Whether an address is of a file of the folder: neither on another machine, nor a place in the text itself. */
function isRelative(address: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|#|\/\/)/i.test(address);
}
