import assert from 'node:assert/strict';
import { Archive } from '../../../server/src/archive/archive.ts';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { readClientProfile } from '../../../server/src/lsp/client/clientProfile.ts';
import { Configurations } from '../../../server/src/lsp/configs/configurations.ts';
import { Session } from '../../../server/src/lsp/session.ts';

const URI = 'file:///archive/5-156.bulletin';
const HEADER = 'Publication: Monitor Volume: 5 Issue: 156\n\nRAIN.\n\n';
const PARAGRAPH = 'It rained in the hills of Velmara all day long (BNS, August 25).\n\n';

/** A document of so many paragraphs in which somebody types, and how often it was taken into the archive. */
function typingIn(paragraphs: number) {
  const archive = new Archive();
  // Another file of the same issue, which is to be found in both.
  archive.update(
    'file:///archive/other.bulletin',
    readBulletin(`${HEADER}${PARAGRAPH}SNOW.\n\n${PARAGRAPH}`, createKnowledge()),
  );
  const configurations = new Configurations({
    read: async () => null,
    placeOf: (uri) => uri,
    archive,
    onRead: () => {},
  });
  const profile = readClientProfile({ capabilities: {}, processId: null, rootUri: null });
  const session = new Session({ profile, archive, configurations, rulePages: null });
  const text = HEADER + PARAGRAPH.repeat(paragraphs);
  const document = session.documents.open({ textDocument: { uri: URI, languageId: 'bulletin', version: 1, text } });
  document.change(2, [{ text: `${text}It` }]);
  return { session, document, recorded: () => archive.get(URI) !== null };
}

describe('a document in which somebody types', () => {
  it('is in the archive at each letter', () => {
    const { session, recorded } = typingIn(10);
    session.openedWhileTyping(URI);
    assert.equal(recorded(), true);
  });

  it('comes into the archive when the typing rests, if it is very long', () => {
    const { session, document, recorded } = typingIn(6000);
    const opened = session.openedWhileTyping(URI);
    assert.ok(opened);
    assert.equal(recorded(), false);
    const isCompared = (): boolean =>
      session.findingsIn(opened, document.text).some(({ rule }) => rule === 'archive/duplicate-issue');
    assert.equal(isCompared(), false);
    document.restCaret();
    session.openedWhileTyping(URI);
    assert.equal(recorded(), true);
    assert.equal(isCompared(), true);
  });

  it('is taken in at once where an answer leads to it', () => {
    const { session, recorded } = typingIn(6000);
    session.openedWhileTyping(URI);
    session.openedAmongOthers(URI);
    assert.equal(recorded(), true);
  });
});
