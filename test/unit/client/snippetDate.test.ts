import assert from 'node:assert/strict';
import { datedLikeIssue } from '../../../client/src/snippetDate.ts';
import snippets from '../../../syntaxes/snippets.json' with { type: 'json' };

describe('the day that a snippet proposes', () => {
  const dated = (name: keyof typeof snippets, day: string) =>
    datedLikeIssue([snippets[name].body].flat().join('\n'), day);

  it('is the day before the issue’s in a citation and a cross-reference', () => {
    assert.match(dated('Citation', '1999-09-08'), /^\(\$\{1:Itar-Tass\}, \$\{2:September 7\}\)\$0$/);
    assert.match(dated('Cross-reference', '1999-03-01'), /^\(see \$\{1:the Monitor\}, \$\{2:February 28\}\)\$0$/);
    assert.match(dated('Item', '1999-01-01'), /\(\$\{3:Itar-Tass\}, \$\{4:December 31\}\)\.\n\$0$/);
  });

  it('is the issue’s own in its date line', () =>
    assert.match(dated('Date line', '1999-09-08'), /^Date: \$\{1:September 8\}, \$\{2:1999\}\n\$0$/));

  it('is left to the editor where the issue has none, and where there is none', () => {
    for (const [name, { body }] of Object.entries(snippets)) {
      const text = [body].flat().join('\n');
      assert.equal(datedLikeIssue(text, ''), text, name);
      if (!text.includes('CURRENT_')) assert.equal(datedLikeIssue(text, '1999-09-08'), text, name);
      else assert.doesNotMatch(datedLikeIssue(text, '1999-09-08'), /CURRENT_/, name);
    }
  });
});
