/**
 * What the engine keeps, and what it says, may be worded differently: a file has a name in the store, and
 * a URL for those who are told of it now.
 */
export interface Wording {
  /** What is to be said, in the words of those who hear it; the value itself when there is nothing to change. */
  forClients<Value>(value: Value): Value | Promise<Value>;
  /** What a client has said, in the words in which it is kept. */
  forStore<Value>(value: Value): Value;
}
