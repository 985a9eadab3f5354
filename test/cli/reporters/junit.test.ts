import assert from 'node:assert/strict';
import { junitReporter } from '../../../server/src/cli/reporters/junit.ts';
import { finding, printed } from './printed.ts';

describe('the junit reporter', () => {
  it('makes a suite of a file and a case of a finding', () => {
    const findings = [
      finding({ severity: 'error', start: 6, end: 12 }),
      finding({ severity: 'hint', start: 7, end: 8, message: 'A matter of style.' }),
    ];
    assert.equal(
      printed(junitReporter, 'a.bulletin', 'first\nsecond line\n', findings),
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="bulletin">
  <testsuite name="a.bulletin" tests="2" failures="1" errors="0" skipped="1">
    <testcase classname="a.bulletin" name="group/rule 2:1">
      <failure type="error" message="A message.">a.bulletin:2:1</failure>
    </testcase>
    <testcase classname="a.bulletin" name="group/rule 2:2">
      <skipped message="A matter of style."/>
    </testcase>
  </testsuite>
</testsuites>
`,
    );
  });

  it('lets a file without findings pass', () => {
    const xml = printed(junitReporter, 'a.bulletin', 'text', []);
    assert.match(xml, /<testsuite name="a\.bulletin" tests="1" failures="0" errors="0" skipped="0">/);
    assert.match(xml, /<testcase classname="a\.bulletin" name="bulletin check"\/>/);
  });

  it('makes an error of what could not be done', () => {
    const xml = printed(junitReporter, 'a.bulletin', 'text', [], ['b: is "no" text file']);
    assert.match(
      xml,
      /^ {2}<testsuite name="bulletin check" tests="1" failures="0" errors="1" skipped="0">\n {4}<testcase classname="bulletin check" name="b: is &quot;no&quot; text file">\n {6}<error message="b: is &quot;no&quot; text file"\/>\n/m,
    );
  });

  it('escapes what XML means by itself, and replaces what it cannot hold', () => {
    const odd = finding({ message: 'a < b & "c" > d\n\x01\uD800🗼', start: 0, end: 1 });
    const xml = printed(junitReporter, 'a&b', 'text', [odd]);
    assert.ok(xml.includes('message="a &lt; b &amp; &quot;c&quot; &gt; d&#10;\uFFFD\uFFFD🗼"'), xml);
    assert.ok(xml.includes('<testsuite name="a&amp;b"'), xml);
  });
});
