import { RequestType } from 'vscode-languageserver';
import type { RequestName } from '../../protocol/request.ts';

/** A request of our own, as the library knows requests. */
export function ownRequest<Params, Result>(name: RequestName<Params, Result>): RequestType<Params, Result, void> {
  return new RequestType(name);
}
