import type { InvitationSnapshot } from '@parlor/hooks';
import type { ComponentType, ReactNode } from 'react';
import type { InvitationCardProps } from './invitation-card.js';
import type { InvitationEndProps } from './invitation-end.js';

/**
 * The parts of an {@link InvitationToast} that can be replaced.
 *
 * Define them outside of rendering: a component made anew in each render is another component to
 * React, and loses its state and its place each time.
 */
export interface InvitationToastParts {
  /** One that is open. */
  Card: ComponentType<InvitationCardProps>;
  /** One that has just ended. */
  End: ComponentType<InvitationEndProps>;
}

/** What {@link InvitationToast} takes. */
export interface InvitationToastProps {
  /**
   * Called with `true` when somebody begins to wait for my answer, and with `false` when nobody does any more: an answer that
   * is on its way counts, one that has failed does not. Browsers play a sound only once the page was pressed.
   */
  ring?: (isRinging: boolean) => void;
  /** Called when I have accepted one here; not for what I did on another device. */
  onAccepted?: (invitation: InvitationSnapshot) => void;
  /**
   * What it is about, from its `data`, which is untrusted. `null` for the words that stand there otherwise, which stand
   * there also when it throws.
   */
  describe?: (invitation: InvitationSnapshot) => ReactNode;
  /** Own components in the place of the default ones. */
  parts?: Partial<InvitationToastParts>;
  /** One more class for the outermost element. */
  className?: string;
}
