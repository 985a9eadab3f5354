/** Edits of JSON with comments that touch nothing but their own place: `modify` of `jsonc-parser` sets the lines around it anew. */
import type { Node } from 'jsonc-parser';
import type { TextEdit } from '../../text/textEdit.ts';

/** Writes a property at the end of an object, in lines of its own where the object has lines. */
export function addProperty(text: string, object: Node, key: string, value: string): TextEdit[] {
  const form = formOf(text);
  const last = object.children?.at(-1);
  const close = object.offset + object.length - 1;
  const inside = text.slice(object.offset + 1, close);
  const outer = indentAt(text, object.offset);
  const isShort = !/[\r\n]/.test(inside) && (last !== undefined || outer !== '' || text.length > object.length + 2);
  const property = `${JSON.stringify(key)}: ${isShort ? value : value.replaceAll('\n', `${form.eol}${outer}${form.indent}`)}`;
  if (isShort) {
    if (!last) return [{ start: object.offset + 1, end: close, text: ` ${oneLine(property)} ` }];
    const end = last.offset + last.length;
    return [{ start: end, end, text: `, ${oneLine(property)}` }];
  }
  const line = `${form.eol}${outer}${form.indent}${property}`;
  if (!last) {
    const end = object.offset + 1 + inside.trimEnd().length;
    return [{ start: end, end: close, text: `${line}${form.eol}${outer}` }];
  }
  const end = last.offset + last.length;
  // A remark after the last property is about that one: the new one goes below it.
  const remark = /^[ \t]*(,?)[ \t]*(?:\/\/[^\r\n]*|\/\*[^*\r\n]*\*\/[ \t]*)?(?=[\r\n])/.exec(text.slice(end, close));
  if (!remark) return [{ start: end, end, text: `,${line}` }];
  const behind = end + remark[0].length;
  const isParted = remark[1] === ',';
  return [
    ...(isParted ? [] : [{ start: end, end, text: ',' }]),
    { start: behind, end: behind, text: isParted ? `${line},` : line },
  ];
}

/** Writes an element at the end of a list, in a line of its own where the others have one. */
export function addElement(text: string, list: Node, value: string): TextEdit[] {
  const last = list.children?.at(-1);
  if (!last) return [{ start: list.offset + 1, end: list.offset + list.length - 1, text: value }];
  const end = last.offset + last.length;
  const { eol } = formOf(text);
  const isBroken = /[\r\n]/.test(text.slice(list.offset, last.offset));
  return [{ start: end, end, text: isBroken ? `,${eol}${indentAt(text, last.offset)}${value}` : `, ${value}` }];
}

/** `{ "key": "value" }` as it is written into a file with lines. */
export function objectOf(text: string, key: string, value: string): string {
  return `{\n${formOf(text).indent}${JSON.stringify(key)}: ${value}\n}`;
}

function oneLine(json: string): string {
  return json.replace(/\n\s*/g, ' ');
}

function formOf(text: string): { readonly indent: string; readonly eol: string } {
  return { indent: /\n(\t| +)["/]/.exec(text)?.[1] ?? '  ', eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

/** The white space at the beginning of the line that holds an offset. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}
