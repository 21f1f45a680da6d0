import type { MessageExtension } from '@parlor/sdk';
import type { WireExtension } from '../protocol/entities.js';

/** What is known of one key. Without a value it was deleted, or was never there. */
type Known = Pick<WireExtension, 'value' | 'sequence'>;

/**
 * What a client knows of the extensions of messages since its login, and how new that is. Keys stay in the
 * order in which they became known.
 */
export class ExtensionMemory {
  readonly #keys = new Map<string, Map<string, Known>>();
  readonly #newest = new Map<string, number>();
  readonly #fetched = new Set<string>();

  /** The version of a key; 0 for one that is not known. */
  sequenceOf(messageID: string, key: string): number {
    return this.#keys.get(messageID)?.get(key)?.sequence ?? 0;
  }

  /** Takes over what was told, whether it is newer or not: so does the SDK. */
  keep(messageID: string, extensions: readonly WireExtension[]): void {
    const keys = this.#keys.get(messageID) ?? new Map<string, Known>();
    this.#keys.set(messageID, keys);
    for (const { key, value, sequence } of extensions) keys.set(key, { value, sequence });
  }

  /** Forgets the keys that have not changed after this change; returns those of them that had a value. */
  dropUpTo(messageID: string, clearSequence: number): string[] {
    const keys = this.#keys.get(messageID) ?? new Map<string, Known>();
    const dropped = [...keys].filter(([, { sequence }]) => sequence <= clearSequence);
    for (const [key] of dropped) keys.delete(key);
    return dropped.filter(([, { value }]) => value !== '').map(([key]) => key);
  }

  /** All keys that have a value. */
  list(messageID: string): MessageExtension[] {
    const keys = [...(this.#keys.get(messageID) ?? [])];
    return keys.filter(([, { value }]) => value !== '').map(([key, { value }]) => ({ key, value }));
  }

  /** This is the number of the message's newest change, or was. */
  hearOf(messageID: string, lastSequence: number): void {
    this.#newest.set(messageID, lastSequence);
  }

  /**
   * The change from which on one has to ask; 0: for all. It is the newest that was heard of, whether those
   * before it were or not: so it is in the SDK.
   */
  askFrom(messageID: string): number {
    return this.#fetched.has(messageID) ? (this.#newest.get(messageID) ?? 0) : 0;
  }

  /** All of them were fetched. */
  noteFetched(messageID: string): void {
    this.#fetched.add(messageID);
  }
}
