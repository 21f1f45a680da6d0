/** How loud people speak. Rings around the seats follow it without rendering anything. */
export interface VoiceLevels {
  /** Calls back whenever the level of somebody may have changed, as often as it likes; returns what ends that. */
  subscribe(userID: string, listener: () => void): () => void;
  /** How loud somebody is now: 0 is silent, 1 is as loud as it gets. */
  get(userID: string): number;
}
