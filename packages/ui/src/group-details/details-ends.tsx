'use client';

import type { ComponentType, RefObject } from 'react';
import { DeleteIcon, HostIcon, KickedOutIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useKeptFocus } from '../internals/use-kept-focus.js';
import { useDetails } from './details-context.js';

interface DetailsEndsProps {
  /** Has the focus when a button is gone that had it: what one may do changes. */
  rootRef: RefObject<HTMLElement | null>;
}

/** What one does last with a group: hand it over, leave it, end it. */
export function DetailsEnds({ rootRef }: DetailsEndsProps) {
  const strings = useStrings();
  const keptFocus = useKeptFocus(rootRef);
  const { permissions, open } = useDetails();
  const { can } = permissions;
  const canHandOver = can('changeGroupOwner');
  const canLeave = can('quitGroup');
  const canDismiss = can('dismissGroup');
  if (!canHandOver && !canLeave && !canDismiss) return null;
  return (
    <section className="parlor-card-section parlor-card-ends" {...keptFocus}>
      {canHandOver && (
        <End
          icon={HostIcon}
          label={strings.handOverTo}
          onClick={() => open({ kind: 'handOver' })}
        />
      )}
      {canLeave && (
        <End
          icon={KickedOutIcon}
          label={strings.leaveGroup}
          onClick={() => open({ kind: 'leave' })}
        />
      )}
      {canDismiss && (
        <End
          icon={DeleteIcon}
          label={strings.dismissGroup}
          onClick={() => open({ kind: 'dismiss' })}
        />
      )}
    </section>
  );
}

interface EndProps {
  icon: ComponentType<{ size?: number | string }>;
  label: string;
  onClick: () => void;
}

function End({ icon: Icon, label, onClick }: EndProps) {
  return (
    <button type="button" className="parlor-card-end" onClick={onClick}>
      <span aria-hidden="true">
        <Icon size={18} />
      </span>
      {label}
    </button>
  );
}
