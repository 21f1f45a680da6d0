'use client';

import { useSession } from '@parlor/hooks';
import {
  type ComponentType,
  type ReactNode,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTellsOfSession } from '../internals/told-sessions.js';
import { useParts } from '../internals/use-parts.js';
import { useSettled } from '../internals/use-settled.js';
import { type BannerMessage, bannerMessage } from './banner-message.js';
import { Bar, type BarProps } from './bar.js';
import { useBannerStrings } from './use-banner-strings.js';

/**
 * The parts of a {@link SessionBanner} that can be replaced.
 *
 * Define them outside of rendering: a component made anew in each render is another component to
 * React, and loses its state and its place each time.
 */
export interface SessionBannerParts {
  /** The bar, as long as there is something to say. */
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
  /** One more class for the outermost element. */
  className?: string;
}

const defaultParts: SessionBannerParts = { Bar };

/**
 * Says what is wrong with the session, and what can be done: offline, reconnecting, signed out by
 * someone else, expired, refused. Draws nothing while all is well, nor for a line that is back
 * within a moment.
 */
export function SessionBanner({ onSignIn, parts, className }: SessionBannerProps) {
  const strings = useBannerStrings();
  const { Bar: BarPart } = useParts(defaultParts, parts);
  const session = useSession();
  useTellsOfSession();
  const rootRef = useRef<HTMLDivElement>(null);
  const [isBusy, signIn] = useSignIn(onSignIn ?? session.login);
  const message = useUnhurried(bannerMessage(session, strings), isBusy);
  const isUrgent = message?.action !== undefined;
  const bar = message && (
    <FocusKept rootRef={rootRef}>
      <BarPart message={message} isBusy={isBusy} onAction={signIn} />
    </FocusKept>
  );
  return (
    <div
      ref={rootRef}
      className={`parlor-root parlor-banner ${className ?? ''}`.trim()}
      tabIndex={-1}
    >
      {/* Both are always there: a live region that comes with its text is often not read out. */}
      <div role="status">{!isUrgent && bar}</div>
      <div role="alert">{isUrgent && bar}</div>
    </div>
  );
}

/** Milliseconds: a line that is back within a moment is not worth a word, nor that the page moves. */
const MOMENT = 400;

/** What is said: not yet that it reconnects; and what was said before, until it is known what came of signing in. */
function useUnhurried(
  message: BannerMessage | undefined,
  isBusy: boolean,
): BannerMessage | undefined {
  const isReconnecting = message?.kind === 'reconnecting';
  const isBrief = useSettled(isReconnecting ? 'reconnecting' : '', MOMENT) === '';
  const said = useRef<BannerMessage>(undefined);
  const isHeld = isBusy ? message?.action === undefined : isReconnecting && isBrief;
  if (!isHeld) said.current = message;
  return said.current;
}

/** Where the bar goes with the focus in it, the keys go on from its place, and not from the beginning of the page. */
function FocusKept(props: { rootRef: RefObject<HTMLElement | null>; children: ReactNode }) {
  const { rootRef, children } = props;
  useLayoutEffect(
    () => () => {
      const root = rootRef.current;
      if (root?.contains(document.activeElement)) root.focus({ preventScroll: true });
    },
    [rootRef],
  );
  return children;
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
