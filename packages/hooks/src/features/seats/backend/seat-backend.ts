import type { SeatOperation } from '../rules/seat-operation.js';

/** The instance of a person that something is done for. */
export interface SeatAgent {
  /** Who it is. */
  readonly userID: string;
  /** Tells it from their others: eight characters at most, written into the seat that they take. */
  readonly instance: string;
  /** Their other instances that hold seats of this group and are known to be alive. */
  readonly livingInstances: readonly string[];
}

/**
 * Who carries out what is done to seats. Reading needs nobody: seats are what the group's attributes say, whoever wrote
 * them.
 */
export interface SeatBackend {
  /** Resolves when it is done. Rejects with a ChatError: why it is refused, or what went wrong. */
  perform(groupID: string, operation: SeatOperation, agent: SeatAgent): Promise<void>;
}
