/** The old name of a source, kept in `bulletin.json` as another name of the new one. */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { readConfig } from '../../config/readConfig.ts';
import type { SourceKind } from '../../publication/sources.ts';
import { ALL_RULES } from '../../rules/registry.ts';
import { applyEdits, type TextEdit } from '../../text/textEdit.ts';
import { addElement, addProperty } from '../codeAction/jsonEdits.ts';

export interface Alias {
  readonly name: string;
  readonly kind: SourceKind;
  /** The name that is given up. */
  readonly old: string;
}

/**
 * Edits of the text of a `bulletin.json` after which `old` is read as `name`. A source of either name that is listed there is changed, else one is added.
 * Null where the file has mistakes in it, or knows it already.
 */
export function aliasEdits(text: string, alias: Alias): readonly TextEdit[] | null {
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (!root || !readConfig(text, ALL_RULES).config) return null;
  const edits = editsOf(text, root, alias);
  return edits.length > 0 && readConfig(applyEdits(text, edits), ALL_RULES).config ? edits : null;
}

function editsOf(text: string, root: Node, { name, kind, old }: Alias): TextEdit[] {
  const sources = findNodeAtLocation(root, ['sources']);
  const entry = JSON.stringify({ name, kind, aliases: [old] })
    .replaceAll(/([:,])(?=["[])/g, '$1 ')
    .replace(/^\{(.*)\}$/, '{ $1 }');
  if (!sources) return addProperty(text, root, 'sources', `[${entry}]`);
  const listed = (sources.children ?? []).find((each) => nameOf(each) === name);
  if (listed) return addAlias(text, listed, old);
  const renamed = (sources.children ?? []).find((each) => nameOf(each) === old);
  if (!renamed) return addElement(text, sources, entry);
  const nameNode = findNodeAtLocation(renamed, ['name']);
  if (!nameNode) return [];
  const { offset, length } = nameNode;
  return [{ start: offset, end: offset + length, text: JSON.stringify(name) }, ...addAlias(text, renamed, old)];
}

function addAlias(text: string, source: Node, old: string): TextEdit[] {
  const aliases = findNodeAtLocation(source, ['aliases']);
  if (!aliases) return addProperty(text, source, 'aliases', JSON.stringify([old]));
  return (aliases.children ?? []).some(({ value }) => value === old)
    ? []
    : addElement(text, aliases, JSON.stringify(old));
}

function nameOf(source: Node): unknown {
  return findNodeAtLocation(source, ['name'])?.value;
}
