/** Where the server writes what people look up when something went wrong. */
export interface Log {
  error(message: string): void;
}
