import { issueLabel } from '../../archive/volume.ts';
import { fileName } from '../../text/fileName.ts';
import { defineRule } from '../rule.ts';

export const archiveDuplicateIssue = defineRule({
  id: 'archive/duplicate-issue',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A whole issue whose number another file has, too.',
    why:
      'A number names one issue (B-120). Two files with the same one are a mistyped header or a copy that was forgotten; whoever follows a cross-reference ' +
      'to that day cannot know which is meant. An issue that is stored one item a file has its number in each of them, and that is no fault.',
    wrong: [
      `
//- /archive/5-156.bulletin
Publication: Monitor Volume: 5 Issue: 156
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ archive/duplicate-issue

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).

THE MINT OF ORLEC CLOSES.

No coin has been struck since June (Interfax, August 25).

//- /archive/5-157.bulletin
Publication: Monitor Volume: 5 Issue: 156
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ archive/duplicate-issue

A DRY SUMMER IN VELMARA.

The Ismera can be crossed on foot at Nerin (BNS, August 25).

WHO PAYS FOR THE DREDGER?

Nobody wants to (Interfax, August 25).
`,
    ],
    right: [
      `
//- /archive/5-156-1.txt
THE PIER AT ESK IS OPEN AGAIN.

Publication: Monitor Volume: 5 Issue: 156

Two ferries tied up there yesterday (BNS, August 25).

THE MINT OF ORLEC CLOSES.
//- /archive/5-156-2.txt
THE MINT OF ORLEC CLOSES.

Publication: Monitor Volume: 5 Issue: 156

No coin has been struck since June (Interfax, August 25).
`,
    ],
  },
  checkInArchive(file, { archive }, report) {
    const issue = archive.issues.ofFile(file);
    if (!issue || !file.header || issue.files.length < 2) return;
    const others = issue.files.filter((each) => each !== file && (isWhole(file) || isWhole(each)));
    const [other] = others;
    if (!other) return;
    report({
      ...file.header,
      message: `${fileName(other.uri)} is ${issueLabel(issue)}, too.`,
      related: others.flatMap(({ uri, header }) =>
        header ? [{ ...header, uri, message: `The header of ${fileName(uri)}.` }] : [],
      ),
    });
  },
});

/** Whether a file holds more than one story, as a stored item never does. */
function isWhole({ items }: { readonly items: readonly { readonly teaser: boolean }[] }): boolean {
  return items.filter(({ teaser }) => !teaser).length > 1;
}
