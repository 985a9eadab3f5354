/** The one wrapper around every handler: what goes wrong inside is logged and answered, and never ends the server. */
import {
  type CancellationToken,
  ErrorCodes,
  type HandlerResult,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { problemOf, type Shape } from './params/shape.ts';

/** Where the talk with the client stands: `null` before `initialize`, `ended` after `shutdown`. */
export type State<Running extends object> = Running | null | 'ended';

export interface Guard<Running extends object> {
  readonly state: () => State<Running>;
  /** Writes what people look up when something went wrong. */
  readonly log: (message: string) => void;
}

/** What may be sent under a name. */
export interface Method {
  readonly method: string;
  readonly shape: Shape;
}

/**
 * A request handler that never throws: before `initialize`, after `shutdown`, when cancelled and for wrong parameters it answers with the error that the
 * protocol has for it; an error of the protocol's own that is thrown inside is the answer, any other becomes an error answer and a line in the log. `wait`
 * gives what is to be waited for first, null for nothing.
 */
export function answer<Running extends object, Params, Result, Failure>(
  { state, log }: Guard<Running>,
  { method, shape }: Method,
  wait: (running: Running, params: Params) => Promise<void> | null,
  handler: (running: Running, params: Params, token: CancellationToken) => Result | Promise<Result>,
): (params: Params, token: CancellationToken) => HandlerResult<Result, Failure> {
  const failed = (error: unknown): ResponseError<Failure> => {
    if (error instanceof ResponseError) return error;
    log(`${method}: ${describe(error)}`);
    return refusal(ErrorCodes.InternalError, `${method} failed`);
  };
  const handle = (params: Params, token: CancellationToken): HandlerResult<Result, Failure> => {
    const running = state();
    if (running === null) return beforeInitialize();
    if (running === 'ended') return afterShutdown();
    if (token.isCancellationRequested) return cancelled();
    const problem = problemOf(method, shape, params);
    if (problem !== null) return refusal(ErrorCodes.InvalidParams, problem);
    try {
      const waiting = wait(running, params);
      if (waiting) return waiting.then(() => handle(params, token)) as HandlerResult<Result, Failure>;
      const result = handler(running, params, token);
      return (result instanceof Promise ? result.catch(failed) : result) as HandlerResult<Result, Failure>;
    } catch (error) {
      return failed(error);
    }
  };
  return handle;
}

/** A notification handler that never throws; outside of a session it does nothing, with wrong parameters nothing but a line in the log. */
export function listen<Running extends object, Params>(
  { state, log }: Guard<Running>,
  { method, shape }: Method,
  handler: (running: Running, params: Params) => void,
): (params: Params) => void {
  return (params) => {
    const running = state();
    if (running === null || running === 'ended') return;
    const problem = problemOf(method, shape, params);
    if (problem !== null) {
      log(problem);
      return;
    }
    try {
      handler(running, params);
    } catch (error) {
      log(`${method}: ${describe(error)}`);
    }
  };
}

/** An error in words for the log, with the stack where there is one. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** What is asked before there is a session. */
export function beforeInitialize<Failure>(): ResponseError<Failure> {
  return refusal(ErrorCodes.ServerNotInitialized, 'initialize comes first');
}

/** What is asked when the session is over. */
export function afterShutdown<Failure>(): ResponseError<Failure> {
  return refusal(ErrorCodes.InvalidRequest, 'the server has been shut down');
}

/** An answer that says by one of the protocol's own numbers why there is no other. */
export function refusal<Failure>(code: number, message: string): ResponseError<Failure> {
  return new ResponseError<Failure>(code, message);
}

/** @throws ResponseError, the protocol's own, where nobody waits for the answer any more */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw cancelled();
}

function cancelled<Failure>(): ResponseError<Failure> {
  return refusal(LSPErrorCodes.RequestCancelled, 'cancelled');
}
