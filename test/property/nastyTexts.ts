/** Texts that try to break out of a page, and what a page holds. */
import * as fc from 'fast-check';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { bulletinText } from './parser/bulletinTexts.ts';

export type Node = DefaultTreeAdapterTypes.ChildNode;

const NASTY = [
  '<script>alert(1)</script>',
  '</p></main><img src=x onerror=alert(1)>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '&#60;',
  '"onload="x',
  "'",
  '`code`',
  '***',
  '*a*',
  '**b** _c_ ~~d~~',
  '![e](f)',
  '(see the Monitor, August 25)',
  '[a](javascript:x)',
  '# ',
  '1) ',
  '~~~',
  '|a|',
  'https://a.example',
  '<https://b.example>',
  '\\',
  '</style><script>',
  '<svg/onload=x>',
  '\t',
  '\0',
];

/** Bulletins with what could break out of a page in the midst of their words; `more` is such a thing as well. */
export const nastyTexts = (more: readonly string[] = []): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(fc.constantFrom(...NASTY, ...more), fc.string({ unit: 'grapheme', maxLength: 12 }), bulletinText(12)),
      {
        maxLength: 8,
      },
    )
    .chain((parts) => fc.constantFrom('Monitor', `<b>"&'`).map((name) => [name, ...parts] as const))
    .map(
      ([name, ...parts]) =>
        `Publication: ${name} Volume: 5 Issue: 156\n\nA & B <C>.\nBy: <i>Me</i>\n\n${parts.join(' ')}`,
    );

export function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

export function elements(nodes: readonly Node[]): DefaultTreeAdapterTypes.Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elements(node.childNodes)] : []));
}
