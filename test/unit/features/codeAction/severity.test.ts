import assert from 'node:assert/strict';
import { newConfig, otherLevels, severityEdits } from '../../../../server/src/features/codeAction/severity.ts';
import { applyEdits } from '../../../../server/src/text/textEdit.ts';

const change = (text: string, path = '1999/5-156.bulletin'): string => {
  const changed = severityEdits(text, { path, date: null }, 'headline/length', 'hint');
  return 'edits' in changed ? applyEdits(text, changed.edits) : changed.problem;
};

describe("a rule's severity", () => {
  it('is added to bulletin.json, and comments stay', () => {
    assert.equal(
      change('{\n  // our files\n  "files": ["**/*.txt"]\n}\n'),
      '{\n  // our files\n  "files": ["**/*.txt"],\n  "rules": {\n    "headline/length": "hint"\n  }\n}\n',
    );
    assert.equal(
      change('{\n\t"rules": {\n\t\t"headline/case": "off" // for now\n\t}\n}\n'),
      '{\n\t"rules": {\n\t\t"headline/case": "off", // for now\n\t\t"headline/length": "hint"\n\t}\n}\n',
    );
  });

  it('is added in the form that is there', () => {
    assert.equal(change('{"files": []}'), '{"files": [], "rules": { "headline/length": "hint" }}');
    assert.equal(change('{"rules": {}}'), '{"rules": { "headline/length": "hint" }}');
    assert.equal(
      change('{\n  "rules": {\n    "headline/case": "off", // for now\n  },\n}\n'),
      '{\n  "rules": {\n    "headline/case": "off", // for now\n    "headline/length": "hint",\n  },\n}\n',
    );
    assert.equal(change('{}'), '{\n  "rules": {\n    "headline/length": "hint"\n  }\n}');
    assert.equal(
      change('{\n  // nothing yet\n}\n'),
      '{\n  // nothing yet\n  "rules": {\n    "headline/length": "hint"\n  }\n}\n',
    );
  });

  it('is changed where it stands, with or without options', () => {
    assert.equal(change('{"rules": {"headline/length": "off"}}'), '{"rules": {"headline/length": "hint"}}');
    assert.equal(
      change('{"rules": {"headline/length": ["warning", {"max": 90}]}}'),
      '{"rules": {"headline/length": ["hint", {"max": 90}]}}',
    );
  });

  it('wins over that of its group', () => {
    assert.match(change('{"rules": {"headline/*": "off"}}'), /"headline\/length": "hint"/);
  });

  it('keeps the line ends of the file', () => {
    assert.doesNotMatch(change('{\r\n  "files": []\r\n}\r\n').replaceAll('\r\n', ''), /\n/);
  });

  it('is left alone where an override has the last word, and in a file with mistakes', () => {
    const overridden = '{"overrides": [{"files": "1999/**", "rules": {"headline/length": "error"}}]}';
    assert.match(change(overridden), /override/);
    assert.match(change(overridden, '1998/4-12.bulletin'), /"rules"/);
    assert.match(change('{"files": 7}'), /mistakes/);
    assert.match(change('{'), /mistakes/);
  });

  it('is all that a new bulletin.json says', () => {
    assert.equal(newConfig('headline/length', 'off'), '{\n  "rules": {\n    "headline/length": "off"\n  }\n}\n');
  });

  it('may become any other', () => {
    assert.deepEqual(otherLevels('warning'), ['error', 'information', 'hint', 'off']);
  });
});
