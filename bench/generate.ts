// node bench/generate.ts FOLDER [ITEMS] [SEED]: writes an archive of stored items of all years.
import { writeArchive } from './archive/archive.ts';

const [folder, items = '18000', seed = '1'] = process.argv.slice(2);
if (folder === undefined || !/^\d+$/.test(items) || !/^\d+$/.test(seed)) {
  console.error('node bench/generate.ts FOLDER [ITEMS] [SEED]');
  process.exitCode = 2;
} else {
  const { files, bytes } = writeArchive(folder, Number(items), Number(seed));
  console.log(`${files} items, ${(bytes / 1e6).toFixed(1)} MB, in ${folder}`);
}
