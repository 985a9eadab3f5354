import type { Uri } from 'vscode';

/** The name of a file without its folders. */
export function baseName({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The name of a file without its folders and its ending. */
export function stem(file: Uri): string {
  return baseName(file).replace(/\.[^.]*$/, '');
}
