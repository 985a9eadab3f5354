import { ErrorCodes, type Position, RequestType, ResponseError } from 'vscode-languageserver';
import { describeIssueDate } from '../../features/hover/issueDate.ts';
import type { IssueOffer, Wanted } from '../../features/newIssue.ts';
import type { LanguageService } from '../../service.ts';
import { Positions } from '../positions.ts';
import type { Running } from '../running.ts';
import { canonicalUri } from '../uris.ts';

export interface PlaceOfNewIssue {
  /** Of some file where the issue is going to be, so that the `bulletin.json` there holds for it; null where nobody knows yet. */
  readonly uri: string | null;
}

/** A publication, and which issue of it is the next one. */
export interface ShownOffer {
  readonly publication: string;
  /** Null where nothing tells its number: then the client is to ask for it. */
  readonly next: { readonly volume: number; readonly number: number; readonly date: string } | null;
}

export interface NewIssueParams extends PlaceOfNewIssue, Wanted {
  readonly publication: string;
}

export interface NewIssueResult {
  readonly text: string;
  /** Where the first headline goes. */
  readonly caret: Position;
  /** The file that it may be saved as; null for one of no certain name. */
  readonly file: string | null;
}

/** The custom requests of the command that begins an issue. */
export const IssueOffersRequest = new RequestType<PlaceOfNewIssue, ShownOffer[], void>('bulletin/issueOffers');
export const NewIssueRequest = new RequestType<NewIssueParams, NewIssueResult | null, void>('bulletin/newIssue');

/** `bulletin/issueOffers`: with the days in words. */
export function issueOffers(running: Running, { uri }: PlaceOfNewIssue): ShownOffer[] {
  return serviceAt(running, uri).issueOffers().map(toShown);
}

/** `bulletin/newIssue`: null where nothing tells the number, and it is not given. */
export function newIssue(running: Running, params: NewIssueParams): NewIssueResult | null {
  const { uri, publication, volume, number } = params;
  if (typeof publication !== 'string' || publication.trim() === '' || !isNumber(volume) || !isNumber(number)) {
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      'a new issue has a publication; volume and number are whole, or null',
    );
  }
  const made = serviceAt(running, uri).newIssue(publication.trim(), { volume, number });
  if (!made) return null;
  const { text, caret, file } = made;
  return { text, caret: new Positions(text, running.session.profile.positionEncoding).toPosition(caret), file };
}

function serviceAt({ session }: Running, uri: string | null): LanguageService {
  session.readAll();
  return session.configurations.contextOf(typeof uri === 'string' ? canonicalUri(uri) : '').service;
}

function toShown({ publication, next }: IssueOffer): ShownOffer {
  if (!next) return { publication, next };
  const { volume, number, date } = next;
  return { publication, next: { volume, number, date: date ? describeIssueDate(date) : '' } };
}

function isNumber(value: unknown): boolean {
  return value === null || (Number.isSafeInteger(value) && Number(value) > 0);
}
