import { InitializeRequest, Message, type RequestMessage } from 'vscode-languageserver';

/** An `initialize` whose capabilities are null or absent gets empty ones: the protocol library reads them before the server can look. */
export function withCapabilities(message: Message): Message {
  if (!Message.isRequest(message) || message.method !== InitializeRequest.method) return message;
  const params = isRecord(message.params) ? message.params : {};
  if (isRecord(params.capabilities)) return message;
  return { ...message, params: { ...params, capabilities: {} } } as RequestMessage;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
