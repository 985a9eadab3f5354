import * as vscode from 'vscode';
import {
  ISSUE_OFFERS_REQUEST,
  type IssueOfferResult,
  type IssueOffersParams,
  NEW_ISSUE_REQUEST,
  type NewIssueParams,
} from '../../../server/src/protocol/newIssue.ts';
import { archiveReady } from '../archiveReady.ts';
import { ask } from '../ask.ts';
import { configPlace } from '../configPlace.ts';
import { LANGUAGE } from '../languageClient.ts';
import { showText } from '../showText.ts';
import type { Command } from './command.ts';

type Choice = Omit<NewIssueParams, 'uri'>;

/**
 * *Bulletin: New Issue*: the next issue of a publication, its header filled in and the cursor where the first headline goes, in a document that nobody
 * has saved yet. Takes the name of a publication as its argument, if whoever calls it has one.
 */
export const newIssue: Command = {
  id: 'bulletin.newIssue',
  async run({ server }, given) {
    const uri = configPlace();
    const params: IssueOffersParams = { uri };
    const offers = (await archiveReady(server)) && (await ask(server, ISSUE_OFFERS_REQUEST, params));
    if (!offers) return noAnswer();
    const choice = typeof given === 'string' ? nextOf(offers, given) : await choose(offers);
    const counted = choice && (await askNumbers(choice));
    if (!counted) return;
    const wanted: NewIssueParams = { uri, ...counted };
    const made = await ask(server, NEW_ISSUE_REQUEST, wanted);
    if (!made) return noAnswer();
    const suggestion = made.file === null ? null : vscode.Uri.parse(made.file);
    const { document } = await showText({ text: made.text, language: LANGUAGE, suggestion });
    const caret = new vscode.Position(made.caret.line, made.caret.character);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(caret, caret), preview: false });
  },
};

async function choose(offers: readonly IssueOfferResult[]): Promise<Choice | undefined> {
  const items = offers.map(({ publication, next }) => ({
    label: next ? `${publication} ${next.volume}/${next.number}` : publication,
    description: next ? next.date : 'no issue of it here yet',
    publication,
  }));
  const other = { label: 'Another Publication…', description: '', publication: null };
  const chosen = await vscode.window.showQuickPick([...items, other], {
    title: 'New issue',
    placeHolder: 'Which publication, and which issue of it is the next one',
    matchOnDescription: true,
  });
  const publication = chosen?.publication === null ? await askName() : chosen?.publication;
  return publication === undefined ? undefined : nextOf(offers, publication);
}

function askName(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: 'New issue',
    prompt: 'The name of the publication, as its header line is to write it',
    validateInput: (name) => (name.trim() === '' ? 'A publication needs a name.' : undefined),
  });
}

function nextOf(offers: readonly IssueOfferResult[], publication: string): Choice {
  const next = offers.find((offer) => offer.publication === publication)?.next ?? null;
  return { publication, volume: next?.volume ?? null, number: next?.number ?? null };
}

/** Asks for what nothing tells. */
async function askNumbers(choice: Choice): Promise<Choice | undefined> {
  if (choice.volume !== null && choice.number !== null) return choice;
  const volume = await askNumber(`Volume of the new issue of ${choice.publication}`);
  const number = volume && (await askNumber(`Number of the new issue in volume ${volume}`));
  return number ? { ...choice, volume, number } : undefined;
}

async function askNumber(prompt: string): Promise<number | undefined> {
  const written = await vscode.window.showInputBox({
    title: 'New issue',
    prompt,
    value: '1',
    validateInput: (value) => (/^[1-9]\d{0,8}$/.test(value) ? undefined : 'A whole number of at least 1.'),
  });
  return written === undefined ? undefined : Number(written);
}

async function noAnswer(): Promise<void> {
  await vscode.window.showErrorMessage('No issue could be begun: the Bulletin server gave no answer.');
}
