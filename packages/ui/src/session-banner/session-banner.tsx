'use client';

import { useSession } from '@parlor/hooks';
import { type ComponentType, useCallback, useState } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useParts } from '../internals/use-parts.js';
import { bannerMessage } from './banner-message.js';
import { Bar, type BarProps } from './bar.js';

/**
 * The parts of a {@link SessionBanner} that can be replaced.
 *
 * Define them outside of rendering: a component made anew in each render is another component to
 * React, and loses its state and its place each time.
 */
export interface SessionBannerParts {
  Bar: ComponentType<BarProps>;
}

/** What {@link SessionBanner} takes. */
export interface SessionBannerProps {
  /**
   * Called for "Sign in again" and "Try again". When left out, the person whom the `ChatProvider`
   * names is signed in again.
   */
  onSignIn?: () => void | Promise<void>;
  /** Own components in the place of the default ones. */
  parts?: Partial<SessionBannerParts>;
  className?: string;
}

const defaultParts: SessionBannerParts = { Bar };

/**
 * Says what is wrong with the session, and what can be done: offline, reconnecting, signed out by
 * someone else, expired, refused. Draws nothing while all is well.
 */
export function SessionBanner({ onSignIn, parts, className }: SessionBannerProps) {
  const strings = useStrings();
  const { Bar: BarPart } = useParts(defaultParts, parts);
  const session = useSession();
  const message = bannerMessage(session, strings);
  const [isBusy, signIn] = useSignIn(onSignIn ?? session.login);
  const isUrgent = message?.action !== undefined;
  const bar = message && <BarPart message={message} isBusy={isBusy} onAction={signIn} />;
  return (
    <div className={`parlor-root parlor-banner ${className ?? ''}`.trim()}>
      {/* Both are always there: a live region that comes with its text is often not read out. */}
      <div role="status">{!isUrgent && bar}</div>
      <div role="alert">{isUrgent && bar}</div>
    </div>
  );
}

function useSignIn(login: () => void | Promise<void>): readonly [boolean, () => void] {
  const [isBusy, setIsBusy] = useState(false);
  const signIn = useCallback(async () => {
    setIsBusy(true);
    try {
      await login();
    } catch {
      // The session says why it failed, and with it this banner.
    } finally {
      setIsBusy(false);
    }
  }, [login]);
  return [isBusy, isBusy ? ignore : signIn];
}

function ignore(): void {}
