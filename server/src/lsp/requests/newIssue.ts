import { describeIssueDate } from '../../features/issueDate.ts';
import type { IssueOffer } from '../../features/newIssue.ts';
import type { IssueOfferResult, IssueOffersParams, NewIssueParams, NewIssueResult } from '../../protocol/newIssue.ts';
import type { LanguageService } from '../../service.ts';
import { Positions } from '../positions/positions.ts';
import type { Running } from '../running.ts';

/** `bulletin/issueOffers`: with the days in words. */
export function issueOffers(running: Running, { uri }: IssueOffersParams): IssueOfferResult[] {
  return serviceAt(running, uri).issueOffers().map(toShown);
}

/** `bulletin/newIssue`: null where nothing tells the number, and it is not given. */
export function newIssue(running: Running, params: NewIssueParams): NewIssueResult {
  const { uri, publication, volume, number } = params;
  const made = serviceAt(running, uri).newIssue(publication.trim(), { volume, number });
  if (!made) return null;
  const { text, caret, file } = made;
  return { text, caret: new Positions(text, running.session.profile.positionEncoding).toPosition(caret), file };
}

function serviceAt({ session }: Running, uri: string | null): LanguageService {
  session.readAll();
  return session.contextAt(uri).service;
}

function toShown({ publication, next }: IssueOffer): IssueOfferResult {
  if (!next) return { publication, next };
  const { volume, number, date } = next;
  return { publication, next: { volume, number, date: date ? describeIssueDate(date) : '' } };
}
