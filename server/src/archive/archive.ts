/** What is known of the other bulletins around an open one: which issues there are. Texts are not kept. */
import type { Bulletin } from '../bulletin/bulletin.ts';
import type { IssueDate } from '../calendar/dateOfIssue.ts';

/** One file of the archive, as far as other files ask about it. */
export interface IssueSummary {
  readonly uri: string;
  /** The publication's name as its header line writes it. */
  readonly publication: string;
  readonly volume: number | null;
  readonly number: number | null;
  readonly date: IssueDate | null;
}

export class Archive {
  readonly #byUri = new Map<string, IssueSummary>();

  /** Takes in, or replaces, what a file says; a bulletin that names no issue is forgotten. */
  update(uri: string, { issue }: Bulletin): void {
    if (!issue) {
      this.#byUri.delete(uri);
      return;
    }
    const { publication, volume, number, date } = issue;
    this.#byUri.set(uri, { uri, publication: publication.name, volume, number, date });
  }

  remove(uri: string): void {
    this.#byUri.delete(uri);
  }

  /** Forgets all files below a folder, whose URI is given without a slash at its end. */
  removeFolder(folder: string): void {
    for (const uri of [...this.#byUri.keys()]) if (uri.startsWith(`${folder}/`)) this.#byUri.delete(uri);
  }

  /** The issues of a publication, last volume and number first; those without both numbers are left out. */
  issuesOf(publication: string): readonly (IssueSummary & { readonly volume: number; readonly number: number })[] {
    return [...this.#byUri.values()]
      .filter(
        (issue): issue is IssueSummary & { volume: number; number: number } =>
          issue.publication === publication && issue.volume !== null && issue.number !== null,
      )
      .sort((a, b) => b.volume - a.volume || b.number - a.number);
  }

  /** The publications that the archive holds, the most frequent first. */
  publications(): readonly string[] {
    const counts = new Map<string, number>();
    for (const { publication } of this.#byUri.values()) counts.set(publication, (counts.get(publication) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([name]) => name);
  }
}
