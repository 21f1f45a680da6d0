/** What a code is called, what it means to a person, and whether trying again can help. */
export interface ErrorDescription<Name extends string = string> {
  /** The SDK's or the service's own name of the code, or one of ours where it has none. */
  readonly name: Name;
  /** What happened, why, and what to do. */
  readonly text: string;
  /** Whether the same call may succeed later without anything being changed. */
  readonly retryable: boolean;
}

/** A row of the tables of codes. */
export function describe<const Name extends string>(
  name: Name,
  text: string,
  retryable = false,
): ErrorDescription<Name> {
  return { name, text, retryable };
}
