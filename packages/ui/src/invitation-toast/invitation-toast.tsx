'use client';

import { useInvitation } from '@parlor/hooks';
import { useCallback, useEffect, useState } from 'react';
import { OverAll } from '../internals/over-all.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useParts } from '../internals/use-parts.js';
import { useRing } from '../internals/use-ring.js';
import { InvitationCard } from './invitation-card.js';
import { InvitationEnd } from './invitation-end.js';
import { InvitationRow } from './invitation-row.js';
import type { InvitationToastParts, InvitationToastProps } from './toast-props.js';
import { isOpen, useQueue } from './use-queue.js';
import { useRegionFocus } from './use-region-focus.js';

const defaultParts: InvitationToastParts = { Card: InvitationCard, End: InvitationEnd };

const NONE: ReadonlySet<string> = new Set();

/**
 * The invitations that come in: a card for each, over everything else, in which I accept or decline. Three are shown, the
 * others counted. How one has ended is said for four seconds; then it is dismissed, and hooks forget it as well.
 *
 * Render it once, where it stays for as long as somebody is signed in: hooks hear of invitations from then on. It takes no
 * room and never the focus: F6 goes to it and back, Escape goes back. Over a dialog of the browser it can be used as well; a
 * dialog that hides the rest of the page by itself hides it too.
 *
 * Stands on `useInvitations` and `useInvitation`.
 */
export function InvitationToast({ ring, parts, className = '', ...row }: InvitationToastProps) {
  const strings = useStrings();
  const formats = useFormats();
  const merged = useParts(defaultParts, parts);
  const { shown, waiting, missed } = useQueue();
  const [answering, setAnswering] = useState(NONE);
  const onAnswering = useCallback((inviteID: string, isAnswering: boolean) => {
    setAnswering((before) => {
      const others = [...before].filter((other) => other !== inviteID);
      return new Set(isAnswering ? [...others, inviteID] : others);
    });
  }, []);
  const unanswered = shown.filter(({ inviteID }) => !answering.has(inviteID)).filter(isOpen);
  useRing(waiting + unanswered.length > 0, ring);
  const [region, setRegion] = useState<HTMLElement | null>(null);
  const isShown = shown.length > 0;
  const focus = useRegionFocus(isShown);
  return (
    <OverAll isActive={isShown} className={`parlor-invitations ${className}`.trim()}>
      <div ref={setRegion} className="parlor-visually-hidden" aria-live="polite" />
      {isShown && (
        <section
          {...focus.props}
          className="parlor-invitation-region"
          aria-label={strings.invitations}
        >
          <ul className="parlor-invitation-list">
            {shown.map((invitation) => (
              <InvitationRow
                key={invitation.inviteID}
                invitation={invitation}
                parts={merged}
                region={region}
                describe={row.describe}
                onAccepted={row.onAccepted}
                onAnswering={onAnswering}
                onFocusLost={focus.pass}
              />
            ))}
          </ul>
          {waiting > 0 && (
            <p className="parlor-invitation-more">
              {strings.moreInvitations(waiting, formats.number(waiting))}
            </p>
          )}
        </section>
      )}
      {missed.map(({ inviteID }) => (
        <Forgotten key={inviteID} inviteID={inviteID} />
      ))}
    </OverAll>
  );
}

/** One that has ended before there was room for it. */
function Forgotten({ inviteID }: { inviteID: string }) {
  const { dismiss } = useInvitation(inviteID);
  useEffect(() => dismiss(), [dismiss]);
  return null;
}
