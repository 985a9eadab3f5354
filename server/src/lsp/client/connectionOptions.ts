/** Makes up for what the protocol library takes for granted in what a client sends. */
import { type ConnectionOptions, InitializeRequest, Message, type RequestMessage } from 'vscode-languageserver';

/** How every connection of the server treats what comes in. `heard` is told of each message before it is handled. */
export function connectionOptions(heard: () => void): ConnectionOptions {
  return {
    messageStrategy: {
      handleMessage: (message, next) => {
        heard();
        return next(withCapabilities(withNamedParams(message)));
      },
    },
  };
}

/** Parameters by position, which JSON-RPC allows: each method has one. The library would hand on as many as come, and then the token. */
function withNamedParams(message: Message): Message {
  if (!Message.isRequest(message) || !Array.isArray(message.params)) return message;
  const [params]: unknown[] = message.params;
  const request = { ...message, params: isRecord(params) ? params : null };
  return request;
}

/** An `initialize` whose capabilities are null or absent gets empty ones: the library reads them before the server can look. */
function withCapabilities(message: Message): Message {
  if (!Message.isRequest(message) || message.method !== InitializeRequest.method) return message;
  const params = isRecord(message.params) ? message.params : {};
  if (isRecord(params.capabilities)) return message;
  const request: RequestMessage = { ...message, params: { ...params, capabilities: {} } };
  return request;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
