import assert from 'node:assert/strict';
import { PREVIEW_BODY } from '../../../client/src/preview/body.ts';
import { pageHtml } from '../../../client/src/webview/page.ts';
import { PREVIEW_VIEWS } from '../../../server/src/features/preview/view.ts';

describe('the page of the preview', () => {
  const html = pageHtml({
    title: 'Preview',
    body: PREVIEW_BODY,
    cspSource: 'https://views',
    script: 'https://views/a.js',
    style: 'https://views/a.css',
    nonce: 'n0',
  });

  it('may load its style and run its script, and nothing else', () => {
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    assert.equal(policy, "default-src 'none'; style-src https://views; script-src 'nonce-n0'");
    assert.deepEqual(html.match(/<script[^>]*>/g), ['<script nonce="n0" src="https://views/a.js">']);
  });

  it('lets its reader choose among all ways to see a bulletin', () => {
    const ways = [...html.matchAll(/type="radio" name="view" value="(\w+)"/g)].map(([, view]) => view);
    assert.deepEqual(ways, [...PREVIEW_VIEWS]);
  });
});
