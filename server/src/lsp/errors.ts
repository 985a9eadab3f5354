/** The one wrapper around every handler: what goes wrong inside is logged and answered, and never ends the server. */
import {
  type CancellationToken,
  ErrorCodes,
  type HandlerResult,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Log } from './log.ts';
import type { Session } from './session.ts';

/** Where the talk with the client stands: `null` before `initialize`; `ended` after `shutdown`. */
export type SessionState = Session | null | 'ended';

/**
 * A request handler that never throws: before `initialize`, after `shutdown` and when cancelled it answers with the error that the protocol has
 * for it; an error inside becomes an error answer with one line in the log.
 */
export function answer<Params, Result, Failure>(
  state: () => SessionState,
  log: Log,
  method: string,
  handler: (session: Session, params: Params) => Result,
): (params: Params, token: CancellationToken) => HandlerResult<Result, Failure> {
  return (params, token) => {
    const session = state();
    if (session === null) return new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize comes first');
    if (session === 'ended') return new ResponseError(ErrorCodes.InvalidRequest, 'the server has been shut down');
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    try {
      return handler(session, params) as HandlerResult<Result, Failure>;
    } catch (error) {
      log.error(`${method}: ${describe(error)}`);
      return new ResponseError(ErrorCodes.InternalError, `${method} failed`);
    }
  };
}

/** A notification handler that never throws; outside a session it does nothing. */
export function listen<Params>(
  state: () => SessionState,
  log: Log,
  method: string,
  handler: (session: Session, params: Params) => void,
): (params: Params) => void {
  return (params) => {
    const session = state();
    if (session === null || session === 'ended') return;
    try {
      handler(session, params);
    } catch (error) {
      log.error(`${method}: ${describe(error)}`);
    }
  };
}

/** An error in words for the log, with the stack where there is one. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
