/** Files from where they are: those of a disk are read here, all others by the client. */
import type { FileReader, MaybeLater } from '../../archive/fileSource.ts';
import type { PathMatcher } from '../../config/globs.ts';

const ON_DISK = /^file:/;

export class DiskAndClient implements FileReader {
  readonly #disk: FileReader;
  readonly #client: FileReader;

  constructor(disk: FileReader, client: FileReader) {
    this.#disk = disk;
    this.#client = client;
  }

  list(folder: string, isExcluded: PathMatcher): Iterable<string> | AsyncIterable<string> {
    return this.#readerOf(folder).list(folder, isExcluded);
  }

  lists(folder: string, uri: string, isExcluded: PathMatcher): MaybeLater<boolean> {
    return this.#readerOf(folder).lists(folder, uri, isExcluded);
  }

  read(uri: string): MaybeLater<string | null> {
    return this.#readerOf(uri).read(uri);
  }

  #readerOf(uri: string): FileReader {
    return ON_DISK.test(uri) ? this.#disk : this.#client;
  }
}
