/** A name as part of an identifier: small letters and digits of any script, without accents, joined by hyphens; `unnamed` where none is left. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'unnamed';
}
