// node bench/lib/bareReader.ts FOLDER: does nothing but read every file below a folder as UTF-8.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

let characters = 0;
for (const entry of readdirSync(process.argv[2] ?? '.', { recursive: true, withFileTypes: true })) {
  if (entry.isFile()) characters += readFileSync(path.join(entry.parentPath, entry.name), 'utf8').length;
}
console.log(characters);
