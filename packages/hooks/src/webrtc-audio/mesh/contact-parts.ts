import type { Pace } from '../../pace.js';
import type { OpenPeer } from '../links/peer-port.js';
import type { Saying } from '../words/word.js';
import type { Contact } from './contact.js';

/** What a contact works with, and what holds for all pages. */
export interface ContactParts<Track, Voice> {
  readonly pace: Pace;
  readonly open: OpenPeer<Track, Voice>;
  readonly isPolite: boolean;
  /** Whether connections can be made already. */
  canConnect(): boolean;
  /** Whether I speak. */
  isSpeaking(): boolean;
  /** What is sent now. */
  track(): Track | null;
  /** Whether there is room for this one, who only listens. */
  hasRoom(): boolean;
  /** Finds out whether they may hear me; calls `admit` then. */
  askFor(contact: Contact<Track, Voice>): void;
  say(contact: Contact<Track, Voice>, saying: Saying): Promise<void>;
  onChange(): void;
  report(thrown: unknown): void;
}
